import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

struct AmendmentRecordTests {
  private func shipped(_ version: String) throws -> Agreement {
    let path = "Roadmaps/practice/\(version).roadmap"
    let found = shippedAgreements.first { $0.path == path }
    return Agreement.read(SourceText(try #require(found).bytes)).value
  }

  private func report(_ diff: AgreementDiff, in language: InterfaceLanguage) -> ChangeReport {
    let tags = language.contentTags
    return ChangeReport(
      diff,
      before: ComparedVersion(diff.before, name: "v1", path: "", languageTags: tags),
      after: ComparedVersion(diff.after, name: "v2", path: "", languageTags: tags),
      agreementName: "practice",
      language: language,
      showsAll: false
    )
  }

  private func text(_ report: ChangeReport) -> String {
    var bytes: [UInt8] = []
    for line in report.amendmentLines(width: 10_000) {
      line.write(to: &bytes, palette: .none)
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test
  func `the records of all languages together, replayed on v1, give v2 but for who signed it`()
    throws
  {
    let diff = AgreementDiff(from: try shipped("v1"), to: try shipped("v2"))
    let records = ([.english, .russian, .uzbekLatin] as [InterfaceLanguage])
      .map { Set(report(diff, in: $0).amendmentProvisions) }
    let said = diff.provisions.filter { provision in records.contains { $0.contains(provision) } }
    let unsaid = diff.provisions.filter { !said.contains($0) }
    for provision in unsaid {
      guard case .statement(let target, let place, _, _) = provision else {
        Issue.record("not said: \(provision)")
        continue
      }
      let isOfVersion =
        target == .agreement
        && [.version, .amends, .signed, .inForce].contains { place.name == .field($0) }
      #expect(isOfVersion || place.name == .field(.replaces), "\(place)")
    }
    let signed = try AgreementContent(diff.before).applying(unsaid)
    #expect(try signed.applying(said) == AgreementContent(diff.after))
    #expect(unsaid.count < said.count)
  }

  /// A provision is in the records of its language alone, and no record is the whole.
  @Test
  func `a text is in the record of its own language`() throws {
    let diff = AgreementDiff(from: try shipped("v1"), to: try shipped("v2"))
    let all = diff.provisions.count
    for language in [InterfaceLanguage.english, .russian, .uzbekLatin, .uzbekCyrillic] {
      let own = report(diff, in: language).amendmentProvisions
      #expect(own.count < all)
      let tag = Array(language == .uzbekCyrillic ? "uz".utf8 : language.tag.utf8)
      for case .statement(_, let place, _, _) in own {
        #expect(place.language.isEmpty || place.language == tag, "\(language) \(place)")
      }
    }
  }

  @Test(arguments: [
    (
      InterfaceLanguage.english,
      "In milestone MON-1.b, the deadline “2026-09” is replaced by “2026-11”."
    ),
    (
      .russian,
      "В пункте 1.1 (MON-1) в строке «срок» слова «III квартал 2026 года» заменить словами «IV квартал 2026 года»."
    ),
    (
      .uzbekLatin,
      "1.1 (MON-1) bandidagi «muddat» qatorida «2026-yil III chorak» soʻzlari «2026-yil IV chorak» soʻzlari bilan almashtirilsin."
    ),
    (
      .uzbekCyrillic,
      "MON-1.b босқичидаги «муддат» қаторида «2026 йил сентябрь» сўзлари «2026 йил ноябрь» сўзлари билан алмаштирилсин."
    ),
  ])
  func `it reads as a legal text in every language`(
    sample: (language: InterfaceLanguage, sentence: String)
  ) throws {
    let diff = AgreementDiff(from: try shipped("v1"), to: try shipped("v2"))
    #expect(text(report(diff, in: sample.language)).contains(sample.sentence))
  }

  /// In an agreement that does not have the language, the record holds every text, with its tag.
  @Test
  func `a record in a language that the agreement has not holds all texts`() throws {
    func version(_ chinese: String) -> Agreement {
      let text = """
        roadmap-format 1
        agreement a  Title
          version: 1
          languages: en, zh
          period: 2026
        party UZ  One
        party CN  Two
        area A  Area
          activity A-1  One
            zh: \(chinese)
        """
      return Agreement.read(SourceText(Array(text.utf8))).value
    }
    let diff = AgreementDiff(from: version("一"), to: version("二"))
    for language in InterfaceLanguage.allCases {
      #expect(report(diff, in: language).amendmentProvisions.count == 1)
    }
    #expect(text(report(diff, in: .russian)).contains("«название» (zh) изложить"))
  }
}
