import Foundation
import RoadmapModel
import Testing

/// One row of `Tests/Fixtures/Phrases/phrases.tsv`.
struct PhraseRow: Sendable, CustomTestStringConvertible {
  let language: String
  let period: String
  let phrase: String
  let outcome: String
  let first: String
  let last: String

  var testDescription: String { "\(language): \(phrase)" }

  static let all: [PhraseRow] = {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent()
      .appending(path: "../../Fixtures/Phrases/phrases.tsv")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
      .compactMap { line in
        if line.hasPrefix("#") { return nil }
        let columns = line.split(separator: "\t").map(String.init)
        guard columns.count == 6 else { return nil }
        return PhraseRow(
          language: columns[0],
          period: columns[1],
          phrase: columns[2],
          outcome: columns[3],
          first: columns[4],
          last: columns[5]
        )
      }
  }()
}

struct DeadlinePhraseTests {
  @Test(arguments: PhraseRow.all)
  func `a phrase is read as the table says`(row: PhraseRow) throws {
    let languages = phraseLanguages(row.language)
    try #require(!languages.isEmpty)
    let agreement = try #require(readAgreementPeriod(row.period).value)
    let reading = phraseReading(row.phrase, languages, in: agreement)
    switch reading {
    case .unreadable:
      #expect(row.outcome == "unreadable")
      #expect(row.first == "-" && row.last == "-")
    case .ambiguous:
      #expect(row.outcome == "ambiguous")
      #expect(row.first == "-" && row.last == "-")
    case .deadline(let deadline):
      #expect(row.outcome == deadline.canonicalText)
      let window = deadline.schedule(in: DeadlineContext(agreement: agreement)).window
      #expect(row.first == window?.first?.isoText ?? "-")
      #expect(row.last == window?.last?.isoText ?? "-")
    }
  }

  @Test
  func `the table covers every language with at least 25 phrases`() {
    for language in ["en", "ru", "uz-Latn", "uz-Cyrl"] {
      #expect(PhraseRow.all.count { $0.language == language } >= 25)
    }
  }

  @Test(arguments: PhraseRow.all)
  func `capitals, no-break spaces, other dashes and marks at the end change nothing`(
    row: PhraseRow
  ) {
    let languages = phraseLanguages(row.language)
    let plain = phraseReading(row.phrase, languages)
    #expect(phraseReading("  \(row.phrase) .", languages) == plain)
    #expect(phraseReading(row.phrase.uppercased(), languages) == plain)
    let spaced = row.phrase.replacing(" ", with: "\u{A0}\u{202F}").replacing("-", with: "\u{2011}")
    #expect(phraseReading(spaced, languages) == plain)
    let decomposed = row.phrase.decomposedStringWithCanonicalMapping
    #expect(phraseReading(decomposed, languages) == plain)
  }

  @Test(arguments: ["'", "\u{2BB}", "\u{2018}", "\u{2019}", "\u{2BC}"])
  func `the five apostrophes of Uzbek are one`(apostrophe: String) throws {
    let count = try #require(Recurrence(Rhythm(every: .quarter)))
    #expect(
      phraseReading("yiliga to\(apostrophe)rt marta", .uzbekLatin) == .deadline(.every(count))
    )
  }

  @Test(arguments: [
    ("By winter 2025", PhraseAmbiguity.winter),
    ("зима 2026", .winter),
    ("2026-yil qishigacha", .winter),
    ("before 15 December 2026", .before),
    ("March", .noYear),
    ("2011-12", .fiscalYearOrMonth),
    ("fiscal year 2026", .fiscalYear),
    ("03/04/2026", .dayOrMonthFirst),
    ("May 2023 and ongoing", .dateAndOngoing),
    ("Biannually until 2029", .agreementUnknown),
    ("the end of the agreement", .agreementUnknown),
    ("from 2026", .noEnd),
  ])
  func `an ambiguous phrase says why`(phrase: String, reason: PhraseAmbiguity) {
    #expect(phraseReading(phrase, .all) == .ambiguous(reason))
  }

  @Test
  func `a tag chooses the languages whatever its case`() {
    #expect(phraseLanguages("uz") == [.uzbekLatin, .uzbekCyrillic])
    #expect(phraseLanguages("uz-CYRL") == .uzbekCyrillic)
    #expect(phraseLanguages("RU") == .russian)
    #expect(phraseLanguages("fr") == [])
    #expect(phraseReading("2026", []) == .unreadable)
  }

  @Test(arguments: 0..<200)
  func `mutated phrases and random bytes never trap`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for row in PhraseRow.all.shuffled(using: &random).prefix(25) {
      var bytes = Array(row.phrase.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        if place < bytes.count, Bool.random(using: &random) {
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.insert(contentsOf: Array("0-9 .,".utf8).shuffled(using: &random), at: place)
        }
      }
      if case .deadline(let deadline) = DeadlinePhrase.read(bytes.span, .all) {
        let text = deadline.canonicalText
        #expect(reading(text).value == deadline, "seed \(seed): \(text)")
      }
    }
  }
}
