package import RoadmapSyntax

/// What changed between two files, as data.
///
/// Example: `AgreementDiff(from: first, to: second).verdict`. Near-linear in the size of both.
package struct AgreementDiff: Sendable {
  package let before: Agreement
  package let after: Agreement
  package let relation: DiffRelation
  package let matching: ItemMatching
  /// By item in the order of the newer file, those of the agreement and the parties first; what was
  /// removed stands where it stood in the older file, behind what stood before it.
  package internal(set) var entries: [ChangeEntry]
  package let remarks: [DiffRemark]
  /// For each part of a split and each joined item how it differs from what it stands for.
  package internal(set) var parts: [ItemIndex: [ChangeEntry]] = [:]

  package init(from before: Agreement, to after: Agreement) {
    let comparison = AgreementComparison(before, after)
    self = comparison.result()
  }

  /// With items that are matched already.
  package init(from before: Agreement, to after: Agreement, matching: ItemMatching) {
    self = AgreementComparison(before, after, matching).result()
  }

  init(
    _ before: Agreement,
    _ after: Agreement,
    _ relation: DiffRelation,
    _ matching: ItemMatching,
    _ entries: [ChangeEntry],
    _ remarks: [DiffRemark]
  ) {
    self.before = before
    self.after = after
    self.relation = relation
    self.matching = matching
    self.entries = entries
    self.remarks = remarks
  }

  /// The same with further entries, such as those that need the journals.
  package func adding(_ more: [ChangeEntry]) -> AgreementDiff {
    var sum = self
    sum.entries += more
    return sum
  }

  /// What the changes ask of the parties.
  package var verdict: DiffVerdict {
    if relation == .plans { return .comparisonOfPlans }
    let substantive = entries.count { $0.severity == .substantive }
    let critical = entries.count { $0.severity == .critical }
    if substantive + critical > 0 {
      return .amendmentRequired(substantive: substantive, critical: critical)
    }
    let isAnything = entries.contains { $0.severity > .note }
    return isAnything ? .corrigendumSuffices : .nothingToSign
  }

  /// The highest severity; nil when nothing changed.
  package var severity: ChangeSeverity? { entries.map(\.severity).max() }

  /// How many entries of each severity there are.
  package func count(of severity: ChangeSeverity) -> Int {
    entries.count { $0.severity == severity }
  }
}

/// What a reader should know of the comparison itself.
package enum DiffRemark: Hashable, Sendable {
  /// The two files are different agreements.
  case differentAgreements
  /// Paired because they are alike, with the score in hundredths.
  case pairedByLikeness(before: ItemIndex, after: ItemIndex, hundredths: Int)
  /// An added item that may be a part of one that was reworded.
  case possiblyPart(after: ItemIndex, of: ItemIndex)
  /// `replaces` of an item names what the older version does not have.
  case replacesNothing(after: ItemIndex, ByteRange)
  /// `replaces` says one thing, and the text is that of another item.
  case declarationContradictsText(after: ItemIndex, textOf: ItemIndex)
  /// So many items had too many candidates for all to be compared.
  case likenessBounded(items: Int)
}
