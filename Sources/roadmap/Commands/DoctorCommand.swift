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
  // What scripts read is the same in every language.
  var spoken = environment
  if isJSON { spoken.languageWish = .tag(InterfaceLanguage.english.tag) }
  var examination = Examination(spoken, facts)
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

    var phrase: DoctorPhrase {
      switch self {
      case .fine: .fine
      case .remark: .remark
      case .wrong: .wrong
      }
    }
  }

  let state: State
  let topic: DoctorPhrase
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
    add(.fine, .program, "roadmap \(TerminalText(escaping: programVersion))")
    examineIdentity()
    examineConfiguration()
    examineAgreements()
    examineMachine()
  }

  private mutating func add(
    _ state: ExaminedFact.State,
    _ topic: DoctorPhrase,
    _ finding: TerminalText,
    _ remedy: TerminalText = ""
  ) {
    found.append(ExaminedFact(state: state, topic: topic, finding: finding, remedy: remedy))
  }

  private func say(_ phrase: DoctorPhrase) -> TerminalText {
    phrase.words(in: environment.language)
  }

  // MARK: Person

  private mutating func examineIdentity() {
    do throws(IdentityProblem) {
      let identity = try identity(flag: nil, facts: facts)
      add(.fine, .identity, "\(quoted(identity.text))")
    } catch {
      let message = CommandProblem(error, in: environment).message(in: environment.language)
      if case .missing = error {
        add(.remark, .identity, message.wrong, message.remedy)
      } else {
        add(.wrong, .identity, message.wrong, message.remedy)
      }
    }
  }

  private mutating func examineConfiguration() {
    guard let folders = facts.userFolders else {
      let message = CommandProblem.noUserFolders.message(in: environment.language)
      add(.wrong, .outbox, message.wrong, message.remedy)
      return
    }
    let path = folders.configurationFile
    let name = quoted(environment.shortened(path))
    do throws(FileFailure) {
      let problems = try readConfiguration(path).problems
      if problems.isEmpty {
        add(.fine, .configuration, pathKind(path) == .missing ? say(.noneYet(name)) : name)
      }
      for problem in problems {
        let (wrong, remedy) = words(for: problem)
        add(.wrong, .configuration, "\(name): \(wrong)", remedy)
      }
    } catch {
      add(.wrong, .configuration, say(.configurationUnreadable(name)), say(.lookAtFile))
    }
    add(.fine, .outbox, quoted(environment.shortened(folders.outbox.folder)))
  }

  private func words(
    for problem: ConfigurationProblem
  ) -> (TerminalText, TerminalText) {
    switch problem {
    case .unreadable(let line): (say(.lineUnreadable(line)), say(.writeIdentity))
    case .unknownKey(let key, let line):
      (say(.keyUnknown(line, quoted(key))), say(.keysThereAre))
    case .repeatedKey(let key, let line):
      (say(.keyRepeated(line, quoted(key.rawValue))), say(.lastCounts))
    }
  }

  // MARK: Agreements

  private mutating func examineAgreements() {
    let folders: [AgreementFolder]
    do throws(WorkspaceFailure) {
      let path = try workspacePath(of: environment)
      add(.fine, .roadmaps, quoted(environment.shortened(path)))
      folders = try agreements(of: environment)
    } catch {
      add(.wrong, .roadmaps, say(.noAgreements), say(.howToBegin))
      return
    }
    for folder in folders {
      do throws(RecordFailure) {
        examine(try record(of: folder, in: environment))
      } catch {
        let name = TerminalText(escaping: folder.name)
        add(
          .wrong,
          .agreement,
          say(.agreementUnreadable(quoted(folder.name))),
          say(.checkSaysWhy(name))
        )
      }
    }
  }

  private mutating func examine(_ record: AgreementRecord) {
    let snapshot = record.snapshot
    let found = DoctorPhrase.agreementFound(
      quoted(record.folder.name),
      version: snapshot.version.number,
      isInForce: snapshot.isInForce,
      texts: record.folder.versions.count,
      journals: snapshot.input.journals.count,
      events: snapshot.input.journals.reduce(0) { $0 + $1.events.count }
    )
    add(.fine, .agreement, say(found))
    for words in snapshot.adoptionWarnings(in: environment.language) {
      add(.wrong, .agreement, "\(quoted(record.folder.name)): \(words)")
    }
    let encoded = zip(record.folder.journals, snapshot.input.journals)
      .filter { $1.text.bytes.span.startsWithUTF16Mark }.map(\.0)
    for path in encoded {
      let words = StatusReportPhrase.journalInUTF16(quoted(environment.shortened(path)))
      add(.wrong, .journal, words.words(in: environment.language))
    }
    guard let outbox = facts.userFolders?.outbox else { return }
    for target in journalTargets(of: record, outbox) where !encoded.contains(target.path) {
      let path = quoted(environment.shortened(target.path))
      do throws(FileFailure) {
        let missing = try eventsMissing(from: target).count
        guard missing > 0 else { continue }
        add(.wrong, .journal, say(.linesLost(path, missing)), say(.healPutsBack))
      } catch {
        add(.wrong, .journal, say(.journalNotComparable(path)))
      }
    }
  }

  // MARK: Machine

  private mutating func examineMachine() {
    examineGit()
    switch environment.symbols {
    case .unicode: add(.fine, .locale, "UTF-8")
    case .ascii:
      add(.remark, .locale, say(.localeNotUTF8), say(.setLocale))
    }
    let terminal: DoctorPhrase =
      facts.resultsAreOnTerminal ? .columns(environment.width) : .noTerminal
    add(.fine, .terminal, say(terminal))
    add(.fine, .today, shown(environment.now.today))
  }

  private mutating func examineGit() {
    guard let git = GitProgram(searchPath: facts.variables[.programFolders] ?? "") else {
      add(.remark, .git, say(.gitMissing))
      return
    }
    if let folder = try? workspacePath(of: environment), isSetUpForGit(folder, git) == false {
      add(.remark, .git, say(.gitNotSetUp(quoted(git.path))), say(.installForGit))
    } else {
      add(.fine, .git, quoted(git.path))
    }
  }

  // MARK: Showing

  func lines(width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    let stateWidth = found.map { say($0.state.phrase).columns + 2 }.reduce(7, max)
    let topicWidth = found.map { say($0.topic).columns + 2 }.reduce(15, max)
    let indent = stateWidth + topicWidth
    for fact in found {
      let role: TextRole = fact.state == .wrong ? .error : .body
      var line = StyledText(say(fact.state.phrase).padded(to: stateWidth), role)
      line.append(say(fact.topic).padded(to: topicWidth))
      line.append(fact.finding)
      lines += line.wrapped(to: width, hangingIndent: indent)
      if fact.remedy.isEmpty { continue }
      var remedy = StyledText(TerminalText(repeating: " ", count: indent))
      remedy.append(fact.remedy)
      lines += remedy.wrapped(to: width, hangingIndent: indent)
    }
    let wrong = found.count { $0.state == .wrong }
    lines.append(StyledText())
    lines.append(StyledText(say(wrong == 0 ? .allIsWell : .thingsWrong(wrong))))
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
      json.member("state", fact.state.phrase.english)
      json.member("topic", fact.topic.english)
      json.member("finding", fact.finding)
      json.member("remedy", fact.remedy.isEmpty ? nil : fact.remedy)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finished()
  }
}
