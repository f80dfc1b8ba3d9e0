/// The row of a command: the switch makes the compiler ask for one per command.
package func row(of command: CommandName) -> CommandRow {
  switch command {
  case .check: checkRow
  case .fmt: formatRow
  case .show: showRow
  case .list: listRow
  case .status: statusRow
  case .why: whyRow
  case .due: dueRow
  case .log: logRow
  case .timeline: timelineRow
  case .diff: diffRow
  case .start, .done, .confirm, .dispute, .postpone, .suspend, .resume, .cancel, .risk, .report,
    .note, .measure, .undo:
    recordRow(of: command)
  case .amend: amendRow
  case .adopt: adoptRow
  case .new: newRow
  case .practice: practiceRow
  case .heal: healRow
  case .gitInstall: gitInstallRow
  case .doctor: doctorRow
  case .explain: explainRow
  case .help: helpRow
  case .completions: completionsRow
  case .complete: completeRow
  case .textForGit: textForGitRow
  }
}

/// The commands that people see.
package let visibleCommands: [CommandName] = CommandName.allCases.filter { command in
  row(of: command).group != .hidden
}

/// The page that `help` shows besides those of the commands.
package let formatTopic = Choice(
  word: "format",
  meaning: "How to write an agreement in a text file, on one page"
)

private let checkRow = CommandRow(
  name: .check,
  group: .files,
  operands: [
    OperandRow(
      placeholder: "PATH|AGREEMENT",
      count: .any,
      kind: .fileOrAgreement,
      meaning: "A file, a folder, or the name of an agreement in your folder of roadmaps"
    )
  ],
  summary: "Find mistakes in agreement files",
  details: [
    """
    Reads the files and names every problem: the file, the line and the column, what is wrong, and \
    what to write instead. Nothing is changed.
    """,
    "Without a name it checks every agreement in your folder of roadmaps.",
    """
    Each problem has a code in square brackets. `roadmap explain CODE` says more about it.
    """,
    """
    The exit code is 1 when there are errors; with `--strict` also when there are warnings.
    """,
  ],
  examples: [
    Example(line: "roadmap check", meaning: "Check every agreement"),
    Example(line: "roadmap check practice", meaning: "Check one agreement"),
    Example(
      line: "roadmap check --strict draft.roadmap",
      meaning: "Check one file, warnings as errors"
    ),
  ]
)

private let formatRow = CommandRow(
  name: .fmt,
  group: .files,
  operands: [
    OperandRow(
      placeholder: "PATH",
      count: .any,
      kind: .file,
      meaning: "An agreement file or a folder"
    )
  ],
  summary: "Tidy the spacing of agreement files",
  details: [
    """
    Puts indentation, spaces and line endings in order. The words stay as they are: the program \
    compares the text before and after, and writes only when nothing but white space differs.
    """,
    "Without a name it tidies every agreement in your folder of roadmaps.",
  ],
  examples: [
    Example(line: "roadmap fmt draft.roadmap", meaning: "Tidy one file"),
    Example(line: "roadmap fmt --check", meaning: "Name the files that need it"),
  ]
)

private let showRow = CommandRow(
  name: .show,
  group: .see,
  operands: [
    OperandRow(
      placeholder: "ID",
      count: .one,
      kind: .itemID,
      meaning: "The ID of an item, its first letters, or its printed number"
    )
  ],
  summary: "Show one item of an agreement in full",
  details: [
    """
    Prints all that the agreement says about an area, an activity, a milestone, an indicator, a \
    clause or a party: the title, who does it, by when, and where it stands in the file.
    """,
    """
    Capital and small letters are the same. When two agreements have the same ID, put the name of \
    the agreement and a colon before it.
    """,
  ],
  examples: [
    Example(line: "roadmap show MON-1", meaning: "Show the activity MON-1"),
    Example(line: "roadmap show 1.1", meaning: "Show the item printed as 1.1"),
    Example(line: "roadmap show practice:MON-1", meaning: "Show MON-1 of the agreement practice"),
  ]
)

