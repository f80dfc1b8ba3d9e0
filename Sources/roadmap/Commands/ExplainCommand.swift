internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap explain [CODE]`: what a finding means, or the list of all.
func runExplain(
  _ arguments: ExplainArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  guard let word = arguments.code else {
    sayPageIsEnglish(in: environment, output: &output)
    output.write(codeList(width: environment.width), in: environment)
    return .success
  }
  guard let code = DiagnosticCode(rawValue: word) else {
    let nearest = nearestName(to: word, among: DiagnosticCode.allCases.map(\.rawValue))
    report(.codeUnknown(word, nearest: nearest), in: environment, on: &output)
    return .failed
  }
  sayPageIsEnglish(in: environment, output: &output)
  output.write(explanation(of: code).lines(for: code, width: environment.width), in: environment)
  return .success
}

/// Says so above a page that is not in the language of the reader.
func sayPageIsEnglish(in environment: Environment, output: inout Output) {
  guard environment.language != .english else { return }
  let words = CommandPhrase.pageInEnglish.words(in: environment.language)
  let lines = StyledText(words, .note).wrapped(to: environment.width) + [StyledText()]
  output.write(lines, in: environment)
}

/// `roadmap help format`.
func writeFormatPage(in environment: Environment, output: inout Output) {
  sayPageIsEnglish(in: environment, output: &output)
  output.results.write(formatPage())
}

/// Every code with its summary: in two columns, or one below the other where there is no room.
private func codeList(width: Int) -> [StyledText] {
  let codes = DiagnosticCode.allCases
  let codeWidth = codes.map { $0.rawValue.utf8.count }.max() ?? 0
  var lines: [StyledText] = []
  for code in codes {
    let name = TerminalText(escaping: code.rawValue)
    let summary = TerminalText(escaping: explanation(of: code).summary)
    if width >= codeWidth + 42 {
      let parts = summary.wrapped(to: width - codeWidth - 2)
      for (index, part) in parts.enumerated() {
        var line = StyledText((index == 0 ? name : "").padded(to: codeWidth), .identifier)
        line.append("  \(part)")
        lines.append(line)
      }
    } else {
      lines.append(StyledText(name, .identifier))
      for part in summary.wrapped(to: width - 2) { lines.append(StyledText("  \(part)")) }
    }
  }
  return lines
}
