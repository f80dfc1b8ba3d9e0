import RoadmapModel
import RoadmapStatus
import RoadmapTestSupport

/// One of all combinations of what can be said about an activity of UZ and RU, and what the table
/// of headlines makes of it: a second reading of `status.md`, written without the engine.
struct StateSpace: Sendable {
  enum Claim: CaseIterable { case none, done, renewed }
  enum Answer: CaseIterable { case none, confirm, dispute }
  enum Proposal: CaseIterable {
    case none, postponeOpen, postponeAgreed, suspendOpen, suspendAgreed, cancelOpen, cancelAgreed
  }
  enum Signal: CaseIterable { case none, startUZ, startRU, reportUZ, riskUZ, observer }
  enum Due: String, CaseIterable {
    case window = "2026-04..2026-09"
    case ongoing
    case open = "to be agreed"
  }

  let kind: ActivityKind
  let needsConfirmation: Bool
  /// What each side claims: UZ, then RU.
  let claims: [Claim]
  /// What the other side answered to the first claim of each.
  let answers: [Answer]
  let proposal: Proposal
  let signal: Signal
  let due: Due

  /// Those that are played: one of eleven combinations, all with `ROADMAP_LONG=1`.
  ///
  /// No part has eleven values, so that each value is played with each of any other part.
  static let played = all.enumerated().filter { playsAllPoints || $0.offset.isMultiple(of: 11) }
    .map(\.element)

  /// Every combination once; an answer needs a claim, and a single activity has one owner.
  static let all: [StateSpace] = {
    var sides: [(Claim, Answer)] = [(.none, .none)]
    for claim in [Claim.done, .renewed] {
      for answer in Answer.allCases { sides.append((claim, answer)) }
    }
    var found: [StateSpace] = []
    for kind in ActivityKind.allCases {
      for needs in [true, false] {
        for first in sides {
          for second in kind == .single ? [(.none, .none)] : sides {
            for proposal in Proposal.allCases {
              for signal in Signal.allCases {
                for due in Due.allCases {
                  found.append(
                    StateSpace(
                      kind: kind,
                      needsConfirmation: needs,
                      claims: [first.0, second.0],
                      answers: [first.1, second.1],
                      proposal: proposal,
                      signal: signal,
                      due: due
                    )
                  )
                }
              }
            }
          }
        }
      }
    }
    return found
  }()

  // MARK: As text

  func heading(_ id: String) -> String {
    var text = "activity \(id)  Activity\n  due: \(due.rawValue)\n"
    switch kind {
    case .joint: break
    case .mirror: text += "  kind: mirror\n"
    case .single: text += "  owner UZ: Office\n"
    }
    return needsConfirmation ? text : text + "  confirmation: not required\n"
  }

  /// The lines of UZ, of RU and of the observer; all dated January 2026.
  func lines(_ id: String) -> [String: [String]] {
    var lines: [String: [String]] = ["UZ": [], "RU": [], "observer": []]
    func add(_ party: String, _ day: Int, _ rest: String) -> String {
      let line = "2026-01-\(day < 10 ? "0" : "")\(day) \(party) \(id) \(rest)"
      lines[party, default: []].append(line)
      return EventID(ofLine: Array(line.utf8).span).text
    }
    for (side, party) in ["UZ", "RU"].enumerated() where claims[side] != .none {
      let other = party == "UZ" ? "RU" : "UZ"
      let claim = add(party, 5, "done")
      if answers[side] == .confirm { _ = add(other, 10, "confirm of=\(claim)") }
      if answers[side] == .dispute { _ = add(other, 10, "dispute of=\(claim) | no") }
      if claims[side] == .renewed { _ = add(party, 20, "done") }
    }
    var proposed: String?
    switch proposal {
    case .none: break
    case .postponeOpen, .postponeAgreed: proposed = add("UZ", 6, "postpone to=2027-03..2027-08")
    case .suspendOpen, .suspendAgreed: proposed = add("UZ", 6, "suspend")
    case .cancelOpen, .cancelAgreed: proposed = add("UZ", 6, "cancel")
    }
    if let proposed, isAgreed { _ = add("RU", 7, "confirm of=\(proposed)") }
    switch signal {
    case .none: break
    case .startUZ: _ = add("UZ", 4, "start")
    case .startRU: _ = add("RU", 4, "start")
    case .reportUZ: _ = add("UZ", 4, "report")
    case .riskUZ: _ = add("UZ", 25, "risk | late")
    case .observer: _ = add("observer", 8, "report")
    }
    return lines
  }

  // MARK: The table, read a second time

  private var isAgreed: Bool {
    switch proposal {
    case .postponeAgreed, .suspendAgreed, .cancelAgreed: true
    case .none, .postponeOpen, .suspendOpen, .cancelOpen: false
    }
  }

