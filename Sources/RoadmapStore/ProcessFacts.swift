internal import CSystem

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What a process finds when it starts, before any flag is read: facts, not decisions.
package struct ProcessFacts: Sendable {
  /// The environment variables this program knows, those that are set.
  package var variables: ProcessVariables
  package var resultsAreOnTerminal: Bool
  package var messagesAreOnTerminal: Bool
  package var inputIsOnTerminal: Bool
  /// Columns of the terminal behind standard output; nil without one, or when it does not say.
  package var terminalColumns: Int?
  /// Rows of the same terminal.
  package var terminalRows: Int?
  /// The absolute path of the current folder; nil when it was removed or cannot be read.
  package var currentFolder: String?
  package var clock: Instant
  /// By which calls commands write; tests make some of them fail.
  package var system: SystemCalls

  package init(
    variables: ProcessVariables = [:],
    resultsAreOnTerminal: Bool = false,
    messagesAreOnTerminal: Bool = false,
    inputIsOnTerminal: Bool = false,
    terminalColumns: Int? = nil,
    terminalRows: Int? = nil,
    currentFolder: String? = nil,
    clock: Instant,
    system: SystemCalls = .real
  ) {
    self.variables = variables
    self.resultsAreOnTerminal = resultsAreOnTerminal
    self.messagesAreOnTerminal = messagesAreOnTerminal
    self.inputIsOnTerminal = inputIsOnTerminal
    self.terminalColumns = terminalColumns
    self.terminalRows = terminalRows
    self.currentFolder = currentFolder
    self.clock = clock
    self.system = system
  }
}

/// Every environment variable the program reads; there is no other way to one.
package enum ProcessVariable: String, CaseIterable, Sendable {
  case roadmapDirectory = "ROADMAP_DIR"
  case roadmapNow = "ROADMAP_NOW"
  case roadmapIdentity = "ROADMAP_BY"
  case roadmapLanguage = "ROADMAP_LANG"
  case noColor = "NO_COLOR"
  case terminalKind = "TERM"
  case columns = "COLUMNS"
  case localeAll = "LC_ALL"
  case localeCharacters = "LC_CTYPE"
  case localeMessages = "LC_MESSAGES"
  case locale = "LANG"
  case stateHome = "XDG_STATE_HOME"
  case configurationHome = "XDG_CONFIG_HOME"
  case home = "HOME"
  case visualEditor = "VISUAL"
  case editor = "EDITOR"
  case programFolders = "PATH"
  case terminalColors = "COLORTERM"
  case roadmapAccessible = "ROADMAP_ACCESSIBLE"
  case pager = "PAGER"
  case lessOptions = "LESS"
}

/// The variables that are set, with their values.
///
/// A short list: to make a dictionary would cost more than the search in it could save.
package struct ProcessVariables: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  private var entries: [Entry] = []

  private struct Entry: Equatable, Sendable {
    let variable: ProcessVariable
    let value: String
  }

  package init() {}

  package init(dictionaryLiteral elements: (ProcessVariable, String)...) {
    for (variable, value) in elements { self[variable] = value }
  }

  /// The value, which may be empty; nil when the variable is not set.
  package subscript(variable: ProcessVariable) -> String? {
    get { entries.first { $0.variable == variable }?.value }
    set {
      entries.removeAll { $0.variable == variable }
      if let newValue { entries.append(Entry(variable: variable, value: newValue)) }
    }
  }
}

/// Reads the facts of this process.
package func factsOfProcess() -> ProcessFacts {
  var variables = ProcessVariables()
  for variable in ProcessVariable.allCases {
    guard let value = unsafe getenv(variable.rawValue) else { continue }
    variables[variable] = unsafe String(cString: value)
  }
  let (columns, rows) = terminalSize(1) ?? (0, 0)
  return ProcessFacts(
    variables: variables,
    resultsAreOnTerminal: isatty(1) == 1,
    messagesAreOnTerminal: isatty(2) == 1,
    inputIsOnTerminal: isatty(0) == 1,
    terminalColumns: columns > 0 ? columns : nil,
    terminalRows: rows > 0 ? rows : nil,
    currentFolder: currentFolderPath(),
    clock: instantOfClock()
  )
}

/// Puts the process into the state everything else relies on; called once, first.
///
/// A broken pipe becomes an error of the write, not a signal. A standard descriptor that the caller
/// closed is filled with one that cannot be used: otherwise the next file opened would take its
/// number, and messages would be written into an agreement.
package func prepareProcess() {
  _ = signal(SIGPIPE, SIG_IGN)
  for descriptor: Int32 in 0...2 {
    while fcntl(descriptor, F_GETFD) == -1, errno == EBADF {
      let filler = unsafe csystem_open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY, 0)
      if filler < 0 || filler == descriptor { break }
    }
  }
}

/// Ends the process; everything must have been written before.
package func endProcess(_ code: Int32) -> Never {
  exit(code)
}

/// Columns and rows of a terminal, each 0 where it does not say; nil where there is no terminal.
func terminalSize(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
  var columns: Int32 = 0
  var rows: Int32 = 0
  guard unsafe csystem_terminal_size(descriptor, &columns, &rows) == 0 else { return nil }
  return (Int(columns), Int(rows))
}

private func currentFolderPath() -> String? {
  guard let path = unsafe getcwd(nil, 0) else { return nil }
  defer { unsafe free(path) }
  return unsafe String(cString: path)
}

/// The nearest folder `Roadmaps` in `folder` (an absolute path) or in one above it.
package func nearestRoadmapsFolder(from folder: String) -> String? {
  var path = Substring(folder)
  while true {
    let candidate = path.hasSuffix("/") ? path + "Roadmaps" : path + "/Roadmaps"
    if isFolder(String(candidate)) { return String(candidate) }
    guard let slash = path.lastIndex(of: "/"), path.count > 1 else { return nil }
    path = slash == path.startIndex ? "/" : path[..<slash]
  }
}

private func isFolder(_ path: String) -> Bool {
  var facts = stat()
  return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}
