package import RoadmapModel

/// The one word for an item that lists and colours use (`status.md`, "Headline").
///
/// The order of the cases is the order of the rules: the first that holds is the headline.
package enum Headline: UInt8, CaseIterable, Sendable, Comparable {
  case completed, superseded, cancelled, disputed, awaitingConfirmation, suspended, carriedOver
  case lapsed, overdue, partlyCompleted, dueSoon, atRisk, continuing, inProgress, unscheduled
  case notStarted

  package static func < (left: Headline, right: Headline) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What the sides say of an item.
package enum Progress: Hashable, Sendable {
  case planned
  case started
  /// A third person saw it begin, on this day.
  case observed(Day)
  /// Some of its halves or milestones.
  case partlyDone(done: Int, of: Int)
  case claimed(Day)
  /// The fact day.
  case completed(Day)
  case disputed(Day)
  case suspended
  case cancelled(Day)
}

/// What the calendar says of an item.
package enum Timeliness: Hashable, Sendable {
  /// No deadline that could be missed.
  case untimed
  case upcoming(opens: Day)
  /// Inside the window.
  case open(until: Day)
  case dueSoon(days: Int)
  case overdue(days: Int)
  case onTime
  case late(days: Int)
  case continuous
  /// No report within the rhythm; the day of the last one, if there was any.
  case stale(since: Day?)
  case unscheduled
}

/// Something that holds beside the headline.
package enum StatusFlag: Hashable, Sendable {
  case overdue(days: Int)
  case partlyCompleted(done: Int, of: Int)
  case dueSoon(days: Int)
  case atRisk([RiskReason])
  /// No report within the rhythm.
  case noReport(since: Day?)
  case confirmationLate(days: Int)
  case late(days: Int)
  case agreementEnded
  /// Completed under an earlier text of the item.
  case textChanged(inVersion: Int)
  /// A proposal that waits for an answer.
  case proposed(Verb)
  /// The agreed deadline differs from the signed one by so many days, after so many moves.
  case postponed(days: Int, moves: Int)
  case blocked(by: String)
  /// Suspended, where something else is the headline.
  case suspended
  /// A milestone of something that is finished was never done.
  case milestoneMissed(String)
}

/// Why an item is at risk.
package enum RiskReason: Hashable, Sendable {
  /// A party said so.
  case declared(PartyIndex)
  case notStartedLate
  case movedOften(Int)
  case waitsForOverdue(String)
  case milestoneMissed(String)
  case unscheduledNearEnd(days: Int)
}

/// Who has to do something about an item next (`status.md`, the three groups).
package enum Attention: Hashable, Sendable {
  case us, them, nobody
}
