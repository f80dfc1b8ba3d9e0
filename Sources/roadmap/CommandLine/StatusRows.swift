internal import RoadmapStore

// The rows of the commands that say where agreements stand, and of their flags.

private let agreementOperand = OperandRow(
  placeholder: "AGREEMENT",
  count: .optional,
  kind: .agreement,
  meaning: "The name of an agreement, or its first letters"
)

let statusRow = CommandRow(
  name: .status,
  group: .see,
  operands: [agreementOperand],
  summary: "Show where the agreements stand",
  details: [
    """
    Shows for each agreement how much is completed, how much of the time is used, and what waits \
    for whom, the most urgent first. `roadmap why ID` explains each line.
    """,
    """
    With `--by` it tells what needs you from what needs the other side. Agreements that have ended \
    are named at the end; name one to see it.
    """,
    "`roadmap` without a command shows the same.",
  ],
  examples: [
    Example(line: "roadmap status", meaning: "Show all agreements"),
    Example(line: "roadmap status practice --by UZ", meaning: "Show one, as UZ sees it"),
    Example(
      line: "roadmap status --as-of 2026-06-30",
      meaning: "Show what was true on that day"
    ),
  ]
)

let whyRow = CommandRow(
  name: .why,
  group: .see,
  operands: [
    OperandRow(
      placeholder: "ID",
      count: .one,
      kind: .itemID,
      meaning: "The ID of an activity, an area or a milestone, its first letters, or its number"
    )
  ],
  summary: "Explain the status of one item",
  details: [
    """
    Prints the status, the rule that gave it, the days of the deadline with every postponement, \
    and each line of the journals that was used, with its file and line.
    """
  ],
  examples: [
    Example(line: "roadmap why MON-1", meaning: "Explain the status of MON-1"),
    Example(
      line: "roadmap why MON-1 --against signed",
      meaning: "The same, counted against the signed deadline"
    ),
  ]
)

let dueRow = CommandRow(
  name: .due,
  group: .see,
  operands: [
    OperandRow(
      placeholder: "WINDOW",
      count: .optional,
      kind: .text,
      meaning: "How far to look ahead: `30d`, `8w`, `3m`, or a period such as `2026-Q4`"
    )
  ],
  summary: "List what is due, soonest first",
  details: [
    """
    Lists claims that wait for an answer, what is overdue, what is due within the window, and what \
    comes next. What is due several times has a line for each time.
    """,
    "Without a window it looks 30 days ahead.",
  ],
  examples: [
    Example(line: "roadmap due", meaning: "Look 30 days ahead"),
    Example(line: "roadmap due 60d", meaning: "Look 60 days ahead"),
    Example(line: "roadmap due 2026-Q4 --by RU", meaning: "What RU has to do in a quarter"),
  ]
)

let logRow = CommandRow(
  name: .log,
  group: .see,
  operands: [
    OperandRow(
      placeholder: "ID",
      count: .optional,
      kind: .itemID,
      meaning: "The ID of an item, its first letters, its number, or the name of an agreement"
    )
  ],
  summary: "Show what was recorded, newest first",
  details: [
    """
    Lists the lines of the journals: the day of the fact, who says it, about what, and the remark. \
    What was taken back is listed too and marked so, and so is what one side entered for the other.
    """
  ],
  examples: [
    Example(line: "roadmap log", meaning: "Show what was recorded in all agreements"),
    Example(line: "roadmap log EDU-3", meaning: "Show what was recorded about EDU-3"),
  ]
)

let timelineRow = CommandRow(
  name: .timeline,
  group: .see,
  operands: [agreementOperand],
  summary: "Draw the deadlines along the calendar",
  details: [
    """
    Draws a line for each activity over the months or quarters of the agreement: its window, its \
    deadline, what was done and what is overdue. A legend stands below.
    """
  ],
  examples: [
    Example(line: "roadmap timeline", meaning: "Draw all agreements that have not ended"),
    Example(line: "roadmap timeline practice --width 160", meaning: "Draw one, on a wide page"),
  ]
)

// MARK: Flags

let statusCommands: [CommandName] = [.status, .why, .due, .log, .timeline, .list, .show]

let formatFlagRow = FlagRow(
  name: .format,
  short: nil,
  value: ValueRow(
    placeholder: "FORMAT",
    kind: .choice([
      Choice(word: "text", meaning: "For reading on a terminal"),
      Choice(word: "markdown", meaning: "For a mail or a page"),
      Choice(word: "side-by-side", meaning: "Of a diff: old and new in two columns"),
      Choice(word: "html", meaning: "Of a diff: a page for a browser or a printer"),
      Choice(word: "json", meaning: "Of a diff: for scripts"),
      Choice(word: "amendment", meaning: "Of a diff: the text of an amendment"),
    ])
  ),
  summary: "Print `text`, `markdown`; a diff also otherwise",
  details: "A diff also as `side-by-side`, `html`, `json` or `amendment`.",
  scope: .commands([.status, .due, .diff]),
  variable: nil
)

let asOfRow = FlagRow(
  name: .asOf,
  short: nil,
  value: ValueRow(placeholder: "DAY", kind: .day),
  summary: "Show what was true on this day",
  details: "With all that is known today.",
  scope: .commands(statusCommands),
  variable: nil
)

let knownOnRow = FlagRow(
  name: .knownOn,
  short: nil,
  value: ValueRow(placeholder: "DAY", kind: .day),
  summary: "Use only what was recorded by this day",
  details: "",
  scope: .commands(statusCommands),
  variable: nil
)

let againstRow = FlagRow(
  name: .against,
  short: nil,
  value: ValueRow(
    placeholder: "DEADLINE",
    kind: .choice([
      Choice(word: "agreed", meaning: "The deadline that was agreed last"),
      Choice(word: "signed", meaning: "The deadline of the signed text"),
    ])
  ),
  summary: "Count against `agreed` or `signed` deadlines",
  details: "Without it: those that were agreed last.",
  scope: .commands(statusCommands),
  variable: nil
)
