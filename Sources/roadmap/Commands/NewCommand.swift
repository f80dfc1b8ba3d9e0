internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap new`: a folder with a draft that is right as it stands and explains itself.
func runNew(
  _ arguments: NewArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let mayAsk = canAsk()
  do throws(NewAgreementProblem) {
    let draft = try NewAgreement(
      name: given(arguments.name, Question.name, mayAsk, environment, &output),
      parties: given(arguments.parties, Question.parties, mayAsk, environment, &output),
      period: given(arguments.period, Question.period, mayAsk, environment, &output),
      languages: arguments.languages ?? "en",
      title: arguments.title
    )
    let text = draft.text
    if let finding = draft.firstFinding(in: text) { throw .finding(finding) }
    let path = "\(newWorkspacePath(of: environment))/\(draft.name)"
    let files = [(name: "draft.roadmap", bytes: Array(text.utf8))]
    if let code = make(path, holding: files, in: environment, output: &output) { return code }
    let name = TerminalText(escaping: environment.shortened(path))
    let words: TerminalText = """
      \(name)/draft.roadmap made. Open it in an editor and put your own activities in; \
      `roadmap check \(TerminalText(escaping: draft.name))` says whether all is right.
      """
    output.write(StyledText(words).wrapped(to: environment.width), in: environment)
    return .success
  } catch {
    let message = newAgreementMessage(error)
    report(message, colored: environment.colorsMessages, on: &output)
    return .failed
  }
}

private enum Question {
  static let name: TerminalText = "Name of the agreement, such as tashkent-kazan:"
  static let parties: TerminalText = "The parties, by their short IDs, such as UZ,RU:"
  static let period: TerminalText = "Its period, such as 2027..2028:"
}

/// What was given with the command, else the answer of a person who can be asked.
private func given(
  _ text: String?,
  _ question: TerminalText,
  _ mayAsk: Bool,
  _ environment: Environment,
  _ output: inout Output
) -> String? {
  if let text { return text }
  guard mayAsk else { return nil }
  output.messages.write([StyledText(question, .heading)], colored: environment.colorsMessages)
  output.messages.flush()
  return answerLine()
}

func newAgreementMessage(_ problem: NewAgreementProblem) -> UsageMessage {
  switch problem {
  case .missing(let what):
    UsageMessage(
      wrong: "the new agreement needs \(what)",
      remedy: "For example: `roadmap new tashkent-kazan --parties UZ,RU --period 2027..2028`."
    )
  case .name(let name):
    UsageMessage(
      wrong: "\(quoted(name)) cannot be the name of an agreement",
      remedy: "Use small Latin letters, digits and dashes, such as `tashkent-kazan`."
    )
  case .parties(let text):
    UsageMessage(
      wrong: "\(quoted(text)) does not name the parties",
      remedy: "Write two IDs or more with a comma between: `--parties UZ,RU`."
    )
  case .period(let text):
    UsageMessage(
      wrong: "\(quoted(text)) is not a period",
      remedy: "Write the first and the last year: `--period 2027..2028`."
    )
  case .languages(let text):
    UsageMessage(
      wrong: "\(quoted(text)) does not name languages",
      remedy: "Write their tags with a comma between: `--languages en,ru,uz`."
    )
  case .finding(let problem):
    UsageMessage(
      wrong: "the text would not be right: "
        + problem.wording(ProblemContext(marked: "it", relatedLines: []), in: .english).message,
      remedy: "Nothing was made. Write the title in one line of plain text."
    )
  }
}
