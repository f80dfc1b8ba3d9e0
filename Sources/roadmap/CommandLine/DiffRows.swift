package import RoadmapModel
internal import RoadmapStore

// The row of the command that compares versions, its flags and what they mean.

let diffRow = CommandRow(
  name: .diff,
  group: .see,
  operands: [
    OperandRow(
      placeholder: "VERSION",
      count: .any,
      kind: .fileOrAgreement,
      meaning: "The older and the newer version: `v1`, `draft`, a file, or `v1@REVISION` of git; "
        + "the name of the agreement stands before them"
    )
  ],
  summary: "Show what changed from one version to another",
  details: [
    """
    Says what was added, removed, reworded, postponed or given to another owner, what that means \
    for each side, and at the end whether an amendment is needed. Items are followed by their IDs \
    and by `replaces`, and where these fail by their text; new numbers alone are not changes.
    """,
    """
    With the name of an agreement alone it compares its two latest versions. In the folder of an \
    agreement, or where there is only one, the name may be left out. `practice:v1` names both at \
    once.
    """,
    """
    `v2@adopted` is the text of v2 that was adopted, whatever the file holds now: kept in \
    `.roadmap`, else found in `git`. `--format amendment` writes the amendment in the language of \
    `--lang`, with the texts in that language.
    """,
    """
    What is longer than the terminal is shown by the program that `PAGER` names, else by `less`; \
    `PAGER=cat` shows all at once.
    """,
    """
    The exit code is 0; with `--exit-code` it is 1 when something changed, or something as grave \
    as `--fail-on` says.
    """,
  ],
  examples: [
    Example(line: "roadmap diff practice v1 v2", meaning: "Compare two versions"),
    Example(
      line: "roadmap diff practice v2 draft --format side-by-side",
      meaning: "The same, old and new beside each other"
    ),
    Example(
      line: "roadmap diff practice v1 v2 --format amendment",
      meaning: "Write what changes as an amendment would say it"
    ),
    Example(
      line: "roadmap diff v1@HEAD~3 v1",
      meaning: "Compare with what git kept, in the folder of the agreement"
    ),
  ]
)

let allRow = FlagRow(
  name: .all,
  short: nil,
  value: nil,
  summary: "Show changes of comments and layout too",
  details: "",
  scope: .commands([.diff]),
  variable: nil
)

let exitCodeRow = FlagRow(
  name: .exitCode,
  short: nil,
  value: nil,
  summary: "End with exit code 1 when something changed",
  details: "Comments and layout count with `--all` only.",
  scope: .commands([.diff]),
  variable: nil
)

let failOnRow = FlagRow(
  name: .failOn,
  short: nil,
  value: ValueRow(
    placeholder: "SEVERITY",
    kind: .choice(
      ChangeSeverity.allCases.reversed()
        .map { Choice(word: $0.word, meaning: $0.meaning) }
    )
  ),
  summary: "The least change that `--exit-code` counts",
  details: "It turns `--exit-code` on.",
  scope: .commands([.diff]),
  variable: nil
)

let allowConflictsRow = FlagRow(
  name: .allowConflicts,
  short: nil,
  value: nil,
  summary: "Compare files with open conflicts too",
  details: "The fields without `?` are compared; the open alternatives are listed first.",
  scope: .commands([.diff]),
  variable: nil
)

extension ChangeSeverity {
  /// As it is typed.
  package var word: String {
    switch self {
    case .critical: "critical"
    case .substantive: "substantive"
    case .administrative: "administrative"
    case .editorial: "editorial"
    case .progress: "progress"
    case .note: "note"
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .critical: "Another party, unit or item, or something invisible"
    case .substantive: "What the parties owe each other"
    case .administrative: "Numbers, order, contacts, other languages"
    case .editorial: "Spelling and punctuation"
    case .progress: "Against what was recorded"
    case .note: "Anything"
    }
  }
}

/// How a diff is written.
package enum DiffFormat: String, Equatable, Sendable, CaseIterable {
  case text
  case sideBySide = "side-by-side"
  case markdown
  case html
  case json
  case amendment
}

/// The words of `roadmap diff`.
package struct DiffArguments: Equatable, Sendable {
  /// As typed: none, an agreement, two versions, or an agreement and two versions.
  package var operands: [String]
  package var format: DiffFormat
  package var showsAll: Bool
  /// The least severity for which the exit code is 1; nil when it is 0 in any case.
  package var failOn: ChangeSeverity?
  package var allowsConflicts: Bool

  package init(
    operands: [String],
    format: DiffFormat = .text,
    showsAll: Bool = false,
    failOn: ChangeSeverity? = nil,
    allowsConflicts: Bool = false
  ) {
    self.operands = operands
    self.format = format
    self.showsAll = showsAll
    self.failOn = failOn
    self.allowsConflicts = allowsConflicts
  }

  init(_ words: CommandWords) throws(UsageProblem) {
    self.init(operands: words.operands)
    if words.operands.count > 3 {
      throw .operandUnexpected(.diff, value: words.operands[3])
    }
    if let text = words.text(of: .format) {
      format = try choice(DiffFormat.self, text, of: .format)
    }
    if words.has(.json) { format = .json }
    showsAll = words.has(.all)
    allowsConflicts = words.has(.allowConflicts)
    if words.has(.exitCode) { failOn = .note }
    if let text = words.text(of: .failOn) {
      guard let severity = ChangeSeverity.allCases.first(where: { $0.word == text }) else {
        throw .valueUnreadable(.failOn, value: text)
      }
      failOn = severity
    }
  }
}
