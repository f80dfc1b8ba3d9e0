import Foundation
import RoadmapReports
import RoadmapTestSupport
import Terminal
import Testing

@Suite struct UntrustedTextTests {
  private func json(_ text: UntrustedText) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(text)
    return writer.finished()
  }

  private func parsed(_ bytes: [UInt8]) throws -> String? {
    try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? String
  }

  @Test(arguments: HostileText.fixed)
  func `no rendering of a hostile text harms a terminal`(source: [UInt8]) throws {
    let text = UntrustedText(source)
    let shown = text.forTerminal
    #expect(scanTerminalOutput(shown.bytes, allowsStyle: false) == [])
    #expect(shown.bytes.count <= 9 * source.count)
    #expect(text.forTerminal(columns: 30).columns <= 30)
    let json = json(text)
    #expect(scanTerminalOutput(json, allowsStyle: false) == [])
    let value = try #require(try parsed(json))
    #expect(
      value.unicodeScalars.elementsEqual(String(decoding: source, as: UTF8.self).unicodeScalars)
    )
  }

  @Test(arguments: 1...20)
  func `no rendering of random bytes harms a terminal`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    for turn in 0..<100 {
      let source = hostile.bytes()
      let text = UntrustedText(source)
      let place: Comment = "seed \(seed), turn \(turn): \(source)"
      #expect(scanTerminalOutput(text.forTerminal.bytes, allowsStyle: false) == [], place)
      let cut = text.forTerminal(columns: turn)
      #expect(scanTerminalOutput(cut.bytes, allowsStyle: false) == [], place)
      #expect(cut.columns <= turn, place)
      #expect(cut == text.forTerminal.truncated(to: turn), place)
      let json = json(text)
      #expect(scanTerminalOutput(json, allowsStyle: false) == [], place)
      let expected = String(decoding: source, as: UTF8.self).unicodeScalars
      #expect(try parsed(json)?.unicodeScalars.elementsEqual(expected) == true, place)
    }
  }

  @Test(
    arguments: [
      ("say \"\\\"", #""say \"\\\"""#), ("a/b", #""a/b""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
      ("\0\u{1B}\u{7F}\u{9B}", #""\u0000\u001B\u007F\u009B""#),
      ("\u{2028}\u{202E}\u{FEFF}", #""\u2028\u202E\uFEFF""#), ("\u{E0061}", #""\uDB40\uDC61""#),
      ("ўқ 中 😀 é", #""ўқ 中 😀 é""#), ("\u{301}x\u{301}", #""\u0301x\#u{301}""#),
      ("a\u{200D}b", #""a\u200Db""#),
    ] as [(String, String)]
  )
  func `JSON strings are escaped and read as what they are`(source: String, written: String) {
    #expect(json(UntrustedText(source)) == Array((written + "\n").utf8))
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0xE2, 0x80, 0x41], 1), ([0xC0, 0xAF], 2), ([0xED, 0xA0, 0x80], 3),
      ([0xF0, 0x9F, 0x98], 1),
    ] as [([UInt8], Int)]
  )
  func `broken sequences are replacement characters in JSON`(source: [UInt8], count: Int) throws {
    let value = try #require(try parsed(json(UntrustedText(source))))
    #expect(value.unicodeScalars.count { $0 == "\u{FFFD}" } == count)
  }

  @Test func `marks beyond thirty are escaped in JSON and none is lost`() throws {
    let source = "a" + String(repeating: "\u{301}", count: 100)
    let written = json(UntrustedText(source))
    #expect(scanTerminalOutput(written) == [])
    #expect(try parsed(written)?.unicodeScalars.count == 101)
  }

  @Test func `a text is compared by its bytes and put into messages escaped`() {
    #expect(UntrustedText("é") != UntrustedText("e\u{301}"))
    #expect(UntrustedText("é") == UntrustedText([0xC3, 0xA9]))
    let name = UntrustedText("М\u{1B}ON")
    let message: TerminalText = "\(name) is no ID (\(name, columns: 4))"
    #expect(message == "М<U+001B>ON is no ID (М<U…)")
    #expect(UntrustedText([]).isEmpty && name.byteCount == 5)
  }

  @Test(
    arguments: [
      ("", [""]), ("a\nb\r\n\nc\r", ["a", "b", "", "c<U+000D>"]), ("a\r\r\n", ["a<U+000D>", ""]),
    ] as [(String, [String])]
  )
  func `a text of several lines is shown line by line`(source: String, lines: [String]) {
    #expect(UntrustedText(source).linesForTerminal.map(\.description) == lines)
  }
}
