extension HostileCase {
  /// Lines that contradict each other.
  static let structures: [HostileCase] = [
    HostileCase("ID twice", hostileFrame(more: ["  activity A-1  Other"])),
    HostileCase(
      "cycle of three",
      hostileFrame(more: cycle(["p", "q", "r"]))
    ),
    HostileCase("cycle of one", hostileFrame(more: cycle(["p"]))),
    HostileCase("cycle of 500", hostileFrame(more: cycle((0..<500).map { "n\($0)" }))),
    HostileCase("unknown ID", hostileFrame(more: ["    after: A-9"])),
    HostileCase(
      "700 levels",
      hostileFrame(
        more: (2..<700).map { String(repeating: " ", count: 2 * $0) + "area D\($0)  x" }
      )
    ),
    HostileCase("60,000 spaces", hostileFrame(more: [String(repeating: " ", count: 60_000) + "x"])),
    HostileCase(
      "a conflict of git",
      hostileFrame(
        more: ["<<<<<<< HEAD", "    note: ours", "=======", "    note: theirs", ">>>>>>> theirs"]
      )
    ),
    HostileCase("a rule in a text", hostileFrame(more: ["    note: Heading", "    | ======="])),
    HostileCase("1,000 headings without anything", Array(repeated("activity\n", 1_000).utf8)),
    HostileCase("1,000 colons", hostileFrame(more: [repeated(":", 1_000)])),
    HostileCase(
      "1,000 open proposals",
      hostileFrame(more: [repeated("    ?UZ due: 2027\n", 1_000)])
    ),
    HostileCase(
      "70 parties",
      hostileFrame().replacingText("party RU  Second", with: manyParties)
    ),
    HostileCase(
      "1,000 languages",
      hostileFrame(more: []).replacingText("languages: en", with: "languages: " + languages(1_000))
    ),
    HostileCase("a number beyond reckoning", hostileFrame(more: target(repeated("9", 30)))),
    HostileCase("a number of 1,000 digits", hostileFrame(more: target(repeated("9", 1_000)))),
    HostileCase("version beyond reckoning", version(repeated("9", 40))),
    HostileCase("version of zero", version("0")),
    HostileCase("format of the future", Array("roadmap-format 99999999999999999999\n".utf8)),
  ]

  /// Days and stretches of time that are none.
  static let dates: [HostileCase] = [
    "99999-01-01", "2026-02-30", "2026-13-01", "0000-00-00", "２０２６-05-14", "-0001-01-01",
    repeated("9", 400) + "-01-01", "05/14/2026", "2028-02-29", "2026-Q5", "every 0 days",
    "every 99999999999999999999 days", "within 99999999999999999999 days of A-1",
    "within 30 days of A-1", "2027..2026", "every day", "every 1 days", "1900..2199",
    "every month until 9999-12", "by 2026-11-31", "2026-03-29T02:30",
  ]
  .map { due in HostileCase("due: \(due.prefix(40))", hostileFrame(due: due)) }

  /// More than anybody writes.
  static let sizes: [HostileCase] = [
    HostileCase("a line of a megabyte", hostileFrame(titled: repeated("x", 1_000_000))),
    HostileCase("a title of 2,000", hostileFrame(titled: repeated("x ", 1_000))),
    HostileCase(
      "2,000 lines of garbage",
      hostileFrame(more: (0..<2_000).map { "garbage line \($0)" })
    ),
    HostileCase("2,000 comments", hostileFrame(more: [repeated("# x\n", 2_000)])),
  ]

  /// Paths that lead elsewhere.
  static let paths: [HostileCase] = [
    "../../../../etc/passwd", "/etc/passwd", "~/.ssh/id_ed25519", "--upload-pack=touch canary",
    "\\\\evil\\share\\x", "javascript:alert(1)", "file:///etc/passwd",
    "https://bank.example@evil.example/", ".git/hooks/post-checkout", "evidence/../../x", "a/./b",
    "a//b", "nul\u{1}x",
  ]
  .map { path in
    let text = hostileFrame().replacingText("version: 1", with: "version: 1\n  original: \(path)")
    return HostileCase("original: \(path)", text)
  }
}

private let manyParties = (0..<70).map { "party P\($0)  P" }.joined(separator: "\n")

private func cycle(_ names: [String]) -> [String] {
  names.indices.flatMap { index in
    let previous = names[index == 0 ? names.count - 1 : index - 1]
    return [
      "  activity \(names[index])  \(names[index])", "    due: 2026-Q4", "    result: x",
      "    after: \(previous)",
    ]
  }
}

private func target(_ number: String) -> [String] {
  ["    indicator A-1.n  Visits", "      unit: visits", "      target: over \(number) (2027)"]
}

private func version(_ number: String) -> [UInt8] {
  hostileFrame().replacingText("version: 1", with: "version: \(number)")
}

private func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}

private func languages(_ count: Int) -> String {
  let letters = Array("abcdefghijklmnopqrstuvwxyz")
  let tags = (0..<count)
    .map { number -> String in
      let (first, second, third) = (number / 676 % 26, number / 26 % 26, number % 26)
      return "\(letters[first])\(letters[second])\(letters[third])"
    }
  return tags.joined(separator: ", ")
}

extension [UInt8] {
  /// The bytes with the first place of a text taken by another.
  fileprivate func replacingText(_ old: String, with new: String) -> [UInt8] {
    let bytes = Array(old.utf8)
    guard
      let start = indices.first(where: { self[$0...].starts(with: bytes) })
    else { return self }
    return Array(self[..<start]) + Array(new.utf8) + Array(self[(start + bytes.count)...])
  }
}
