import Foundation

/// Every agreement file of the repository, shipped or fixture, by its path from the top.
package let repositoryAgreements: [(path: String, bytes: [UInt8])] =
  files(under: ["Roadmaps", "Tests/Fixtures"], ending: ".roadmap")

/// The agreements that are shipped.
package let shippedAgreements: [(path: String, bytes: [UInt8])] =
  files(under: ["Roadmaps"], ending: ".roadmap")

private func files(under folders: [String], ending: String) -> [(path: String, bytes: [UInt8])] {
  var found: [(path: String, bytes: [UInt8])] = []
  for folder in folders {
    let top = repositoryFolder.appendingPathComponent(folder)
    let names = FileManager.default.subpaths(atPath: top.path) ?? []
    for name in names.sorted() where name.hasSuffix(ending) {
      guard let data = try? Data(contentsOf: top.appendingPathComponent(name)) else { continue }
      found.append((folder + "/" + name, Array(data)))
    }
  }
  precondition(!found.isEmpty, "no \(ending) files under \(folders)")
  return found
}

/// The example of the format's documentation (§2), to the byte.
package let sampleAgreement = """
  roadmap-format 1
  # A line that starts with # is a note for people. Tools keep it.

  agreement samarkand-kazan  Roadmap for cooperation between the city councils of Samarkand and Kazan, 2025–2026
    ru: Дорожная карта сотрудничества городских советов Самарканда и Казани на 2025–2026 годы
    uz: Samarqand va Qozon shahar kengashlari hamkorligining 2025–2026-yillarga moʻljallangan yoʻl xaritasi
    version: 1
    languages: en, ru, uz
    authentic: ru, uz
    period: 2025-07-30..2026-12-31
    signed UZ: 2025-07-30, Samarkand; Chair of the Council
    signed RU: 2025-07-30, Samarkand; Chair of the Council
    on-expiry: carry over

  party UZ  City Council of Samarkand
  party RU  City Council of Kazan

  clause AIM  The Parties foster open dialogue, trust and common approaches.
    number: preamble

  area MON  Joint monitoring of public services
    owner UZ: Secretariat
    owner RU: International office

    activity MON-1  Joint visits to care homes, one in each city
      number: 1.1
      kind: mirror
      due: 2025-Q4
      due.ru: IV квартал 2025 года
      result: A joint report with recommendations
      | In both languages.
      milestone MON-1.a  Programme of the visits agreed
        due: by 2025-10-15
      indicator MON-1.visits  Visits made
        unit: visits
        baseline: 45 (2024-H1)
        target: over 50 (2026-H1)
        by: UZ, RU

  """

