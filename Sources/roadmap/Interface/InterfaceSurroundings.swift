internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapTUI
internal import Terminal

/// What the terminal UI needs to know of the world; read again whenever it looks at the disk.
struct InterfaceSurroundings {
  var facts: ProcessFacts
  let settings: EnvironmentSettings
  private(set) var environment: Environment

  init(_ environment: Environment, _ facts: ProcessFacts, _ settings: EnvironmentSettings) {
    self.environment = environment
    self.facts = facts
    self.settings = settings
  }

  /// The same with the clock, the workspace and the reader's own settings as they are now.
  mutating func refresh(_ chosen: InterfaceSettings) {
    facts.clock = instantOfClock()
    guard var fresh = try? Environment(facts: facts, settings: settings) else { return }
    fresh.by = chosen.identity ?? environment.by
    fresh.languageWish = .tag(chosen.language.tag)
    environment = fresh
  }
}

extension InterfaceSettings {
  /// `UZ/secretariat`, as it goes into journals.
  var identity: String? {
    guard let party else { return nil }
    return person.map { "\(party)/\($0)" } ?? party
  }
}
