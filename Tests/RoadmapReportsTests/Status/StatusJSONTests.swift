import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapTestSupport
import Testing

/// The members of each document: a program that reads one may rely on every name here.
struct StatusJSONTests {
  private let agreement = [
    "adoptions", "agreement", "against", "asOf", "by", "hasEnded", "hasRecords", "inForceSince",
    "isDraft",
    "isInForce", "journalFindings", "knownOn", "missingVersions", "path", "period", "titles",
    "version",
  ]
  private let item = [
    "area", "due", "firstDay", "id", "kind", "lastDay", "line", "number", "occurrences", "owners",
    "parent", "sharing", "titles",
  ]
  private let status = [
    "agreedDue", "attention", "count", "flags", "headline", "moves", "needsAnswer", "occurrence",
    "occurrences", "occurrencesLeftOut", "progress", "signedWindow", "timeliness", "waitingFor",
    "window",
  ]
  private let occurrence = [
    "agreedDue", "count", "flags", "headline", "moves", "needsAnswer", "occurrence", "progress",
    "signedWindow", "timeliness", "waitingFor", "window",
  ]
  private let event = [
    "at", "day", "enteredBy", "evidence", "id", "isObserver", "line", "occurrence", "of", "party",
    "path", "period", "person", "subject", "text", "to", "value", "verb",
  ]

  private func object(_ value: Any?) throws -> [String: Any] {
    try #require(value as? [String: Any])
  }

  private func objects(_ value: Any?) throws -> [[String: Any]] {
    try #require(value as? [[String: Any]])
  }

  private func expectStatus(_ value: Any?) throws {
    let status = try object(value)
    #expect(status.keys.sorted() == self.status)
    #expect(try object(status["progress"]).keys.sorted() == ["day", "state"])
    #expect(try object(status["timeliness"]).keys.sorted() == ["days", "state"])
    for flag in try objects(status["flags"]) {
      #expect(flag.keys.sorted() == ["days", "flag", "text"])
    }
    for unit in try objects(status["occurrences"]) { #expect(unit.keys.sorted() == occurrence) }
  }

  @Test
  func `of occurrences without records the first 500 are listed, and the others are counted`()
    throws
  {
    let text = """
      roadmap-format 1
      agreement sample  Sample
        version: 1
        languages: en
        period: 2026
        signed: 2026-01-01 UZ, RU

      party UZ  U
      party RU  R

      area A  Area

      activity A-1  Many times
        owner: UZ
        due: 10000 times in 2026

      """
    let journals = [
      "UZ": "journal-format 1 sample UZ\n2026-03-01 UZ A-1@9000 done\n"
    ]
    let view = try recordedSample(text, journals: journals)
    let bytes = StatusOverview([view], isNamed: false, in: .english).json()
    #expect(bytes.count < 600_000)
    let document = try document(bytes)
    let items = try objects(try objects(document["agreements"])[0]["items"])
    let status = try object(items.last?["status"])
    let listed = try objects(status["occurrences"])
    #expect(listed.count == 501)
    #expect(listed.last?["occurrence"] as? String == "9000")
    #expect(status["occurrencesLeftOut"] as? Int == 9_499)
    #expect(items.last?["occurrences"] as? Int == 10_000)
  }

  @Test(arguments: [nil, "UZ"])
  func `status has these members, nulls and empty arrays included`(us: String?) throws {
    let bytes = StatusOverview([try recordedSample(us: us)], isNamed: false, in: .english).json()
    let document = try document(bytes)
    #expect(document.keys.sorted() == ["agreements", "kind", "schemaVersion", "unreadable"])
    #expect(document["schemaVersion"] as? Int == 1)
    #expect(document["kind"] as? String == "status")
    let agreements = try objects(document["agreements"])
    #expect(agreements.count == 1)
    let own = [
      "areas", "completed", "counted", "former", "headlines", "indicators", "items",
      "lostLines", "time",
    ]
    #expect(agreements[0].keys.sorted() == (agreement + own).sorted())
    #expect(agreements[0]["by"] as? String == us)
    #expect(agreements[0]["counted"] as? Int == 9)
    let headlines = try object(agreements[0]["headlines"])
    #expect(headlines.keys.sorted() == Headline.allCases.map { "\($0.code)" }.sorted())
    for item in try objects(agreements[0]["items"]) {
      #expect(item.keys.sorted() == (self.item + ["status"]).sorted())
      try expectStatus(item["status"])
    }
    for area in try objects(agreements[0]["areas"]) {
      #expect(area.keys.sorted() == ["completed", "counted", "id", "worst"])
    }
    let indicators = try objects(agreements[0]["indicators"])
    #expect(indicators[0].keys.sorted() == ["baseline", "id", "latest", "target", "titles"])
    #expect(
      try objects(indicators[0]["latest"])[0].keys.sorted()
        == ["day", "line", "party", "path", "period", "value", "verdict"]
    )
  }

