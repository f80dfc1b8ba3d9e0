internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap done`, `confirm`, `undo` and the others: adds lines to the journal of one party.
///
/// Everything is judged before anything is written; what is written is on disk when this returns.
func runRecord(
  _ arguments: RecordArguments,
  in environment: Environment,
  _ facts: ProcessFacts,
  output: inout Output
) -> ExitCode {
  do throws(RecordFailure) {
    let action = try RecordAction(arguments, environment, facts)
    let done = try action.carryOut()
    output.changes += done.changes
    action.report(done, output: &output)
    return .success
  } catch {
    return report(error, in: environment, on: &output)
  }
}

/// Why nothing was recorded, or not surely.
enum RecordFailure: Error {
  case identity(IdentityProblem)
  case workspace(WorkspaceFailure)
  case evidence(FileFailure)
  /// A draft did not become a version, or not surely.
  case publication(FileFailure)
  case problem(CommandProblem)
  case recording(RecordingFailure, ids: [EventID])
}

/// What was recorded.
struct RecordOutcome {
  let prepared: PreparedRecording
  let result: RecordingResult

  /// The IDs of the events.
  var changes: [String] { prepared.lines.map(\.id.text) }
}

/// What is to be recorded, judged and not yet written.
struct PreparedAction {
  let recording: PreparedRecording
  let evidence: [EvidenceFile]
}

/// One action on one agreement.
struct RecordAction {
  let arguments: RecordArguments
  let environment: Environment
  let record: AgreementRecord
  let identity: Identity
  let outbox: Outbox
  let subjects: [String]

  init(
    _ arguments: RecordArguments,
    _ environment: Environment,
    _ facts: ProcessFacts
  ) throws(RecordFailure) {
    self.arguments = arguments
    self.environment = environment
    var identity = try Self.identity(arguments, facts)
    guard let folders = facts.userFolders else { throw .problem(.noUserFolders) }
    outbox = folders.outbox
    identity = try identity.spelled(as: recordFolders(of: environment), in: environment)
    self.identity = identity
    let party = identity.party.text
    let found = try Self.targets(arguments, environment, party: party)
    let names = Set(found.map(\.folder.name))
    if names.count > 1 { throw .problem(.severalAgreements(names.sorted())) }
    subjects = found.map(\.subject)
    record =
      if let target = found.first {
        try roadmap.record(of: target.folder, target.versions, in: environment)
      } else {
        try Self.latest(environment, party: party)
      }
  }

  /// An action on items that were chosen on a screen: nothing has to be found.
  init(
    _ arguments: RecordArguments,
    on folder: AgreementFolder,
    _ environment: Environment,
    _ facts: ProcessFacts
  ) throws(RecordFailure) {
    let record = try roadmap.record(of: folder, in: environment)
    try self.init(arguments, on: record, environment, facts)
  }

  /// An action on an agreement that was read already.
  init(
    _ arguments: RecordArguments,
    on record: AgreementRecord,
    _ environment: Environment,
    _ facts: ProcessFacts
  ) throws(RecordFailure) {
    self.arguments = arguments
    self.environment = environment
    let identity = try Self.identity(arguments, facts)
    guard let folders = facts.userFolders else { throw .problem(.noUserFolders) }
    outbox = folders.outbox
    self.record = record
    self.identity = identity.spelled(as: [record.agreement])
    subjects = arguments.subjects
  }

  private static func identity(
    _ arguments: RecordArguments,
    _ facts: ProcessFacts
  ) throws(RecordFailure) -> Identity {
    do throws(IdentityProblem) {
      return try roadmap.identity(flag: arguments.identity, facts: facts)
    } catch {
      throw .identity(error)
    }
  }

  private static func targets(
    _ arguments: RecordArguments,
    _ environment: Environment,
    party: String
  ) throws(RecordFailure) -> [RecordTarget] {
    if arguments.subjects.isEmpty { return [] }
    var folders: [AgreementFolder] = []
    var read: [[VersionInFolder]] = []
    var views: [AgreementView] = []
    var failure: WorkspaceFailure?
    for folder in try recordFolders(of: environment) {
      do throws(WorkspaceFailure) {
        let versions: [VersionInFolder]
        do throws(FileFailure) {
          versions = try roadmap.versions(of: folder)
        } catch {
          throw .file(error)
        }
        views.append(try view(of: folder, versions, in: environment))
        folders.append(folder)
        read.append(versions)
      } catch {
        // One that cannot be read stands in the way of what is meant for it only.
        failure = failure ?? error
      }
    }
    var targets: [RecordTarget] = []
    for typed in arguments.subjects {
      // Which agreement is meant nobody can say without having read all.
      if let failure, typed.hasPrefix("@") { throw .workspace(failure) }
      do throws(RecordFailure) {
        if [.undo, .confirm, .dispute].contains(arguments.verb),
          let id = EventID(typed.utf8Span.span),
          let folder = try folder(of: id, environment, folders)
        {
          targets.append(RecordTarget(folder: folder, subject: typed))
        } else {
          var target = try recordTarget(typed, among: folders, views, party: party)
          // Read once: what is recorded is judged by the text in which it was found.
          let place = folders.firstIndex { $0.path.utf8.elementsEqual(target.folder.path.utf8) }
          target.versions = place.map { read[$0] }
          targets.append(target)
        }
      } catch {
        // What is not found may stand in the one that cannot be read.
        guard let failure, case .problem(.itemUnknown) = error else { throw error }
        throw .workspace(failure)
      }
    }
    return targets
  }

  /// The agreement in whose journals an event stands.
  private static func folder(
    of id: EventID,
    _ environment: Environment,
    _ folders: [AgreementFolder]
  ) throws(RecordFailure) -> AgreementFolder? {
    for folder in folders {
      guard let record = try? roadmap.record(of: folder, in: environment) else { continue }
      let isThere = record.snapshot.input.journals.contains { journal in
        journal.events.contains { $0.id == id }
      }
      if isThere { return folder }
    }
    return nil
  }

  /// The agreement in which the party recorded something last.
  private static func latest(
    _ environment: Environment,
    party: String
  ) throws(RecordFailure) -> AgreementRecord {
    var latest: (record: AgreementRecord, at: EventInstant)?
    for folder in try recordFolders(of: environment) {
      let record = try roadmap.record(of: folder, in: environment)
      guard let at = RecordingDesk(record.snapshot).latestAction(of: party) else { continue }
      if latest.map({ $0.at < at }) ?? true { latest = (record, at) }
    }
    guard let latest else { throw .problem(.recording(.nothingToUndo(subject: nil))) }
    return latest.record
  }

  // MARK: Carrying it out

  func carryOut() throws(RecordFailure) -> RecordOutcome { try write(try prepare()) }

  /// Judges the action; nothing is written.
  func prepare() throws(RecordFailure) -> PreparedAction {
    let evidence = try evidenceFiles()
    let request = request(evidence)
    let desk = RecordingDesk(record.snapshot)
    do throws(RecordingProblem) {
      let prepared =
        arguments.verb == .undo ? try desk.prepareUndo(request) : try desk.prepare(request)
      return PreparedAction(recording: prepared, evidence: evidence.compactMap(\.file))
    } catch {
      throw .problem(.recording(error))
    }
  }

  /// Copies the evidence, makes a version of the draft where there is one, and adds the lines to
  /// the journal.
  func write(
    _ action: PreparedAction,
    publishing draft: DraftPublication? = nil
  ) throws(RecordFailure) -> RecordOutcome {
    let prepared = action.recording
    do throws(FileFailure) {
      try copyEvidence(
        action.evidence,
        toAgreementIn: record.folder.path,
        environment.system
      )
    } catch {
      throw .evidence(error)
    }
    let lines = prepared.lines.map(\.bytes)
    let target = record.journal(of: identity.party.text, outbox)
    let settings = environment.writeSettings(holder: identity.text)
    do throws(AdoptionFailure) {
      let result: RecordingResult
      if let draft {
        result = try adoptDraft(draft, recording: lines, target, settings)
      } else {
        result = try recorded(lines, target, settings)
      }
      return RecordOutcome(prepared: prepared, result: result)
    } catch {
      switch error {
      case .publication(let failure):
        removeCopies(action)
        throw .publication(failure)
      case .recording(let failure):
        if case .notRecorded = failure { removeCopies(action) }
        throw .recording(failure, ids: prepared.lines.map(\.id))
      }
    }
  }

  private func removeCopies(_ action: PreparedAction) {
    RoadmapStore.removeCopies(
      of: action.evidence,
      fromAgreementIn: record.folder.path,
      environment.system
    )
  }

  /// Evidence as it was typed: an address, or a file.
  private func evidenceFiles() throws(RecordFailure) -> [(text: String, file: EvidenceFile?)] {
    var evidence: [(text: String, file: EvidenceFile?)] = []
    for typed in arguments.evidence {
      if typed.hasPrefix("https://") || typed.hasPrefix("http://") {
        evidence.append((typed, nil))
        continue
      }
      do throws(FileFailure) {
        let file = try evidenceFile(
          typed,
          forAgreementIn: record.folder.path,
          taken: evidence.compactMap(\.file)
        )
        evidence.append((file.reference, file))
      } catch {
        throw .evidence(error)
      }
    }
    return evidence
  }

  private func request(
    _ evidence: [(text: String, file: EvidenceFile?)]
  ) -> RecordingRequest {
    var request = RecordingRequest(
      verb: arguments.verb,
      subjects: subjects,
      journal: identity.party.text,
      person: identity.person,
      day: arguments.day ?? environment.now.today,
      at: EventInstant(seconds: environment.now.instant.secondsSince1970)
    )
    request.onBehalfOf = arguments.onBehalfOf.map { record.agreement.partyName(typed: $0) ?? $0 }
    request.text = arguments.text
    request.evidence = evidence.map(\.text)
    request.session = arguments.session
    request.to = arguments.to
    request.value = arguments.value
    request.period = arguments.period
    request.adopted = arguments.adopted
    return request
  }

  // MARK: Saying it

  func report(_ outcome: RecordOutcome, output: inout Output) {
    reportWay(of: outcome, on: &output)
    if arguments.json {
      output.results.write(json(of: outcome.prepared, self))
      return
    }
    let text = echo(of: outcome.prepared, self)
    output.write(StyledText(text).wrapped(to: environment.width), in: environment)
  }

  /// What was found and done on the way, on standard error.
  func reportWay(of outcome: RecordOutcome, on output: inout Output) {
    let name = "\(identity.party.text).journal"
    for remark in outcome.result.remarks {
      if let phrase = remark.phrase(name: quoted(name)) { say(phrase, on: &output) }
    }
    let restored = outcome.result.restored.count
    if restored > 0 { say(.putBack(lines: restored, name: quoted(name)), on: &output) }
    // As it is now: an adoption may have ended a dispute.
    warn(of: outcome.prepared.after, name: record.folder.name, in: environment, on: &output)
  }

  private func say(_ phrase: CommandPhrase, on output: inout Output) {
    let words = phrase.words(in: environment.language)
    output.messages.write([StyledText(words, .note)], colored: environment.colorsMessages)
  }
}

extension RecordingRemark {
  /// What was found and done on the way to a journal; nil for what is not worth a word.
  func phrase(name: TerminalText) -> CommandPhrase? {
    switch self {
    case .journalCreated: nil
    case .locksUnsupported: .locksUnsupported
    case .zeroBytesCut(let count): .zeroBytesCut(count, name: name)
    case .lastLineEnded: .lastLineEnded(name: name)
    case .journalReplacedMeanwhile: .journalReplaced(name: name)
    }
  }
}

private func recorded(
  _ lines: [[UInt8]],
  _ target: JournalTarget,
  _ settings: WriteSettings
) throws(AdoptionFailure) -> RecordingResult {
  do throws(RecordingFailure) {
    return try appendToJournal(lines, target, settings)
  } catch {
    throw .recording(error)
  }
}
