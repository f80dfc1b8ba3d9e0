/// Where this person's own files lie, outside every shared folder (XDG Base Directory).
package struct UserFolders: Equatable, Sendable {
  /// `$XDG_STATE_HOME/roadmap`, by default `~/.local/state/roadmap`.
  package let state: String
  /// `$XDG_CONFIG_HOME/roadmap`, by default `~/.config/roadmap`.
  package let configuration: String

  package init(state: String, configuration: String) {
    self.state = state
    self.configuration = configuration
  }

  package var outbox: Outbox { Outbox(stateFolder: state) }
  package var configurationFile: String { configuration + "/config" }
}

extension ProcessFacts {
  /// Nil when neither the XDG variables nor `HOME` hold absolute paths; nothing can be recorded
  /// then, because there is no place for the outbox.
  package var userFolders: UserFolders? {
    let home = absolute(.home)
    guard
      let state = absolute(.stateHome) ?? home.map({ $0 + "/.local/state" }),
      let configuration = absolute(.configurationHome) ?? home.map({ $0 + "/.config" })
    else { return nil }
    return UserFolders(state: state + "/roadmap", configuration: configuration + "/roadmap")
  }

  /// A variable that holds an absolute path; XDG tells programs to ignore any other.
  private func absolute(_ variable: ProcessVariable) -> String? {
    guard var path = variables[variable], path.hasPrefix("/") else { return nil }
    while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
    return path == "/" ? "" : path
  }
}