  @Test
  func `an agreement without a record has the same members`() throws {
    let bytes = StatusOverview([try recordedSample(journals: [:])], isNamed: false, in: .english)
      .json()
    let agreements = try objects(try document(bytes)["agreements"])
    #expect(agreements[0]["hasRecords"] as? Bool == false)
    #expect(agreements[0]["knownOn"] is NSNull)
    #expect(try objects(agreements[0]["former"]).isEmpty)
  }

  @Test
  func `due has these members`() throws {
    let span = try #require(
      DayRange(first: sampleDay, last: sampleDay.adding(days: 30) ?? sampleDay)
    )
    let report = DueReport([try recordedSample()], day: sampleDay, span: span, in: .english)
    let document = try document(report.json())
    #expect(
      document.keys.sorted() == [
        "asOf", "entries", "kind", "schemaVersion", "unreadable", "window",
      ]
    )
    let entries = try objects(document["entries"])
    #expect(!entries.isEmpty)
    for entry in entries {
      #expect(
        entry.keys.sorted() == [
          "agreement", "days", "due", "headline", "id", "isInForce", "kind", "occurrence",
          "owners", "section", "since", "titles", "version", "waitingFor",
        ]
      )
    }
  }

  @Test
  func `why has these members`() throws {
    let recorded = try recordedSample()
    let index = try #require(ItemID("MON-1").flatMap { recorded.view.agreement.item(named: $0) })
    let status = try #require(recorded.snapshot.status(of: index))
    let document = try document(WhyReport(recorded, status).json())
    #expect(
      document.keys.sorted() == [
        "events", "item", "kind", "occurrence", "of", "rule", "schemaVersion", "status",
      ]
    )
    #expect(try object(document["of"]).keys.sorted() == agreement.sorted())
    #expect(try object(document["rule"]).keys.sorted() == ["number", "text"])
    try expectStatus(document["status"])
    let events = try objects(document["events"])
    #expect(events.count == 2)
    for event in events { #expect(event.keys.sorted() == self.event) }
  }

  @Test
  func `log has these members`() throws {
    let document = try document(LogReport([try recordedSample()], in: .english).json())
    #expect(document.keys.sorted() == ["events", "kind", "schemaVersion", "unreadable"])
    let entries = try objects(document["events"])
    #expect(entries.count == 11)
    for entry in entries {
      #expect(entry.keys.sorted() == ["agreement", "event", "isUndone"])
      #expect(try object(entry["event"]).keys.sorted() == event)
    }
  }

  @Test
  func `timeline has these members`() throws {
    let document = try document(timelineJSON(of: [TimelineReport(try recordedSample())]))
    #expect(document.keys.sorted() == ["agreements", "kind", "schemaVersion", "unreadable"])
    let items = try objects(try objects(document["agreements"])[0]["items"])
    for item in items {
      #expect(item.keys.sorted() == ["bars", "headline", "id", "kind"])
      for bar in try objects(item["bars"]) {
        #expect(
          bar.keys.sorted() == ["headline", "occurrence", "progress", "signedWindow", "window"]
        )
      }
    }
  }
}
