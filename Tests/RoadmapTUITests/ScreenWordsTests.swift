import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapTUI
import RoadmapTestSupport
import Terminal
import Testing

struct ScreenWordsTests {
  private static let others: [InterfaceLanguage] = [.russian, .uzbekLatin, .uzbekCyrillic]

  /// What the format spells the same in every language.
  private static let spellings = [
    "2027-H1", "2027-Q2", "2026-H1", "is:overdue", "owner:UZ", "due<2027", "tashkent-kazan",
    "UZ,RU", "v4711", " b ", " q ", " о л ", " й ",
  ]

  private static func model(_ language: InterfaceLanguage) -> InterfaceModel {
    let content = InterfaceContent(revision: 1, agreements: [], today: .latest)
    return InterfaceModel(
      content: content,
      settings: InterfaceSettings(language: language),
      size: ScreenSize(columns: 80, rows: 24)
    )
  }

  /// Everything that is said: the phrases, the names of the commands, and their short names.
  private static func sayings(in language: InterfaceLanguage) -> [String] {
    let model = model(language)
    return samplePhrases.map { model.say($0).description }
      + InterfaceCommand.allCases.map { model.name(of: $0).description }
      + InterfaceCommand.allCases.map { model.shortName(of: $0).description }
  }

  // MARK: Whole

  @Test
  func `every phrase of the screens has a sample`() throws {
    let path = "Sources/RoadmapTUI/Words/ScreenPhrase.swift"
    let source = try String(
      contentsOf: repositoryFolder.appendingPathComponent(path),
      encoding: .utf8
    )
    let declaration = try #require(source.components(separatedBy: "enum ScreenPhrase").last)
    let body = try #require(declaration.components(separatedBy: "\n}").first)
    let names = caseNames(in: body.drop { $0 != "{" }.dropFirst())
    #expect(names.count > 150)
    let sampled = samplePhrases.map { phrase in
      Mirror(reflecting: phrase).children.first?.label ?? "\(phrase)"
    }
    #expect(Set(names) == Set(sampled))
  }

