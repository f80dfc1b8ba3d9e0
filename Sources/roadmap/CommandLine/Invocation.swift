package import RoadmapStore

/// What the person asked for, with every value read and checked.
package struct Invocation: Equatable, Sendable {
  package var request: Request
  package var settings: EnvironmentSettings

  package init(request: Request, settings: EnvironmentSettings) {
    self.request = request
    self.settings = settings
  }
}

/// What is to be carried out.
package enum Request: Equatable, Sendable {
  /// `roadmap` alone.
  /// Without a command: the terminal UI, in lines if that is wished.
  case home(isPlain: Bool)
  case overview
  case commandHelp(CommandName)
  case formatPage
  case version
  case check(CheckArguments)
  case format(FormatArguments)
  case show(ShowArguments)
  case list(ListArguments)
  case status(StatusArguments)
  case why(ItemArguments)
  case due(DueArguments)
  case log(LogArguments)
  case timeline(StatusArguments)
  case diff(DiffArguments)
  case explain(ExplainArguments)
  case record(RecordArguments)
  case amend(AmendArguments)
  case adopt(AdoptArguments)
  case new(NewArguments)
  case practice(PracticeArguments)
  case heal(HealArguments)
  case doctor(json: Bool)
  case completions(Shell)
  case complete(CompleteArguments)
  case gitInstall
  case textForGit(path: String)
}

/// The words of `roadmap check`.
package struct CheckArguments: Equatable, Sendable {
  /// Files, folders or names of agreements; empty means every agreement of the workspace.
  package var targets: [String]
  package var strict: Bool
  package var json: Bool

  package init(targets: [String], strict: Bool = false, json: Bool = false) {
    self.targets = targets
    self.strict = strict
    self.json = json
  }
}

/// The words of `roadmap fmt`.
package struct FormatArguments: Equatable, Sendable {
  /// Files or folders; empty means every agreement of the workspace.
  package var paths: [String]
  /// Change nothing, name the files that would change.
  package var checkOnly: Bool

  package init(paths: [String], checkOnly: Bool = false) {
    self.paths = paths
    self.checkOnly = checkOnly
  }
}

/// The words of `roadmap show`.
package struct ShowArguments: Equatable, Sendable {
  /// As typed: an ID, a beginning of one, a printed number, with `AGREEMENT:` before it or not.
  package var id: String
  package var clock: StatusClock
  package var json: Bool

  package init(id: String, clock: StatusClock = StatusClock(), json: Bool = false) {
    self.id = id
    self.clock = clock
    self.json = json
  }
}

/// The words of `roadmap list`.
package struct ListArguments: Equatable, Sendable {
  /// As typed; an activity must fit all of them.
  package var filters: [String]
  package var clock: StatusClock
  package var json: Bool

  package init(filters: [String], clock: StatusClock = StatusClock(), json: Bool = false) {
    self.filters = filters
    self.clock = clock
    self.json = json
  }
}

/// The words of `roadmap explain`.
package struct ExplainArguments: Equatable, Sendable {
  /// Nil lists all codes.
  package var code: String?

  package init(code: String?) {
    self.code = code
  }
}

/// What a completion script asks.
package struct CompleteArguments: Equatable, Sendable {
  package var shell: Shell
  /// The words after `roadmap`, the one under the cursor last, cut at the cursor.
  package var words: [String]

  package init(shell: Shell, words: [String]) {
    self.shell = shell
    self.words = words
  }
}

/// Reads the meaning of a command line.
package func invocation(from words: CommandWords) throws(UsageProblem) -> Invocation {
  Invocation(request: try request(from: words), settings: try settings(from: words))
}

/// Reads only the settings, so that help asked for with a mistake is still shown as wished.
package func settings(from words: CommandWords) throws(UsageProblem) -> EnvironmentSettings {
  var settings = EnvironmentSettings()
  settings.roadmaps = words.text(of: .roadmaps)
  if let text = words.text(of: .color) {
    settings.color = try choice(ColorChoice.self, text, of: .color)
  }
  if let text = words.text(of: .lang) {
    guard isLanguageTag(text) else {
      throw .valueUnreadable(.lang, value: text)
    }
    settings.language = text
  }
  if let text = words.text(of: .width) {
    settings.width = try number(text, of: .width)
  }
  if let text = words.text(of: .now) {
    guard let now = moment(readFrom: text) else { throw .valueUnreadable(.now, value: text) }
    settings.now = now
  }
  settings.by = words.text(of: .by)
  return settings
}