private let listRow = CommandRow(
  name: .list,
  group: .see,
  operands: [
    OperandRow(
      placeholder: "FILTER",
      count: .any,
      kind: .filter,
      meaning: "A word of the title, the beginning of an ID, `owner:PARTY`, `area:ID`, "
        + "`is:overdue`, `due<2026-07` or `changed:<30d`; with a dash before it: not those"
    )
  ],
  summary: "List activities, all of them or those you ask for",
  details: [
    "Prints one line for each activity: where it stands, its ID, its title, who does it and by when.",
    """
    With several filters an activity must fit all of them; `or` between filters begins another \
    choice. `is:` takes a status such as `is:overdue` or `is:due-soon`, and the groups `is:open`, \
    `is:late`, `is:waiting`, `is:done` and `is:ours`. `changed:<30d` is what was recorded on in \
    the last 30 days, `changed:>30d` what was not.
    """,
  ],
  examples: [
    Example(line: "roadmap list", meaning: "List all activities"),
    Example(line: "roadmap list owner:UZ", meaning: "List what UZ does, alone or with others"),
    Example(
      line: "roadmap list is:overdue or is:due-soon",
      meaning: "List what is overdue and what soon will be"
    ),
    Example(
      line: "roadmap list visit -area:MON",
      meaning: "List visits, but not those of area MON"
    ),
  ]
)

private let explainRow = CommandRow(
  name: .explain,
  group: .files,
  operands: [
    OperandRow(
      placeholder: "CODE",
      count: .optional,
      kind: .problemCode,
      meaning: "The code of a problem, as `roadmap check` prints it in square brackets"
    )
  ],
  summary: "Explain a problem that check has found",
  details: [
    "Says what the problem means, why it matters and how to put it right, with an example.",
    "Without a code it lists all codes.",
  ],
  examples: [
    Example(line: "roadmap explain", meaning: "List all codes"),
    Example(line: "roadmap explain deadline-unreadable", meaning: "Explain one code"),
  ]
)

private let helpRow = CommandRow(
  name: .help,
  group: .tool,
  operands: [
    OperandRow(
      placeholder: "COMMAND|format",
      count: .optional,
      kind: .choice(
        [formatTopic]
          + CommandName.allCases.filter { $0 != .complete && $0 != .textForGit }
          .map { command in
            Choice(
              word: command.rawValue,
              meaning: "The help page of `roadmap \(command.rawValue)`"
            )
          }
      ),
      meaning: "A command, or `format` for how to write an agreement"
    )
  ],
  summary: "Show this overview, or the page of a command",
  details: [
    "`roadmap COMMAND --help` shows the same page as `roadmap help COMMAND`.",
    "`roadmap help format` shows how to write an agreement in a text file, on one page.",
  ],
  examples: [
    Example(line: "roadmap help check", meaning: "Show the page of one command"),
    Example(line: "roadmap help format", meaning: "Show how to write an agreement"),
  ]
)

private let completionsRow = CommandRow(
  name: .completions,
  group: .tool,
  operands: [
    OperandRow(
      placeholder: "SHELL",
      count: .one,
      kind: .choice(
        Shell.allCases.map { Choice(word: $0.rawValue, meaning: "For \($0.rawValue)") }
      ),
      meaning: "The shell you use: `bash`, `zsh` or `fish`"
    )
  ],
  summary: "Let the Tab key complete commands and IDs",
  details: [
    """
    Prints a script for your shell. Once the shell has read it, the Tab key completes commands, \
    flags, file names, and the IDs of your agreements as they are at that moment.
    """,
    """
    For bash, add the line of the first example to the file `.bashrc` in your home folder. For \
    zsh, add `source <(roadmap completions zsh)` to `.zshrc`, below the line with `compinit`. For \
    fish, run the line of the last example once.
    """,
  ],
  examples: [
    Example(line: "source <(roadmap completions bash)", meaning: "In bash, until you close it"),
    Example(line: "source <(roadmap completions zsh)", meaning: "In zsh, until you close it"),
    Example(
      line: "roadmap completions fish > ~/.config/fish/completions/roadmap.fish",
      meaning: "In fish, for good"
    ),
  ]
)

private let completeRow = CommandRow(
  name: .complete,
  group: .hidden,
  operands: [
    OperandRow(
      placeholder: "SHELL",
      count: .one,
      kind: .choice(
        Shell.allCases.map { Choice(word: $0.rawValue, meaning: "For \($0.rawValue)") }
      ),
      meaning: "The shell that asks"
    ),
    OperandRow(
      placeholder: "WORD",
      count: .any,
      kind: .text,
      meaning: "The command line up to the cursor"
    ),
  ],
  summary: "Answer a completion script",
  details: ["For the scripts that `roadmap completions` prints; its output may change."],
  examples: [
    Example(line: "roadmap __complete bash -- check --st", meaning: "What may follow")
  ]
)
