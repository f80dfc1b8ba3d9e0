import RoadmapModel
import RoadmapReports
import RoadmapStore
import RoadmapTestSupport
import Testing
import roadmap

struct EnvironmentTests {
  private func facts(_ variables: ProcessVariables = [:]) -> ProcessFacts {
    ProcessFacts(variables: variables, clock: Instant(secondsSince1970: 1_795_428_000))
  }

  @Test
  func `the width is that of the flag, the terminal, COLUMNS, or 80`() throws {
    var settings = EnvironmentSettings()
    var given = facts()
    #expect(try Environment(facts: given, settings: settings).width == 80)
    given.variables[.columns] = "50"
    #expect(try Environment(facts: given, settings: settings).width == 50)
    given.terminalColumns = 120
    #expect(try Environment(facts: given, settings: settings).width == 120)
    settings.width = 33
    #expect(try Environment(facts: given, settings: settings).width == 33)
  }

  @Test
  func `a terminal of one column counts as 20, an unreadable COLUMNS as none`() throws {
    var given = facts([.columns: "wide"])
    #expect(try Environment(facts: given, settings: EnvironmentSettings()).width == 80)
    given.terminalColumns = 1
    #expect(try Environment(facts: given, settings: EnvironmentSettings()).width == 20)
  }

  @Test(
    arguments: [
      ([.terminalKind: "xterm"], true), ([.terminalKind: "dumb"], false), ([:], false),
      ([.terminalKind: "xterm", .noColor: "1"], false),
      ([.terminalKind: "xterm", .noColor: ""], true),
    ] as [(ProcessVariables, Bool)]
  )
  func `a terminal has colour unless it is dumb or NO_COLOR says no`(
    variables: ProcessVariables,
    colored: Bool
  ) throws {
    var given = facts(variables)
    #expect(try !Environment(facts: given, settings: EnvironmentSettings()).colorsResults)
    given.resultsAreOnTerminal = true
    let environment = try Environment(facts: given, settings: EnvironmentSettings())
    #expect(environment.colorsResults == colored)
    #expect(!environment.colorsMessages)
  }

  @Test
  func `the colour flag goes before everything`() throws {
    var settings = EnvironmentSettings()
    settings.color = .always
    let environment = try Environment(facts: facts([.noColor: "1"]), settings: settings)
    #expect(environment.colorsResults && environment.colorsMessages)
  }

  @Test(
    arguments: [
      ([.locale: "C.UTF-8"], .unicode), ([.locale: "ru_RU.utf8"], .unicode), ([:], .ascii),
      ([.locale: "ru_RU.UTF-8", .localeAll: "C"], .ascii),
      ([.locale: "C", .localeCharacters: "uz_UZ.UTF-8"], .unicode),
      ([.locale: "ru_RU.UTF-8", .localeAll: ""], .unicode), ([.locale: "ru_RU.KOI8-R"], .ascii),
    ] as [(ProcessVariables, SymbolSet)]
  )
  func `symbols are Unicode exactly where the locale is UTF-8`(
    variables: ProcessVariables,
    symbols: SymbolSet
  ) throws {
    let environment = try Environment(facts: facts(variables), settings: EnvironmentSettings())
    #expect(environment.symbols == symbols)
  }

  @Test(
    arguments: [
      ("ru_RU.UTF-8", .russian), ("uz_UZ.UTF-8", .uzbekLatin),
      ("uz_UZ.UTF-8@cyrillic", .uzbekCyrillic), ("C", .english), ("de_DE.UTF-8", .english),
      ("ru_RU.KOI8-R", .english),
    ] as [(String, InterfaceLanguage)]
  )
  func `the language is that of the locale`(locale: String, language: InterfaceLanguage) throws {
    let environment = try Environment(
      facts: facts([.locale: locale]),
      settings: EnvironmentSettings()
    )
    #expect(environment.language == language)
  }