private func request(from words: CommandWords) throws(UsageProblem) -> Request {
  if words.has(.version) { return .version }
  guard let command = words.command else {
    return words.has(.help) ? .overview : .home(isPlain: words.has(.plain))
  }
  if words.has(.help) { return .commandHelp(command) }
  try checkOperandCount(words.operands, of: command)
  let operands = words.operands
  switch command {
  case .check:
    return .check(
      CheckArguments(targets: operands, strict: words.has(.strict), json: words.has(.json))
    )
  case .fmt:
    return .format(FormatArguments(paths: operands, checkOnly: words.has(.check)))
  case .show:
    let id = try first(operands, of: command)
    return .show(ShowArguments(id: id, clock: try clock(from: words), json: words.has(.json)))
  case .list:
    let clock = try clock(from: words)
    return .list(ListArguments(filters: operands, clock: clock, json: words.has(.json)))
  case .status:
    return .status(try StatusArguments(words))
  case .timeline:
    return .timeline(try StatusArguments(words))
  case .diff:
    return .diff(try DiffArguments(words))
  case .why: return .why(try ItemArguments(words))
  case .due:
    return .due(try DueArguments(words))
  case .log:
    return .log(try LogArguments(words))
  case .explain:
    return .explain(ExplainArguments(code: operands.first))
  case .start, .done, .confirm, .dispute, .postpone, .suspend, .resume, .cancel, .risk, .report,
    .note, .measure, .undo:
    return .record(try recordArguments(command, words))
  case .amend:
    return .amend(AmendArguments(agreement: operands.first))
  case .adopt:
    return .adopt(try AdoptArguments(words))
  case .new:
    return .new(NewArguments(words))
  case .practice:
    return .practice(PracticeArguments(folder: operands.first))
  case .heal:
    return .heal(HealArguments(agreement: operands.first, json: words.has(.json)))
  case .doctor: return .doctor(json: words.has(.json))
  case .help:
    return try helpRequest(topic: operands.first)
  case .completions:
    return .completions(try shell(operands, of: command))
  case .gitInstall: return .gitInstall
  case .textForGit: return .textForGit(path: try first(operands, of: command))
  case .complete:
    return .complete(
      CompleteArguments(shell: try shell(operands, of: command), words: Array(operands.dropFirst()))
    )
  }
}

private func helpRequest(topic: String?) throws(UsageProblem) -> Request {
  guard let topic else { return .overview }
  if topic == formatTopic.word { return .formatPage }
  guard let command = CommandName(rawValue: topic) else {
    throw .operandNotAChoice(.help, value: topic)
  }
  return .commandHelp(command)
}

private func shell(
  _ operands: [String],
  of command: CommandName
) throws(UsageProblem) -> Shell {
  let word = try first(operands, of: command)
  guard let shell = Shell(rawValue: word) else { throw .operandNotAChoice(command, value: word) }
  return shell
}

func first(
  _ operands: [String],
  of command: CommandName
) throws(UsageProblem) -> String {
  guard let operand = operands.first else { throw .operandMissing(command) }
  return operand
}

private func checkOperandCount(
  _ operands: [String],
  of command: CommandName
) throws(UsageProblem) {
  let rows = row(of: command).operands
  let least = rows.count { $0.count == .one }
  if operands.count < least { throw .operandMissing(command) }
  guard !rows.contains(where: { $0.count == .any }), operands.count > rows.count else { return }
  throw .operandUnexpected(command, value: operands[rows.count])
}

func choice<Value: RawRepresentable<String>>(
  _ type: Value.Type,
  _ text: String,
  of flag: FlagName
) throws(UsageProblem) -> Value {
  guard let value = Value(rawValue: text) else { throw .valueUnreadable(flag, value: text) }
  return value
}

private func number(_ text: String, of flag: FlagName) throws(UsageProblem) -> Int {
  guard let value = row(of: flag).value, case .number(let range) = value.kind,
    let number = Int(text), range.contains(number)
  else { throw .valueUnreadable(flag, value: text) }
  return number
}
