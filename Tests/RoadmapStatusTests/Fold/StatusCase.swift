import Foundation
import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// One case of `Tests/Fixtures/Status/cases`.
///
/// A small agreement, what was recorded, and what must be so on which day; the format is described
/// in the README there.
struct StatusCase: Sendable, CustomTestStringConvertible {
  /// What must be so on one day.
  struct Claim: Sendable {
    var day = ""
    var known: String?
    var isAgainstSigned = false
    var subject: String?
    var expected: [String] = []
    /// The indented lines: a name and its values.
    var details: [(name: String, values: [String])] = []
    /// As it stands in the file.
    var text = ""
  }

  /// The lines of one version, as the case states them.
  struct Version: Sendable {
    var number: Int?
    var header: [(name: String, value: String)] = []
    var body: [String] = []
    var isLeftOut = false
  }

  let file: String
  let name: String
  let text: String
  private(set) var versions = [Version(number: 1)]
  private(set) var events: [String] = []
  private(set) var claims: [Claim] = []
  /// The journals that exist; nil for one of each party.
  private(set) var journalNames: [String]?

  var testDescription: String { "\(file): \(name)" }

  init(file: String, name: String, lines: [Substring]) {
    self.file = file
    self.name = name
    text = lines.joined(separator: "\n")
    for line in lines where !line.hasPrefix("#") { read(String(line)) }
  }

  /// Every case of the repository.
  static let all: [StatusCase] = {
    let folder = repositoryFolder.appendingPathComponent("Tests/Fixtures/Status/cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".case") }.sorted()
      .flatMap { name -> [StatusCase] in
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
          return []
        }
        return cases(in: String(decoding: data, as: UTF8.self), file: name)
      }
  }()

  private static func cases(in text: String, file: String) -> [StatusCase] {
    var found: [StatusCase] = []
    var open: (name: String, lines: [Substring])?
    let lines: [Substring] = text.split(separator: "\n") + ["== "]
    for line in lines {
      guard line.hasPrefix("== ") else {
        open?.lines.append(line)
        continue
      }
      if let done = open {
        found.append(StatusCase(file: file, name: done.name, lines: done.lines))
      }
      open = (String(line.dropFirst(3)), [])
    }
    return found
  }

  private mutating func read(_ line: String) {
    if line.hasPrefix("| ") {
      events.append(String(line.dropFirst(2)))
    } else if line.hasPrefix("on "), line.contains(": ") {
      claims.append(Self.claim(line))
    } else if line.hasPrefix("  "), !claims.isEmpty, !line.hasPrefix("   ") {
      let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
      claims[claims.count - 1].details
        .append(
          (String(parts[0]), Self.list(parts.count > 1 ? parts[1] : ""))
        )
      claims[claims.count - 1].text += "\n" + line
    } else if line == "v1: none" {
      versions[0].isLeftOut = true
    } else if line.hasPrefix("v"), line.hasSuffix(":"),
      let number = Int(line.dropFirst().dropLast())
    {
      versions.append(Version(number: number))
    } else if line == "draft:" {
      versions.append(Version(number: nil))
    } else if line.hasPrefix("journals: ") {
      let value = line.dropFirst("journals: ".count)
      journalNames = value == "none" ? [] : Self.list(value)
    } else if line.hasPrefix("agreement ") {
      let parts = line.dropFirst("agreement ".count).split(separator: ":", maxSplits: 1)
      versions[versions.count - 1].header
        .append(
          (String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces))
        )
    } else {
      versions[versions.count - 1].body.append(line)
    }
  }

  private static func claim(_ line: String) -> Claim {
    var claim = Claim()
    claim.text = line
    let parts = line.split(separator: ": ", maxSplits: 1)
    var words = parts[0].split(separator: " ").map(String.init).dropFirst()
    claim.day = words.removeFirst()
    while let word = words.popFirst() {
      if word == "known" {
        claim.known = words.popFirst()
      } else if word == "against" {
        claim.isAgainstSigned = words.popFirst() == "signed"
      } else {
        claim.subject = word
      }
    }
    claim.expected = list(parts[1])
    return claim
  }

  private static func list(_ text: some StringProtocol) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}

// MARK: The files that a case stands for

extension StatusCase {
  /// The parties, in order.
  var parties: [String] {
    versions.flatMap(\.header).first { $0.name == "parties" }
      .map { $0.value.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }
      ?? ["UZ", "RU"]
  }

