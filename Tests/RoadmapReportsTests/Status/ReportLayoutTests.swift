import RoadmapReports
import RoadmapStatus
import RoadmapTestSupport
import Terminal
import Testing

struct ReportLayoutTests {
  private static let widths = [20, 30, 40, 59, 60, 71, 72, 80, 95, 96, 100, 119, 120, 160, 300]

  @Test(arguments: widths, InterfaceLanguage.allCases)
  func `no line of any report is wider than the terminal, in any language`(
    width: Int,
    language: InterfaceLanguage
  ) throws {
    let recorded = try recordedSample(us: "UZ", language: language)
    for symbols in [ReportSymbols.unicode, .ascii] {
      try expectNarrow(recorded, width, symbols)
    }
  }

  private func expectNarrow(
    _ recorded: RecordedView,
    _ width: Int,
    _ symbols: ReportSymbols
  ) throws {
    for (name, lines) in try allReports(of: recorded, width: max(40, width), symbols) {
      for line in lines {
        #expect(line.columns <= max(40, width), "\(name): \(line.text)")
      }
    }
  }

  @Test(arguments: widths)
  func `with ASCII marks nothing else is printed where the texts are ASCII`(width: Int) throws {
    let recorded = try recordedSample(us: "RU")
    for (name, lines) in try allReports(of: recorded, width: width, .ascii) {
      for line in lines where !line.text.description.contains("Образец") {
        #expect(line.text.bytes.allSatisfy { $0 < 0x80 }, "\(name): \(line.text)")
      }
    }
  }

  @Test(arguments: [40, 80, 100, 160], InterfaceLanguage.allCases)
  func `beside every mark of an item stands the word of its headline`(
    width: Int,
    language: InterfaceLanguage
  ) throws {
    let recorded = try recordedSample(language: language)
    // What is late or due soon is said with the days, in other words than the headline alone.
    func says(_ headline: Headline, _ text: String) -> Bool {
      let isCounted = headline == .overdue || headline == .dueSoon
      return text.contains(headline.word(in: language).description)
        || (isCounted && text.contains(dueWords(language)))
    }
    let lines = text(
      of: StatusOverview([recorded], isNamed: true, in: language)
        .lines(width: width, .unicode)
    )
    for status in recorded.snapshot.items where !status.headline.isFinished {
      #expect(says(status.headline, lines), "\(status.headline)")
    }
    let listing = ItemListing(recorded, filter: try StatusFilter([], agreements: []))
    for (line, next) in zip(
      listing.lines(width: width, .unicode),
      listing.lines(width: width, .unicode).dropFirst()
    ) {
      for headline in Headline.allCases {
        let mark = "\(ReportSymbols.unicode.glyph(of: headline)) "
        let start = line.text.description.drop { $0 == " " }
        guard start.hasPrefix(mark) else { continue }
        let both = line.text.description + next.text.description
        #expect(says(headline, both), "\(both)")
      }
    }
  }

  /// What every phrase about a deadline that has passed or is near begins with.
  private func dueWords(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "due"
    case .russian: "срок"
    case .uzbekLatin: "muddati"
    case .uzbekCyrillic: "муддати"
    }
  }

  @Test
  func `colour adds nothing that is not said`() throws {
    let recorded = try recordedSample(us: "UZ")
    for (name, lines) in try allReports(of: recorded, width: 100, .unicode) {
      for line in lines {
        var plain: [UInt8] = []
        line.write(to: &plain, palette: .none)
        #expect(plain == line.text.bytes, "\(name)")
      }
    }
  }
}
