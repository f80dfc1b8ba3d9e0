import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// Laws that hold whatever was recorded; a failure prints the seed.
struct FoldLawTests {
  /// The first seed for which two ways to a snapshot differ, with the first line that does.
  private func firstDifference(
    undoes: Bool = true,
    versions: Int = 2,
    _ ways: (RandomRecord, Day, inout SeededRandom) -> (SnapshotPrint?, SnapshotPrint?)
  ) -> String? {
    for seed in seeds(125) {
      var random = SeededRandom(seed: seed)
      let record = RandomRecord(&random, versions: versions, undoes: undoes)
      let day = RandomRecord.day(&random)
      let (left, right) = ways(record, day, &random)
      if left == right { continue }
      let difference = left.flatMap { left in right.map { left.difference(from: $0) } } ?? "nothing"
      let lines = record.lines.map { "\($0.owner): \($0.text)" }.joined(separator: "\n")
      return "SEED=\(seed) on \(day.isoText)\n\(difference)\n\n\(lines)"
    }
    return nil
  }

  /// Statuses without findings.
  private func statuses(
    _ record: RandomRecord,
    _ lines: [RandomRecord.Line],
    on day: Day
  ) -> SnapshotPrint? {
    var print = record.snapshot(RandomRecord.journals(lines), on: day)
    print?.findings = []
    return print
  }

  @Test func `an occurrence is the same by itself and folded with those of all items`() {
    for seed in seeds(125) {
      var random = SeededRandom(seed: seed)
      let record = RandomRecord(&random)
      let day = RandomRecord.day(&random)
      let journals = RandomRecord.journals(record.lines)
      let input = FoldInput(versions: record.versions, journals: journals, day: day)
      var silence = SilentUnits()
      for status in Snapshot(input)?.items ?? [] {
        let together = status.units(&silence).map { SnapshotPrint.Unit($0) }
        let alone = (0..<status.unitCount).map { SnapshotPrint.Unit(status.unit(at: $0)) }
        #expect(together == alone, "SEED=\(seed) on \(day.isoText)")
      }
    }
  }

  @Test func `the order of lines and journals and doubled lines make no difference`() {
    let found = firstDifference { record, day, random in
      var lines = record.lines + record.lines.filter { _ in random.below(2) == 0 }
      lines.shuffle(using: &random)
      let plain = record.snapshot(RandomRecord.journals(record.lines), on: day)
      return (plain, record.snapshot(RandomRecord.journals(lines).reversed(), on: day))
    }
    #expect(found == nil, "\(found ?? "")")
  }

  @Test func `copies of a journal that overlap are one journal`() {
    let found = firstDifference { record, day, random in
      let one = record.lines.filter { _ in random.below(3) > 0 }
      let other = record.lines.filter { !one.contains($0) || random.below(2) == 0 }
      let plain = record.snapshot(RandomRecord.journals(record.lines), on: day)
      let parts = RandomRecord.journals(other) + RandomRecord.journals(one)
      return (plain, record.snapshot(parts, on: day))
    }
    #expect(found == nil, "\(found ?? "")")
  }

  @Test func `an undone undo restores what it took back`() {
    let found = firstDifference { record, day, random in
      let plain = record.snapshot(RandomRecord.journals(record.lines), on: day)
      let candidates = record.lines.filter { line in
        // The event stands in its own journal, so that its owner may take it back.
        line.text.split(separator: " ")[1] == line.owner && line.owner != "observer"
          && !["postpone", "suspend", "resume", "cancel", "undo"].contains(line.verb)
          && RandomRecord.journals([line]).contains { !$0.events.isEmpty }
      }
      guard !candidates.isEmpty else { return (plain, plain) }
      let target = candidates[random.below(candidates.count)]
      let subject = target.text.split(separator: " ")[2]
      func undo(_ id: String) -> RandomRecord.Line {
        let text = "2026-12-01 \(target.owner) \(subject) undo of=\(id)"
        return RandomRecord.Line(
          owner: target.owner,
          text: text,
          day: day,
          recorded: day,
          verb: "undo"
        )
      }
      let first = undo(target.id)
      let lines = record.lines + [first, undo(first.id)]
      return (plain, record.snapshot(RandomRecord.journals(lines), on: day))
    }
    #expect(found == nil, "\(found ?? "")")
  }

  @Test func `an event in the journal of another party changes no status`() {
    let found = firstDifference { record, day, _ in
      let foreign = record.lines.filter { $0.owner != "observer" && !$0.text.contains(" by=") }
        .map { line in
          let owner = line.text.split(separator: " ")[1] == "UZ" ? "RU" : "UZ"
          return RandomRecord.Line(
            owner: owner,
            text: line.text + "+",
            day: line.day,
            recorded: line.recorded,
            verb: line.verb
          )
        }
        .filter { $0.text.split(separator: " ")[1] != $0.owner && $0.text.contains(" | ") }
      return (
        statuses(record, record.lines, on: day), statuses(record, record.lines + foreign, on: day)
      )
    }
    #expect(found == nil, "\(found ?? "")")
  }

  @Test func `what is dated later does not change what was true on a day, but for undos`() {
    let found = firstDifference(undoes: false) { record, day, _ in
      let until = record.lines.filter { $0.day <= day }
      return (statuses(record, record.lines, on: day), statuses(record, until, on: day))
    }
    #expect(found == nil, "\(found ?? "")")
  }

  @Test func `what was recorded later is not known`() {
    let found = firstDifference { record, day, random in
      let known = RandomRecord.day(&random)
      let journals = RandomRecord.journals(record.lines)
      let until = RandomRecord.journals(record.lines.filter { $0.recorded <= known })
      return (
        record.snapshot(journals, on: day, knownOn: known),
        record.snapshot(until, on: day, knownOn: known)
      )
    }
    #expect(found == nil, "\(found ?? "")")
  }

  @Test func `what is completed stays completed as long as nobody says more`() {
    for seed in seeds(125) {
      var random = SeededRandom(seed: seed)
      let record = RandomRecord(&random, versions: 1)
      let day = RandomRecord.day(&random)
      let journals = RandomRecord.journals(record.lines.filter { $0.day <= day })
      func completed(on day: Day) -> [ItemIndex] {
        Snapshot(FoldInput(versions: record.versions, journals: journals, day: day))?.items
          .filter { $0.headline == .completed }.map(\.item) ?? []
      }
      let later = day.adding(days: 1 + random.below(2_000)) ?? .latest
      #expect(completed(on: day) == completed(on: later), "SEED=\(seed)")
    }
  }

  @Test func `flags name nothing that the headline says, and a risk has its reasons`() {
    for seed in seeds(125) {
      var random = SeededRandom(seed: seed)
      let record = RandomRecord(&random)
      let input = FoldInput(
        versions: record.versions,
        journals: RandomRecord.journals(record.lines),
        day: RandomRecord.day(&random)
      )
      for status in Snapshot(input)?.items ?? [] {
        let reasons = status.flags.compactMap { flag -> Int? in
          if case .atRisk(let reasons) = flag { return reasons.count }
          return nil
        }
        #expect(reasons.count <= 1 && !reasons.contains(0), "SEED=\(seed)")
        #expect(status.headline != .atRisk || reasons.count == 1, "SEED=\(seed)")
        let words = status.flags.flatMap(\.caseWords)
        if status.headline != .atRisk {
          #expect(!words.contains(status.headline.word), "SEED=\(seed) \(status.headline)")
        }
      }
    }
  }
}
