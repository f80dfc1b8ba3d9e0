/// How much a change between two versions matters, ascending.
package enum ChangeSeverity: UInt8, Sendable, CaseIterable, Comparable {
  /// Nothing that anybody signed: layout, comments, the particulars of a version.
  case note
  /// A change that contradicts what was recorded.
  case progress
  /// Case, punctuation, spacing, spelling of the same letters.
  case editorial
  /// Numbers, order, contacts, languages that are not authentic.
  case administrative
  /// What the parties owe each other.
  case substantive
  /// What may be overlooked, and changes who or what is meant.
  case critical

  package static func < (left: ChangeSeverity, right: ChangeSeverity) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What the changes ask of the parties.
package enum DiffVerdict: Hashable, Sendable {
  /// Substantive changes and critical ones, in that order.
  case amendmentRequired(substantive: Int, critical: Int)
  case corrigendumSuffices
  case nothingToSign
  /// Two plans, one after the other: there is nothing to judge.
  case comparisonOfPlans
}

/// How the two files stand to each other.
package enum DiffRelation: Hashable, Sendable {
  /// Two versions of one agreement.
  case versions
  /// The newer one `succeeds` the older.
  case plans
  /// Two agreements with different IDs.
  case differentAgreements
}