  /// The names of the cases in the body of an enum that has nothing else.
  private func caseNames(in body: Substring) -> [String] {
    var depth = 0
    var code = ""
    for line in body.split(separator: "\n") where !line.trimmed.hasPrefix("//") {
      for character in line + "\n" {
        if character == "(" { depth += 1 }
        if depth == 0 { code.append(character) }
        if character == ")" { depth -= 1 }
      }
    }
    return code.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0 != "case" }
  }

  @Test(arguments: others)
  func `everything is said in the language of the reader`(language: InterfaceLanguage) {
    for (english, words) in zip(Self.sayings(in: .english), Self.sayings(in: language)) {
      #expect(!words.isEmpty && words != english, "\(english)")
    }
  }

  // MARK: Letters

  @Test(arguments: [InterfaceLanguage.russian, .uzbekCyrillic])
  func `words in Cyrillic letters have Latin ones only where the format has them`(
    language: InterfaceLanguage
  ) {
    for words in Self.sayings(in: language) {
      let own = Self.ownWords(in: words)
      #expect(!own.contains { $0.isASCII && $0.isLetter }, "\(words)")
    }
  }

  @Test
  func `words in Latin letters have no Cyrillic ones, and the Uzbek marks are the right ones`() {
    for words in Self.sayings(in: .uzbekLatin) {
      let own = Self.ownWords(in: words)
      #expect(!own.unicodeScalars.contains { (0x400..<0x530).contains($0.value) }, "\(words)")
      #expect(!own.contains { "'‘’`´".contains($0) }, "\(words)")
    }
  }

  /// Without what stands between backticks, arguments, and words of the format.
  private static func ownWords(in words: String) -> String {
    var own = ""
    for (place, part) in words.components(separatedBy: "`").enumerated() where place % 2 == 0 {
      own += part
    }
    for spelling in sampleArguments + spellings { own = own.replacing(spelling, with: " ") }
    return own
  }

  // MARK: The same in every language

  @Test(arguments: others)
  func `numbers, keys and arguments are the same in every language`(
    language: InterfaceLanguage
  ) {
    for (english, words) in zip(Self.sayings(in: .english), Self.sayings(in: language)) {
      let numbers = english.split { !("0"..."9").contains($0) }.map(String.init)
      for number in numbers {
        let found = words.split { !("0"..."9").contains($0) }.map(String.init)
        #expect(found.contains(number), "\(words) without \(number)")
      }
      for argument in sampleArguments where english.contains(argument) {
        #expect(words.contains(argument), "\(words) without \(argument)")
      }
      for (place, key) in english.components(separatedBy: "`").enumerated() where place % 2 == 1 {
        #expect(words.contains("`\(key)`"), "\(words) without \(key)")
      }
      #expect(words.count { $0 == "`" } % 2 == 0, "\(words)")
    }
  }

  @Test(arguments: others)
  func `a sentence ends as one, and a label begins as one`(language: InterfaceLanguage) {
    let english = Self.model(.english)
    let model = Self.model(language)
    for phrase in samplePhrases {
      let first = english.say(phrase).description
      let words = model.say(phrase).description
      for mark in [".", "?"] where first.hasSuffix(mark) {
        #expect(words.hasSuffix(mark), "\(words)")
      }
      guard !sampleArguments.contains(where: { first.contains($0) }) else { continue }
      guard !first.contains(where: { $0.isNumber || $0 == "`" }) else { continue }
      let letters = [first, words].map { $0.first { $0.isLetter }?.isUppercase }
      #expect(letters[0] == letters[1], "\(words)")
    }
  }

  @Test(arguments: others)
  func `a command that goes to a screen says its name`(language: InterfaceLanguage) {
    let model = Self.model(language)
    let commands: [InterfaceCommand] = [.overview, .board, .timeline, .agenda, .changes, .journal]
    for (screen, command) in zip(ScreenName.allCases, commands) {
      let name = model.say(.screenName(screen)).description
      #expect(model.name(of: command).description.hasSuffix(name))
    }
  }

  // MARK: Widths

  @Test(arguments: InterfaceLanguage.allCases)
  func `labels have room where they stand`(language: InterfaceLanguage) {
    let model = Self.model(language)
    func expectRoom(_ phrases: [ScreenPhrase], _ columns: Int) {
      for phrase in phrases {
        let words = model.say(phrase)
        #expect(words.columns <= columns, "\(words) has \(words.columns) columns")
      }
    }
    expectRoom(
      [
        .status, .waitsFor, .deadline, .progress, .timeUsed, .versionLabel, .owner(""),
        .owner("UZ"), .number, .kind, .result, .form, .funding, .with, .theme, .basis, .note,
        .dependsOn, .target, .signedDeadline, .evidence,
      ],
      12
    )
    expectRoom(RecordForm.FieldName.allCases.map { .fieldName($0) }, 14)
    expectRoom(RecordForm.FieldName.allCases.map { .fieldHint($0) }, 55)
    expectRoom(NewDialog.FieldName.allCases.map { .newField($0) }, 13)
    expectRoom(NewDialog.FieldName.allCases.map { .newHint($0) }, 46)
    expectRoom([.overdueCount(99)], 14)
    // Behind `⏎ run   Esc close   ` in a box of 76 columns.
    expectRoom([.layoutHint], 60 - model.say(.run).columns - model.say(.close).columns)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the names of all screens stand beside each other in 76 columns`(
    language: InterfaceLanguage
  ) {
    let model = Self.model(language)
    // ` 1 Overview ` and a space between each two, after one at the margin.
    let names = ScreenName.allCases.map { model.say(.screenName($0)).columns + 5 }
    #expect(names.reduce(1, +) - 2 <= 76)
  }

  @Test(arguments: others)
  func `a key in the footer has one short word`(language: InterfaceLanguage) {
    let model = Self.model(language)
    let commands: [InterfaceCommand] = [
      .open, .back, .filter, .palette, .mark, .done, .confirm, .dispute, .postpone, .note,
      .measure, .actions, .undo, .why, .zoom, .openEvidence, .edit, .left, .right, .zoomIn,
      .zoomOut, .amend, .adopt, .today, .older, .newer, .sideBySide, .window, .ended, .heal, .help,
      .language,
      .quit, .side,
    ]
    for command in commands {
      let words = model.shortName(of: command)
      #expect(words.columns <= 11 && !words.description.contains(" "), "\(words)")
    }
  }

  // MARK: Numbers

  @Test(arguments: [0, 1, 2, 5, 11, 21, 22, 25, 101, 111])
  func `a Russian number has the form of the noun that it needs`(count: Int) {
    let model = Self.model(.russian)
    func expect(_ phrase: ScreenPhrase, _ one: String, _ few: String, _ many: String) {
      let wanted: String
      switch count {
      case 1, 21, 101: wanted = one
      case 2, 22: wanted = few
      default: wanted = many
      }
      #expect(model.say(phrase).description == wanted.replacing("#", with: "\(count)"))
    }
    expect(.recordedCount(count), "# запись", "# записи", "# записей")
    expect(.severalSubjects(count), "# пункт", "# пункта", "# пунктов")
    expect(.days(count), "# день", "# дня", "# дней")
    expect(.agendaWindow(days: count), "# день", "# дня", "# дней")
    expect(.inDays(count), "через # день", "через # дня", "через # дней")
    expect(
      .daysLate(count),
      "просрочено на # день",
      "просрочено на # дня",
      "просрочено на # дней"
    )
    expect(.nextDays(count), "В течение # дня", "В течение # дней", "В течение # дней")
    expect(
      .section(.window, days: count),
      "В течение # дня",
      "В течение # дней",
      "В течение # дней"
    )
    expect(.daysOf(used: 7, total: count), "7 из # дня", "7 из # дней", "7 из # дней")
    expect(
      .willAdd(lines: count, journal: "UZ.journal"),
      "В UZ.journal добавится # запись",
      "В UZ.journal добавятся # записи",
      "В UZ.journal добавится # записей"
    )
    expect(
      .lostEvents(count),
      "Из журнала пропала # запись, внесённая здесь; вернуть: `H`.",
      "Из журнала пропали # записи, внесённые здесь; вернуть: `H`.",
      "Из журнала пропало # записей, внесённых здесь; вернуть: `H`."
    )
    expect(
      .brokenFile(path: "v1", line: 3, errors: count),
      "v1:3: # ошибка; открыть файл: `e`.",
      "v1:3: # ошибки; открыть файл: `e`.",
      "v1:3: # ошибок; открыть файл: `e`."
    )
    guard count > 0 else { return }
    expect(
      .putBack(count),
      "В журналы возвращена # запись.",
      "В журналы возвращены # записи.",
      "В журналы возвращено # записей."
    )
  }

  @Test(arguments: [0, 1, 2, 5, 11, 21, 22, 25, 101, 111])
  func `an English number has the form of the noun that it needs, an Uzbek one has one form`(
    count: Int
  ) {
    let english = Self.model(.english)
    let noun = count == 1 ? "entry" : "entries"
    #expect(english.say(.recordedCount(count)).description == "\(count) \(noun)")
    #expect(english.say(.inDays(count)).description == "in \(count) \(count == 1 ? "day" : "days")")
    let uzbek = Self.model(.uzbekLatin)
    #expect(uzbek.say(.recordedCount(count)).description == "\(count) ta yozuv")
    #expect(uzbek.say(.inDays(count)).description == "\(count) kun qoldi")
    let cyrillic = Self.model(.uzbekCyrillic)
    #expect(cyrillic.say(.recordedCount(count)).description == "\(count) та ёзув")
    #expect(cyrillic.say(.inDays(count)).description == "\(count) кун қолди")
  }
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}
