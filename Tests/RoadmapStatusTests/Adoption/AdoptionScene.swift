import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Testing

/// Texts and journals of one small agreement in memory.
struct AdoptionScene {
  static let first = """
    roadmap-format 1
    # Kept by everybody.
    agreement a  Title
      version: 1
      languages: en, ru
      ru: Название
      period: 2026..2027
      signed UZ: 2026-01-01, Here; Mayor
      # Between the signatures.
      signed RU: 2026-01-02
      in-force: 2026-01-05
      original: evidence/scan.pdf
    party UZ  One
      ru: Один
    party RU  Two
      ru: Два
    area SEC  Area
      ru: Раздел
      due: 2026-Q4
      activity A-1  Has its own deadline
        ru: Со сроком
        due: 2026-Q1
        due.ru: I квартал 2026 года
        # After the wording.
      activity A-2  Takes it
        | from the area
        ru: Без срока
      activity A-3  Yearly
        ru: Ежегодно
        due: every year
    """

  /// What `text` becomes under another number, without signatures.
  static func amended(_ number: Int, _ lines: String = "") -> String {
    """
    roadmap-format 1
    agreement a  Title
      version: \(number)
      amends: \(number - 1)
      languages: en, ru
      ru: Название
      period: 2026..2027
    \(lines)
    party UZ  One
      ru: Один
    party RU  Two
      ru: Два
    area SEC  Area
      ru: Раздел
      activity A-1  Has its own deadline
        ru: Со сроком
        due: 2026-Q3
    """
  }

  var versions: [(number: Int?, text: String)] = [(1, first)]
  var uz: [String] = []
  var ru: [String] = []
  var day = "2026-11-23"
  var comparison = AdoptionComparison.quick

  func snapshot() throws -> Snapshot {
    func journal(_ lines: [String], _ owner: String) -> Journal {
      let bytes = journalHeader("a", owner) + lines.flatMap { Array("\($0)\n".utf8) }
      return Journal.read(SourceText(bytes), owner: owner, agreement: "a").value
    }
    let parsed = Day(iso: day.utf8Span.span)
    let day = try #require(parsed)
    let input = FoldInput(
      versions: versions.map { version in
        let agreement = Agreement.read(SourceText(Array(version.text.utf8))).value
        return VersionInFolder(number: version.number, agreement: agreement)
      },
      journals: [journal(uz, "UZ"), journal(ru, "RU")],
      day: day,
      comparison: comparison
    )
    return try #require(Snapshot(input))
  }

  static func identity(_ text: String) -> TextIdentity {
    TextIdentity(of: SourceText(Array(text.utf8)))
  }

  /// `2026-05-01 UZ @v2 adopt sha256=…`, with size and XXH64 as the program writes them.
  static func adopt(_ number: Int, _ party: String, _ text: String, on day: String) -> String {
    let identity = identity(text)
    return "\(day) \(party) @v\(number) adopt sha256=\(identity.sha256) size=\(identity.size) "
      + "xxh64=\(identity.xxh64Text)"
  }
}
