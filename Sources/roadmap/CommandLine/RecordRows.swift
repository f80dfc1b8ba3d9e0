/// The row of a command that records one kind of event.
func recordRow(of command: CommandName) -> CommandRow {
  let words = recordWords(of: command)
  return CommandRow(
    name: command,
    group: .record,
    operands: operands(of: command),
    summary: words.summary,
    details: [words.detail] + (command == .undo ? [] : [commonDetail]),
    examples: words.examples
  )
}

private let commonDetail = """
  One line is added to the journal of your party, and is on the disk when the command says so. The \
  agreement itself never changes. Who you are stands in `--by`, in ROADMAP_BY or in your \
  configuration.
  """

private let oneID = OperandRow(
  placeholder: "ID",
  count: .one,
  kind: .itemID,
  meaning: "The ID of an item, its first letters, or its printed number; `ID@2026` for one of many"
)

private let moreIDs = OperandRow(
  placeholder: "ID",
  count: .any,
  kind: .itemID,
  meaning: "More of them, recorded as one action"
)

private func operands(of command: CommandName) -> [OperandRow] {
  switch command {
  case .measure:
    [
      OperandRow(
        placeholder: "ID",
        count: .one,
        kind: .itemID,
        meaning: "The ID of an indicator"
      ),
      OperandRow(
        placeholder: "VALUE",
        count: .one,
        kind: .text,
        meaning: "The number, with a point before decimals"
      ),
    ]
  case .undo:
    [
      OperandRow(
        placeholder: "ID",
        count: .any,
        kind: .itemID,
        meaning: "An item, or the ID of a line; without one, your latest action"
      )
    ]
  default: [oneID, moreIDs]
  }
}

private struct RecordWords {
  let summary: String
  let detail: String
  let examples: [Example]

  init(_ summary: String, _ detail: String, _ examples: (String, String)...) {
    self.summary = summary
    self.detail = detail
    self.examples = examples.map { Example(line: $0.0, meaning: $0.1) }
  }
}

private func recordWords(of command: CommandName) -> RecordWords {
  switch command {
  case .start:
    RecordWords(
      "Record that work has begun",
      "Says that your side has begun an activity or a milestone that it owns.",
      ("roadmap start MON-1", "Work on MON-1 has begun")
    )
  case .done:
    RecordWords(
      "Record that something is done",
      """
      Says that your side has done it. The other side answers with `confirm` or `dispute`. Of an \
      activity that is due several times the earliest that is not claimed is meant.
      """,
      ("roadmap done MON-1 MON-2 --on 2026-11-20", "Two activities, done on that day"),
      ("roadmap done MON-1 --evidence minutes.pdf", "With a document that shows it"),
      (
        "roadmap done MON-1 --for RU --evidence letter.pdf",
        "What RU said in a letter, entered by you"
      ),
      ("roadmap done MON-1", "MON-1 was done today")
    )
  case .confirm:
    RecordWords(
      "Confirm what the other side says",
      """
      Answers the newest claim or proposal of the other side. A proposal takes effect when all \
      others have confirmed it.
      """,
      ("roadmap confirm EDU-3", "EDU-3 is done, as the other side says")
    )
  case .dispute:
    RecordWords(
      "Object to what the other side says",
      "Answers the newest claim or proposal of the other side. `--note` says why.",
      ("roadmap dispute EDU-3 --note=unfinished", "EDU-3 is not done, and why")
    )
  default: otherRecordWords(of: command)
  }
}

private func otherRecordWords(of command: CommandName) -> RecordWords {
  switch command {
  case .postpone:
    RecordWords(
      "Propose a new deadline",
      "The deadline moves when the other side confirms; until then it stays as it was agreed.",
      ("roadmap postpone MON-5 --to 2027-Q3", "Propose the third quarter of 2027")
    )
  case .suspend:
    RecordWords(
      "Propose to suspend an activity",
      "Takes effect when the other side confirms. What is suspended is never overdue.",
      ("roadmap suspend CUL-4 --note=roadworks", "Propose to suspend CUL-4")
    )
  case .resume:
    RecordWords(
      "Propose to resume a suspended activity",
      "Takes effect when the other side confirms.",
      ("roadmap resume CUL-4", "Propose to go on with CUL-4")
    )
  case .cancel:
    RecordWords(
      "Propose to drop an activity",
      "Takes effect when the other side confirms.",
      ("roadmap cancel EDU-4@2026-Q4", "Propose to drop one of many")
    )
  case .risk:
    RecordWords(
      "Declare an activity at risk",
      "`--note` says why. It stands until your next `report` or `done` on the activity.",
      ("roadmap risk MON-6 --note=budget", "MON-6 is at risk, and why")
    )
  case .report:
    RecordWords(
      "Report how something goes on",
      """
      On an activity, an area, or with `@agreement` on the whole. Without a note it means that \
      there is nothing new.
      """,
      ("roadmap report MON --note=half-year", "Report on the area MON"),
      ("roadmap report practice:@agreement", "Nothing new on the whole agreement")
    )
  case .note:
    RecordWords(
      "Write a remark into your journal",
      "Changes nothing in the status. `--note` holds the remark.",
      ("roadmap note MON-1 -m tickets", "A remark on MON-1")
    )
  case .measure:
    RecordWords(
      "Record a figure of an indicator",
      "`--period` says for which period the figure is.",
      ("roadmap measure MON-1.centres 7 --period 2026", "7 centres in 2026")
    )
  default:
    RecordWords(
      "Take back what your side recorded",
      """
      Without an ID it takes back your latest action, all lines of it. Nothing is deleted: a line \
      is added, and you can take that back too, by its own ID. A proposal that all sides agreed \
      to and an adopted version stay: propose the opposite.
      """,
      ("roadmap undo MON-1", "Take back the latest line on MON-1"),
      ("roadmap undo", "Take back the latest action")
    )
  }
}
