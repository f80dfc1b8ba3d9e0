package import RoadmapModel
import RoadmapStatus
import RoadmapSyntax

/// The filters of a list: an item fits when it fits every condition of one of the choices
/// (`interface.md`, "Filters").
///
/// `or` stands between choices and binds less than standing side by side: `is:overdue owner:UZ or
/// is:disputed` is what UZ is late with, and whatever is disputed.
package struct StatusFilter: Sendable {
  /// What an item is asked for.
  enum Condition: Sendable {
    /// What the text says of it.
    case item(ItemFilter)
    /// Its headline is one of these.
    case headline(Set<Headline>)
    /// The reader's side has to act.
    case ours
    /// It is late in some way: overdue, or completed late.
    case late
    /// Its last day, or that of an occurrence that is not finished, lies before or after a day.
    case dueBefore(Day)
    case dueAfter(Day)
    /// Whether an event on it is at most so many days old.
    case changed(withinDays: Int)
  }

  struct Term: Sendable {
    let condition: Condition
    let isNegated: Bool
  }

  let choices: [[Term]]

  /// Reads filters as typed; `names` are the agreements that a word alone means.
  package init(_ words: [String], agreements names: Set<String>) throws(StatusFilterFailure) {
    var choices: [[Term]] = [[]]
    for word in words {
      if word == "or" {
        guard choices.last?.isEmpty == false else {
          throw StatusFilterFailure(word: word, problem: .orAlone)
        }
        choices.append([])
        continue
      }
      choices[choices.count - 1].append(try Self.term(word, names))
    }
    if choices.count > 1, choices.last?.isEmpty == true {
      throw StatusFilterFailure(word: "or", problem: .orAlone)
    }
    self.choices = choices
  }

  /// The keys before the colon.
  package static let keys = ItemFilter.keys + ["is", "changed"]

  private static func term(
    _ word: String,
    _ names: Set<String>
  ) throws(StatusFilterFailure) -> Term {
    let isNegated = word.hasPrefix("-")
    let body = isNegated ? String(word.dropFirst()) : word
    func failure(_ problem: StatusFilterProblem) -> StatusFilterFailure {
      StatusFilterFailure(word: word, problem: problem)
    }
    if let value = body.behind("is:") {
      guard let condition = Condition(is: value) else { throw failure(.statusUnknown(value)) }
      return Term(condition: condition, isNegated: isNegated)
    }
    if let value = body.behind("changed:") {
      guard let (days, isOlder) = age(value) else { throw failure(.ageUnreadable(value)) }
      // What changed more than N days ago is what did not change within N days.
      return Term(condition: .changed(withinDays: days), isNegated: isNegated != isOlder)
    }
    for prefix in ["due<", "due:<", "due>", "due:>"] {
      guard let value = body.behind(prefix) else { continue }
      guard let span = PeriodSpan.read(value.utf8Span.span).value else {
        throw failure(.item(.periodUnreadable(value)))
      }
      let condition: Condition =
        prefix.hasSuffix("<") ? .dueBefore(span.days.first) : .dueAfter(span.days.last)
      return Term(condition: condition, isNegated: isNegated)
    }
    do throws(ItemFilterProblem) {
      let named = names.contains(body) ? "agreement:" + body : body
      return Term(condition: .item(try ItemFilter(named)), isNegated: isNegated)
    } catch {
      guard case .keyUnknown(let key, _) = error else { throw failure(.item(error)) }
      throw failure(.item(.keyUnknown(key, nearest: nearestName(to: key, among: keys))))
    }
  }

  /// `<30d`, `>30d`, `30d`.
  private static func age(_ text: String) -> (days: Int, isOlder: Bool)? {
    var bytes = Array(text.utf8)
    let isOlder = bytes.first == UInt8(ascii: ">")
    if isOlder || bytes.first == UInt8(ascii: "<") { bytes.removeFirst() }
    guard let unit = bytes.popLast(),
      let count = Int(String(decoding: bytes, as: UTF8.self)), (0...10_000).contains(count)
    else { return nil }
    switch unit | 0x20 {
    case UInt8(ascii: "d"): return (count, isOlder)
    case UInt8(ascii: "w"): return (7 * count, isOlder)
    case UInt8(ascii: "m"): return (30 * count, isOlder)
    case UInt8(ascii: "y"): return (365 * count, isOlder)
    default: return nil
    }
  }

  // MARK: Fitting

  /// Whether an item fits.
  package func accepts(_ item: Item, of recorded: RecordedView) -> Bool {
    let status = !recorded.snapshot.isTextOnly ? recorded.status(of: item) : nil
    return choices.contains { terms in
      terms.allSatisfy { fits($0.condition, item, status, recorded) != $0.isNegated }
    }
  }

  private func fits(
    _ condition: Condition,
    _ item: Item,
    _ status: ItemStatus?,
    _ recorded: RecordedView
  ) -> Bool {
    switch condition {
    case .item(let filter):
      if case .due(let span) = filter.condition, let status {
        return isDue(in: span.days, status, recorded)
      }
      return filter.accepts(item, of: recorded.agreement, named: recorded.view.name)
    case .headline(let headlines): return status.map { headlines.contains($0.headline) } ?? false
    case .ours: return status?.attention(of: recorded.us) == .us
    case .late: return status?.isLate ?? false
    case .dueBefore(let day): return lastDays(item, recorded).contains { $0 < day }
    case .dueAfter(let day): return lastDays(item, recorded).contains { $0 > day }
    case .changed(let days):
      let day = recorded.snapshot.day
      return status?.events
        .contains { recorded.snapshot.event($0).day.days(until: day) <= days } ?? false
    }
  }

  /// Whether the window that counts, of the item or of an occurrence, has a day of the span.
  private func isDue(in span: DayRange, _ status: ItemStatus, _ recorded: RecordedView) -> Bool {
    status.units.contains { unit in
      guard let window = unit.countingWindow(recorded.snapshot) else { return false }
      return (window.first ?? .earliest) <= span.last && span.first <= (window.last ?? .latest)
    }
  }

  /// The last days that still matter: of what is not finished, or, when all is, of all.
  private func lastDays(_ item: Item, _ recorded: RecordedView) -> [Day] {
    guard let status = recorded.status(of: item) else { return [] }
    let open = status.units.filter { !$0.headline.isFinished }
    return (open.isEmpty ? status.units : open)
      .compactMap { $0.countingWindow(recorded.snapshot)?.last }
  }
}

