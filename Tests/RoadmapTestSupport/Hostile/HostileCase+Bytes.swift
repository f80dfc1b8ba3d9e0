extension HostileCase {
  /// Bytes that are no text, or another one than they seem.
  static let encodings: [HostileCase] = [
    HostileCase("empty file", []),
    HostileCase("only a byte order mark", [0xEF, 0xBB, 0xBF]),
    HostileCase("byte order mark", [0xEF, 0xBB, 0xBF] + hostileFrame()),
    HostileCase("UTF-16", [0xFF, 0xFE] + hostileFrame().flatMap { [$0, 0] }),
    HostileCase("UTF-16 without a mark", hostileFrame().flatMap { [$0, 0] }),
    HostileCase("invalid UTF-8", titled("Sign ", [0xFF, 0xFE], " x")),
    HostileCase("overlong slash", titled("Sign ", [0xC0, 0xAF], "etc")),
    HostileCase("surrogate", titled("Sign ", [0xED, 0xA0, 0x80], " x")),
    HostileCase("beyond Unicode", titled("Sign ", [0xF4, 0x90, 0x80, 0x80], "")),
    HostileCase("cut in a character", hostileFrame() + Array("    note: caf".utf8) + [0xC3]),
    HostileCase("NUL", hostileFrame(titled: "Sign\0 the memo")),
    HostileCase("CRLF", crlf(hostileFrame())),
    HostileCase("mixed line endings", crlf(hostileFrame()) + Array("  # end\n".utf8)),
    HostileCase("lone CR", hostileFrame(titled: "Sign\rowner: RU")),
    HostileCase("no last line ending", Array(hostileFrame().dropLast())),
    HostileCase("separators of other systems", hostileFrame(titled: "a\u{2028}b\u{2029}c\u{85}d")),
    HostileCase("vertical tab and form feed", hostileFrame(titled: "a\u{B}b\u{C}c")),
    HostileCase(
      "one letter spelt in two ways",
      hostileFrame(more: ["  activity cafe\u{301}  One", "  activity caf\u{E9}  Two"])
    ),
    HostileCase("noncharacter", hostileFrame(titled: "a\u{FFFF}b")),
    HostileCase("10,000 NULs", [UInt8](repeating: 0, count: 10_000)),
  ]

  /// Text that steers a terminal or misleads the reader.
  static let displays: [HostileCase] = [
    HostileCase("screen cleared", hostileFrame(titled: "\u{1B}[2J\u{1B}[31mPAID\u{1B}[0m")),
    HostileCase("window title", hostileFrame(titled: "\u{1B}]0;CANARY\u{7}")),
    HostileCase("clipboard", hostileFrame(titled: "\u{1B}]52;c;Y3VybCBldmlsfHNo\u{7}")),
    HostileCase("hyperlink", hostileFrame(titled: "\u{1B}]8;;http://evil.example\u{1B}\\bank")),
    HostileCase("C1 controls", hostileFrame(titled: "x\u{9B}2J\u{9D}0;CANARY\u{9C}")),
    HostileCase("terminal asked to answer", hostileFrame(titled: "\u{1B}[6n\u{1B}P$q\"p\u{5}")),
    HostileCase("backspaces", hostileFrame(titled: "not done\u{8}\u{8}\u{8}done\u{7F}")),
    HostileCase("raw C1 byte", titled("Sign ", [0x9B], "2J")),
    HostileCase("right-to-left override", hostileFrame(titled: "Pay \u{202E}000,01\u{202C} to B")),
    HostileCase("open isolate", hostileFrame(titled: "owner \u{2067}a pays b")),
    HostileCase("right-to-left text", hostileFrame(titled: "توقيع مذكرة التفاهم")),
    HostileCase("zero width", hostileFrame(titled: "Sign\u{200B} the\u{2060} memo")),
    HostileCase("joiners where they belong", hostileFrame(titled: "Kick-off 👩‍👩‍👧 می‌خواهم")),
    HostileCase("tag characters", hostileFrame(titled: "Sign\u{E0061}\u{E0070}\u{E0070}")),
    HostileCase("private use", hostileFrame(titled: "a\u{E000}b\u{10FFFD}")),
    HostileCase("look-alike in an ID", hostileFrame(more: ["  activity MO\u{41D}-1  x"])),
    HostileCase("look-alike in a title", hostileFrame(titled: "Sign the \u{41C}\u{41E}U")),
    HostileCase("the same ID in capitals", hostileFrame(more: ["  activity a-1  Other"])),
    HostileCase(
      "a thousand accents",
      hostileFrame(titled: "a" + String(repeating: "\u{301}\u{316}", count: 500))
    ),
    HostileCase(
      "40,000 accents",
      hostileFrame(titled: "a" + String(repeating: "\u{301}\u{316}", count: 20_000))
    ),
    HostileCase("accent on a colon", hostileFrame(more: ["    note:\u{301} x"])),
    HostileCase("accent on a line beginning", hostileFrame(more: ["\u{301}activity A-2  x"])),
  ]
}

private func titled(_ before: String, _ bytes: [UInt8], _ after: String) -> [UInt8] {
  hostileFrame(title: Array(before.utf8) + bytes + Array(after.utf8))
}

private func crlf(_ bytes: [UInt8]) -> [UInt8] {
  bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
}
