import RoadmapModel
import Testing

struct DeadlineReadTests {
  @Test(arguments: [
    "2025-11-20", "2025-11", "2025-Q4", "2026-H1", "2026", "2025-spring", "2025-summer",
    "2025-autumn", "2026-early", "2026-mid", "2026-end", "2025..2026", "2025-07-30..2026-12-31",
    "by 2026-03", "by 2026-end", "2026-Q1, 2026-Q3", "2026-03-25, 2027-03-25, 2028-03-25",
    "2026-early, 2026-mid, 2026-end", "every month", "every quarter", "every half-year",
    "every year", "every 2 years", "every 3 half-years", "every quarter in 2026",
    "every year in 2025..2029 by 03-31", "every year by 02-29", "every quarter, within 10 days",
    "every quarter in 2026, within 10 days", "3 times in 2026", "12 times in 2025..2026",
    "within 1 day", "within 30 days", "within 2 months of MON-1", "within 1 year of a.b",
    "ongoing", "ongoing, review every year", "on request", "to be agreed",
  ])
  func `every form of the grammar is read and written back as it was`(text: String) throws {
    guard case .value(let deadline, let carriers) = reading(text) else {
      Issue.record("\(text): \(reading(text))")
      return
    }
    #expect(deadline.canonicalText == text)
    #expect(carriers == [])
  }

  @Test(arguments: [
    ("..2026-03", "by 2026-03"), ("2026..2026", "2026"), ("2026-Q1,2026-Q3", "2026-Q1, 2026-Q3"),
    ("every years", "every year"), ("every 1 year", "every year"),
    ("within 1 days", "within 1 day"),
    ("every quarter, within 1 day", "every quarter, within 1 days"),
    ("  2026  ", "2026"), ("within  30  days", "within 30 days"),
  ])
  func `the other spellings of the grammar become the canonical one`(
    text: String,
    canonical: String
  ) {
    #expect(reading(text).value?.canonicalText == canonical)
  }

  @Test(arguments: [
    ("2025\u{2011}11\u{2011}20", "2025-11-20", Carriers.dash),
    ("2025\u{2013}Q4", "2025-Q4", Carriers.dash),
    ("2026\u{2010}spring..2026\u{2212}12", "2026-spring..2026-12", Carriers.dash),
    ("by\u{A0}2026", "by 2026", Carriers.whiteSpace),
    ("\u{A0}every\tquarter in 2026", "every quarter in 2026", Carriers.whiteSpace),
    ("by\t2026\u{2013}03", "by 2026-03", Carriers([.dash, .whiteSpace])),
    ("every year by 03\u{2011}31", "every year by 03-31", Carriers.dash),
  ])
  func `what word processors do to a date is tolerated and reported`(
    text: String,
    canonical: String,
    carriers: Carriers
  ) throws {
    let expected = try #require(reading(canonical).value)
    #expect(reading(text) == .value(expected, carriers))
  }

  @Test(arguments: [
    ("", DeadlineProblem.empty, 0..<0),
    ("  ", .empty, 2..<2),
    ("2026-winter", .winter(year: 2026), 0..<11),
    ("by 2026-winter", .winter(year: 2026), 3..<14),
    ("2026-02-30", .noSuchDay(year: 2026, month: 2, day: 30), 0..<10),
    ("2025-01..2100-02-29", .noSuchDay(year: 2100, month: 2, day: 29), 9..<19),
    ("2026-13", .noSuchMonth(year: 2026, month: 13), 0..<7),
    ("2026-00", .noSuchMonth(year: 2026, month: 0), 0..<7),
    ("1899-12-31", .yearOutOfRange(year: 1899), 0..<4),
    ("by 2200", .yearOutOfRange(year: 2200), 3..<7),
    ("2026..2025", .reversedSpan, 0..<10),
    ("every year in 2026..2025", .reversedSpan, 14..<24),
    ("2026..", .openSpan, 0..<6),
    ("2026, 2026..2027", .spanInList, 6..<16),
    ("2025..2026, 2027", .spanInList, 0..<10),
    ("0 times in 2026", .numberIsZero, 0..<1),
    ("10001 times in 2026", .numberTooLarge(limit: 10_000), 0..<5),
    ("99999999999999999999999999 times in 2026", .numberTooLarge(limit: 10_000), 0..<26),
    ("within 0 days", .numberIsZero, 7..<8),
    ("every 0 years", .numberIsZero, 6..<7),
    ("every quarter, within 0 days", .numberIsZero, 22..<23),
    ("every quarter by 03-31", .byDayNeedsYears, 14..<22),
    ("every year by 02-30", .noSuchDayOfYear(month: 2, day: 30), 14..<19),
    ("every year by 13-01", .noSuchDayOfYear(month: 13, day: 1), 14..<19),
    ("２０２６", .digitNotASCII("２"), 0..<3),
    ("by 202٦", .digitNotASCII("٦"), 6..<8),
    ("within 30 days of 1-a", .unreadableID(.doesNotStartWithLetter), 18..<21),
    ("within 30 days of a_b", .unreadableID(.notAllowed(offset: 1)), 18..<21),
    (" soon ", .unreadable, 1..<5),
    ("2026 or later", .unreadable, 0..<13),
    ("every day", .unreadable, 0..<9),
    ("every year by 3-31", .unreadable, 0..<18),
    ("2026-Q5", .unreadable, 0..<7),
    ("2026-Q12", .unreadable, 0..<8),
    ("20261", .unreadable, 0..<5),
    ("ongoingly", .unreadable, 0..<9),
    ("every half-year, within 30 days in 2026", .unreadable, 0..<39),
    ("\u{0}", .unreadable, 0..<1),
  ])
  func `a fault says what is wrong and where`(
    text: String,
    problem: DeadlineProblem,
    range: Range<Int>
  ) {
    let fault = reading(text).fault
    #expect(fault?.problem == problem)
    #expect(fault?.range == range)
  }