  @Test(
    arguments: [
      (nil, nil, .english), (nil, "ru", .russian), ("uz-Cyrl", "ru", .uzbekCyrillic),
      ("kk", "ru", .english), (nil, "", .uzbekLatin),
    ] as [(String?, String?, InterfaceLanguage)]
  )
  func `the flag goes before the variable, and an unknown language is English`(
    flag: String?,
    variable: String?,
    language: InterfaceLanguage
  ) throws {
    var variables: ProcessVariables = [:]
    variables[.roadmapLanguage] = variable
    // An empty variable counts as not set, so that the locale decides.
    if variable?.isEmpty == true { variables[.locale] = "uz_UZ.UTF-8" }
    var settings = EnvironmentSettings()
    settings.language = flag
    let environment = try Environment(facts: facts(variables), settings: settings)
    #expect(environment.language == language)
  }

  @Test
  func `the folder is that of the flag, the variable, or the nearest above`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Roadmaps/one/v1.roadmap")
    try folder.write("", to: "deep/er/file")
    try folder.write("a file, not a folder", to: "deep/Roadmaps")
    var settings = EnvironmentSettings()
    var given = facts()
    given.currentFolder = folder.path + "/deep/er"
    let nearest = Workspace.nearest(path: folder.path + "/Roadmaps")
    #expect(try Environment(facts: given, settings: settings).workspace == nearest)
    given.currentFolder = folder.path + "/Roadmaps/one"
    #expect(try Environment(facts: given, settings: settings).workspace == nearest)
    given.variables[.roadmapDirectory] = "b"
    #expect(
      try Environment(facts: given, settings: settings).workspace
        == .named(path: "b", by: .variable)
    )
    settings.roadmaps = "a"
    #expect(
      try Environment(facts: given, settings: settings).workspace == .named(path: "a", by: .flag)
    )
  }

  @Test
  func `without any Roadmaps the folder the search began in is named`() throws {
    let folder = try TemporaryFolder()
    var given = facts()
    given.currentFolder = folder.path
    #expect(
      try Environment(facts: given, settings: EnvironmentSettings()).workspace
        == .missing(searchedFrom: folder.path)
    )
    given.currentFolder = nil
    #expect(
      try Environment(facts: given, settings: EnvironmentSettings()).workspace
        == .missing(searchedFrom: nil)
    )
  }

  @Test
  func `an instant is read in UTC`() throws {
    let read = moment(readFrom: "2026-11-23T10:20:30Z")
    let found = try #require(read)
    #expect(found.instant.secondsSince1970 == 1_795_429_230)
    #expect(found.today == localDay(of: found.instant))
  }

  @Test(
    arguments: [
      ("1970-01-01", 43_200), ("2000-02-29", 951_825_600), ("2026-11-23", 1_795_435_200),
      ("1900-01-01", -2_208_945_600), ("2199-12-31", 7_258_075_200),
    ] as [(String, Int64)]
  )
  func `a day is that day in every time zone, its instant noon UTC`(
    text: String,
    seconds: Int64
  ) throws {
    let read = moment(readFrom: text)
    let found = try #require(read)
    #expect(found.instant.secondsSince1970 == seconds)
    let parts = text.split(separator: "-").compactMap { Int($0) }
    #expect(found.today == Day(year: parts[0], month: parts[1], day: parts[2]))
  }

  @Test(
    arguments: [
      "", "now", "2026-11-31", "2025-02-29", "1899-12-31", "2200-01-01", "2026-1-01",
      "2026-11-23T10:00:00", "2026-11-23T24:00:00Z", "2026-11-23T10:60:00Z",
      "2026-11-23 10:00:00Z", "2026-11-23T10:00:00z", "+026-11-23", "２026-11-23",
    ]
  )
  func `what is no day and no instant is refused`(text: String) {
    #expect(moment(readFrom: text) == nil)
    #expect(text.isEmpty || throwsForNow(text))
  }

  private func throwsForNow(_ text: String) -> Bool {
    do throws(EnvironmentProblem) {
      _ = try Environment(facts: facts([.roadmapNow: text]), settings: EnvironmentSettings())
      return false
    } catch {
      return error == .nowUnreadable(text: text)
    }
  }
}
