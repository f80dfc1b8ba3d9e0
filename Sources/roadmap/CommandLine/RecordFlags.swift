internal import RoadmapStore

/// The commands that record one kind of event each, all but `undo` and `new` first.
let recordingCommands: [CommandName] = [
  .start, .done, .confirm, .dispute, .postpone, .suspend, .resume, .cancel, .risk, .report, .note,
  .measure, .undo,
]

private let factCommands = recordingCommands.filter { $0 != .undo } + [.adopt]

let onRow = FlagRow(
  name: .on,
  short: nil,
  value: ValueRow(placeholder: "DAY", kind: .day),
  summary: "The day on which it happened",
  details: "Without it: today.",
  scope: .commands(recordingCommands + [.adopt]),
  variable: nil
)

let noteRow = FlagRow(
  name: .note,
  short: "m",
  value: ValueRow(placeholder: "TEXT", kind: .text),
  summary: "A remark, in any language",
  details: "",
  scope: .commands(recordingCommands + [.adopt]),
  variable: nil
)

let evidenceRow = FlagRow(
  name: .evidence,
  short: nil,
  value: ValueRow(placeholder: "PATH|URL", kind: .file),
  summary: "A document that shows it",
  details: """
    A file from elsewhere is copied into the folder `evidence` of the agreement. Give the flag \
    several times for several documents.
    """,
  scope: .commands(factCommands),
  variable: nil,
  isRepeatable: true
)

let toRow = FlagRow(
  name: .to,
  short: nil,
  value: ValueRow(placeholder: "PERIOD", kind: .period),
  summary: "The new deadline that is proposed",
  details: "",
  scope: .commands([.postpone]),
  variable: nil
)

let periodRow = FlagRow(
  name: .period,
  short: nil,
  value: ValueRow(placeholder: "PERIOD", kind: .period),
  summary: "The period the figure or the agreement is for",
  details: "",
  scope: .commands([.measure, .new]),
  variable: nil
)

let sessionRow = FlagRow(
  name: .session,
  short: nil,
  value: ValueRow(placeholder: "DAY", kind: .day),
  summary: "The joint session whose minutes record it",
  details: "",
  scope: .commands(factCommands),
  variable: nil
)

let onBehalfRow = FlagRow(
  name: .onBehalf,
  short: nil,
  value: ValueRow(placeholder: "PARTY", kind: .text),
  summary: "Enter what the other side said on paper",
  details: "It stands in your own journal, under your name, and needs `--evidence`.",
  scope: .commands(factCommands),
  variable: nil
)

let byRow = FlagRow(
  name: .by,
  short: nil,
  value: ValueRow(placeholder: "PARTY/PERSON", kind: .text),
  summary: "Your party, and your name or office",
  details: "Without it: `by = PARTY/PERSON` in your configuration. To look, the party is enough.",
  scope: .commands(statusCommands + recordingCommands + [.amend, .adopt]),
  variable: .roadmapIdentity,
  goesWithoutCommand: true
)

let partiesRow = FlagRow(
  name: .parties,
  short: nil,
  value: ValueRow(placeholder: "IDS", kind: .text),
  summary: "The two parties, such as `UZ,RU`",
  details: "",
  scope: .commands([.new]),
  variable: nil
)

let titleRow = FlagRow(
  name: .title,
  short: nil,
  value: ValueRow(placeholder: "TEXT", kind: .text),
  summary: "The title of the agreement",
  details: "",
  scope: .commands([.new]),
  variable: nil
)

let languagesRow = FlagRow(
  name: .languages,
  short: nil,
  value: ValueRow(placeholder: "TAGS", kind: .text),
  summary: "Its languages, such as `en,ru,uz`",
  details: "The first one is that of the titles.",
  scope: .commands([.new]),
  variable: nil
)
