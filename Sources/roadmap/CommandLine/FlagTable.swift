internal import RoadmapReports
internal import RoadmapStore

/// The row of a flag: the switch makes the compiler ask for one per flag.
package func row(of flag: FlagName) -> FlagRow {
  switch flag {
  case .strict: strictRow
  case .check: checkRow
  case .json: jsonRow
  case .format: formatFlagRow
  case .asOf: asOfRow
  case .knownOn: knownOnRow
  case .against: againstRow
  case .all: allRow
  case .exitCode: exitCodeRow
  case .failOn: failOnRow
  case .allowConflicts: allowConflictsRow
  case .on: onRow
  case .note: noteRow
  case .evidence: evidenceRow
  case .to: toRow
  case .period: periodRow
  case .session: sessionRow
  case .onBehalf: onBehalfRow
  case .by: byRow
  case .yes: yesRow
  case .parties: partiesRow
  case .title: titleRow
  case .languages: languagesRow
  case .roadmaps: roadmapsRow
  case .now: nowRow
  case .lang: languageRow
  case .color: colorRow
  case .width: widthRow
  case .plain: plainRow
  case .help: helpRow
  case .version: versionRow
  }
}

/// The flags that go with `command`, its own before those that go with every command.
package func flags(of command: CommandName) -> [FlagName] {
  ownFlags(of: command) + commonFlags
}

/// The flags that go with `command` and not with every command.
package func ownFlags(of command: CommandName) -> [FlagName] {
  FlagName.allCases.filter { flag in
    let scope = row(of: flag).scope
    return scope != .everywhere && scope.includes(command)
  }
}

/// The flags that go with every command and with none.
package let commonFlags: [FlagName] = FlagName.allCases.filter { flag in
  row(of: flag).scope == .everywhere
}

private let strictRow = FlagRow(
  name: .strict,
  short: nil,
  value: nil,
  summary: "Let warnings count as errors",
  details: "",
  scope: .commands([.check]),
  variable: nil
)

private let checkRow = FlagRow(
  name: .check,
  short: nil,
  value: nil,
  summary: "Change nothing, only name the files that need it",
  details: "The exit code is then 1 when a file is named.",
  scope: .commands([.fmt]),
  variable: nil
)

private let jsonRow = FlagRow(
  name: .json,
  short: nil,
  value: nil,
  summary: "Print JSON, for scripts",
  details: "",
  scope: .commands(
    [.check, .show, .list, .status, .why, .due, .log, .timeline, .diff, .heal, .doctor]
      + recordingCommands
  ),
  variable: nil
)

private let roadmapsRow = FlagRow(
  name: .roadmaps,
  short: nil,
  value: ValueRow(placeholder: "DIR", kind: .folder),
  summary: "Your folder of roadmaps",
  details: "Without it: the nearest folder named `Roadmaps`, here or above.",
  scope: .everywhere,
  variable: .roadmapDirectory
)

private let nowRow = FlagRow(
  name: .now,
  short: nil,
  value: ValueRow(placeholder: "INSTANT", kind: .moment),
  summary: "Act as if it were this day or moment",
  details: "A day such as `2026-11-23`, or `2026-11-23T10:00:00Z` (UTC).",
  scope: .everywhere,
  variable: .roadmapNow
)

private let languageRow = FlagRow(
  name: .lang,
  short: nil,
  value: ValueRow(
    placeholder: "LANG",
    kind: .choice(
      InterfaceLanguage.allCases.map { Choice(word: $0.tag, meaning: meaning(of: $0)) }
    )
  ),
  summary: "Speak `en`, `ru`, `uz` or `uz-Cyrl`",
  details:
    "Titles too. One that the agreement lacks in it is shown in the agreement's first language.",
  scope: .everywhere,
  variable: .roadmapLanguage
)

private let colorRow = FlagRow(
  name: .color,
  short: nil,
  value: ValueRow(
    placeholder: "WHEN",
    kind: .choice(ColorChoice.allCases.map { Choice(word: $0.rawValue, meaning: meaning(of: $0)) })
  ),
  summary: "Use colour: `auto`, `always` or `never`",
  details: "`auto` means on a terminal, unless `NO_COLOR` is set.",
  scope: .everywhere,
  variable: nil
)

private let widthRow = FlagRow(
  name: .width,
  short: nil,
  value: ValueRow(
    placeholder: "N",
    kind: .number(Environment.narrowest...1_000)
  ),
  summary: "Make lines at most N columns wide",
  details: "Without it: the width of the terminal, or \(Environment.usualWidth).",
  scope: .everywhere,
  variable: nil
)

private let plainRow = FlagRow(
  name: .plain,
  short: nil,
  value: nil,
  summary: "Without a command: the interface in lines",
  details: "Numbered lists and one question at a time, for screen readers.",
  scope: .everywhere,
  variable: .roadmapAccessible
)

private let helpRow = FlagRow(
  name: .help,
  short: "h",
  value: nil,
  summary: "Show help; after a command, its own page",
  details: "",
  scope: .everywhere,
  variable: nil
)

private let versionRow = FlagRow(
  name: .version,
  short: nil,
  value: nil,
  summary: "Show the version of the program",
  details: "",
  scope: .everywhere,
  variable: nil
)

private func meaning(of language: InterfaceLanguage) -> String {
  switch language {
  case .english: "English"
  case .russian: "Russian"
  case .uzbekLatin: "Uzbek, Latin letters"
  case .uzbekCyrillic: "Uzbek, Cyrillic letters"
  }
}

private func meaning(of choice: ColorChoice) -> String {
  switch choice {
  case .auto: "On a terminal, unless NO_COLOR is set"
  case .always: "Always"
  case .never: "Never"
  }
}
