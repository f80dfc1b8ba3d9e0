internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapTUI
internal import Terminal

/// What the reader chose once: flags and variables go before the configuration.
func initialSettings(_ environment: Environment, _ facts: ProcessFacts) -> InterfaceSettings {
  let configuration =
    facts.userFolders.flatMap { try? readConfiguration($0.configurationFile).configuration }
    ?? Configuration()
  let identity = environment.by.flatMap { Identity($0) }
  return InterfaceSettings(
    language: environment.language,
    theme: configuration[.theme].flatMap { ThemeName(rawValue: $0) } ?? .standard,
    symbols: environment.reportSymbols,
    usesMouse: configuration[.mouse] != "off",
    party: identity?.party.text,
    person: identity?.person,
    filters: configuration[.filters].map { $0.split(separator: "|").map(trimmed) } ?? []
  )
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text = text.dropFirst() }
  while text.last == " " { text = text.dropLast() }
  return String(text)
}

/// Keeps one thing that was chosen in the reader's own configuration; nil when it is kept.
///
/// The others may come from a flag or a variable, which count for one run only.
func save(
  _ name: SettingName,
  of settings: InterfaceSettings,
  _ facts: ProcessFacts,
  _ environment: Environment
) -> Toast? {
  guard let path = facts.userFolders?.configurationFile else { return nil }
  let (key, value): (ConfigurationKey, String?) =
    switch name {
    case .language: (.language, settings.language.tag)
    case .theme: (.theme, settings.theme.rawValue)
    case .mouse: (.mouse, settings.usesMouse ? "on" : "off")
    case .side: (.identity, settings.identity)
    case .filters: (.filters, settings.filters.joined(separator: " | "))
    }
  guard let value, !value.isEmpty else { return nil }
  do throws(FileFailure) {
    let before = try readConfiguration(path).configuration
    if before[key] != value { try writeConfiguration(key, value, at: path, environment.system) }
    return nil
  } catch {
    return failureToast(CommandProblem(error, in: environment), environment)
  }
}

/// Copies the practice agreement into the workspace.
func makePractice(_ environment: Environment, _ model: InterfaceModel) -> Toast {
  let path = "\(newWorkspacePath(of: environment))/practice"
  let files = practiceFiles().map { (name: $0.name, bytes: Array($0.text.utf8)) }
  return make(path, files, environment, model)
}

/// Makes the draft of an agreement with what was typed; where it cannot, says which field is wrong.
func makeNew(
  _ order: NewOrder,
  _ environment: Environment,
  _ model: InterfaceModel
) -> (Toast, wrong: NewDialog.FieldName?) {
  do throws(NewAgreementProblem) {
    let draft = try NewAgreement(
      name: order.name,
      parties: order.parties,
      period: order.period,
      languages: model.settings.language.contentTags.first ?? "en",
      title: nil
    )
    let text = draft.text
    if let finding = draft.firstFinding(in: text) { throw .finding(finding) }
    let path = "\(newWorkspacePath(of: environment))/\(draft.name)"
    let file = (name: "draft.roadmap", bytes: Array(text.utf8))
    return (make(path, [file], environment, model), wrong: nil)
  } catch {
    let field: NewDialog.FieldName? =
      switch error {
      case .missing(.name), .name: .name
      case .missing(.parties), .parties: .parties
      case .missing(.period), .period: .period
      case .languages, .finding: nil
      }
    return (failureToast(.newAgreement(error), environment), wrong: field)
  }
}

private func make(
  _ path: String,
  _ files: [(name: String, bytes: [UInt8])],
  _ environment: Environment,
  _ model: InterfaceModel
) -> Toast {
  do throws(FileFailure) {
    try makeFolder(path, holding: files, environment.system)
    return Toast(model.say(.made(TerminalText(escaping: environment.shortened(path)))), .done)
  } catch {
    return failureToast(CommandProblem(error, in: environment), environment)
  }
}

// MARK: Programs

/// The reader's editor with its own arguments, as it is configured; never one by itself.
func editor(_ facts: ProcessFacts) -> (path: String, arguments: [String])? {
  let words = facts.variables[.visualEditor] ?? facts.variables[.editor] ?? ""
  let parts = words.split(separator: " ").map(String.init)
  guard let first = parts.first, let path = programPath(first, facts) else { return nil }
  return (path, Array(parts.dropFirst()))
}

/// The arguments that open a file at a line in the editors that are known to take one.
func editorArguments(_ program: String, _ path: String, line: Int) -> [String] {
  switch lastComponent(of: program) {
  case "vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "ne", "mg":
    ["+\(line)", path]
  case "code", "codium": ["--wait", "--goto", "\(path):\(line)"]
  case "hx", "helix", "subl", "zed": ["\(path):\(line)"]
  default: [path]
  }
}
