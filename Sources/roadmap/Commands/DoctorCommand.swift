internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap doctor`: what the program finds, what is wrong, and what to do about it.
func runDoctor(
  json isJSON: Bool,
  in environment: Environment,
  _ facts: ProcessFacts,
  output: inout Output
) -> ExitCode {
  var examination = Examination(environment, facts)
  examination.run()
  if isJSON {
    output.results.write(examination.json())
  } else {
    output.write(examination.lines(width: environment.width), in: environment)
  }
  return .success
}

/// One thing that was looked at.
private struct ExaminedFact {
  enum State {
    case fine, remark, wrong

    var word: StaticString {
      switch self {
      case .fine: "ok"
      case .remark: "note"
      case .wrong: "wrong"
      }
    }
  }

  let state: State
  let topic: StaticString
  let finding: TerminalText
  /// Empty where there is nothing to do.
  let remedy: TerminalText
}

private struct Examination {
  private let environment: Environment
  private let facts: ProcessFacts
  private var found: [ExaminedFact] = []

  init(_ environment: Environment, _ facts: ProcessFacts) {
    self.environment = environment
    self.facts = facts
  }

  mutating func run() {
    add(.fine, "program", "roadmap \(TerminalText(escaping: programVersion))")
    examineIdentity()
    examineConfiguration()
    examineAgreements()
    examineMachine()
  }

  private mutating func add(
    _ state: ExaminedFact.State,
    _ topic: StaticString,
    _ finding: TerminalText,
    _ remedy: TerminalText = ""
  ) {
    found.append(ExaminedFact(state: state, topic: topic, finding: finding, remedy: remedy))
  }

  // MARK: Person

  private mutating func examineIdentity() {
    do throws(IdentityProblem) {
      let identity = try identity(flag: nil, facts: facts)
      add(.fine, "identity", "\(quoted(identity.text))")
    } catch {
      let message = identityMessage(error, in: environment)
      if case .missing = error {
        add(.remark, "identity", message.wrong, message.remedy)
      } else {
        add(.wrong, "identity", message.wrong, message.remedy)
      }
    }
  }

  private mutating func examineConfiguration() {
    guard let folders = facts.userFolders else {
      add(
        .wrong,
        "outbox",
        "no place for what is recorded here: HOME is not set",
        "Set HOME, or XDG_STATE_HOME and XDG_CONFIG_HOME, to absolute paths."
      )
      return
    }
    let path = folders.configurationFile
    let name = quoted(environment.shortened(path))
    do throws(FileFailure) {
      let problems = try readConfiguration(path).problems
      if problems.isEmpty {
        let state: TerminalText = pathKind(path) == .missing ? "none yet, at " : ""
        add(.fine, "configuration", "\(state)\(name)")
      }
      for problem in problems {
        let (wrong, remedy) = words(for: problem)
        add(.wrong, "configuration", "\(name): \(wrong)", remedy)
      }
    } catch {
      add(.wrong, "configuration", "\(name) cannot be read", "Look whether it is a plain file.")
    }
    add(.fine, "outbox", quoted(environment.shortened(folders.outbox.folder)))
  }

  private func words(
    for problem: ConfigurationProblem
  ) -> (TerminalText, TerminalText) {
    switch problem {
    case .unreadable(let line):
      ("line \(line) is not `key = value`", "Write `by = UZ/secretariat`.")
    case .unknownKey(let key, let line):
      ("line \(line) sets \(quoted(key)), which does not exist", "There is `by`.")
    case .repeatedKey(let key, let line):
      (
        "line \(line) sets \(quoted(key.rawValue)) again",
        "Keep one; the last one counts."
      )
    }
  }

  // MARK: Agreements

  private mutating func examineAgreements() {
    let folders: [AgreementFolder]
    do throws(WorkspaceFailure) {
      let path = try workspacePath(of: environment)
      add(.fine, "roadmaps", quoted(environment.shortened(path)))
      folders = try agreements(of: environment)
    } catch {
      add(
        .wrong,
        "roadmaps",
        "no folder of roadmaps with an agreement was found",
        "`roadmap practice` copies one to try; `roadmap new` begins one of your own."
      )
      return
    }
    for folder in folders {
      do throws(RecordFailure) {
        examine(try record(of: folder, in: environment))
      } catch {
        add(
          .wrong,
          "agreement",
          "\(quoted(folder.name)) cannot be read",
          "`roadmap check \(TerminalText(escaping: folder.name))` says why."
        )
      }
    }
  }

  private mutating func examine(_ record: AgreementRecord) {
    let name = quoted(record.folder.name)
    let snapshot = record.snapshot
    let version: TerminalText = snapshot.version.number.map { "v\($0)" } ?? "draft"
    let force: TerminalText = snapshot.isInForce ? " in force" : ", not in force"
    let versions = record.folder.versions.count
    let events = snapshot.input.journals.reduce(0) { $0 + $1.events.count }
    var text: TerminalText = "\(name): \(version)\(force), \(versions) "
    text.append(versions == 1 ? "text, " : "texts, ")
    text.append("\(snapshot.input.journals.count) ")
    text.append(snapshot.input.journals.count == 1 ? "journal, " : "journals, ")
    text.append("\(events) \(events == 1 ? "event" : "events")")
    add(.fine, "agreement", text)
    guard let outbox = facts.userFolders?.outbox else { return }
    for target in journalTargets(of: record, outbox) {
      let path = quoted(environment.shortened(target.path))
      do throws(FileFailure) {
        let missing = try eventsMissing(from: target).count
        guard missing > 0 else { continue }
        let lines: TerminalText = missing == 1 ? "1 line" : "\(missing) lines"
        add(
          .wrong,
          "journal",
          "\(path) has lost \(lines) recorded here",
          "`roadmap heal` puts them back."
        )
      } catch {
        add(.wrong, "journal", "\(path) cannot be compared with what was recorded here")
      }
    }
  }

  // MARK: Machine

  private mutating func examineMachine() {
    let places = ["/usr/bin/git", "/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"]
    if let git = places.first(where: { pathKind($0) == .file }) {
      add(.fine, "git", quoted(git))
    } else {
      add(.remark, "git", "not found; it is not needed to record or to read")
    }
    switch environment.symbols {
    case .unicode: add(.fine, "locale", "UTF-8")
    case .ascii:
      add(
        .remark,
        "locale",
        "not UTF-8, so that letters outside ASCII may not show",
        "Set LANG to a UTF-8 locale, such as `C.UTF-8`."
      )
    }
    let terminal: TerminalText =
      facts.resultsAreOnTerminal
      ? "\(environment.width) columns" : "none (output to a file or pipe)"
    add(.fine, "terminal", terminal)
    add(.fine, "today", shown(environment.now.today))
  }

  // MARK: Showing

  func lines(width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for fact in found {
      let role: TextRole = fact.state == .wrong ? .error : .body
      var line = StyledText(TerminalText(escaping: "\(fact.state.word)").padded(to: 7), role)
      line.append(TerminalText(escaping: "\(fact.topic)").padded(to: 15))
      line.append(fact.finding)
      lines += line.wrapped(to: width, hangingIndent: 22)
      if fact.remedy.isEmpty { continue }
      var remedy = StyledText(TerminalText(repeating: " ", count: 22))
      remedy.append(fact.remedy)
      lines += remedy.wrapped(to: width, hangingIndent: 22)
    }
    let wrong = found.count { $0.state == .wrong }
    lines.append(StyledText())
    lines.append(
      StyledText(
        wrong == 0
          ? "All is well." : wrong == 1 ? "1 thing is wrong." : "\(wrong) things are wrong."
      )
    )
    return lines
  }

  func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "doctor")
    json.member("wrong", found.count { $0.state == .wrong })
    json.key("facts")
    json.beginArray()
    for fact in found {
      json.beginObject()
      json.member("state", fact.state.word)
      json.member("topic", fact.topic)
      json.member("finding", fact.finding)
      json.member("remedy", fact.remedy.isEmpty ? nil : fact.remedy)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finished()
  }
}
