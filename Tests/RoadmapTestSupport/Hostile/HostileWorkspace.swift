/// A workspace in which one text stands wherever a file can hold text.
package struct HostileWorkspace: Sendable {
  /// Two versions, a draft, and the journals of both sides.
  package let tree: FileTree

  package init(_ text: [UInt8]) {
    func fill(_ template: String) -> FileTree.Entry {
      let parts = template.split(separator: "@@", omittingEmptySubsequences: false)
      return .file(Array(parts.map { Array($0.utf8) }.joined(separator: text)))
    }
    tree = FileTree([
      "Roadmaps/twin/v1.roadmap": fill(agreement(version: 1)),
      "Roadmaps/twin/v2.roadmap": fill(agreement(version: 2)),
      "Roadmaps/twin/draft.roadmap": fill(agreement(version: 3)),
      "Roadmaps/twin/UZ.journal": fill(journalOfUZ), "Roadmaps/twin/RU.journal": fill(journalOfRU),
    ])
  }

  /// Texts that attack one kind of reader each, and honest ones that look odd.
  package static let texts: [(name: String, bytes: [UInt8])] =
    [
      ("honest", "Visit of experts"), ("script", "<script>alert(1)</script>"),
      ("picture", "<img src=x onerror=alert(1)>"), ("attribute", "\"' onmouseover='x' x=\""),
      ("end of a title", "</title></style><script>x</script>"), ("comment", "--><b>x</b><!--"),
      ("entity", "&lt;b&gt; &#60;b&#62; &amp"), ("link", "[report](javascript:alert(1))"),
      ("picture in Markdown", "![x](http://evil.example/t.png)"), ("table", "a | b || c |"),
      ("code", "`x` ``y`` ```"), ("heading", "# x ## y"), ("emphasis", "*x* __y__ ~~z~~ \\*"),
      ("address", "http://evil.example www.evil.example a@evil.example"),
      ("reference", "[x]: http://evil.example"), ("rule", "--- === ***"),
      ("JSON", "\",\"injected\":true,\"x\":\"\\u0000\\"), ("braces", "}{][,:"),
      ("formula", "=HYPERLINK(\"http://evil.example\")"), ("command", "+cmd|' /C calc'!A0"),
      ("calendar", "Meet\\nEND:VEVENT\\nBEGIN:VEVENT; x, y\\"), ("mail", "x%0aBcc: a@evil.example"),
      ("interpolation", "$(touch canary) `touch canary` ${x} %s %n"),
      ("numbers of characters", "<U+202E> U+001B"), ("escape", "\u{1B}[2J\u{1B}]0;x\u{7}"),
      ("C1", "\u{9B}31m\u{9D}0;x\u{9C}"), ("override", "a\u{202E}b\u{2066}c\u{200B}\u{E0061}"),
      ("accents", "a" + String(repeating: "\u{301}", count: 200)), ("wide", "中文 한국어 👩‍👩‍👧 توقيع"),
      ("long", String(repeating: "wort ", count: 180)),
      ("one long word", String(repeating: "w", count: 900)),
    ]
    .map { ($0.0, Array($0.1.utf8)) } + [
      ("no UTF-8", [0x61, 0xFF, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0x62])
    ]
}

private func agreement(version: Int) -> String {
  let follows = version == 1 ? "" : "\n  amends: \(version - 1)"
  let changed = version == 1 ? "" : " \(version)"
  return """
    roadmap-format 1
    # @@
    agreement twin  @@
      ru: @@
      version: \(version)\(follows)
      languages: en, ru
      authentic: ru
      period: 2026..2027
      basis: @@\(changed)
      basis.ru: @@
      note: @@
      signed UZ: 2026-01-10, @@; @@
      signed RU: 2026-01-10, @@; @@

    party UZ  @@
      ru: @@
    party RU  @@
      ru: @@

    clause AIM  @@\(changed)
      ru: @@
      number: @@

    area A  @@
      ru: @@
      owner UZ: @@\(changed)

      indicator A.n  @@
        ru: @@
        unit: @@
        target: over 5 (2027)
        by: UZ, RU

      activity A-1  @@\(changed)
        ru: @@
        number: @@
        kind: mirror
        due: 2026
        due.ru: @@
        result: @@\(changed)
        | @@
        result.ru: @@
        x-own: @@
        milestone A-1.a  @@
          ru: @@
          due: 2026-06

      activity A-2  @@
        ru: @@
        due: 2027
        due.ru: @@
        result: \(version == 1 ? "@@" : "@@ and @@")
        result.ru: @@
        owner UZ: @@
        after: A-1
        note: @@
    \(version == 2 ? "\n  activity A-3  @@\n    ru: @@\n    due: 2027\n    result: @@\n    result.ru: @@" : "")

    """
}

private let journalOfUZ = """
  journal-format 1 twin UZ
  # @@
  2026-02-10 UZ/@@ A-1 start at=2026-02-10T10:00:00Z | @@
  2026-03-10 UZ A-1 report at=2026-03-10T10:00:00Z | @@
  2026-03-11 UZ A-1 risk at=2026-03-11T10:00:00Z | @@
  2026-04-10 UZ A-1 done evidence=@@ at=2026-04-10T10:00:00Z | @@
  2026-05-10 UZ A.n measure value=3 period=2026 at=2026-05-10T10:00:00Z | @@
  2026-06-10 UZ @@ note at=2026-06-10T10:00:00Z | @@
  2026-06-11 UZ A-2 postpone to=@@ at=2026-06-11T10:00:00Z | @@

  """

private let journalOfRU = """
  journal-format 1 twin RU
  2026-04-12 RU A-1 dispute at=2026-04-12T10:00:00Z | @@
  2026-04-13 RU A-2 done session=@@ at=2026-04-13T10:00:00Z | @@
  2026-04-14 RU @agreement report at=2026-04-14T10:00:00Z | @@
  @@

  """