  @Test
  func `a list in disorder names the period and suggests the sorted list`() throws {
    let period = try #require(Period(.quarter, year: 2026, number: 1))
    let fault = try #require(reading("2026-Q3, 2026-Q1").fault)
    #expect(fault.problem == .listNotAscending(period))
    #expect(fault.range == 9..<16)
    #expect(fault.suggestion?.canonicalText == "2026-Q1, 2026-Q3")
  }

  @Test
  func `two names of the same days are a repetition`() throws {
    let period = try #require(Period(.end, year: 2026))
    let fault = try #require(reading("2026, 2026-end").fault)
    #expect(fault.problem == .listRepeats(period))
    #expect(fault.suggestion?.canonicalText == "2026")
  }

  @Test(arguments: [
    ("2025-q4", "2025-Q4"), ("IV кв. 2025", "2025-Q4"), ("By 2026-03", "by 2026-03"),
    ("Every Quarter", "every quarter"), ("2025 .. 2026", "2025..2026"),
    ("2025–2026", "2025..2026"), ("2026-27", "2026-04..2027-03"),
    ("2025-Q4–2026-Q1", "2025-Q4..2026-Q1"),
    ("2026-Q1 , 2026-Q3", "2026-Q1, 2026-Q3"), ("01.06.2026", "2026-06-01"),
    ("до конца 2026 г.", "by 2026-end"), ("２０２６-Q1", "2026-Q1"), ("Ongoing", "ongoing"),
    ("3 Times In 2026", "3 times in 2026"), ("Within 30 Days", "within 30 days"),
    ("ongoing, reviewed annually", "ongoing, review every year"), ("har chorakda", "every quarter"),
  ])
  func `what people write instead comes with the canonical text`(text: String, canonical: String) {
    let fault = reading(text).fault
    #expect(fault?.suggestion?.canonicalText == canonical)
  }

  @Test(arguments: ["2026-winter", "soon", "2026-02-30", "2026-13", "2026..2025"])
  func `nothing is suggested where the meaning is a guess`(text: String) {
    #expect(reading(text).fault?.suggestion == nil)
  }

  @Test(arguments: 0..<20)
  func `every deadline is read back from its canonical text`(batch: Int) {
    for seed in (batch * 100)..<(batch * 100 + 100) {
      var random = SeededRandom(seed: UInt64(seed))
      let deadline = random.deadline()
      #expect(
        reading(deadline.canonicalText) == .value(deadline, []),
        "seed \(seed): \(deadline.canonicalText)"
      )
    }
  }

  @Test(arguments: 0..<25)
  func `mutated and random bytes never trap, and ranges stay inside the value`(batch: Int) {
    for seed in (batch * 200)..<(batch * 200 + 200) {
      var random = SeededRandom(seed: UInt64(seed))
      var bytes = Array(random.deadline().canonicalText.utf8)
      if seed.isMultiple(of: 5) {
        bytes = (0..<random.number(0...80)).map { _ in UInt8(random.number(0...255)) }
      }
      for _ in 0..<random.number(1...4) {
        let place = random.number(0...bytes.count)
        if random.chance() {
          bytes.insert(Array("09-.,Q \t".utf8)[random.number(0...7)], at: place)
        } else if place < bytes.count {
          if random.chance() {
            bytes.remove(at: place)
          } else {
            bytes[place] ^= 1 << UInt8(random.number(0...7))
          }
        }
      }
      switch Deadline.read(bytes.span) {
      case .value(let deadline, _):
        #expect(reading(deadline.canonicalText).value == deadline, "seed \(seed)")
      case .fault(let fault):
        #expect(
          fault.range.lowerBound >= 0 && fault.range.upperBound <= bytes.count,
          "seed \(seed)"
        )
      }
    }
  }

  @Test
  func `values are small, because there are a million of them`() {
    #expect(MemoryLayout<Day>.size == 4)
    #expect(MemoryLayout<Period>.size <= 8)
    #expect(MemoryLayout<Deadline>.size <= 32)
  }
}

struct TimeFieldReadTests {
  @Test(arguments: [
    ("2025..2026", "2025..2026"), ("2026", "2026"), ("2025-07-30..", "2025-07-30.."),
  ])
  func `the period of an agreement may have no end`(text: String, canonical: String) {
    #expect(readAgreementPeriod(text).value?.canonicalText == canonical)
  }

  @Test
  func `reporting is a rhythm and nothing more`() {
    #expect(readRhythm("every half-year").value == Rhythm(every: .halfYear))
    #expect(readRhythm("every half-year in 2026").fault?.problem == .unreadable)
    #expect(readRhythm("yearly").fault?.suggestion?.canonicalText == "every year")
  }

  @Test(arguments: [
    ("(2026-H1)", "(2026-H1)"), ("( every year )", "(every year)"), ("(2024)", "(2024)"),
  ])
  func `a target has a period or every year in brackets`(text: String, canonical: String) {
    #expect(readMeasurePeriod(text).value?.canonicalText == canonical)
  }

  @Test(arguments: ["2026", "(2026", "(every month)", "(2025..2026)", "()"])
  func `nothing else stands in the brackets`(text: String) {
    #expect(readMeasurePeriod(text).value == nil)
  }

  @Test
  func `a day field takes a day only`() {
    #expect(readDay("2025\u{2011}07\u{2011}30").value?.isoText == "2025-07-30")
    #expect(readDay("2025-07").fault?.problem == .unreadable)
    #expect(
      readDay("2025-06-31").fault?.problem
        == .noSuchDay(year: 2025, month: 6, day: 31)
    )
  }
}
