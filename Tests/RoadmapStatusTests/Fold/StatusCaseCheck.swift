import Foundation
import RoadmapModel
import RoadmapStatus
import RoadmapSyntax

/// One claim of a case beside the snapshot it speaks of.
struct StatusCaseCheck {
  let claim: StatusCase.Claim
  let snapshot: Snapshot
  /// What the reading of the journals found.
  let readFindings: [DiagnosticList<JournalProblem>]
  private let isDoubled: Bool
  private(set) var complaints: [String] = []

  /// With `isDoubled` a finding may be there once or twice.
  init(
    _ claim: StatusCase.Claim,
    _ snapshot: Snapshot,
    _ found: [DiagnosticList<JournalProblem>],
    isDoubled: Bool = false
  ) {
    self.claim = claim
    self.isDoubled = isDoubled
    self.snapshot = snapshot
    readFindings = found
    run()
  }

  private var agreement: Agreement { snapshot.agreement }

  private mutating func run() {
    let id = claim.subject ?? (claim.expected == ["text only"] ? nil : "ACT")
    if claim.expected == ["text only"] {
      expect(snapshot.isTextOnly, "text only", "records")
    } else if let id {
      expect(!snapshot.isTextOnly, "records", "text only")
      checkSubject(id)
    }
    for detail in claim.details where detail.name == "findings" { checkFindings(detail.values) }
    for detail in claim.details where detail.name == "version" { checkVersion(detail.values) }
  }

  private mutating func expect(_ holds: Bool, _ expected: String, _ found: String) {
    if !holds { complaints.append("expected \(expected), found \(found)") }
  }

  private mutating func checkSubject(_ id: String) {
    let parts = id.split(separator: "@", maxSplits: 1).map(String.init)
    guard let item = agreement.item(spelled: parts[0].utf8Span.span) else {
      checkFormer(id)
      return
    }
    if agreement[item].kind == .indicator {
      checkIndicator(item)
      return
    }
    guard let status = snapshot.status(of: item) else {
      complaints.append("\(id) has no status")
      return
    }
    var view = StatusView(status, agreement, isWhole: parts.count == 1)
    if parts.count > 1 {
      guard let unit = status.units.first(where: { $0.occurrence?.text == parts[1] }) else {
        complaints.append("there is no occurrence \(id)")
        return
      }
      view = StatusView(unit, agreement)
    }
    checkStatus(view)
  }

  private mutating func checkFormer(_ id: String) {
    let former = snapshot.former.first { $0.id == id }
    guard let headline = former?.headline else {
      expect(claim.expected == ["absent"], claim.expected.joined(separator: ", "), "no \(id)")
      return
    }
    expect(headline.word == claim.expected[0], claim.expected[0], "\(headline.word), former")
  }

  private mutating func checkStatus(_ view: StatusView) {
    var parts = claim.expected
    let first = parts.removeFirst()
    if first.hasPrefix("other than ") {
      let word = String(first.dropFirst(11))
      expect(view.headline.word != word, first, view.text)
    } else {
      let isOverdue = first.hasPrefix("overdue ")
      expect(view.headline.word == (isOverdue ? "overdue" : first), first, view.text)
      if isOverdue { expect(view.overdueText == first, first, view.text) }
    }
    for part in parts { expect(view.says(part), part, view.text) }
    for detail in claim.details { checkDetail(detail, view) }
  }

  private mutating func checkDetail(_ detail: (name: String, values: [String]), _ view: StatusView)
  {
    switch detail.name {
    case "findings", "version": break
    case "timeliness": expect(view.timeliness == detail.values[0], detail.values[0], view.text)
    case "deadline":
      expect(view.window == detail.values[0], "the window \(detail.values[0])", view.window)
    case "flags":
      for flag in detail.values {
        expect(view.flagWords.contains(flag), "the flag \(flag)", view.text)
      }
    case "without":
      for flag in detail.values {
        expect(
          !view.flagWords.contains(flag) && view.headline.word != flag && !view.says(flag),
          "no \(flag)",
          view.text
        )
      }
    case "reason":
      for reason in detail.values {
        expect(view.reasons.contains(reason), "the reason \(reason)", view.text)
      }
    case "blocked":
      expect(
        view.blocked == detail.values.filter { $0 != "none" },
        "blocked by \(detail.values)",
        view.text
      )
    case "groups":
      for group in detail.values {
        let sides = group.split(separator: "=").map(String.init)
        let found = view.group(of: sides[0], agreement)
        expect(found == sides[1], group, "\(sides[0])=\(found): \(view.text)")
      }
    default: complaints.append("nobody knows what `\(detail.name)` means")
    }
  }

  // MARK: The whole

  private mutating func checkFindings(_ expected: [String]) {
    let found = StatusCaseCheck.words(of: snapshot, readFindings)
    let wanted = expected.filter { $0 != "none" }.sorted()
    let isEqual = isDoubled ? Set(found) == Set(wanted) : found == wanted
    expect(isEqual || expected == ["unchecked"], "the findings \(wanted)", "\(found)")
  }

  /// The findings of reading and folding, in the words of the cases.
  static func words(
    of snapshot: Snapshot,
    _ found: [DiagnosticList<JournalProblem>]
  ) -> [String] {
    (snapshot.findings.map(\.diagnostic.problem) + found.flatMap { $0.kept.map(\.problem) })
      .map(\.caseWord).sorted()
  }

  private mutating func checkVersion(_ expected: [String]) {
    let name = snapshot.version.number.map { "v\($0)" } ?? "draft"
    expect(name == expected[0], expected[0], name)
    expect(
      snapshot.isInForce != expected.contains("not in force"),
      expected.contains("not in force") ? "not in force" : "in force",
      "the opposite"
    )
  }

  private mutating func checkIndicator(_ item: ItemIndex) {
    let status = snapshot.indicators.first { $0.item == item }
    let values = status?.latest ?? []
    func number(_ value: IndicatorStatus.Value) -> String {
      let number = value.figure.number
      return number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
    let sides = values.map { value in
      "\(value.party.map { agreement.text.string(agreement[$0].id) } ?? "observer") \(number(value))"
    }
    let verdict = values.first { $0.party != nil }.map(\.verdict)
    expect(
      "\(verdict.map { "\($0)" } ?? "none")" == claim.expected[0].camel,
      claim.expected[0],
      "\(values)"
    )
    for detail in claim.details where detail.name == "figures" {
      expect(sides == detail.values, "\(detail.values)", "\(sides)")
    }
  }
}

extension String {
  /// `on course` as a case of an enumeration is written.
  fileprivate var camel: String {
    let words = split(separator: " ")
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.capitalized }
  }
}