/// A filter that cannot be read.
package struct StatusFilterFailure: Error, Equatable, Sendable {
  /// The filter as typed.
  package let word: String
  package let problem: StatusFilterProblem
}

/// Why a filter cannot be read.
package enum StatusFilterProblem: Equatable, Sendable {
  case item(ItemFilterProblem)
  case statusUnknown(String)
  case ageUnreadable(String)
  /// `or` with nothing before or behind it.
  case orAlone
}

extension StatusFilter.Condition {
  /// The words behind `is:`: every headline with `-` for spaces, and the groups.
  package static let words =
    Headline.allCases.map { $0.filterWord } + ["open", "late", "waiting", "done", "ours"]

  /// The condition of a word behind `is:`, nil for an unknown one.
  init?(is word: String) {
    let word = word.lowercased()
    if let headline = Headline.allCases.first(where: { $0.filterWord == word }) {
      self = .headline([headline])
      return
    }
    switch word {
    case "open": self = .headline(Set(Headline.allCases.filter { !$0.isFinished }))
    case "done": self = .headline([.completed])
    case "waiting": self = .headline([.awaitingConfirmation, .disputed])
    case "late": self = .late
    case "ours": self = .ours
    default: return nil
    }
  }
}

/// The words behind `is:`.
package let statusFilterWords: [String] = StatusFilter.Condition.words

extension Headline {
  /// `due-soon`.
  fileprivate var filterWord: String { "\(word)".replacing(" ", with: "-") }
}

extension ItemStatus {
  /// Whether something about it is late: overdue, or done after its last day.
  fileprivate var isLate: Bool {
    func isLate(_ timeliness: Timeliness) -> Bool {
      switch timeliness {
      case .overdue, .late: true
      case .untimed, .upcoming, .open, .dueSoon, .onTime, .continuous, .stale, .unscheduled:
        false
      }
    }
    return isLate(timeliness) || units.contains { isLate($0.timeliness) }
  }
}

extension String {
  /// What follows a beginning; nil without it.
  fileprivate func behind(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
