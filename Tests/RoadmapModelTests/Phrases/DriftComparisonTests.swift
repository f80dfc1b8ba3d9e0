import RoadmapModel
import Testing

struct DriftComparisonTests {
  private func compare(_ due: String, _ phrase: String) throws -> DriftComparison {
    let period = try #require(readAgreementPeriod("2022..2024").value)
    let deadline = try #require(reading(due).value)
    return DriftComparison.compare(
      deadline,
      with: phraseReading(phrase, .all, in: period),
      in: DeadlineContext(agreement: period)
    )
  }

  @Test(arguments: [
    ("2022-Q4", "IV квартал 2022 года"),
    ("by 2024-end", "By 2024"),
    ("2022..2024", "2022–2024 гг."),
    ("every quarter", "har chorakda"),
    ("every half-year in 2022..2024", "Biannually until 2024"),
    ("within 30 days", "в течение 30 дней"),
    ("2022-01-01..2022-03-31", "2022-early"),
    ("on request", "по мере необходимости"),
  ])
  func `different words for the same days are no drift`(due: String, phrase: String) throws {
    #expect(try compare(due, phrase) == .same)
  }

  @Test
  func `a month stored a year after its phrase has drifted, and both windows are told`() throws {
    guard case .different(let drift) = try compare("by 2024-03", "By March 2023") else {
      Issue.record("no drift was seen")
      return
    }
    #expect(drift.dueWindow?.last?.isoText == "2024-03-31")
    #expect(drift.phraseWindow?.last?.isoText == "2023-03-31")
    #expect(drift.phrase.canonicalText == "by 2023-03")
  }

  @Test(arguments: [
    ("2022-08", "Ongoing"),
    ("every quarter", "annually"),
    ("every year by 03-31", "Annually"),
    ("on request", "2023"),
    ("2022-02", "By February 2022 and February 2023"),
  ])
  func `other days, or another number of them, are drift`(due: String, phrase: String) throws {
    guard case .different = try compare(due, phrase) else {
      Issue.record("no drift was seen")
      return
    }
  }

  @Test(arguments: [
    ("2022-08", "By winter 2022"),
    ("2022-08", "at a suitable time"),
    ("within 30 days", "2023"),
  ])
  func `what has no days cannot be compared`(due: String, phrase: String) throws {
    #expect(try compare(due, phrase) == .notComparable)
  }
}
