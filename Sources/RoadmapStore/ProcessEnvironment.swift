internal import RoadmapSyntax

/// All that a command may know of the world around it, decided once at the start.
///
/// A command gets this value and its arguments; it reads no clock, variable or terminal itself.
package struct Environment: Sendable {
  package var now: Moment
  /// Columns that lines of results may take, at least `narrowest`.
  package var width: Int
  /// Whether results carry colour.
  package var colorsResults: Bool
  /// Whether messages on standard error carry colour.
  package var colorsMessages: Bool
  package var symbols: SymbolSet
  package var languageWish: LanguageWish
  package var workspace: Workspace
  /// The folder in which the program was started, nil when it is gone.
  package var currentFolder: String?
  /// Who is asking, as given: `UZ` or `UZ/secretariat`; nil when nobody said.
  package var by: String?
  /// Whether ``by`` was typed for this very command.
  package var isByTyped = false
  /// What this machine recorded; nil where this person has no folder for it.
  package var outbox: Outbox?
  /// By which calls a command writes.
  package var system: SystemCalls

  /// Narrower than this nothing can be laid out; lines are then longer than the terminal.
  package static let narrowest = 20
  /// When neither a flag, a terminal nor `COLUMNS` says.
  package static let usualWidth = 80

  package init(
    now: Moment,
    width: Int,
    colorsResults: Bool,
    colorsMessages: Bool,
    symbols: SymbolSet,
    languageWish: LanguageWish,
    workspace: Workspace,
    currentFolder: String? = nil,
    by: String? = nil,
    outbox: Outbox? = nil,
    system: SystemCalls = .real
  ) {
    self.now = now
    self.width = width
    self.colorsResults = colorsResults
    self.colorsMessages = colorsMessages
    self.symbols = symbols
    self.languageWish = languageWish
    self.workspace = workspace
    self.currentFolder = currentFolder
    self.by = by
    self.outbox = outbox
    self.system = system
  }
}

/// The symbols of our own decorations; text from files is shown as it is in both.
package enum SymbolSet: Sendable {
  case unicode
  /// For a terminal whose locale is not UTF-8.
  case ascii
}

/// The language that was asked for, and how.
package enum LanguageWish: Equatable, Sendable {
  /// A tag such as `ru` or `uz-Cyrl`, by the flag, `ROADMAP_LANG` or the configuration.
  case tag(String)
  /// The name of a locale such as `ru_RU.UTF-8`.
  case locale(String)
  /// Nobody asked for one, or the locale cannot show it.
  case none
}

/// The folder that holds the agreements.
package enum Workspace: Equatable, Sendable {
  /// Named by the flag or the variable; taken as it is, whether it exists or not.
  case named(path: String, by: WorkspaceSource)
  /// `Roadmaps` in the current folder or above it; it was there at the start.
  case nearest(path: String)
  /// There is none above this folder (nil: the current folder itself is gone).
  case missing(searchedFrom: String?)
}

/// Who named the workspace.
package enum WorkspaceSource: Sendable {
  case flag
  case variable
}

/// When colour is used.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb` or missing.
  case auto
  case always
  case never
}

/// The settings that flags make, each nil when its flag is absent.
package struct EnvironmentSettings: Equatable, Sendable {
  package var roadmaps: String?
  package var color: ColorChoice = .auto
  package var width: Int?
  package var now: Moment?
  /// The tag of a language.
  package var language: String?
  package var by: String?

  package init() {}
}

/// Why no environment can be made.
package enum EnvironmentProblem: Error, Equatable, Sendable {
  /// `ROADMAP_NOW` holds neither an instant nor a day.
  case nowUnreadable(text: String)
  /// The machine's clock stands outside the years 1900–2199.
  case clockOutOfRange(Instant)
}

