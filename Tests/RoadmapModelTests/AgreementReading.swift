import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// The beginning of an agreement with two parties in which nothing is wrong.
let soundHead = """
  roadmap-format 1
  agreement t  Title
    version: 1
    languages: en
    period: 2025..2026
  party UZ  One
  party RU  Two

  """

/// The same in two languages.
let bilingualHead = """
  roadmap-format 1
  agreement t  Title
    ru: Название
    version: 1
    languages: en, ru
    period: 2025..2026
  party UZ  One
    ru: Один
  party RU  Two
    ru: Два

  """

func readAgreement(_ text: String) -> Agreement {
  Agreement.read(SourceText(Array(text.utf8))).value
}

/// An agreement with these lines below a sound head.
func readAgreement(below lines: String) -> Agreement { readAgreement(soundHead + lines) }

/// Expects exactly these findings, each at the place that is marked for it, in order.
func expectFindings(
  _ marked: String,
  _ problems: [AgreementProblem],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  let found = Agreement.read(text.source).findings.kept
  #expect(found.map(\.problem) == problems, sourceLocation: sourceLocation)
  #expect(found.map(\.range) == text.ranges, sourceLocation: sourceLocation)
}

/// The same for lines below a sound head.
func expectFindings(
  below marked: String,
  _ problems: [AgreementProblem],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectFindings(soundHead + marked, problems, sourceLocation: sourceLocation)
}

extension Agreement {
  /// The item called `name`.
  func named(_ name: String) throws -> Item {
    let id = try #require(ItemID(name))
    return self[try #require(item(named: id), "no item \(name)")]
  }

  /// The IDs of parties, in order.
  func names(of parties: PartySet) -> [String] {
    parties.members.filter { $0.value < self.parties.count }.map { text.string(self[$0].id) }
  }
}

func day(_ text: String) throws -> Day { try #require(isoDay(text)) }
