import RoadmapReports
import RoadmapStatus
import Terminal
import Testing

struct ReportSymbolsTests {
  @Test(arguments: [ReportSymbols.unicode, .ascii])
  func `every headline has a mark of its own, one column wide`(symbols: ReportSymbols) {
    let glyphs = Headline.allCases.map { symbols.glyph(of: $0) }
    #expect(Set(glyphs).count == Headline.allCases.count)
    for glyph in glyphs { #expect(glyph.columns == 1, "\(glyph)") }
  }

  @Test
  func `the marks for poor terminals are ASCII`() {
    for headline in Headline.allCases {
      let glyph = ReportSymbols.ascii.glyph(of: headline)
      #expect(glyph.bytes.allSatisfy { (0x21...0x7E).contains($0) }, "\(glyph)")
    }
  }

  @Test
  func `every headline has a word, a code and a rule`() {
    #expect(Set(Headline.allCases.map { "\($0.word)" }).count == Headline.allCases.count)
    #expect(Set(Headline.allCases.map { "\($0.code)" }).count == Headline.allCases.count)
    for headline in Headline.allCases {
      #expect(headline.rule.description.hasSuffix("."))
      #expect((1...15).contains(headline.ruleNumber))
    }
    let numbers = Headline.allCases.map(\.ruleNumber)
    #expect(numbers == numbers.sorted(), "the rules stand in the order in which they are tried")
  }
}
