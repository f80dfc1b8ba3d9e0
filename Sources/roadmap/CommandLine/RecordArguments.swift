package import RoadmapModel
package import RoadmapStatus

/// The words of a command that records something.
package struct RecordArguments: Equatable, Sendable {
  package var verb: Verb
  /// As typed: IDs, beginnings of them, printed numbers, `@agreement`; for `undo` also the IDs of
  /// events, or nothing.
  package var subjects: [String]
  /// The day of the fact; nil means today.
  package var day: Day?
  package var text = ""
  /// Files and web addresses, as typed.
  package var evidence: [String] = []
  package var session: Day?
  package var onBehalfOf: String?
  /// `PARTY/person`; nil leaves it to the environment and the configuration.
  package var identity: String?
  package var to: PeriodSpan?
  package var value: String?
  package var period: PeriodSpan?
  /// The text that `adopt` accepts.
  package var adopted: TextIdentity?
  package var json = false

  package init(verb: Verb, subjects: [String]) {
    self.verb = verb
    self.subjects = subjects
  }
}

/// The words of `roadmap new`.
package struct NewArguments: Equatable, Sendable {
  package var name: String?
  package var parties: String?
  package var period: String?
  package var languages: String?
  package var title: String?

  init(_ words: CommandWords) {
    name = words.operands.first
    parties = words.text(of: .parties)
    period = words.text(of: .period)
    languages = words.text(of: .languages)
    title = words.text(of: .title)
  }
}

/// The words of `roadmap practice`.
package struct PracticeArguments: Equatable, Sendable {
  /// Nil means `practice` in the folder of roadmaps, or in the current folder without one.
  package var folder: String?

  package init(folder: String?) {
    self.folder = folder
  }
}

/// The words of `roadmap heal`.
package struct HealArguments: Equatable, Sendable {
  /// The name of an agreement; nil means all.
  package var agreement: String?
  package var json: Bool

  package init(agreement: String?, json: Bool = false) {
    self.agreement = agreement
    self.json = json
  }
}

/// Reads the words of a command that records something.
func recordArguments(
  _ command: CommandName,
  _ words: CommandWords
) throws(UsageProblem) -> RecordArguments {
  guard let verb = Verb.allCases.first(where: { "\($0.spelling)" == command.rawValue }) else {
    preconditionFailure("a command that records is called as its verb")
  }
  var arguments = RecordArguments(verb: verb, subjects: words.operands)
  if verb == .measure {
    arguments.value = arguments.subjects.removeLast()
    guard words.has(.period) else { throw .flagNeeded(.period, command: command) }
  }
  if verb == .postpone, !words.has(.to) { throw .flagNeeded(.to, command: command) }
  arguments.day = try day(of: .on, in: words)
  arguments.session = try day(of: .session, in: words)
  arguments.to = try period(of: .to, in: words)
  arguments.period = try period(of: .period, in: words)
  arguments.text = words.text(of: .note) ?? ""
  arguments.evidence = words.texts(of: .evidence)
  arguments.onBehalfOf = words.text(of: .onBehalf)
  arguments.identity = words.text(of: .by)
  arguments.json = words.has(.json)
  return arguments
}

private func day(of flag: FlagName, in words: CommandWords) throws(UsageProblem) -> Day? {
  guard let text = words.text(of: flag) else { return nil }
  guard let day = Day(typed: text) else { throw .valueUnreadable(flag, value: text) }
  return day
}

private func period(
  of flag: FlagName,
  in words: CommandWords
) throws(UsageProblem) -> PeriodSpan? {
  guard let text = words.text(of: flag) else { return nil }
  guard let span = PeriodSpan(typed: text) else { throw .valueUnreadable(flag, value: text) }
  return span
}
