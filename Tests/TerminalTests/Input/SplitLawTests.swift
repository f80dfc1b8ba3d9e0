import RoadmapTestSupport
import Terminal
import Testing

/// Where the bytes are cut never changes the events.
@Suite struct SplitLawTests {
  @Test func `bytes cut anywhere give the same events`() {
    let found = firstCounterexample(seeds(1_500), make: Self.stream) { complaint(about: $0) }
    #expect(found == nil, "\(found?.description ?? "")")
  }

  /// Streams that are tricky, also such as have once gone wrong.
  @Test(
    arguments: [
      "\u{1B}\u{1B}\u{1B}[200~\u{1B}[20\u{1B}[201~\u{1B}", "\u{1B}[M\u{1B}[A", "\u{1B}[[\u{1B}[[A",
      "\u{1B}]x\u{1B}\u{1B}\\", "\u{1B}]x\u{1B}[A", "\u{1B}O\u{1B}OP", "\u{1B}[1;\u{1B}[1;5A",
      "\u{1B}[3$y",
      "\u{1B}[?3$y", "\u{1B}P\u{1B}P\u{7}\u{7}", "\u{1B}[<0;1;1\u{1B}[<0;1;1M",
      "\u{1B}[200~\u{1B}[201~~",
      "\u{1B}\u{1B}\u{1B}", "\u{1B}д\u{1B}", "\u{1B}[\u{7F}", "\u{1B}[1\u{9}", "\u{1B}X\u{1B}",
    ]
  )
  func `tricky bytes cut anywhere give the same events`(text: String) {
    #expect(complaint(about: Array(text.utf8)) == nil)
  }

  private func complaint(about bytes: [UInt8]) -> String? {
    let whole = events(of: [bytes])
    if events(of: bytes.map { [$0] }) != whole { return "byte by byte" }
    for cut in bytes.indices
    where events(of: [Array(bytes[..<cut]), Array(bytes[cut...])]) != whole {
      return "cut at \(cut)"
    }
    var random = SeededRandom(seed: UInt64(bytes.count))
    for _ in 0..<3 {
      var parts: [[UInt8]] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let length = random.below(6)
        parts.append(Array(rest.prefix(length)))
        rest = rest.dropFirst(length)
      }
      if events(of: parts) != whole { return "in pieces of \(parts.map(\.count))" }
    }
    return nil
  }

  private func events(of parts: [[UInt8]]) -> [InputEvent] {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for part in parts { events += decoder.feed(part) }
    return events + decoder.resolvePending()
  }

  /// Keys, pastes, clicks, answers and garbage, sometimes broken off.
  private static func stream(_ random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<random.below(8) {
      var piece = piece(&random)
      if random.below(6) == 0 { piece = Array(piece.prefix(random.below(piece.count + 1))) }
      if random.below(8) == 0, !piece.isEmpty {
        piece[random.below(piece.count)] = UInt8(random.below(256))
      }
      bytes += piece
    }
    return bytes
  }

  private static func piece(_ random: inout SeededRandom) -> [UInt8] {
    switch random.below(8) {
    case 0:
      let content = (0..<random.below(12)).map { _ in UInt8(random.below(256)) }
      return Array("\u{1B}[200~".utf8) + content + Array("\u{1B}[201~".utf8)
    case 1: return (0..<random.below(6)).map { _ in UInt8(random.below(256)) }
    case 2: return [0x1B]
    case 3:
      let introducers = Array("[O]PX^_[[".utf8)
      let letters = Array("[<?>;:0123456789~uMARcy$ \\\u{7}\u{1B}".utf8)
      return [0x1B, introducers[random.below(introducers.count)]]
        + (0..<random.below(8)).map { _ in letters[random.below(letters.count)] }
    default:
      return Array(KeyTableTests.table[random.below(KeyTableTests.table.count)].0.utf8)
    }
  }
}
