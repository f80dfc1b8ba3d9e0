/// Follows the headings of a file and knows what the next line belongs to (format §2.1).
///
/// Indentation plays no part: a field belongs to the nearest heading above, and a heading to the
/// nearest one above that can hold it.
package struct Nesting: Sendable {
  /// What an indicator would belong to now.
  package enum Holder: Hashable, Sendable {
    case agreement
    case area
    case activity
  }

  package private(set) var holder: Holder = .agreement
  /// How deep the latest heading stands: 0 for those of the agreement, 1 for an activity.
  package private(set) var headingDepth = 0

  package init() {}

  /// Takes the next heading and returns how deep it stands.
  package mutating func enter(_ keyword: Keyword) -> Int {
    switch keyword {
    case .agreement, .party, .clause:
      holder = .agreement
      headingDepth = 0
    case .area:
      holder = .area
      headingDepth = 0
    case .activity:
      holder = .activity
      headingDepth = 1
    case .milestone:
      headingDepth = 2
    case .indicator:
      headingDepth = holder == .activity ? 2 : 1
    }
    return headingDepth
  }

  /// How deep a field of the latest heading stands.
  package var fieldDepth: Int { headingDepth + 1 }
}
