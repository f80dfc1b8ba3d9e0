import RoadmapTestSupport
import Testing

/// A test of the test: the scanner finds each thing that must not reach a terminal.
@Suite struct TerminalScannerTests {
  @Test(
    arguments: [
      ([0x61, 0x1B, 0x5B, 0x32, 0x4A], "byte 0x1B at byte 1"), ([0x0D], "byte 0xD at byte 0"),
      ([0x09], "byte 0x9 at byte 0"), ([0x00], "byte 0x0 at byte 0"),
      ([0x7F], "byte 0x7F at byte 0"), ([0x9B], "invalid UTF-8 at byte 0"),
      ([0xC0, 0xAF], "invalid UTF-8 at byte 0"), ([0xED, 0xA0, 0x80], "invalid UTF-8 at byte 0"),
      ([0xC2, 0x9B], "U+9B at byte 0"), ([0xD0, 0x90, 0xE2, 0x80, 0xAE], "U+202E at byte 2"),
      ([0xE2, 0x81, 0xA9], "U+2069 at byte 0"), ([0xE2, 0x80, 0x8B], "U+200B at byte 0"),
      ([0xF3, 0xA0, 0x81, 0xA1], "U+E0061 at byte 0"), ([0xEE, 0x80, 0x80], "U+E000 at byte 0"),
      ([0xEF, 0xBF, 0xBE], "U+FFFE at byte 0"), ([0xF0, 0x9F, 0xBF, 0xBF], "U+1FFFF at byte 0"),
      ([0x61, 0xE2, 0x80, 0x8D, 0x62], "lone joiner at byte 1"),
      ([0x61, 0xEF, 0xB8, 0x8F], "lone selector at byte 1"),
      ([0x1B, 0x5B, 0x31, 0x48], "byte 0x1B at byte 0"), ([0x1B, 0x5B], "byte 0x1B at byte 0"),
      (
        [0x61] + Array([[UInt8]](repeating: [0xCC, 0x81], count: 31).joined()),
        "31 combining marks at byte 61"
      ),
    ] as [([UInt8], String)]
  )
  func `a forbidden thing is found where it is`(bytes: [UInt8], finding: String) {
    #expect(scanTerminalOutput(bytes).first?.description == finding)
  }

  @Test(arguments: ["", "слово\n", "\u{1B}[1;31mx\u{1B}[0m", "👩‍👩‍👧 1️⃣ می‌خواهم e\u{301}", "<U+202E>"])
  func `honest output has no finding`(text: String) {
    #expect(scanTerminalOutput(Array(text.utf8)) == [])
  }

  @Test func `colours are findings where none may be`() {
    let found = scanTerminalOutput(Array("\u{1B}[1mx".utf8), allowsStyle: false)
    #expect(found.map(\.description) == ["byte 0x1B at byte 0"])
  }

  @Test func `at most twenty findings are reported`() {
    #expect(scanTerminalOutput([UInt8](repeating: 0, count: 1_000)).count == 20)
    #expect(scanTerminalOutput([UInt8](repeating: 0xFF, count: 1_000)).count == 20)
  }
}
