package import RoadmapSyntax

/// What a change is about.
package enum ChangeSubject: Hashable, Sendable {
  /// The heading of the agreement.
  case agreement
  /// A party; nil on the side where it is not.
  case party(before: PartyIndex?, after: PartyIndex?)
  /// An item; nil on the side where it is not.
  case item(before: ItemIndex?, after: ItemIndex?)
  /// The file as a whole: line endings, a byte order mark.
  case file
}

/// One difference between two versions, in the words of those who negotiate them.
package enum Change: Hashable, Sendable {
  case added
  case removed
  /// One item of the older version has become several, which say so; its parts in order.
  case split(into: [ItemIndex])
  /// Several items of the older version have become one, which says so.
  case joined(from: [ItemIndex])
  /// The ID, the printed number, or both.
  case renumbered(Renumbering)
  /// The ID belonged to another item before.
  case idReused(by: ItemIndex)
  case moved(from: ItemIndex?, to: ItemIndex?)
  case reordered
  case deadline(DeadlineChange)
  case owners(OwnerChange)
  /// The body of a party that does it.
  case ownerBody(TextChange)
  case partyRenamed
  /// The name of a party.
  case partyReworded(TextChange)
  case kind(from: ActivityKind, to: ActivityKind)
  case figure(FigureChange)
  case unit(TextChange)
  case direction(from: IndicatorFigures.Direction, to: IndicatorFigures.Direction)
  case reworded(TextChange)
  /// Some languages were changed and others not, among them all that are authentic.
  case translation(TextChange)
  case editorial(TextChange)
  /// Looks the same and is not: the characters that differ.
  case invisible(TextChange, InvisibleDifference)
  /// A list in which order means nothing: `with`, `theme`, `after`, `by`.
  case list(ListChange)
  /// A value that is neither text nor one of the above.
  case value(TextChange)
  /// `version`, `amends`, `signed` and the like, where the version is another one.
  case particulars(TextChange)
  /// `replaces`, a private field, a list in another order.
  case declaration(TextChange)
  case comments
  case layout
  /// Contradicts what was recorded; found by whoever knows the journals.
  case progress(ProgressConflict)
}

/// How the name of an item changed.
package struct Renumbering: Hashable, Sendable {
  package let idChanged: Bool
  /// The printed numbers, where they changed.
  package let number: TextChange?
}

/// A text in one language before and after; nil on the side where it is not.
package struct LanguageChange: Hashable, Sendable {
  /// The tag; empty for what stands without one.
  package let language: [UInt8]
  package let before: FieldText?
  package let after: FieldText?
}

/// The changed languages of one field of a heading.
package struct TextChange: Hashable, Sendable {
  package let name: FieldPlace.Name
  /// The party as the newer version spells it; empty without one.
  package let party: [UInt8]
  /// Those that changed, one or more.
  package let languages: [LanguageChange]
  /// The tags of those that both versions have and that did not change.
  package let unchanged: [[UInt8]]
}

/// How a deadline changed.
package struct DeadlineChange: Hashable, Sendable {
  /// What became of it.
  package enum Kind: Hashable, Sendable {
    case set
    case dropped
    case postponed(days: Int)
    case advanced(days: Int)
    /// The new window lies within the old one and ends this many days earlier, 0 or more.
    case madePrecise(daysEarlier: Int)
    /// The old window lies within the new one, which ends this many days later.
    case madeWider(daysLater: Int)
    /// From once to several times, from several to once, or to another rhythm.
    case madeRecurring
    case madeSingle
    case rhythm
    /// Neither has days that could be compared.
    case replaced
    /// Another way to write the same days.
    case rewritten
  }

  package let kind: Kind
  package let before: Deadline?
  package let after: Deadline?
  /// The signed wordings that changed with it.
  package let wordings: TextChange?
  /// Whether both come from the area, and the item only changed its place.
  package let isInherited: Bool
}

/// Which parties own an item now, and which did.
package struct OwnerChange: Hashable, Sendable {
  /// In the newer version.
  package let added: PartySet
  /// In the older version.
  package let removed: PartySet
}

/// How a target or a baseline changed.
package struct FigureChange: Hashable, Sendable {
  /// What became of it.
  package enum Kind: Hashable, Sendable {
    case set, dropped, raised, lowered
    /// From `over` to `under` or back.
    case reversed
    /// The same number in another period or with another qualifier.
    case qualified
  }

  package let field: FieldName
  package let kind: Kind
  package let text: TextChange
}

/// What came to a list and what went.
package struct ListChange: Hashable, Sendable {
  package let field: FieldName
  package let language: [UInt8]
  /// Ranges of the newer file.
  package let added: [ByteRange]
  /// Ranges of the older file.
  package let removed: [ByteRange]
}

/// Characters that make two texts differ that look the same.
package struct InvisibleDifference: Hashable, Sendable {
  /// In the newer text and not at this place in the older; at most ``limit``.
  package let appeared: [Unicode.Scalar]
  package let vanished: [Unicode.Scalar]

  static let limit = 8
}

/// How a change contradicts what was recorded.
package enum ProgressConflict: Hashable, Sendable {
  /// A deadline that had lapsed was moved.
  case movedAfterLapse(last: Day)
  case removedThoughDone
  /// The target is now below what was reached.
  case targetBelowAchieved
  case overdueOnDayOne(last: Day)
}

/// One line of a diff: what changed on what, and how much it matters.
package struct ChangeEntry: Hashable, Sendable {
  package let subject: ChangeSubject
  package let change: Change
  package let severity: ChangeSeverity

  package init(_ change: Change, on subject: ChangeSubject, _ severity: ChangeSeverity) {
    self.subject = subject
    self.change = change
    self.severity = severity
  }

  /// Whether it is shown only on demand: it changes nothing that the file says.
  package var isHidden: Bool {
    switch change {
    case .comments, .layout, .declaration: true
    case .added, .removed, .split, .joined, .renumbered, .idReused, .moved, .reordered, .deadline,
      .owners, .ownerBody, .partyRenamed, .partyReworded, .kind, .figure, .unit, .direction,
      .reworded, .translation, .editorial, .invisible, .list, .value, .particulars, .progress:
      false
    }
  }
}
