import Foundation
import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct JournalDamageTests {
  /// Lines with IDs: with and without text, with values that hold spaces and the letters that one
  /// bit makes a line ending or a `|` of.
  static let lines: [String] = [
    JournalText.signed("2026-01-02 RU A start at=2026-01-02T10:00:00Z"),
    JournalText.signed("2026-01-02 RU/a A done evidence=evidence/a t J b.pdf"),
    JournalText.signed("2026-01-02 RU A done evidence=evidence/Joint *.pdf", text: "съезд Jo"),
    JournalText.signed(
      "2026-01-02 RU A confirm of=9zgbe7413tb7 x-own=two words at=2026-01-02T10:00:00Z",
      text: "a | b"
    ),
    JournalText.signed("2026-01-02 RU A note", text: "a l b"),
  ]

  @Test(arguments: lines)
  func `a flipped bit is refused by name or changes nothing that is said`(_ line: String) {
    let before = "2026-01-01 RU A note | first\n"
    let after = "\n2026-01-03 RU A note | last\n"
    let start = Array((JournalText.header + before).utf8)
    let bytes = Array(line.utf8)
    let id = EventID(Array(line.split(separator: "id=")[1].prefix(12).utf8).span)
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        let read = JournalText.read(bytes: start + damaged + Array(after.utf8))
        let others = read.value.events.filter { $0.verb != .note || $0.id == id }
          .filter { $0.id != id }
        #expect(others.isEmpty, "bit \(bit) of byte \(place): another event: \(line)")
        let isKept = read.value.events.contains { $0.id == id }
        #expect(isKept || read.findings.totalCount > 0, "bit \(bit) of byte \(place): \(line)")
        let notes = read.value.events.count { $0.id != id }
        #expect(notes <= 2, "bit \(bit) of byte \(place): a further event: \(line)")
      }
    }
  }

  @Test(arguments: lines)
  func `a flipped bit of a line ending loses no event unnamed`(_ line: String) {
    for first in ["# a note", "2026-01-01 RU A note | first", Self.lines[0]] {
      for bit in 0..<8 {
        let ending = [UInt8(0x0A ^ (1 << UInt8(bit)))]
        let bytes = Array((JournalText.header + first).utf8) + ending + Array((line + "\n").utf8)
        let read = JournalText.read(bytes: bytes)
        #expect(read.findings.totalCount > 0, "bit \(bit) between \(first) and \(line)")
      }
    }
  }

  /// The journals that are shipped.
  static let shipped: [[UInt8]] = {
    let folder = repositoryFolder.appendingPathComponent("Roadmaps")
    return (FileManager.default.subpaths(atPath: folder.path) ?? []).sorted()
      .filter { $0.hasSuffix(".journal") }
      .compactMap { try? Data(contentsOf: folder.appendingPathComponent($0)) }.map { Array($0) }
  }()

  /// Lines of journals, good and bad, in any order, with up to six wounds.
  private static func mutated(_ random: inout SeededRandom) -> [UInt8] {
    var lines = shipped[random.below(shipped.count)].split(separator: 0x0A).map { Array($0) }
    lines += EventLineTests.everyVerb.map { Array($0.line.utf8) }
    lines += JournalProblemTests.lines.map { MarkedText($0.line).bytes }
    var bytes = random.below(3) == 0 ? [] : Array(JournalText.header.utf8)
    for _ in 0..<random.below(25) { bytes += lines[random.below(lines.count)] + [0x0A] }
    for _ in 0..<random.below(7) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(5) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes[place] ^= 1 << UInt8(random.below(8))
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.below(9)))
      case 3:
        let piece = AgreementInput.fragments[random.below(AgreementInput.fragments.count)]
        bytes.insert(contentsOf: piece, at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  /// A line that is neither an event nor blank, a note or a header, and that nobody speaks of.
  private static func silentLine(_ bytes: [UInt8]) -> String? {
    let read = JournalText.read(bytes: bytes)
    if read.findings.kept.contains(where: { $0.problem == .syntax(.encodingUTF16) }) { return nil }
    let text = SourceText(bytes)
    let index = LineIndex(text)
    var spoken = Set(read.value.events.map(\.line))
    for finding in read.findings.kept {
      for line in index.lineNumber(
        of: finding.range.start
      )...index.lineNumber(of: finding.range.end) {
        spoken.insert(line)
      }
    }
    for number in 1...(bytes.count { $0 == 0x0A } + 1) where !spoken.contains(number) {
      let line = text[index.line(number, in: text)]
      let visible = line.drop { [0x20, 0x09, 0xC2, 0xA0, 0x0D].contains($0) }
      if visible.isEmpty || visible.first == 0x23 { continue }
      if visible.starts(with: Array("journal-format".utf8)) { continue }
      return "line \(number) is silent: \(String(decoding: line, as: UTF8.self))"
    }
    return nil
  }

  @Test func `no line of a journal is silently ignored`() {
    let found = firstCounterexample(seeds(500), make: Self.mutated) { Self.silentLine($0) }
    #expect(found == nil, "\(found.map { "\($0)" } ?? "")")
  }

  @Test func `the shipped journals are read without a finding`() {
    #expect(Self.shipped.count >= 3)
    for bytes in Self.shipped {
      let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[0]
        .split(separator: " ").map(String.init)
      let read = Journal.read(SourceText(bytes), owner: words[3], agreement: words[2])
      #expect(read.findings.isEmpty, "\(read.findings.kept)")
      #expect(!read.value.events.isEmpty)
    }
  }
}
