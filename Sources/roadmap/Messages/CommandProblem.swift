internal import RoadmapModel
package import RoadmapReports
package import RoadmapStatus
package import RoadmapStore
internal import RoadmapSyntax
package import Terminal

/// Why a command was not carried out; what is wrong and what to do stand in the catalogues.
///
/// A `String` is as somebody typed or wrote it; a `name` is a path or a name between backticks.
package enum CommandProblem: Error {
  // Folders and files.
  case noWorkspace(searchedFrom: String?)
  case noAgreements(path: String)
  case targetUnknown(String, nearest: String?)
  case partyNowhere(String, parties: [String])
  case file(FileFailure, name: TerminalText)
  case linesUnreadable(name: TerminalText)
  case wouldChangeText(name: TerminalText)
  case exists(name: TerminalText)
  case outputFailed(reason: TerminalText)
  /// What was done stands, and could not be shown.
  case doneUnseen(changes: [String], reason: TerminalText)
  // Words of the command line.
  case itemUnknown(String, nearest: String?)
  case itemAmbiguous(String, [String])
  case agreementUnclear(String, [String])
  case notTracked(TerminalText)
  case windowUnreadable(String)
  case codeUnknown(String, nearest: String?)
  case statusUnknown(String, nearest: String?)
  case ageUnreadable(String)
  case orAlone
  case filterEmpty(String)
  case filterUnknown(String, nearest: String?)
  case periodUnreadable(String)
  // Comparing versions.
  case agreementNotNamed(String)
  case versionUnknown(String, agreement: String, known: [String])
  case adoptedTextMissing(version: Int, agreement: String)
  case git(GitProblem)
  case oneVersion(String)
  case notComparable(name: TerminalText, hasConflicts: Bool)
  // A new agreement.
  case newAgreement(NewAgreementProblem)
  // Recording.
  case identityMissing(configuration: TerminalText?)
  case identityUnreadable(String, IdentitySource)
  case configurationUnreadable(name: TerminalText)
  case severalAgreements([String])
  case noUserFolders
  case refused(RecordingRefusal, name: TerminalText)
  case keptReplacing(name: TerminalText)
  case notConfirmed(name: TerminalText, reason: TerminalText, events: TerminalText)
  case recording(RecordingProblem)
}

/// An Uzbek message, in Latin letters until a script is chosen.
struct UzbekMessage {
  let wrong: UzbekText
  let remedy: UzbekText

  func message(in script: UzbekScript) -> UsageMessage {
    UsageMessage(wrong: wrong.text(in: script), remedy: remedy.text(in: script))
  }
}

extension CommandProblem {
  /// The two lines in one language.
  package func message(
    in language: InterfaceLanguage,
    on surface: Surface = .shell
  ) -> UsageMessage {
    switch language {
    case .english: englishMessage(for: self, on: surface)
    case .russian: russianMessage(for: self, on: surface)
    case .uzbekLatin: uzbekMessage(for: self, on: surface).message(in: .latin)
    case .uzbekCyrillic: uzbekMessage(for: self, on: surface).message(in: .cyrillic)
    }
  }
}

/// Shows a problem on standard error, in the language of the reader.
func report(_ problem: CommandProblem, in environment: Environment, on output: inout Output) {
  let message = problem.message(in: environment.language)
  report(message, colored: environment.colorsMessages, on: &output)
}

/// `` `a`, `b` ``, at most six of them.
func quotedList(_ names: [String]) -> TerminalText {
  names.prefix(6).map { quoted($0) }.joined(separator: ", ")
    + (names.count > 6 ? ", ..." : "")
}

func listed(_ names: [String]) -> TerminalText {
  names.map { TerminalText(escaping: $0) }.joined(separator: ", ")
}

/// The first names, each as it can be typed, to the end of the sentence: dots where there are more.
func listedToEnd(_ names: [String]) -> TerminalText {
  let shown = names.prefix(shownCount).map { quoted($0) }.joined(separator: ", ")
  return names.count > shownCount ? "\(shown), …" : "\(shown)."
}

/// Claims and proposals as they stand in the journals: the same in every language.
func listed(_ matters: [OpenMatter]) -> TerminalText {
  let names = matters.prefix(shownCount)
    .map { matter -> TerminalText in
      let to: TerminalText =
        matter.to.map { " to=\(TerminalText(escaping: $0.canonicalText))" } ?? ""
      let said: TerminalText = "`\(word(matter.verb))\(to)`"
      let id = TerminalText(escaping: matter.id.text)
      return "`\(id)` (\(shown(matter.day)) \(quoted(matter.party)) \(said))"
    }
    .joined(separator: ", ")
  return matters.count > shownCount ? "\(names), …" : "\(names)."
}

/// How a record is called for: the command with its words, or the key.
///
/// On the screen `u` takes back the latest action; an older one is chosen in the journal first.
func call(_ verb: Verb, _ words: TerminalText? = nil, on surface: Surface) -> TerminalText {
  guard surface == .screen else {
    return words.map { "`roadmap \(word(verb)) \($0)`" } ?? "`roadmap \(word(verb))`"
  }
  return switch verb {
  case .done: "`d`"
  case .confirm: "`c`"
  case .dispute: "`x`"
  case .postpone: "`p`"
  case .note: "`a`"
  case .measure: "`m`"
  case .adopt: "`A`"
  case .undo: words == nil ? "`u`" : "`6`, `u`"
  case .start, .suspend, .resume, .cancel, .risk, .report: "`s`"
  }
}

func word(_ verb: Verb) -> TerminalText { TerminalText(escaping: "\(verb.spelling)") }

func word(_ key: EventKey) -> TerminalText { TerminalText(escaping: "\(key.spelling)") }

func shown(_ day: Day) -> TerminalText { TerminalText(escaping: day.isoText) }

extension JournalProblem {
  /// Whether its words begin with what is wrong, so that nothing has to stand before them.
  var namesItsPlace: Bool {
    if case .keyUnreadable = self { true } else { false }
  }
}

/// The words of a finding that a recording would have made.
func wording(
  _ problem: JournalProblem,
  _ subject: String,
  in language: InterfaceLanguage
) -> ProblemWording {
  let marked = UntrustedText(subject).forTerminal(columns: 60, ellipsis: "...")
  return problem.wording(ProblemContext(marked: marked, relatedLines: []), in: language)
}

/// A limit of the format: `512 MiB`, `2 GiB`.
func sizeWords(
  _ bytes: Int,
  gibi: TerminalText = "GiB",
  mebi: TerminalText = "MiB"
) -> TerminalText {
  bytes % (1 << 30) == 0 ? "\(bytes >> 30) \(gibi)" : "\(bytes >> 20) \(mebi)"
}
