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
      name: given(arguments.name, CommandPhrase.askName, mayAsk, environment, &output),
      parties: given(arguments.parties, CommandPhrase.askParties, mayAsk, environment, &output),
      period: given(arguments.period, CommandPhrase.askPeriod, mayAsk, environment, &output),
      languages: arguments.languages ?? "en",
      title: arguments.title
    )
    let text = draft.text
    if let finding = draft.firstFinding(in: text) { throw .finding(finding) }
    let path = "\(newWorkspacePath(of: environment))/\(draft.name)"
    let files = [(name: "draft.roadmap", bytes: Array(text.utf8))]
    if let code = make(path, holding: files, in: environment, output: &output) { return code }
    let name = TerminalText(escaping: environment.shortened(path))
    let agreement = TerminalText(escaping: draft.name)
    let words = CommandPhrase.draftMade(folder: name, agreement: agreement)
      .words(in: environment.language)
    output.write(StyledText(words).wrapped(to: environment.width), in: environment)
    return .success
  } catch {
    report(.newAgreement(error), in: environment, on: &output)
    return .failed
  }
}

/// What was given with the command, else the answer of a person who can be asked.
private func given(
  _ text: String?,
  _ question: CommandPhrase,
  _ mayAsk: Bool,
  _ environment: Environment,
  _ output: inout Output
) -> String? {
  if let text { return text }
  guard mayAsk else { return nil }
  output.messages.write(
    [StyledText(question.words(in: environment.language), .heading)],
    colored: environment.colorsMessages
  )
  output.messages.flush()
  return answerLine()
}
