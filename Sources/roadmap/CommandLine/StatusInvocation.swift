package import RoadmapModel
package import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax

/// On which day and against which deadlines a status is asked for.
package struct StatusClock: Equatable, Sendable {
  /// Nil for today.
  package var asOf: Day?
  /// Nil for everything that is known.
  package var knownOn: Day?
  package var against: FoldInput.Against

  package init(asOf: Day? = nil, knownOn: Day? = nil, against: FoldInput.Against = .agreed) {
    self.asOf = asOf
    self.knownOn = knownOn
    self.against = against
  }
}

/// How a report is written.
package enum ReportFormat: Equatable, Sendable {
  case text
  case markdown
  case json
}

/// The words of `roadmap status` and `roadmap timeline`.
package struct StatusArguments: Equatable, Sendable {
  /// As typed; nil for all that have not ended.
  package var agreement: String?
  package var clock: StatusClock
  package var format: ReportFormat

  package init(
    agreement: String? = nil,
    clock: StatusClock = StatusClock(),
    format: ReportFormat = .text
  ) {
    self.agreement = agreement
    self.clock = clock
    self.format = format
  }
}

/// The words of `roadmap why`.
package struct ItemArguments: Equatable, Sendable {
  /// As typed.
  package var id: String
  package var clock: StatusClock
  package var format: ReportFormat
}

/// The words of `roadmap due`.
package struct DueArguments: Equatable, Sendable {
  /// As typed; nil for the usual 30 days.
  package var window: String?
  package var clock: StatusClock
  package var format: ReportFormat
}

/// The words of `roadmap log`.
package struct LogArguments: Equatable, Sendable {
  /// An ID or the name of an agreement, as typed.
  package var subject: String?
  package var clock: StatusClock
  package var format: ReportFormat
}

func clock(from words: CommandWords) throws(UsageProblem) -> StatusClock {
  if let text = words.text(of: .against), text != "signed", text != "agreed" {
    throw .valueUnreadable(.against, value: text)
  }
  return StatusClock(
    asOf: try day(of: .asOf, in: words),
    knownOn: try day(of: .knownOn, in: words),
    against: words.text(of: .against) == "signed" ? .signed : .agreed
  )
}

extension StatusArguments {
  init(_ words: CommandWords) throws(UsageProblem) {
    self.init(
      agreement: words.operands.first,
      clock: try roadmap.clock(from: words),
      format: try roadmap.format(from: words)
    )
  }
}

extension ItemArguments {
  init(_ words: CommandWords) throws(UsageProblem) {
    id = try first(words.operands, of: .why)
    clock = try roadmap.clock(from: words)
    format = try roadmap.format(from: words)
  }
}

extension DueArguments {
  init(_ words: CommandWords) throws(UsageProblem) {
    window = words.operands.first
    clock = try roadmap.clock(from: words)
    format = try roadmap.format(from: words)
  }
}

extension LogArguments {
  init(_ words: CommandWords) throws(UsageProblem) {
    subject = words.operands.first
    clock = try roadmap.clock(from: words)
    format = try roadmap.format(from: words)
  }
}

func format(from words: CommandWords) throws(UsageProblem) -> ReportFormat {
  if words.has(.json) { return .json }
  switch words.text(of: .format) {
  case nil, "text": return .text
  case "markdown": return .markdown
  case let other? where DiffFormat(rawValue: other) != nil:
    throw .valueMisplaced(.format, value: other, allowed: ["text", "markdown"])
  case let other?: throw .valueUnreadable(.format, value: other)
  }
}

private func day(of flag: FlagName, in words: CommandWords) throws(UsageProblem) -> Day? {
  guard let text = words.text(of: flag) else { return nil }
  guard let day = Day(typed: text) else {
    throw .valueUnreadable(flag, value: text)
  }
  return day
}
