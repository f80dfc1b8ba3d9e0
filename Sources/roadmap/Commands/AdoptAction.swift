internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// The adoption of one text by one party, judged before anything is written.
///
/// A draft first gets the name of its version, then the journal gets its line: whatever stops the
/// program between leaves a version that waits to be adopted, and the same command completes it.
struct AdoptAction {
  let environment: Environment
  let folder: AgreementFolder
  let candidate: AdoptionCandidate
  /// The number that the text has once it is adopted.
  let number: Int
  /// The place of the text in the versions of `before`.
  private let place: Int
  private let before: AgreementRecord
  /// As if the draft stood under its number already.
  private let after: AgreementRecord
  private let recording: RecordAction

  var path: String { "\(folder.path)/v\(number).roadmap" }
  var text: SourceText { after.snapshot.input.versions[place].agreement.text }
  private var agreement: Agreement { after.snapshot.input.versions[place].agreement }
  /// The party whose adoption is recorded.
  var party: String { recording.arguments.onBehalfOf ?? recording.identity.party.text }

  init(
    _ arguments: AdoptArguments,
    on folder: AgreementFolder,
    _ environment: Environment,
    _ facts: ProcessFacts
  ) throws(VersionFailure) {
    self.environment = environment
    self.folder = folder
    before = try thoroughRecord(of: folder, in: environment)
    let party = try adopter(arguments.record, before, facts)
    candidate = try Self.chosen(arguments.version, party, before, folder)
    let versions = before.snapshot.input.versions
    var input = before.snapshot.input
    switch candidate {
    case .version(let wanted):
      number = wanted
      place = versions.firstIndex { $0.number == wanted } ?? 0
    case .draft:
      place = versions.firstIndex { $0.number == nil } ?? 0
      let draft = versions[place].agreement
      number = try Self.number(of: draft, beside: before.snapshot, folder)
      input.versions[place] = VersionInFolder(number: number, agreement: draft)
    }
    guard let snapshot = Snapshot(input) else {
      preconditionFailure("an agreement with a version has a snapshot")
    }
    after = AgreementRecord(folder: folder, snapshot: snapshot)
    var record = arguments.record
    record.subjects = ["@v\(number)"]
    record.adopted = TextIdentity(of: versions[place].agreement.text)
    do throws(RecordFailure) {
      recording = try RecordAction(record, on: after, environment, facts)
    } catch {
      throw .record(error)
    }
  }

  // MARK: What is to be adopted

  private static func chosen(
    _ word: String?,
    _ party: PartyIndex,
    _ record: AgreementRecord,
    _ folder: AgreementFolder
  ) throws(VersionFailure) -> AdoptionCandidate {
    let known = folder.versions.map(\.name)
    if let word {
      guard let name = known.first(where: { $0 == word || $0 == "v\(word)" }) else {
        throw .record(.problem(.versionUnknown(word, agreement: folder.name, known: known)))
      }
      guard name != "draft", let number = Int(name.dropFirst()) else { return .draft }
      let adoption = record.snapshot.adoptions.first { $0.version == number }
      if let adoption, adoption.adopted.contains(party) {
        throw .problem(.alreadyAdopted(name, by: record.agreement.name(of: party)))
      }
      return .version(number)
    }
    let candidates = record.snapshot.adoptionCandidates(for: party)
    guard let first = candidates.first else {
      throw .problem(.nothingToAdopt(folder.name, party: record.agreement.name(of: party)))
    }
    guard candidates.count == 1 else {
      throw .problem(.severalToAdopt(folder.name, candidates.map(\.name)))
    }
    return first
  }

  /// The number that a draft states, which is the next one.
  private static func number(
    of draft: Agreement,
    beside snapshot: Snapshot,
    _ folder: AgreementFolder
  ) throws(VersionFailure) -> Int {
    let versions = snapshot.input.versions
    // The number of a version that is gone is taken all the same.
    let taken = versions.compactMap(\.number) + snapshot.missingVersions.map(\.version)
    let next = (taken.max() ?? 0) + 1
    guard let stated = draft.header.version, stated != next else { return next }
    let same = versions.first { $0.number == stated }?.agreement.text.bytes
    // An interrupted adoption of these very bytes is completed.
    if same == draft.text.bytes { return stated }
    throw .problem(.numberWrong(folder.name, stated: stated, expected: next))
  }

  // MARK: What speaks against it

  /// The errors of the text, and what is wrong with it beside the other versions.
  func findings() -> DiagnosticList<AgreementProblem> {
    var findings = Agreement.read(text).findings
    findings.absorb(versionFindings(after.snapshot.input.versions)[place]) { $0 }
    findings.absorb(adoptionFindings(after.snapshot)[place]) { $0 }
    findings.sort()
    return findings
  }

  /// Refuses a text with errors, and one that does not follow the version that was adopted last.
  func check() throws(VersionFailure) {
    let found = findings()
    if found.errorCount > 0 {
      throw .problem(.hasErrors(name: quoted(shownPath), errors: found.errorCount, folder.name))
    }
    let latest = before.snapshot.latestAdopted
    for version in before.snapshot.changedTexts where version == latest || version == base?.number {
      throw .problem(.amendment(.textChanged(version: version), agreement: folder.name))
    }
    if candidate == .draft, let missing = before.snapshot.missingAbove.last {
      throw .problem(
        .amendment(.versionMissing(version: missing.version), agreement: folder.name)
      )
    }
    guard candidate == .draft, let latest, let base = agreement.header.base,
      base.relation == .amends, base.version != latest
    else { return }
    throw .problem(.baseOutdated(folder.name, base: base.version, latest: latest))
  }