  /// The text of one version, with the frame around what the case says.
  func source(of version: Version) -> String {
    var fields: [(name: String, value: String)] = [
      ("version", "\(version.number ?? (versions[0].isLeftOut ? 1 : versions.count))"),
      ("languages", "en"),
      ("period", "2026-01-01..2027-12-31"),
    ]
    let isFirst = version.number == 1
    if isFirst { fields.append(("signed", "2026-01-01, Here")) }
    if !isFirst, !versions[0].isLeftOut { fields.append(("amends", "1")) }
    for (name, value) in version.header where name != "parties" {
      let replaced = name.hasPrefix("signed") ? "signed" : name
      if let place = fields.firstIndex(where: { $0.name == replaced }) { fields.remove(at: place) }
      if value != "none" { fields.append((name, value)) }
    }
    var text = "roadmap-format 1\nagreement case  Case\n"
    for (name, value) in fields { text += "  \(name): \(value)\n" }
    for party in parties { text += "party \(party)  \(party)\n" }
    if !version.body.contains(where: { $0.hasPrefix("area ") }) {
      text += "area A  Area\n  activity ACT  Activity\n"
    }
    for line in version.body { text += "\(line)\n" }
    return text
  }

  /// What the fold needs, for one claim of the case.
  ///
  /// With `isMirrored` the events stand in reverse and twice, and the journals in reverse.
  func input(
    for claim: Claim,
    isMirrored: Bool = false
  ) throws -> (FoldInput, [DiagnosticList<JournalProblem>]) {
    let folder = versions.filter { !$0.isLeftOut }
      .map { version in
        let source = SourceText(Array(source(of: version).utf8))
        return VersionInFolder(number: version.number, agreement: Agreement.read(source).value)
      }
    var texts = try journalTexts(folder, isMirrored ? events.reversed() + events : events)
    if isMirrored { texts.reverse() }
    let journals =
      texts.map { owner, text in
        Journal.read(SourceText(Array(text.utf8)), owner: owner, agreement: "case")
      }
    let day = try #require(Self.day(claim.day), "no day: \(claim.day)")
    let known = try claim.known.map { try #require(Self.day($0)) }
    return (
      FoldInput(
        versions: folder,
        journals: journals.map(\.value),
        day: day,
        knownOn: known,
        against: claim.isAgainstSigned ? .signed : .agreed,
        today: .latest
      ),
      journals.map(\.findings)
    )
  }

  private static func day(_ text: String) -> Day? { Day(iso: Array(text.utf8).span) }

  private func journalTexts(
    _ folder: [VersionInFolder],
    _ order: [String]
  ) throws -> [(String, String)] {
    var names = journalNames ?? parties
    var lines: [String: String] = [:]
    var ids = [String?](repeating: nil, count: events.count)
    // A line may answer one that stands below it.
    for _ in events.indices {
      for (place, event) in events.enumerated() where ids[place] == nil {
        guard let written = line(for: event, ids, folder) else { continue }
        ids[place] = written.id
        if !names.contains(written.owner) { names.append(written.owner) }
      }
    }
    for event in order {
      let written = try #require(line(for: event, ids, folder), "an answer to no line: \(event)")
      lines[written.owner, default: ""] += written.line + "\n"
    }
    return names.map { ($0, "journal-format 1 case \($0)\n" + (lines[$0] ?? "")) }
  }

  /// `RU in UZ 2026-03-20 confirm ACT by=UZ of=@1 | text` as the line of a journal; nil when the
  /// ID of what it answers is not known yet.
  private func line(
    for event: String,
    _ ids: [String?],
    _ folder: [VersionInFolder]
  ) -> (owner: String, line: String, id: String)? {
    let parts = event.split(separator: "|", maxSplits: 1)
    var words = parts[0].split(separator: " ").map(String.init)
    let party = words.removeFirst()
    var owner = party
    if words[0] == "in" {
      owner = words[1]
      words.removeFirst(2)
    }
    let day = words.removeFirst()
    let verb = words.removeFirst()
    let subject = words.first.map { $0.contains("=") } == false ? words.removeFirst() : "ACT"
    var at: String? = "\(day)T00:00:00Z"
    var keys: [String] = []
    for word in words {
      if word.hasPrefix("at=") {
        let value = word.dropFirst(3)
        at = value == "none" ? nil : value.count == 10 ? "\(value)T00:00:00Z" : String(value)
      } else if word.hasPrefix("of=@"), let number = Int(word.dropFirst(4)) {
        guard let id = ids[number - 1] else { return nil }
        keys.append("of=\(id)")
      } else if word.hasPrefix("sha256=@v"), let number = Int(word.dropFirst(9)) {
        let version = folder.first { $0.number == number }
        let bytes = version?.agreement.text.bytes ?? []
        keys.append("sha256=\(SHA256.hexadecimal(SHA256.hash(bytes.span)))")
      } else {
        keys.append(word)
      }
    }
    if let at { keys.append("at=\(at)") }
    let head = ([day, party, subject, verb] + keys).joined(separator: " ")
    let text = parts.count > 1 ? " |\(parts[1])" : ""
    let id = EventID(ofLine: Array((head + text).utf8).span).text
    return (owner, "\(head) id=\(id)\(text)", id)
  }
}
