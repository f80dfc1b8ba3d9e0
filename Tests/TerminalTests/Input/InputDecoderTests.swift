import RoadmapTestSupport
import Terminal
import Testing

@Suite struct InputDecoderTests {
  private func events(_ text: String) -> [InputEvent] {
    var decoder = InputDecoder()
    return decoder.feed(Array(text.utf8))
  }

  private func key(_ scalar: Unicode.Scalar, _ modifiers: KeyModifiers = []) -> InputEvent {
    .key(KeyPress(.character(scalar), modifiers))
  }

  // MARK: Escape

  @Test(
    arguments: [
      ("\u{1B}", [KeyPress(.escape)]), ("\u{1B}\u{1B}", [KeyPress(.escape), KeyPress(.escape)]),
      ("\u{1B}[", [KeyPress(.character("["), .alt)]),
      ("\u{1B}O", [KeyPress(.character("O"), .alt)]),
      ("\u{1B}]", [KeyPress(.character("]"), .alt)]),
      ("\u{1B}P", [KeyPress(.character("P"), .alt)]),
      ("\u{1B}_", [KeyPress(.character("_"), .alt)]),
      ("\u{1B}\u{1B}[", [KeyPress(.escape), KeyPress(.character("["), .alt)]),
    ]
  )
  func `what may begin a sequence is a key when nothing follows`(bytes: String, keys: [KeyPress]) {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array(bytes.utf8)) == [])
    #expect(decoder.isWaitingForMore)
    #expect(decoder.resolvePending() == keys.map(InputEvent.key))
    #expect(!decoder.isWaitingForMore && decoder.resolvePending() == [])
    #expect(decoder.feed(Array("x".utf8)) == [key("x")])
  }

  /// Its end may come late, over a slow line, and would be typed.
  @Test(arguments: [
    "\u{1B}[1;", "\u{1B}]11;rgb", "\u{1B}[<0;1", "\u{1B}P>|x", "\u{1B}[200~x", "\u{1B}[M ",
  ])
  func `a sequence that has begun for certain waits for its end`(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array(bytes.utf8)) == [])
    #expect(!decoder.isWaitingForMore)
    #expect(decoder.resolvePending() == [])
  }

  @Test func `Escape before other keys is a key of its own`() {
    let escape = InputEvent.key(KeyPress(.escape))
    #expect(events("\u{1B}\u{1B}a") == [escape, key("a", .alt)])
    #expect(events("\u{1B}\u{1B}\u{1B}[A") == [escape, .key(KeyPress(.up, .alt))])
    #expect(events("\u{1B}\u{1B}\u{1B}\u{1B}a") == [escape, escape, escape, key("a", .alt)])
  }

  @Test(arguments: [
    "\u{1B}[", "\u{1B}[1;5", "\u{1B}O", "\u{1B}]0;title", "\u{1B}P1$r", "\u{1B}[[", "\u{1B}O1",
  ])
  func `a sequence that breaks off takes no other key with it`(bytes: String) {
    #expect(events(bytes + "\u{3}") == [key("c", .control)])
    #expect(events(bytes + "\r") == [.key(KeyPress(.enter))])
    let isText = bytes.hasPrefix("\u{1B}]") || bytes.hasPrefix("\u{1B}P")
    let answer: [InputEvent] = isText ? [.reply(.other)] : []
    #expect(events(bytes + "\u{1B}[A") == answer + [.key(KeyPress(.up))])
  }

  // MARK: UTF-8

  @Test(
    arguments: [
      ([0xFF, 0x61], "a"), ([0xC3, 0x61], "a"), ([0xD0, 0xD0, 0xB4], "д"),
      ([0x80, 0x80, 0x61], "a"),
      ([0xC0, 0xAF], ""), ([0xED, 0xA0, 0x80], ""), ([0xF4, 0x90, 0x80, 0x80], ""),
      ([0xE4, 0xB8, 0x61], "a"), ([0xF0, 0x9F, 0x91, 0xD0, 0xB4], "д"), ([0xE4, 0xB8, 0xAD], "中"),
      ([0xC2, 0x85], ""), ([0x9B, 0x41], "A"),
    ] as [([UInt8], String)]
  )
  func `bytes that are no text are dropped`(bytes: [UInt8], text: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes) == text.unicodeScalars.map { key($0) })
  }

  @Test func `a letter that breaks off takes no sequence with it`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0xD0] + Array("\u{1B}[A".utf8)) == [.key(KeyPress(.up))])
    #expect(decoder.feed([0x1B, 0xD0, 0x1B, 0xD0, 0xB4]) == [key("д", .alt)])
    #expect(decoder.feed([0x1B, 0xD0, 0x61]) == [key("a")])
  }

  // MARK: Pastes

  @Test(
    arguments: [
      "", "text", "q\u{3}\u{1B}[A\r\n", "два\rслова", "\u{1B}[20", "\u{1B}[201",
      "\u{1B}\u{1B}[20\u{1B}",
      "\u{1B}[200~", "\u{1B}]0;x\u{7}", "\u{1B}[202~\u{1B}[201",
    ]
  )
  func `what is pasted is one event and never a key`(text: String) {
    let bytes = Array(text.utf8)
    let paste = Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8)
    var decoder = InputDecoder()
    #expect(decoder.feed(paste + [0x61]) == [.paste(PastedText(bytes)), key("a")])
  }

  @Test func `a paste may be any bytes`() {
    let bytes = (0...255).map { UInt8($0) } + [0xFF, 0xC0]
    var decoder = InputDecoder()
    let paste = Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8)
    #expect(decoder.feed(paste) == [.paste(PastedText(bytes))])
  }

  @Test func `of a paste without end only so much is kept, and what was dropped is counted`() {
    let block = [UInt8](repeating: 0x61, count: 1 << 16)
    var decoder = InputDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~".utf8)) == [])
    for _ in 0..<17 { #expect(decoder.feed(block) == []) }
    let events = decoder.feed(Array("bc\u{1B}[201~x".utf8))
    let kept = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(events == [.paste(PastedText(kept, droppedCount: (1 << 16) + 2)), key("x")])
    #expect(decoder.heldByteCount == 0)
  }

  // MARK: Without end

  @Test(
    arguments: [
      ("\u{1B}[", "1;", "A"), ("\u{1B}[<", "7", "M"), ("\u{1B}O", "1", "A"),
      ("\u{1B}]", "x", "\u{7}"),
      ("\u{1B}P", "я", "\u{1B}\\"), ("", "\u{1B}", "\u{1B}[A"), ("", "\u{1B}[", "A"),
    ]
  )
  func `a sequence without end takes no more room and gives no keys`(
    beginning: String,
    middle: String,
    end: String
  ) {
    var decoder = InputDecoder()
    var events = decoder.feed(Array(beginning.utf8))
    let block = Array(String(repeating: middle, count: 1_000).utf8)
    for _ in 0..<50 { events += decoder.feed(block) }
    #expect(decoder.heldByteCount < 256)
    events += decoder.feed(Array(end.utf8))
    if !beginning.isEmpty {
      #expect(!events.contains { if case .reply = $0 { false } else { true } })
    }
    _ = decoder.resolvePending()
    #expect(decoder.feed(Array("x".utf8)).last == key("x"))
  }
}
