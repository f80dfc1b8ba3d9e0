import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

/// What `EnglishTests` and `JournalEnglishTests` hold of English, for the other catalogues.
struct FindingCatalogueTests {
  private static let others = InterfaceLanguage.allCases.filter { $0 != .english }

  private static let context = ProblemContext(marked: "MARKED", relatedLines: [12])

  /// The names of characters and the IDs of the examples are small letters in no language.
  private func entries(_ problem: some WordedProblem) -> [CatalogueEntry] {
    [
      CatalogueEntry("\(problem) message") { language in
        problem.wording(Self.context, in: language).message.description.withoutExamples
      },
      CatalogueEntry("\(problem) remedy") { language in
        problem.wording(Self.context, in: language).remedy.description.withoutExamples
      },
    ]
  }

  @Test
  func `every finding of a file has words in every language, and loses nothing`() {
    for problem in EnglishTests.problems {
      let faults = entries(problem).flatMap { $0.faults() }
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  @Test
  func `every finding of a journal has words in every language, and loses nothing`() {
    for problem in JournalEnglishTests.problems {
      let faults = entries(problem).flatMap { $0.faults() }
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  @Test(arguments: others)
  func `the words have the same form in every language, and quote nothing raw`(
    language: InterfaceLanguage
  ) {
    let marked = TerminalText(escaping: "\u{1B}[2J\u{202E}\n")
    for lines in [[], [12]] {
      let context = ProblemContext(marked: marked, relatedLines: lines)
      let words =
        EnglishTests.problems.map { $0.wording(context, in: language) }
        + JournalEnglishTests.problems.map { $0.wording(context, in: language) }
      for word in words {
        let message = word.message.description
        let remedy = word.remedy.description
        #expect(!message.isEmpty && !message.hasSuffix("."), "\(message)")
        #expect(remedy.isEmpty || remedy.hasSuffix(".") || remedy.hasSuffix("?"), "\(remedy)")
        #expect(scanTerminalOutput(word.message.bytes, allowsStyle: false).isEmpty, "\(message)")
        #expect(scanTerminalOutput(word.remedy.bytes, allowsStyle: false).isEmpty, "\(remedy)")
      }
    }
  }

  @Test
  func `a finding for programs is in English whatever the reader speaks`() throws {
    let text = SourceText(Array("roadmap-format 1\nagreement t  T\n".utf8))
    let finding = try #require(Agreement.read(text).findings.kept.first)
    func json(_ language: InterfaceLanguage) -> [UInt8] {
      var json = JSONWriter(pretty: true)
      FindingReport(finding, in: text, LineIndex(text), language)
        .write(to: &json, path: UntrustedText("v1.roadmap"))
      return json.finished()
    }
    for language in InterfaceLanguage.allCases { #expect(json(language) == json(.english)) }
  }

  @Test
  func `in Russian a count of errors has three forms`() {
    let words = [0, 1, 2, 5, 11, 21, 22, 25, 101, 111]
      .map { CheckPhrase.count($0, .error).words(in: .russian).description }
    let expected = [
      "0 ошибок", "1 ошибка", "2 ошибки", "5 ошибок", "11 ошибок", "21 ошибка", "22 ошибки",
      "25 ошибок", "101 ошибка", "111 ошибок",
    ]
    #expect(words == expected)
  }
}

extension String {
  /// Without what the arguments of the problems bring: escapes, `a`, the tags of languages.
  fileprivate var withoutExamples: String {
    split(separator: " ", omittingEmptySubsequences: false)
      .filter { word in
        let letters = word.filter { $0.isLetter }
        return !["a", "en", "uz"].contains(String(letters))
      }
      .joined(separator: " ")
  }
}