  /// Says how to see what changed in adopted texts.
  func showTextChanges(on output: inout Output) {
    roadmap.showTextChanges(
      of: before.snapshot,
      name: folder.name,
      in: environment,
      on: &output
    )
  }

  /// The file as it is now.
  var shownPath: String { environment.shortened("\(folder.path)/\(candidate.name).roadmap") }

  // MARK: What it changes

  /// The version that the text is compared with: the one it follows, else the one that counts.
  private var base: VersionInFolder? {
    let versions = before.snapshot.input.versions
    let named = agreement.header.base?.version ?? before.snapshot.latestAdopted
    return versions.first { $0.number != nil && $0.number == named && $0.number != number }
  }

  /// What the text changes, with the verdict; nil for the first version.
  func changes() -> ChangeReport? {
    guard let base, let baseNumber = base.number else { return nil }
    return ChangeReport(
      AgreementDiff(from: base.agreement, to: agreement),
      before: compared(base.agreement, "v\(baseNumber)"),
      after: compared(agreement, candidate.name),
      agreementName: TerminalText(escaping: folder.name),
      language: environment.language,
      showsAll: false
    )
  }

  /// What the parties agreed to and what ends with the text, because the text still has the item.
  var endings: [AmendPhrase] {
    let current = before.snapshot
    guard current.isInForce else { return [] }
    return current.items.compactMap { status in
      let id = current.agreement.name(of: current.agreement[status.item])
      guard agreement.item(spelled: id.utf8Span.span) != nil else { return nil }
      switch status.progress {
      case .cancelled: return .cancelled(TerminalText(escaping: id))
      case .suspended: return .suspended(TerminalText(escaping: id))
      case .planned, .started, .observed, .partlyDone, .claimed, .completed, .disputed: return nil
      }
    }
  }

  private func compared(_ agreement: Agreement, _ name: String) -> ComparedVersion {
    ComparedVersion(
      agreement,
      name: TerminalText(escaping: name),
      path: environment.shortened("\(folder.path)/\(name).roadmap"),
      languageTags: environment.contentLanguages
    )
  }

  // MARK: Carrying it out

  /// Publishes the draft and records the adoption; both are on disk when this returns.
  func carryOut() throws(VersionFailure) -> AdoptOutcome {
    do throws(RecordFailure) {
      let prepared = try recording.prepare()
      let draft = draft
      if draft == nil { try checkUnchanged() }
      let outcome = try recording.write(prepared, publishing: draft)
      // A later change of the file can then be shown.
      keepAdoptedText(text, inAgreementAt: folder.path, environment.writeSettings)
      return AdoptOutcome(recording: recording, outcome: outcome, number: number)
    } catch {
      throw .record(error)
    }
  }

  /// The draft that gets the name of its version: the one that is adopted, or what an interrupted
  /// adoption of the same bytes left behind.
  private var draft: DraftPublication? {
    let isThere = before.snapshot.input.versions.contains { version in
      version.number == nil && version.agreement.text.bytes == text.bytes
    }
    guard isThere else { return nil }
    return DraftPublication(
      path: "\(folder.path)/draft.roadmap",
      newName: "v\(number).roadmap",
      text: text
    )
  }

  /// Whether the version still holds what was shown.
  private func checkUnchanged() throws(RecordFailure) {
    do throws(FileFailure) {
      let now = try readFile(path, links: .refuse, isListed: true)
      guard now.bytes == text.bytes else { throw .changedByOthers(path: path) }
    } catch {
      throw .publication(error)
    }
  }
}

/// A text that was adopted.
struct AdoptOutcome {
  let recording: RecordAction
  let outcome: RecordOutcome
  let number: Int

  private var snapshot: Snapshot { outcome.prepared.after }

  /// Who adopted it now.
  var adoption: VersionAdoption? { snapshot.adoptions.first { $0.version == number } }

  /// What was done, who adopted it now, and what comes next.
  func words(in environment: Environment) -> [TerminalText] {
    let language = environment.language
    let event = outcome.prepared.events.first
    let party = TerminalText(escaping: event?.party ?? "")
    let author = event?.enteredBy.map { TerminalText(escaping: $0) }
    let speaker = EchoPhrase.speaker(party, enteredBy: author).words(in: language)
    let subject: TerminalText = "v\(number)"
    var words = [EchoPhrase.adopted(subject, by: speaker).words(in: language)]
    guard let adoption else { return words }
    let state: AdoptionPhrase =
      adoption.isDisputed
      ? .disputed(version: number) : snapshot.phrase(for: adoption, in: language)
    words.append(state.words(in: language) + ".")
    if adoption.inForce == nil, !adoption.isDisputed {
      words.append(AdoptPhrase.otherSide(file: "v\(number).roadmap").words(in: language))
    }
    return words
  }
}

/// The party of the agreement whose adoption is to be recorded.
private func adopter(
  _ arguments: RecordArguments,
  _ record: AgreementRecord,
  _ facts: ProcessFacts
) throws(VersionFailure) -> PartyIndex {
  let identity: Identity
  do throws(IdentityProblem) {
    identity = try roadmap.identity(flag: arguments.identity, facts: facts)
  } catch {
    throw .record(.identity(error))
  }
  let name = arguments.onBehalfOf ?? identity.party.text
  guard let party = record.agreement.party(named: name.utf8Span.span) else {
    let parties = RecordingDesk(record.snapshot).partyNames
    throw .record(.problem(.recording(.partyUnknown(name, parties: parties))))
  }
  return party
}

extension Agreement {
  /// The ID of a party.
  fileprivate func name(of party: PartyIndex) -> String { text.string(self[party].id) }
}
