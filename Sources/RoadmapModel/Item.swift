package import RoadmapSyntax

/// The index of an item in ``Agreement/items``, in the order of the file.
@usableFromInline package struct ItemIndex: Hashable, Sendable, Comparable {
  @usableFromInline let stored: Int32

  @inlinable package init(_ value: Int) {
    stored = Int32(value)
  }

  @inlinable package var value: Int { Int(stored) }

  @inlinable package static func < (left: ItemIndex, right: ItemIndex) -> Bool {
    left.stored < right.stored
  }
}

/// What a heading below the parties declares.
package enum ItemKind: UInt8, Sendable, CaseIterable {
  case clause, area, activity, milestone, indicator

  package var keyword: Keyword {
    switch self {
    case .clause: .clause
    case .area: .area
    case .activity: .activity
    case .milestone: .milestone
    case .indicator: .indicator
    }
  }
}

/// How the parties share an activity (format §2.3, `kind`).
package enum ActivityKind: UInt8, Sendable, CaseIterable {
  case joint, mirror, single

  package var spelling: StaticString {
    switch self {
    case .joint: "joint"
    case .mirror: "mirror"
    case .single: "single"
    }
  }
}

/// Whether claims have to be confirmed by the other parties (format §2.3, `confirmation`).
package enum ConfirmationRule: UInt8, Sendable, CaseIterable {
  case required, notRequired

  package var spelling: StaticString {
    switch self {
    case .required: "required"
    case .notRequired: "not required"
    }
  }
}

/// A clause, area, activity, milestone or indicator.
///
/// Holds what checks and the status of every item need; the rest is read from the file again when
/// it is asked for (``Agreement/fields(of:)``), because most of it is never asked for.
package struct Item: Sendable {
  package let kind: ItemKind
  /// `kind:` as written, nil without the field.
  package var writtenKind: ActivityKind?
  /// `confirmation:` as written, nil without the field.
  package var confirmation: ConfirmationRule?
  /// The number of the heading's line, from 1.
  package let line: Int32
  /// The ID in the heading.
  package let id: ByteRange
  /// The title on the heading; empty when it stands on language lines.
  package let title: ByteRange
  /// From the start of the heading's line to the start of the next heading's line.
  package internal(set) var extent: ByteRange
  /// What the item belongs to; nil when that is the agreement.
  package let parent: ItemIndex?
  /// The parties named by its own `owner` fields.
  package var owners = PartySet()
  /// Its own `due`, as an index into ``Agreement/deadlines``.
  var deadline: Int32 = -1
  /// Its own figures, as an index into ``Agreement/indicators``.
  var figures: Int32 = -1
  /// Whether an area has activities.
  package internal(set) var hasChildren = false
  /// Whether `due.LANG` stands on it.
  package internal(set) var hasWordings = false
  /// Whether an open alternative stands on it.
  package internal(set) var hasAlternatives = false
  /// Whether `replaces` stands on it.
  package internal(set) var hasReplaces = false
}
