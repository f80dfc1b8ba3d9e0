/// An agreement made of values, to be edited and written out: for laws about two versions.
package struct GeneratedVersion: Sendable {
  /// One heading below the parties.
  package struct Item: Sendable {
    package var keyword: String
    package var id: String
    /// Titles by language; the first stands on the heading.
    package var titles: [(language: String, text: String)]
    package var fields: [(name: String, value: String)]
  }

  package var version = 1
  package var items: [Item] = []

  package init() {}

  private static let words = [
    "joint", "visit", "training", "report", "exchange", "school", "summer", "students", "museum",
    "archive", "waste", "water", "street", "lighting", "guide", "tourism", "schedule", "health",
    "library", "catalogue", "festival", "youth", "sport", "language", "course",
  ]
  private static let russian = [
    "совместный", "выезд", "обучение", "отчёт", "обмен", "школа", "лето", "студенты", "музей",
    "архив", "отходы", "вода", "улица", "освещение", "туризм", "здоровье",
  ]
  private static let deadlines = [
    "2026", "2026-Q3", "2026-09", "2026-09-15", "by 2026-11", "2025..2026", "every quarter",
    "every year by 03-31", "ongoing", "to be agreed", "on request", "within 30 days",
    "2025-Q4, 2026-Q2", "3 times in 2026", "2026-autumn",
  ]

  private static func title(_ words: [String], _ random: inout SeededRandom) -> String {
    (0..<3 + random.below(5)).map { _ in words[random.below(words.count)] }.joined(separator: " ")
  }

  private static func item(
    _ keyword: String,
    _ id: String,
    _ random: inout SeededRandom
  ) -> Item {
    var item = Item(
      keyword: keyword,
      id: id,
      titles: [("en", title(words, &random)), ("ru", title(russian, &random))],
      fields: []
    )
    switch keyword {
    case "activity":
      item.fields.append(("number", "\(random.below(9) + 1).\(random.below(30))"))
      if random.below(4) > 0 {
        item.fields.append(("due", deadlines[random.below(deadlines.count)]))
      }
      if random.below(2) == 0 { item.fields.append(("owner UZ", title(words, &random))) }
      if random.below(4) == 0 { item.fields.append(("owner RU", title(words, &random))) }
      if random.below(3) == 0 { item.fields.append(("result", title(words, &random))) }
    case "milestone": item.fields.append(("due", "2026-0\(random.below(9) + 1)"))
    case "indicator":
      item.fields.append(("unit", "people"))
      item.fields.append(("target", "over \(random.below(90) + 10) (2026)"))
    default: break
    }
    return item
  }

  /// Up to `limit` activities in up to four areas.
  package static func random(_ random: inout SeededRandom, limit: Int = 24) -> GeneratedVersion {
    var version = GeneratedVersion()
    if random.below(2) == 0 { version.items.append(item("clause", "AIM", &random)) }
    var number = 0
    for area in 0..<random.below(4) {
      version.items.append(item("area", "A\(area)", &random))
      for _ in 0..<random.below(max(1, limit / 3)) {
        number += 1
        version.items.append(item("activity", "N-\(number)", &random))
        if random.below(5) == 0 {
          version.items.append(item("milestone", "N-\(number).m", &random))
        }
        if random.below(5) == 0 {
          version.items.append(item("indicator", "N-\(number).i", &random))
        }
      }
    }
    return version
  }

  // MARK: Edits

  /// A later version: this one with up to twelve edits.
  package func edited(_ random: inout SeededRandom) -> GeneratedVersion {
    var next = self
    next.version += 1
    for _ in 0..<random.below(13) { next.edit(&random) }
    return next
  }

  private mutating func edit(_ random: inout SeededRandom) {
    guard !items.isEmpty else { return }
    let place = random.below(items.count)
    let isActivity = items[place].keyword == "activity"
    switch random.below(11) {
    case 0: items[place].titles[random.below(2)].text += " " + Self.title(Self.words, &random)
    case 1: items[place].titles[0].text = Self.title(Self.words, &random)
    case 2 where isActivity: set("due", Self.deadlines[random.below(Self.deadlines.count)], place)
    case 3 where isActivity: set("owner RU", Self.title(Self.words, &random), place)
    case 4 where isActivity: items[place].fields.removeAll { $0.name.hasPrefix("owner") }
    case 5 where isActivity: renumber(place, &random)
    case 6 where isActivity:
      let id = "X-\(random.below(1_000_000))"
      items.insert(Self.item("activity", id, &random), at: end(of: place))
    case 7 where isActivity: items.removeSubrange(place..<end(of: place))
    case 8 where isActivity: move(place, &random)
    case 9 where items[place].keyword == "indicator":
      set("target", "over \(random.below(90) + 10) (2026)", place)
    case 10: items[place].titles[1].text = items[place].titles[1].text.uppercased()
    default: set("note", Self.title(Self.words, &random), place)
    }
  }

  private mutating func set(_ name: String, _ value: String, _ place: Int) {
    let allowed = name != "note" || items[place].keyword != "clause"
    guard allowed else { return }
    if let field = items[place].fields.firstIndex(where: { $0.name == name }) {
      items[place].fields[field].value = value
    } else {
      items[place].fields.append((name, value))
    }
  }

  private mutating func renumber(_ place: Int, _ random: inout SeededRandom) {
    let id = "R-\(random.below(1_000_000))"
    for child in place + 1..<end(of: place) {
      items[child].id = id + items[child].id.suffix(2)
    }
    items[place].id = id
  }

  /// Where the next item that does not belong to the activity at `place` stands.
  private func end(of place: Int) -> Int {
    items[(place + 1)...].firstIndex { ["activity", "area", "clause"].contains($0.keyword) }
      ?? items.count
  }

  private mutating func move(_ place: Int, _ random: inout SeededRandom) {
    let block = Array(items[place..<end(of: place)])
    items.removeSubrange(place..<end(of: place))
    let targets = items.indices.filter { items[$0].keyword == "area" }
    let area = targets[random.below(targets.count)]
    items.insert(contentsOf: block, at: area + 1)
  }

  // MARK: Text

  /// How the text is laid out; none of it means anything.
  package struct Layout: Sendable {
    package var ending = "\n"
    package var indentation = "  "
    package var hasComments = false
    package var shufflesFields = false
    package var mark = ""
    package init() {}

    /// Any layout.
    package static func random(_ random: inout SeededRandom) -> Layout {
      var layout = Layout()
      if random.below(2) == 0 { layout.ending = "\r\n" }
      layout.indentation = ["  ", "    ", "\t", ""][random.below(4)]
      layout.hasComments = random.below(2) == 0
      layout.shufflesFields = random.below(2) == 0
      if random.below(3) == 0 { layout.mark = "\u{FEFF}" }
      return layout
    }
  }

  /// The version as a file.
  package func text(_ layout: Layout = Layout(), _ random: inout SeededRandom) -> [UInt8] {
    var lines = [
      "\(layout.mark)roadmap-format 1", "agreement generated  Generated",
      "  ru: Созданное", "  version: \(version)", "  languages: en, ru", "  period: 2025..2026",
      "  signed: 2025-01-15, Tashkent", "party UZ  One", "  ru: Один", "party RU  Two",
      "  ru: Два",
    ]
    for item in items {
      if layout.hasComments, random.below(3) == 0 { lines.append("# a remark \(random.below(99))") }
      lines.append("\(item.keyword) \(item.id)  \(item.titles[0].text)")
      var fields = item.fields.map { "\($0.name): \($0.value)" }
      fields.append("ru: \(item.titles[1].text)")
      if layout.shufflesFields { fields.shuffle(using: &random) }
      for field in fields {
        lines.append(layout.indentation + field)
        if layout.hasComments, random.below(9) == 0 { lines.append("  # another") }
      }
    }
    return Array((lines.joined(separator: layout.ending) + layout.ending).utf8)
  }
}