/// Bytes that are, nearly are, or pretend to be agreement files.
package enum AgreementInput {
  /// Pieces of the format and of what breaks it.
  package static let fragments: [[UInt8]] =
    [
      "roadmap-format 1\n", "roadmap-format 2\n", "agreement a  Title\n", "  version: 1\n",
      "  languages: en, ru\n", "  period: 2025..2026\n", "  period: 2025..\n", "  ru: Название\n",
      "  signed UZ: 2025-07-30, X; Y\n", "  signed: 2025-07-30\n", "  amends: 1\n",
      "  in-force: 2025-08-01\n", "party UZ  A\n", "party RU  B\n", "party observer  C\n",
      "clause AIM  Text\n", "area MON  Area\n", "  owner UZ: Office\n", "  owner.ru UZ: Отдел\n",
      "activity MON-1  Visit\n", "  activity mon-1  Visit\n", "    due: 2025-Q4\n",
      "    due: every quarter\n", "    due: within 30 days of MON-1\n", "    due.ru: до лета\n",
      "    after: MON-1, MON-2\n", "    replaces: none\n", "    kind: mirror\n",
      "    kind: single\n",
      "    milestone MON-1.a  Step\n", "  indicator MON.n  Number\n",
      "    target: over 5,000 (2026)\n",
      "    baseline: -1.50 (every year)\n", "    by: UZ, RU\n", "  | more text\n", "|\n", "\n",
      "# note\n",
      "  ?UZ due: 2026\n", "  ?RU removed\n", "? \n", "<<<<<<< ours\n", "=======\n",
      ">>>>>>> theirs\n",
      "activity MON-2: Title\n", "activity\n", "  result:\n", "  x-own: 1\n", "  nonsense\n",
      "  original: ../x\n", "  original: evidence/a.pdf\n", " ", "\t", "\u{A0}", "\r", "\r\n", "\n",
      ":", ".", "|", "#", "?", ",", ";", "..", "@", "(", ")", "-", "–", "\u{2011}", "UZ", "RU",
      "MON-1",
      "МОN-1", "due", "2025", "every", "within", "\u{FEFF}", "\0", "\u{2028}", "\u{85}", "\u{202E}",
      "\u{E0041}", "\u{10FFFD}", "\u{200B}", "👩‍👩‍👧", "می‌خواهم", "\u{301}", "oʻ", "1",
      "99999999999999999999",
    ]
    .map { Array($0.utf8) } + hostile

  /// Sequences that are not UTF-8, or not text.
  package static let hostile: [[UInt8]] = [
    [0xFF], [0xFE, 0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
    [0xF0, 0x9F, 0x98], [0x80], [0x00], [0x1B, 0x5B, 0x32, 0x4A], [0xC2], [0xEF, 0xBB],
    [0xEF, 0xBF, 0xBF],
    [UInt8](repeating: 0x78, count: 70), Array(String(repeating: "\u{301}", count: 31).utf8),
  ]

  /// Up to 200 random bytes.
  package static func noise(_ random: inout SeededRandom) -> [UInt8] {
    (0..<random.below(200)).map { _ in UInt8(random.below(256)) }
  }

  /// Up to 60 fragments in any order, often behind a good beginning.
  package static func recombined(_ random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = []
    if random.below(4) > 0 {
      bytes = fragments[0] + fragments[2] + fragments[3] + fragments[4] + fragments[5]
      bytes += fragments[12] + fragments[13]
    }
    for _ in 0..<random.below(60) { bytes += fragments[random.below(fragments.count)] }
    return bytes
  }

  /// Some lines of a file of the repository, its head among them, with up to eight wounds.
  package static func mutated(_ random: inout SeededRandom) -> [UInt8] {
    var bytes = excerpt(
      of: repositoryAgreements[random.below(repositoryAgreements.count)].bytes,
      &random
    )
    for _ in 0...random.below(8) { wound(&bytes, &random) }
    return bytes
  }

  /// The first lines of a file and a run of later ones, at most 60 in all.
  private static func excerpt(of bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let head = random.below(30)
    let start = head + random.below(max(1, lines.count - head))
    let tail = lines[min(start, lines.count)..<min(lines.count, start + random.below(30))]
    return Array((lines.prefix(head) + tail).joined(separator: [0x0A])) + [0x0A]
  }

  private static func wound(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let start = random.below(bytes.count + 1)
    let end = min(bytes.count, start + random.below(12))
    switch random.below(9) {
    case 0: if start < bytes.count { bytes[start] = UInt8(random.below(256)) }
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
    case 3: bytes.insert(contentsOf: hostile[random.below(hostile.count)], at: start)
    case 4: bytes.insert(contentsOf: fragments[random.below(fragments.count)], at: start)
    case 5: bytes.removeSubrange(start...)
    case 6:
      // The ends of some lines become those of another system, or vanish.
      let ending: [UInt8] = [[0x0D, 0x0A], [0x0D], []][random.below(3)]
      guard let feed = bytes[start...].firstIndex(of: 0x0A) else { return }
      bytes.replaceSubrange(feed...feed, with: ending)
    case 7:
      guard let space = bytes[start...].firstIndex(of: 0x20) else { return }
      bytes.replaceSubrange(
        space...space,
        with: [[0x09], [0xC2, 0xA0], [0x20, 0x20], []][random.below(4)]
      )
    default:
      guard let feed = bytes[start...].firstIndex(of: 0x0A) else { return }
      let next = bytes[(feed + 1)...].firstIndex(of: 0x0A) ?? bytes.count - 1
      let line = Array(bytes[min(feed + 1, bytes.count)..<max(feed + 1, next + 1)])
      bytes.insert(contentsOf: line, at: feed + 1)
    }
  }

  /// One of the three above.
  package static func any(_ random: inout SeededRandom) -> [UInt8] {
    switch random.below(4) {
    case 0: noise(&random)
    case 1: recombined(&random)
    default: mutated(&random)
    }
  }
}