extension Environment {
  /// Decides from facts and flags.
  ///
  /// A flag goes before a variable, a variable before the terminal,
  /// except that the real width of a terminal goes before `COLUMNS`, which shells rarely export
  /// fresh.
  package init(
    facts: ProcessFacts,
    settings: EnvironmentSettings
  ) throws(EnvironmentProblem) {
    self.init(
      now: try decidedNow(facts, settings),
      width: decidedWidth(facts, settings),
      colorsResults: decidedColor(facts, settings, onTerminal: facts.resultsAreOnTerminal),
      colorsMessages: messagesAreColored(facts: facts, settings: settings),
      symbols: decidedSymbols(facts),
      languageWish: decidedLanguage(facts, settings),
      workspace: decidedWorkspace(facts, settings),
      currentFolder: facts.currentFolder,
      by: settings.by ?? facts.set(.roadmapIdentity),
      outbox: facts.userFolders?.outbox,
      system: facts.system
    )
  }
}

/// Whether messages carry colour; asked alone where there is no environment because of a mistake.
package func messagesAreColored(facts: ProcessFacts, settings: EnvironmentSettings) -> Bool {
  decidedColor(facts, settings, onTerminal: facts.messagesAreOnTerminal)
}

private func decidedNow(
  _ facts: ProcessFacts,
  _ settings: EnvironmentSettings
) throws(EnvironmentProblem) -> Moment {
  if let now = settings.now { return now }
  if let text = facts.set(.roadmapNow) {
    guard let now = moment(readFrom: text) else { throw .nowUnreadable(text: text) }
    return now
  }
  guard let today = localDay(of: facts.clock) else {
    throw .clockOutOfRange(facts.clock)
  }
  return Moment(instant: facts.clock, today: today)
}

private func decidedWidth(_ facts: ProcessFacts, _ settings: EnvironmentSettings) -> Int {
  let columns = facts.set(.columns).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  let width = settings.width ?? facts.terminalColumns ?? columns ?? Environment.usualWidth
  return max(width, Environment.narrowest)
}

private func decidedColor(
  _ facts: ProcessFacts,
  _ settings: EnvironmentSettings,
  onTerminal: Bool
) -> Bool {
  switch settings.color {
  case .always: return true
  case .never: return false
  case .auto:
    guard let kind = facts.set(.terminalKind), kind != "dumb" else { return false }
    return onTerminal && facts.set(.noColor) == nil
  }
}

/// POSIX: the first of the three that is set and not empty decides.
func decidedSymbols(_ facts: ProcessFacts) -> SymbolSet {
  let locale =
    facts.set(.localeAll) ?? facts.set(.localeCharacters) ?? facts.set(.locale) ?? "C"
  let name = Array(locale.lowercased().utf8)
  func holds(_ part: StaticString) -> Bool {
    name.indices.contains { start in
      let end = start + part.utf8CodeUnitCount
      return end <= name.count && name.span.holds(part, at: ByteRange(start, end))
    }
  }
  return holds("utf-8") || holds("utf8") ? .unicode : .ascii
}

/// The flag goes before the variable, and both before the locale; asked alone where there is no
/// environment because of a mistake.
package func decidedLanguage(
  _ facts: ProcessFacts,
  _ settings: EnvironmentSettings
) -> LanguageWish {
  if let tag = settings.language ?? facts.set(.roadmapLanguage) { return .tag(tag) }
  // A terminal that is not UTF-8 shows Latin letters only.
  guard decidedSymbols(facts) == .unicode,
    let name = facts.set(.localeAll) ?? facts.set(.localeMessages) ?? facts.set(.locale)
  else { return .none }
  return .locale(name)
}

private func decidedWorkspace(_ facts: ProcessFacts, _ settings: EnvironmentSettings) -> Workspace {
  if let path = settings.roadmaps { return .named(path: path, by: .flag) }
  if let path = facts.set(.roadmapDirectory) { return .named(path: path, by: .variable) }
  guard let folder = facts.currentFolder else { return .missing(searchedFrom: nil) }
  guard let path = nearestRoadmapsFolder(from: folder) else {
    return .missing(searchedFrom: folder)
  }
  return .nearest(path: path)
}

extension ProcessFacts {
  /// The value of a variable; an empty one counts as not set.
  func set(_ variable: ProcessVariable) -> String? {
    guard let value = variables[variable], !value.isEmpty else { return nil }
    return value
  }
}
