package import RoadmapStore

/// Every command there is; the raw value is the word people type.
package enum CommandName: String, CaseIterable, Sendable {
  case check
  case fmt
  case show
  case list
  case status
  case why
  case due
  case log
  case timeline
  case diff
  case start
  case done
  case confirm
  case dispute
  case postpone
  case suspend
  case resume
  case cancel
  case risk
  case report
  case note
  case measure
  case undo
  case amend
  case adopt
  case new
  case practice
  case heal
  case gitInstall = "git-install"
  case explain
  case doctor
  case help
  case completions
  /// Answers the completion scripts; hidden from people.
  case complete = "__complete"
  /// Asked by git for what is compared; hidden from people.
  case textForGit = "__textconv"
}

/// Every flag there is; the raw value is its long form without the dashes.
package enum FlagName: String, CaseIterable, Sendable {
  case strict
  case check
  case json
  case format
  case asOf = "as-of"
  case knownOn = "known-on"
  case against
  case all
  case exitCode = "exit-code"
  case failOn = "fail-on"
  case allowConflicts = "allow-conflicts"
  case on
  case note
  case evidence
  case to
  case period
  case session
  case onBehalf = "for"
  case by
  case yes
  case parties
  case title
  case languages
  case roadmaps
  case now
  case lang
  case color
  case width
  case plain
  case help
  case version

  /// As it is typed: `--strict`.
  package var typed: String { "--" + rawValue }
}

/// One command: everything that parsing, help, suggestions and completion know of it.
package struct CommandRow: Sendable {
  package let name: CommandName
  package let group: CommandGroup
  /// What follows the command, in order; only the last may be repeated.
  package let operands: [OperandRow]
  /// One line that begins with a verb and has no full stop.
  package let summary: String
  /// Paragraphs of the command's own help page.
  package let details: [String]
  package let examples: [Example]
}

/// The headings of the general help, in its order.
package enum CommandGroup: CaseIterable, Sendable {
  case see
  case record
  case files
  case tool
  /// Not shown to people.
  case hidden

  package var title: String {
    switch self {
    case .see: "See the agreements"
    case .record: "Record what happened"
    case .files: "Work on the files"
    case .tool: "Get help"
    case .hidden: ""
    }
  }
}

/// A word that follows a command.
package struct OperandRow: Sendable {
  /// What stands for the word in help, in capitals: `ID`.
  package let placeholder: String
  package let count: OperandCount
  package let kind: WordKind
  /// What the word is, as a sentence.
  package let meaning: String
}

/// How many words an operand stands for.
package enum OperandCount: Sendable {
  case one
  case optional
  case any
}

/// What a word may be: decides checking, suggestions and completion.
package enum WordKind: Equatable, Sendable {
  /// Exactly one of these words.
  case choice([Choice])
  /// A whole number in this range.
  case number(ClosedRange<Int>)
  case moment
  /// A day, as a date or in the words of one.
  case day
  /// A period or `A..B`, as in a deadline or in words.
  case period
  case folder
  case file
  /// A file, or the name of an agreement.
  case fileOrAgreement
  /// The name of an agreement.
  case agreement
  case itemID
  /// The code of a problem that `check` reports.
  case problemCode
  /// Words that select activities; one that begins with a dash leaves activities out.
  case filter
  /// Anything, never completed.
  case text

  /// The words to choose from, empty where anything may stand.
  package var choices: [Choice] {
    switch self {
    case .choice(let choices): choices
    case .number, .moment, .day, .period, .folder, .file, .fileOrAgreement, .agreement, .itemID,
      .problemCode, .filter, .text:
      []
    }
  }
}

/// One of the words to choose from.
package struct Choice: Equatable, Sendable {
  package let word: String
  package let meaning: String
}

/// One flag: everything that parsing, help, suggestions and completion know of it.
package struct FlagRow: Sendable {
  package let name: FlagName
  /// The letter after a single dash.
  package let short: Character?
  /// Nil for a flag that takes no value.
  package let value: ValueRow?
  /// One line without a full stop.
  package let summary: String
  /// What the line leaves out; may be empty.
  package let details: String
  package let scope: FlagScope
  /// The environment variable that does the same when the flag is absent.
  package let variable: ProcessVariable?
  /// Whether it may be given several times.
  package var isRepeatable = false
  /// Whether the terminal UI, which needs no command, takes it as well.
  package var goesWithoutCommand = false
}

/// The value of a flag.
package struct ValueRow: Sendable {
  package let placeholder: String
  package let kind: WordKind
}

/// Where a flag is legal.
package enum FlagScope: Equatable, Sendable {
  case everywhere
  case commands([CommandName])

  /// Whether the flag is legal with the command.
  package func includes(_ command: CommandName) -> Bool {
    switch self {
    case .everywhere: true
    case .commands(let commands): commands.contains(command)
    }
  }
}

/// A command line that works, with what it does.
package struct Example: Sendable {
  /// The whole line, `roadmap` included.
  package let line: String
  package let meaning: String
}
