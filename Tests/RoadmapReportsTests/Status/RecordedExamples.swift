import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

/// An agreement in which every headline that a running agreement can have occurs, but three.
let sampleAgreement = """
  roadmap-format 1
  agreement sample  Sample of two offices
    ru: Образец
    version: 1
    languages: en, ru
    period: 2026-01-01..2027-12-31
    signed: 2026-01-10, Anorvodiy
    reporting: every half-year
    indicator VISITS  Visits
      target: over 10 (2027)
      by: UZ
  party UZ  First office
  party RU  Second office
  area MON  Monitoring
    activity MON-1  Joint visit
      due: 2026-Q1
    activity MON-2  Joint report
      due: by 2026-06
    activity MON-3  Survey
      due: every quarter in 2026
    activity MON-4  Appeals
      due: ongoing
  area EDU  Education
    activity EDU-1  Course
      due: 2026-07
    activity EDU-2  Camp
      due: 2026-05
    activity EDU-3  Book
      due: to be agreed
    activity EDU-4  Meeting
      due: 2027-H2
    activity EDU-5  Fair
      due: 2026-Q3

  """

let sampleJournals = [
  "UZ": """
  journal-format 1 sample UZ
  2026-03-10 UZ/office MON-1 done | in both cities
  2026-04-02 UZ MON-3@2026-Q1 done
  2026-05-20 UZ EDU-2 done
  2026-06-01 UZ VISITS measure value=4 period=2026-H1
  2026-06-02 UZ EDU-5 postpone to=2026-Q4 | the hall is closed
  2026-06-03 UZ EDU-4 start at=2026-06-03T08:00:00Z
  2026-06-03 UZ EDU-4 undo at=2026-06-03T09:00:00Z | a slip

  """,
  "RU": """
  journal-format 1 sample RU
  2026-03-12 RU MON-1 confirm
  2026-04-05 RU MON-4 start
  2026-05-25 RU EDU-2 dispute | it was not the camp that was agreed

  """,
  "observer": """
  journal-format 1 sample observer
  2026-05-01 observer EDU-1 report | seen in the newspaper

  """,
]

let sampleDay = Day(year: 2026, month: 6, day: 15) ?? .earliest

func recordedSample(
  _ text: String = sampleAgreement,
  journals: [String: String] = sampleJournals,
  on day: Day = sampleDay,
  us: String? = nil,
  language: InterfaceLanguage = .english,
  languageTags: [String] = ["en"]
) throws -> RecordedView {
  let agreement = Agreement.read(SourceText(Array(text.utf8))).value
  let owners = journals.keys.sorted()
  var findings = 0
  let read = owners.map { owner -> Journal in
    let result = Journal.read(
      SourceText(Array((journals[owner] ?? "").utf8)),
      owner: owner,
      agreement: "sample"
    )
    findings += result.findings.errorCount
    return result.value
  }
  let input = FoldInput(
    versions: [VersionInFolder(number: 1, agreement: agreement)],
    journals: read,
    day: day
  )
  let snapshot = try #require(Snapshot(input))
  return RecordedView(
    view: AgreementView(
      agreement: agreement,
      name: "sample",
      versionNumber: 1,
      path: "Roadmaps/sample/v1.roadmap",
      isInForce: snapshot.isInForce,
      day: day,
      language: language,
      languageTags: languageTags
    ),
    snapshot: snapshot,
    journalPaths: owners.map { UntrustedText("Roadmaps/sample/\($0).journal") },
    us: us.flatMap { id in
      agreement.parties.firstIndex { agreement.text.string($0.id) == id }.map(PartyIndex.init)
    },
    journalFindings: findings + snapshot.findings.count
  )
}

func text(of lines: [StyledText]) -> String {
  lines.map { $0.text.description + "\n" }.joined()
}

/// What every report prints for a view, by the name of the report.
func allReports(
  of recorded: RecordedView,
  width: Int,
  _ symbols: ReportSymbols
) throws -> [String: [StyledText]] {
  let day = recorded.view.day
  let language = recorded.view.language
  let span = try #require(DayRange(first: day, last: day.adding(days: 30) ?? day))
  var reports = [
    "status": StatusOverview([recorded], isNamed: true, in: language)
      .lines(width: width, symbols),
    "due": DueReport([recorded], day: day, span: span, in: language).lines(width: width, symbols),
    "log": LogReport([recorded], in: language).lines(width: width, symbols),
    "timeline": TimelineReport(recorded).lines(width: width, symbols),
    "list": ItemListing(recorded, filter: try StatusFilter([], agreements: []))
      .lines(width: width, symbols),
  ]
  for item in recorded.view.agreement.items {
    let id = recorded.view.agreement.text.string(item.id)
    reports["show \(id)"] = ItemPage(recorded.view, item, recorded: recorded)
      .lines(width: width, symbols)
    guard let status = recorded.status(of: item) else { continue }
    reports["why \(id)"] = WhyReport(recorded, status).lines(width: width, symbols)
  }
  return reports
}

/// A JSON document as dictionaries.
func document(_ bytes: [UInt8]) throws -> [String: Any] {
  let value = try JSONSerialization.jsonObject(with: Data(bytes))
  return try #require(value as? [String: Any])
}
