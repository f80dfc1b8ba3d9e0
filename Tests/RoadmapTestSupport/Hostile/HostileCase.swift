/// Files that are broken, or made to break something.
///
/// What `check` says of each stands in `Tests/Fixtures/Hostile/findings.tsv`.
package struct HostileCase: Sendable, CustomStringConvertible {
  package let name: String
  /// Names below the folder of the agreement, with their bytes.
  package let files: [(name: String, bytes: [UInt8])]

  package var description: String { name }

  /// An agreement alone.
  init(_ name: String, _ agreement: [UInt8]) {
    self.name = name
    files = [("v1.roadmap", agreement)]
  }

  /// A right agreement with a journal of UZ.
  init(_ name: String, journal: [UInt8]) {
    self.name = name
    files = [("v1.roadmap", hostileFrame()), ("UZ.journal", journal)]
  }

  /// Everything that must be looked at, by kinds.
  package static let all =
    encodings + displays + structures + dates + sizes + paths + journals
}

/// A right agreement in which one thing is another; its activity is on line 9.
func hostileFrame(
  title: [UInt8] = Array("Visit".utf8),
  due: String = "2026-Q4",
  more: [String] = []
) -> [UInt8] {
  let head = """
    roadmap-format 1
    agreement twin  Two cities
      version: 1
      languages: en
      period: 2026..2027
    party UZ  First
    party RU  Second
    area A  Services
      activity A-1\u{20}\u{20}
    """
  let rest = "\n    due: \(due)\n    result: A report\n"
  return Array(head.utf8) + title + Array((rest + more.map { $0 + "\n" }.joined()).utf8)
}

/// The same with a title of text.
func hostileFrame(titled title: String) -> [UInt8] {
  hostileFrame(title: Array(title.utf8))
}

/// A journal of UZ with these lines behind its first one.
func hostileJournal(_ lines: String...) -> [UInt8] {
  Array((["journal-format 1 twin UZ"] + lines).map { $0 + "\n" }.joined().utf8)
}

/// Right lines of the journal of UZ.
let rightLines = [
  "2026-11-20 UZ A-1 note at=2026-11-20T10:00:00Z id=87sq4dg1rxeb | one",
  "2026-11-21 UZ A-1 note at=2026-11-21T10:00:00Z id=ehebd8nx49vy | two",
]