  /// What holds on a day, each named as in the table.
  struct Conditions {
    var completed = false
    var cancelled = false
    var disputed = false
    var awaiting = false
    var suspended = false
    var ended = false
    var overdue = false
    var partly = false
    var dueSoon = false
    var risk = false
    var continuing = false
    var begun = false
    var unscheduled = false
  }

  /// What the other side says to the claim of a side in the end: nil for nothing.
  private func verdict(on side: Int) -> Answer? {
    let other = 1 - side
    // Dispute and confirmation were of the first claim; a renewed one has no answer yet.
    var said: (day: Int, answer: Answer)?
    if claims[side] == .done, answers[side] != .none { said = (10, answers[side]) }
    if kind == .joint, claims[other] != .none {
      let day = claims[other] == .renewed ? 20 : 5
      if day > said?.day ?? 0 { said = (day, .confirm) }
    }
    return said?.answer
  }

  func conditions(on day: Day, _ calendar: Calendar) -> Conditions {
    var holds = Conditions()
    let sides = [0, 1].filter { claims[$0] != .none }
    let rejected = sides.filter { verdict(on: $0) == .dispute }
    let accepted = sides.filter { side in
      verdict(on: side) != .dispute && (verdict(on: side) == .confirm || !needsConfirmation)
    }
    let needed = kind == .mirror ? 2 : 1
    holds.disputed = !rejected.isEmpty
    holds.completed = rejected.isEmpty && accepted.count >= needed
    // Of a joint claim of both sides each is the answer to the other.
    holds.awaiting = rejected.isEmpty && !holds.completed && sides.count >= needed
    holds.partly = kind == .mirror && accepted.count == 1
    holds.cancelled = proposal == .cancelAgreed
    holds.suspended = proposal == .suspendAgreed
    holds.ended = day > calendar.end
    let isClaimed = !sides.isEmpty
    let isOwnStart = signal == .startUZ || signal == .reportUZ
    let isBegun = isClaimed || isOwnStart || (signal == .startRU && kind != .single)
    let window =
      proposal == .postponeAgreed ? calendar.moved : due == .window ? calendar.signed : nil
    let isRunning = !holds.awaiting && !holds.suspended
    if let window, isRunning {
      holds.overdue = day > window.last
      holds.dueSoon = day <= window.last && day.days(until: window.last) <= 30
      let isLate =
        window.contains(day) && (window.first.days(until: day) + 1) * 3 > window.count * 2
      holds.risk = isLate && !isBegun
    }
    let isOpen = proposal != .postponeAgreed
    holds.unscheduled = due == .open && isOpen
    if holds.unscheduled, isRunning, day <= calendar.end, day.days(until: calendar.end) < 90 {
      holds.risk = true
    }
    if signal == .riskUZ { holds.risk = true }
    holds.continuing = due == .ongoing && isOpen && isBegun
    holds.begun = isBegun || signal == .observer
    return holds
  }

  /// The days that matter.
  struct Calendar {
    let signed: DayRange
    let moved: DayRange
    let end: Day
    let onExpiry: ExpiryRule?
  }

  /// The fifteen rows, in their order.
  static func headline(_ holds: Conditions, _ onExpiry: ExpiryRule?) -> Headline {
    if holds.completed { return .completed }
    if holds.cancelled { return .cancelled }
    if holds.disputed { return .disputed }
    if holds.awaiting { return .awaitingConfirmation }
    if holds.suspended { return .suspended }
    if holds.ended, let onExpiry { return onExpiry == .lapse ? .lapsed : .carriedOver }
    if holds.overdue { return .overdue }
    if holds.partly { return .partlyCompleted }
    if holds.dueSoon { return .dueSoon }
    if holds.risk { return .atRisk }
    if holds.continuing { return .continuing }
    if holds.begun { return .inProgress }
    return holds.unscheduled ? .unscheduled : .notStarted
  }

  /// What holds beside the headline, in the words of ``StatusFlag/caseWords``.
  static func flags(_ holds: Conditions, _ onExpiry: ExpiryRule?) -> Set<String> {
    let headline = headline(holds, onExpiry)
    guard headline > .cancelled else { return [] }
    var flags: Set<String> = []
    if holds.suspended, headline < .suspended { flags.insert("suspended") }
    if holds.ended, onExpiry == nil || headline < .carriedOver { flags.insert("agreement ended") }
    if holds.overdue, headline < .overdue { flags.insert("overdue") }
    if holds.partly, headline < .partlyCompleted { flags.insert("partly completed") }
    if holds.dueSoon, headline < .dueSoon { flags.insert("due soon") }
    if holds.risk, headline <= .atRisk { flags.insert("at risk") }
    return flags
  }
}
