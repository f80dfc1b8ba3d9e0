import RoadmapReports
import RoadmapTUI
import Terminal
import Testing

/// Nothing that a title may hold moves a border.
struct AlignmentTests {
  /// Titles of every width that a cell may have, the same number of them as in `plain`.
  private static let mixed = [
    "Қўшма назорат ва ҳамкорлик тўғрисидаги битим", "Oʻzbekiston gʻarbidagi maʼmuriyat",
    "貿易円滑化に関する作業部会の議事録", "김민준 위원회 회의", "اتفاقية التعاون بين المدينتين",
    "הסכם שיתוף פעולה", "Flags 🇺🇿🇷🇺 and families 👨‍👩‍👧‍👦 of the cities",
    "e\u{301}te\u{301} a\u{308}\u{304}",
    "a\u{200B}b\u{202E}c\u{7}d", "ﷺ and ꧁꧂ and \u{1F469}\u{1F3FD}\u{200D}\u{1F4BB}",
  ]
  private static let plain = (1...mixed.count).map { "A plain title, number \($0)" }

  private static func agreement(_ titles: [String]) -> String {
    var text = """
      roadmap-format 1

      agreement mixed  \(titles[0])
        version: 1
        period: 2026..2027

      party UZ  \(titles[1])
      party RU  \(titles[2])

      clause AIM  \(titles[3])

      area MON  \(titles[4])

      """
    for (place, title) in titles.enumerated() {
      text += "  activity MON-\(place + 1)  \(title)\n    due: 2026-\(place % 3 + 10)\n"
    }
    return text
  }

  private static let sizes = [
    (160, 45), (120, 30), (100, 30), (96, 24), (80, 24), (76, 20), (60, 18), (50, 15), (36, 10),
    (25, 7), (24, 6),
  ]

  private static let places = ["1", "2 j", "2 j j j", "3", "4", "4 j j", "5", "6"]

  private func fixture(_ titles: [String]) throws -> InterfaceFixture {
    var workspace = try ChangingWorkspace([("mixed", Self.agreement(titles))])
    return InterfaceFixture(content: workspace.read())
  }

  /// Where the corners and edges of boxes stand.
  private func borders(of canvas: Canvas) -> [ScreenPosition: Unicode.Scalar] {
    var found: [ScreenPosition: Unicode.Scalar] = [:]
    let glyphs = Set("╭╮╰╯│".unicodeScalars)
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        let position = ScreenPosition(column: column, row: row)
        if let scalar = canvas.cell(at: position)?.glyph.scalar, glyphs.contains(scalar) {
          found[position] = scalar
        }
      }
    }
    return found
  }

  @Test(arguments: places)
  func `the borders stand where they stand with plain titles`(keys: String) throws {
    var mixed = try fixture(Self.mixed)
    var plain = try fixture(Self.plain)
    mixed.press(keys)
    plain.press(keys)
    for (columns, rows) in Self.sizes {
      _ = mixed.model.update(.resized(ScreenSize(columns: columns, rows: rows)))
      _ = plain.model.update(.resized(ScreenSize(columns: columns, rows: rows)))
      #expect(borders(of: mixed.canvas()) == borders(of: plain.canvas()), "\(columns)x\(rows)")
    }
  }

  @Test(arguments: places + ["2 j d", "2 j s", "2 j w", "2 j <enter>", "?"])
  func `every box is closed, its sides are straight, and every row is as wide as the screen`(
    keys: String
  ) throws {
    for titles in [Self.mixed, Self.plain] {
      var fixture = try fixture(titles)
      fixture.press(keys)
      for (columns, rows) in Self.sizes {
        _ = fixture.model.update(.resized(ScreenSize(columns: columns, rows: rows)))
        let canvas = fixture.canvas()
        let hasLayer = fixture.model.layer != nil
        #expect(brokenBox(in: canvas, onlyTopmost: hasLayer) == nil, "\(keys) \(columns)x\(rows)")
        #expect(unevenRow(in: canvas) == nil, "\(keys) \(columns)x\(rows)")
      }
    }
  }

  /// The first upper left corner whose box is not closed with straight sides.
  ///
  /// Under a dialog the others are covered in part, so that one whole box is enough.
  private func brokenBox(in canvas: Canvas, onlyTopmost: Bool) -> ScreenPosition? {
    let borders = borders(of: canvas)
    let corners = borders.filter { $0.value == "╭" }.map(\.key)
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    if onlyTopmost, corners.contains(where: { isWhole(at: $0, borders) }) { return nil }
    return corners.first { !isWhole(at: $0, borders) }
  }

  private func isWhole(
    at corner: ScreenPosition,
    _ borders: [ScreenPosition: Unicode.Scalar]
  ) -> Bool {
    let right = borders.filter { $0.value == "╮" && $0.key.row == corner.row }
      .map(\.key.column).filter { $0 > corner.column }.min()
    let bottom = borders.filter { $0.value == "╰" && $0.key.column == corner.column }
      .map(\.key.row).filter { $0 > corner.row }.min()
    guard let right, let bottom else { return false }
    guard borders[ScreenPosition(column: right, row: bottom)] == "╯" else { return false }
    return (corner.row + 1..<bottom)
      .allSatisfy { row in
        borders[ScreenPosition(column: corner.column, row: row)] == "│"
          && borders[ScreenPosition(column: right, row: row)] == "│"
      }
  }

  /// The first row in which a wide glyph lacks its tail, or a tail its head.
  private func unevenRow(in canvas: Canvas) -> Int? {
    (0..<canvas.size.rows)
      .first { row in
        var column = 0
        while column < canvas.size.columns {
          let cell = canvas.cell(at: ScreenPosition(column: column, row: row))
          guard let width = cell?.width, width > 0 else { return true }
          column += Int(width)
        }
        return column != canvas.size.columns
      }
  }

  @Test(arguments: places)
  func `nothing dangerous of a title reaches the screen`(keys: String) throws {
    var fixture = try fixture(Self.mixed)
    fixture.press(keys)
    for scalar in fixture.text.unicodeScalars {
      let isBad =
        scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value)
        || (0x200B...0x200C).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      #expect(!isBad, "U+\(String(scalar.value, radix: 16))")
    }
  }
}

