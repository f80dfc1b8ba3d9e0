import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// Laws of diffs over generated agreements: six laws, 500 pairs each.
struct DiffLawTests {
  private static let parts: [UInt64] = [1, 2, 3, 4]

  private struct Pair {
    let seed: UInt64
    let before: Agreement
    let after: Agreement
    var name: Comment { "SEED=\(seed) RUNS=1" }
  }

  private static func pairs(_ part: UInt64) -> [Pair] {
    seeds(62, from: part * 1_000_000)
      .map { seed in
        var random = RoadmapTestSupport.SeededRandom(seed: seed)
        let first = GeneratedVersion.random(&random)
        let isUnrelated = random.below(20) == 0
        let second = isUnrelated ? GeneratedVersion.random(&random) : first.edited(&random)
        return Pair(
          seed: seed,
          before: read(first.text(&random)),
          after: read(second.text(&random))
        )
      }
  }

  private static func read(_ bytes: [UInt8]) -> Agreement {
    let result = Agreement.read(SourceText(bytes))
    precondition(
      !result.findings.kept.contains { $0.problem.preventsComparison },
      "the generator makes files that can be compared"
    )
    return result.value
  }

  @Test(arguments: parts)
  func `a text does not differ from itself`(part: UInt64) {
    for pair in Self.pairs(part) {
      let diff = AgreementDiff(from: pair.before, to: pair.before)
      #expect(diff.entries.isEmpty, pair.name)
      #expect(diff.verdict == .nothingToSign, pair.name)
      #expect(diff.provisions.isEmpty, pair.name)
    }
  }

  @Test(arguments: parts)
  func `what the provisions say makes the newer text of the older`(part: UInt64) throws {
    for pair in Self.pairs(part) {
      let diff = AgreementDiff(from: pair.before, to: pair.after)
      let made = try AgreementContent(pair.before).applying(diff.provisions)
      #expect(made == AgreementContent(pair.after), pair.name)
    }
  }

  @Test(arguments: parts)
  func `the inverse undoes`(part: UInt64) throws {
    for pair in Self.pairs(part) {
      let diff = AgreementDiff(from: pair.before, to: pair.after)
      let made = try AgreementContent(pair.after).applying(Provision.inverse(of: diff))
      #expect(made == AgreementContent(pair.before), pair.name)
    }
  }

  @Test(arguments: parts)
  func `where the text differs something is said`(part: UInt64) {
    for pair in Self.pairs(part) {
      let diff = AgreementDiff(from: pair.before, to: pair.after)
      let differs = AgreementContent(pair.before) != AgreementContent(pair.after)
      #expect(differs == diff.entries.contains { !$0.isHidden }, pair.name)
    }
  }

  @Test(arguments: parts)
  func `seen from the other side the classes are mirrored`(part: UInt64) {
    for pair in Self.pairs(part) {
      let forth = AgreementDiff(from: pair.before, to: pair.after)
      let back = AgreementDiff(from: pair.after, to: pair.before)
      let classes = forth.entries.compactMap { mirroredClass($0, isBack: false) }.sorted()
      let mirrored = back.entries.compactMap { mirroredClass($0, isBack: true) }.sorted()
      #expect(classes == mirrored, pair.name)
    }
  }

  @Test(arguments: parts)
  func `layout, comments and the order of fields are no changes`(part: UInt64) {
    for seed in seeds(62, from: part * 1_000_000) {
      var random = RoadmapTestSupport.SeededRandom(seed: seed)
      let version = GeneratedVersion.random(&random)
      let plain = Self.read(version.text(&random))
      let other = Self.read(version.text(.random(&random), &random))
      let name: Comment = "SEED=\(seed) RUNS=1"
      for diff in [
        AgreementDiff(from: plain, to: other), AgreementDiff(from: other, to: plain),
      ] {
        let shown = diff.entries.filter { !$0.isHidden }
        #expect(shown.isEmpty, name)
        #expect(diff.verdict == .nothingToSign, name)
        #expect(diff.provisions.isEmpty, name)
      }
    }
  }

  /// What a change is called when it is seen from the older version; nil for what has no mirror.
  private func mirroredClass(_ entry: ChangeEntry, isBack: Bool) -> String? {
    switch entry.change {
    case .added: isBack ? "removed" : "added"
    case .removed: isBack ? "added" : "removed"
    case .renumbered: "renumbered"
    case .moved: "moved"
    case .owners: "owners"
    case .ownerBody: "owner body"
    case .kind: "kind"
    case .unit: "unit"
    case .direction: "direction"
    case .reworded: "reworded"
    case .translation: "translation"
    case .editorial: "editorial"
    case .invisible: "invisible"
    case .idReused: "reused"
    case .figure(let change): "figure \(name(of: change.kind, isBack))"
    case .deadline(let change): "deadline \(name(of: change, isBack))"
    // As few as possible are moved, but which of two neighbours it was is not decided by mirrors.
    case .reordered: nil
    case .split, .joined, .partyRenamed, .partyReworded, .list, .value, .particulars,
      .declaration, .comments, .layout, .progress:
      "other"
    }
  }

  private func name(of kind: FigureChange.Kind, _ isBack: Bool) -> String {
    switch kind {
    case .set: isBack ? "dropped" : "set"
    case .dropped: isBack ? "set" : "dropped"
    case .raised: isBack ? "lowered" : "raised"
    case .lowered: isBack ? "raised" : "lowered"
    case .reversed: "reversed"
    case .qualified: "qualified"
    }
  }

  private func name(of change: DeadlineChange, _ isBack: Bool) -> String {
    let from = (isBack ? change.after : change.before)?.canonicalText ?? "–"
    let to = (isBack ? change.before : change.after)?.canonicalText ?? "–"
    let kind =
      switch change.kind {
      case .postponed(let days): isBack ? "advanced \(days)" : "postponed \(days)"
      case .advanced(let days): isBack ? "postponed \(days)" : "advanced \(days)"
      case .madePrecise(let days): isBack ? "wider \(days)" : "precise \(days)"
      case .madeWider(let days): isBack ? "precise \(days)" : "wider \(days)"
      // Between once, several times and no term the words depend on the side; the terms do not.
      case .set, .dropped, .madeRecurring, .madeSingle: "other term"
      case .rhythm: "rhythm"
      case .replaced: "replaced"
      case .rewritten: "rewritten"
      }
    return "\(kind) \(from) \(to)"
  }
}

extension GeneratedVersion {
  fileprivate func text(_ random: inout RoadmapTestSupport.SeededRandom) -> [UInt8] {
    text(Layout(), &random)
  }
}
