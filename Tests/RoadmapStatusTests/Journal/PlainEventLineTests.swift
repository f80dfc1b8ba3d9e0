import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// The short way to read a line against the long one.
struct PlainEventLineTests {
  private static let days = ["2026-01-02", "2026-1-2", "2026-02-30", "1899-12-31", "2026–01–02"]
  private static let authors = [
    "RU", "RU/a", "RU/o'k.1-b", "RU/", "/a", "RU/отдел", "R.U-1", "RU-",
  ]
  private static let subjects = [
    "A", "a.1-b", "A@2026-Q1", "A@", "A@3", "A@2@3", "@agreement", "@v2", "1A", "A.", "А",
    String(repeating: "a", count: 64), String(repeating: "a", count: 65),
  ]
  private static let keys = [
    "", " of=9zgbe7413tb7", " of=9zgbe7413tbu", " at=2026-01-02T10:00:00Z",
    " of=9zgbe7413tb7 at=2026-01-02T10:00:00Z", " at=2026-01-02T10:00:00Z of=9zgbe7413tb7",
    " at=2026-01-02T24:00:00Z", " evidence=a b.pdf at=2026-01-02T10:00:00Z", " x-own=1",
    " at=2026-01-02T10:00:00Z at=2026-01-02T10:00:00Z", " by=UZ/a evidence=a",
  ]
  private static let texts = [
    nil, "", "said", "съезд", "a | b", "|", " two", "\u{A0}x", "\tx", "id=9zgbe7413tb7",
  ]
  private static let gaps = [" ", " ", " ", " ", " ", "  ", "\t", "\u{A0}"]

  private static func line(_ random: inout SeededRandom) -> [UInt8] {
    func any<Element>(_ list: [Element], mostlyFirst: Bool = false) -> Element {
      mostlyFirst && random.below(4) > 0 ? list[0] : list[random.below(list.count)]
    }
    let verb = any(Verb.allCases).spelling
    var head = any(days, mostlyFirst: true)
    head += any(gaps) + any(authors, mostlyFirst: true)
    head += any(gaps) + any(subjects, mostlyFirst: true) + any(gaps) + "\(verb)" + any(keys)
    let text = any(texts)
    var line: String
    switch random.below(6) {
    case 0: line = head + (text.map { " | \($0)" } ?? "")
    case 1:
      line = JournalText.signed(head, text: text).replacing(" | ", with: "|", maxReplacements: 1)
    case 2: line = JournalText.signed(head, text: text) + any([" ", " more", " |", "\r", ""])
    default: line = JournalText.signed(head, text: text)
    }
    if random.below(8) == 0 { line = " " + line }
    var bytes = Array(line.utf8)
    if random.below(8) == 0 { bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8)) }
    return bytes
  }

  /// How the two ways differ over a journal.
  private static func difference(_ lines: [UInt8]) -> String? {
    let bytes = SourceText(Array(JournalText.header.utf8) + lines)
    func read(_ hasShortcut: Bool) -> [String] {
      let read = Journal.read(
        bytes,
        owner: "RU",
        agreement: "twin",
        hasShortcut: hasShortcut
      )
      return read.value.events.map { "\($0)" } + read.findings.kept.map { "\($0)" }
        + ["\(read.findings.totalCount)"]
    }
    let (short, long) = (read(true), read(false))
    return short == long ? nil : "short: \(short)\nlong: \(long)"
  }

  @Test func `the short way to read a line gives what the long one gives`() {
    let found = firstCounterexample(
      seeds(500),
      make: { random in
        (0..<4).flatMap { _ in Self.line(&random) + [0x0A] }
      },
      rule: { Self.difference($0) }
    )
    #expect(found == nil, "\(found.map { "\($0)" } ?? "")")
  }

  @Test func `the shipped journals are read alike in both ways`() {
    for bytes in JournalDamageTests.shipped {
      let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[0]
        .split(separator: " ").map(String.init)
      let read = { (hasShortcut: Bool) in
        Journal.read(
          SourceText(bytes),
          owner: words[3],
          agreement: words[2],
          hasShortcut: hasShortcut
        )
      }
      #expect(read(true).value.events.map { "\($0)" } == read(false).value.events.map { "\($0)" })
    }
  }
}