struct ASCIITests {
  /// An agreement that holds nothing but ASCII.
  private static let text = """
    roadmap-format 1

    agreement plain  Plain roadmap
      version: 1
      period: 2026..2027

    party UZ  First party
    party RU  Second party

    clause AIM  The aim

    area MON  Monitoring
      indicator MON.i  Visits made
        target: 12 (2026)
        by: UZ

      activity MON-1  A visit with a title that is far too long for any list on any screen there is
        due: 2026-Q1
        milestone MON-1.a  Programme
          due: by 2026-02
      activity MON-2  A report
        due: 2027-Q4
      activity MON-3  A survey
        due: every year in 2026..2027 by 03-31

    """

  @Test(
    // The names of languages are letters of those languages.
    arguments: EverySizeTests.places.filter { $0 != "L" }
      .map { $0.replacing("évidence", with: "evidence") }
      .map { $0.replacing("Каримова", with: "Karimova") }
  )
  func `an ASCII terminal gets nothing but ASCII of our own`(keys: String) throws {
    var workspace = try ChangingWorkspace([
      ("plain", Self.text), ("second", Self.text.replacing("agreement plain", with: "agreement b")),
    ])
    var fixture = InterfaceFixture(symbols: .ascii, content: workspace.read())
    fixture.press(keys)
    for (columns, rows) in [(160, 45), (100, 30), (80, 24), (50, 15), (36, 10), (24, 6), (12, 3)] {
      _ = fixture.model.update(.resized(ScreenSize(columns: columns, rows: rows)))
      let strange = fixture.text.unicodeScalars.filter {
        !$0.isASCII && !"омлй".unicodeScalars.contains($0)
      }
      #expect(
        strange.isEmpty,
        "\(keys) at \(columns)x\(rows): \(String(String.UnicodeScalarView(strange)))"
      )
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `of other languages an ASCII terminal gets letters, and no marks`(
    language: InterfaceLanguage
  ) throws {
    for keys in EverySizeTests.places {
      var fixture = InterfaceFixture(language: language, symbols: .ascii)
      fixture.press(keys)
      let strange = fixture.text.unicodeScalars.filter {
        !$0.isASCII && !$0.properties.isAlphabetic && $0 != "№"
      }
      #expect(strange.isEmpty, "\(keys): \(String(String.UnicodeScalarView(strange)))")
    }
  }
}
