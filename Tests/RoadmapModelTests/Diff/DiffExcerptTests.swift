import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct DiffExcerptTests {
  /// An entry without places: what it is, and the IDs it is about.
  private func told(_ diff: AgreementDiff) -> [String] {
    diff.entries.map { entry in
      let names: [String]
      switch entry.subject {
      case .item(let old, let new):
        names = [
          old.map { diff.before.name(of: diff.before[$0]) } ?? "–",
          new.map { diff.after.name(of: diff.after[$0]) } ?? "–",
        ]
      case .party, .agreement, .file: names = ["\(entry.subject)"]
      }
      return "\(entry.severity) \(names) \(name(of: entry.change))"
    }
  }

  /// The case alone: ranges differ between an excerpt and the whole.
  private func name(of change: Change) -> Substring { "\(change)".prefix { $0 != "(" } }

  @Test(arguments: [1, 2] as [UInt64])
  func `an excerpt tells what the whole files tell`(part: UInt64) {
    var excerpts = 0
    for seed in seeds(12, from: part * 1_000_000) {
      var random = RoadmapTestSupport.SeededRandom(seed: seed)
      var first = GeneratedVersion.random(&random, limit: 2_400)
      while first.items.count < 500 {
        first = GeneratedVersion.random(&random, limit: 2_400)
      }
      let second = first.edited(&random)
      let before = SourceText(first.text(.init(), &random))
      let after = SourceText(second.text(.init(), &random))
      guard let excerpt = DiffExcerpt(before, after), let diff = excerpt.diff() else { continue }
      excerpts += 1
      let whole = AgreementDiff(
        from: Agreement.read(before).value,
        to: Agreement.read(after).value
      )
      #expect(told(diff) == told(whole), "SEED=\(seed) RUNS=1")
      #expect(diff.effects == whole.effects, "SEED=\(seed) RUNS=1")
      #expect(diff.verdict == whole.verdict, "SEED=\(seed) RUNS=1")
    }
    #expect(excerpts > 3, "hardly a pair of files gave an excerpt")
  }

  @Test(arguments: ["  activity N-1  Twice\n", "    ?UZ due: 2027\n", "<<<<<<< ours\n"])
  func `a file that cannot be compared gives no excerpt`(line: String) {
    var random = RoadmapTestSupport.SeededRandom(seed: 7)
    var version = GeneratedVersion.random(&random, limit: 6_000)
    while version.items.count < 2_000 { version = GeneratedVersion.random(&random, limit: 6_000) }
    let text = version.text(.init(), &random)
    let feed = text.indices.last { text[$0] == UInt8(ascii: "\n") && $0 < text.count / 2 } ?? 0
    let broken = Array(text[...feed]) + Array(line.utf8) + Array(text[(feed + 1)...])
    #expect(DiffExcerpt(SourceText(text), SourceText(text))?.diff() != nil)
    #expect(DiffExcerpt(SourceText(text), SourceText(broken))?.diff() == nil)
    #expect(DiffExcerpt(SourceText(broken), SourceText(broken))?.diff() == nil)
  }
}
