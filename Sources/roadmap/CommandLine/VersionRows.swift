internal import RoadmapStatus
internal import RoadmapStore

// The rows of the commands that make and accept new versions, and what their words mean.

let amendRow = CommandRow(
  name: .amend,
  group: .files,
  operands: [
    OperandRow(
      placeholder: "AGREEMENT",
      count: .optional,
      kind: .agreement,
      meaning: "The name of the agreement; may be left out where there is only one"
    )
  ],
  summary: "Begin the next version of an agreement",
  details: [
    """
    Copies the version in force to `draft.roadmap`, raises its `version`, names the text it amends \
    with its hash, and leaves out signatures and the date of entry into force. Everything else \
    stays as it is, comments included.
    """,
    """
    A deadline that both sides agreed to move becomes the new `due`; the old one and its wordings \
    in other languages become notes that begin with `# was`.
    """,
    "A draft that is already there is never touched.",
  ],
  examples: [
    Example(line: "roadmap amend practice", meaning: "Begin the next version of one agreement")
  ]
)

let adoptRow = CommandRow(
  name: .adopt,
  group: .files,
  operands: [
    OperandRow(
      placeholder: "AGREEMENT",
      count: .optional,
      kind: .agreement,
      meaning: "The name of the agreement; may be left out where only one has something to adopt"
    ),
    OperandRow(
      placeholder: "VERSION",
      count: .optional,
      kind: .text,
      meaning: "`draft`, or `v2`; may be left out where only one waits"
    ),
  ],
  summary: "Accept a draft or a version for your side",
  details: [
    """
    Checks the text, shows what it changes, and asks. Then the draft becomes the next version \
    `vN.roadmap`, and your journal says that your side adopted exactly that text, by its hash. The \
    other side adopts the same file; when both have, it counts from the date it names, else from \
    that day.
    """,
    """
    Errors, open conflicts and reused IDs stop it. A file that is there is never overwritten. \
    Without a terminal nothing is asked, and `--yes` is needed.
    """,
    """
    A text that changes after it was adopted is reported by every command, as `text-changed`.
    """,
  ],
  examples: [
    Example(line: "roadmap adopt practice", meaning: "Adopt what waits, after a question"),
    Example(
      line: "roadmap adopt practice v2 --yes",
      meaning: "Adopt version 2, without a question"
    ),
  ]
)

let yesRow = FlagRow(
  name: .yes,
  short: "y",
  value: nil,
  summary: "Do it without a question",
  details: "",
  scope: .commands([.adopt]),
  variable: nil
)

/// The words of `roadmap amend`.
package struct AmendArguments: Equatable, Sendable {
  /// As typed; nil for the only one.
  package var agreement: String?

  package init(agreement: String?) { self.agreement = agreement }
}

/// The words of `roadmap adopt`.
package struct AdoptArguments: Equatable, Sendable {
  /// As typed; nil for the only one with something to adopt.
  package var agreement: String?
  /// `draft`, `v2` or `2`; nil for what waits.
  package var version: String?
  /// Nobody is asked.
  package var isConfirmed: Bool
  /// What goes with the line of the journal; its subject is not known yet.
  package var record: RecordArguments

  /// Of a text that somebody looked at and wants.
  init(agreement: String, version: String, record: RecordArguments) {
    self.agreement = agreement
    self.version = version
    isConfirmed = true
    self.record = record
  }

  init(_ words: CommandWords) throws(UsageProblem) {
    var operands = words.operands
    // `roadmap adopt draft` names no agreement.
    if operands.count == 1, isVersionWord(operands[0]) {
      version = operands.removeFirst()
    }
    agreement = operands.first
    if operands.count > 1 { version = operands[1] }
    isConfirmed = words.has(.yes)
    record = try recordArguments(.adopt, words)
    record.subjects = []
  }
}

private func isVersionWord(_ word: String) -> Bool {
  if word == "draft" { return true }
  let digits = word.hasPrefix("v") ? word.dropFirst() : Substring(word)
  return !digits.isEmpty && digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
}
