extension HostileCase {
  /// Journals after accidents, and made to deceive.
  static let journals: [HostileCase] = [
    HostileCase("right journal", journal: two()),
    HostileCase("empty journal", journal: []),
    HostileCase("interrupted line", journal: two() + Array("2026-11-22 UZ A-1 no".utf8)),
    HostileCase("last line without ending", journal: Array(two().dropLast())),
    HostileCase("zeros at the end", journal: two() + zeros(4_096)),
    HostileCase("zeros in the middle", journal: zerosInside()),
    HostileCase("only zeros", journal: zeros(4_096)),
    HostileCase("a changed letter", journal: hostileJournal(changed, rightLines[1])),
    HostileCase("the same line twice", journal: hostileJournal(rightLines[0], rightLines[0])),
    HostileCase("the same ID, another line", journal: hostileJournal(rightLines[0], changed)),
    HostileCase(
      "an item that is not there",
      journal: hostileJournal("2026-11-20 UZ Z-9 note | x")
    ),
    HostileCase(
      "the other side's name",
      journal: hostileJournal("2026-11-20 RU A-1 done")
    ),
    HostileCase(
      "a time that is none",
      journal: hostileJournal("2026-11-20 UZ A-1 note at=2026-11-20T10:00:00+99:99 | x")
    ),
    HostileCase(
      "a leap second",
      journal: hostileJournal("2026-11-20 UZ A-1 note at=2026-11-20T23:59:60Z | x")
    ),
    HostileCase(
      "the year 2199",
      journal: hostileJournal("2199-01-01 UZ A-1 note at=2199-01-01T00:00:00Z | x")
    ),
    HostileCase(
      "backwards in time",
      journal: hostileJournal(rightLines[1], rightLines[0])
    ),
    HostileCase(
      "a conflict of git in a journal",
      journal: hostileJournal("<<<<<<< HEAD", rightLines[0], "=======", rightLines[1], ">>>>>>> x")
    ),
    HostileCase(
      "the journal of another agreement",
      journal: Array("journal-format 1 other UZ\n".utf8)
    ),
    HostileCase(
      "the journal of the other side",
      journal: Array("journal-format 1 twin RU\n".utf8)
    ),
    HostileCase("controls in a note", journal: hostileJournal(note("\u{1B}[2J\u{202E}\u{9B}x"))),
    HostileCase(
      "controls in a name",
      journal: hostileJournal("2026-11-20 UZ/\u{1B}[2J A-1 note | x")
    ),
    HostileCase("invalid UTF-8 in a note", journal: brokenNote()),
    HostileCase("evidence outside", journal: hostileJournal(done("../../etc/passwd"))),
    HostileCase("evidence at the top", journal: hostileJournal(done("/etc/passwd"))),
    HostileCase("evidence that is a script", journal: hostileJournal(done("javascript:alert(1)"))),
    HostileCase("evidence that is a flag", journal: hostileJournal(done("--exec=touch canary"))),
    HostileCase(
      "undo of nothing",
      journal: hostileJournal("2026-11-20 UZ A-1 undo of=zzzzzzzzzzzz")
    ),
    HostileCase("undo of itself", journal: hostileJournal(undoOfItself)),
    HostileCase("a line of a megabyte in a journal", journal: hostileJournal(note(long))),
    HostileCase("2,000 lines of garbage in a journal", journal: garbage()),
    HostileCase(
      "a value beyond reckoning",
      journal: hostileJournal(measure("9999999999999999999999"))
    ),
    HostileCase("a value that is a formula", journal: hostileJournal(measure("=1+1"))),
  ]

  private static let changed =
    "2026-11-20 UZ A-1 note at=2026-11-20T10:00:00Z id=87sq4dg1rxeb | onf"
  private static let undoOfItself =
    "2026-11-20 UZ A-1 undo of=87sq4dg1rxeb at=2026-11-20T10:00:00Z id=87sq4dg1rxeb"
  private static let long = String(repeating: "x", count: 1_000_000)

  private static func two() -> [UInt8] { hostileJournal(rightLines[0], rightLines[1]) }
  private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
  private static func zerosInside() -> [UInt8] {
    hostileJournal(rightLines[0]) + zeros(512) + [10] + Array((rightLines[1] + "\n").utf8)
  }
  private static func note(_ text: String) -> String {
    "2026-11-20 UZ A-1 note at=2026-11-20T10:00:00Z | \(text)"
  }
  private static func done(_ evidence: String) -> String {
    "2026-11-20 UZ A-1 done evidence=\(evidence) at=2026-11-20T10:00:00Z"
  }
  private static func measure(_ value: String) -> String {
    "2026-11-20 UZ A-1 measure value=\(value) period=2026 at=2026-11-20T10:00:00Z"
  }
  private static func brokenNote() -> [UInt8] {
    Array(hostileJournal(note("a")).dropLast()) + [0xFF, 0xC0, 0x0A]
  }
  private static func garbage() -> [UInt8] {
    hostileJournal(note("one")) + Array((0..<2_000).map { "garbage \($0)\n" }.joined().utf8)
  }
}
