internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// An agreement with everything that was recorded about it, as of today.
struct AgreementRecord {
  let folder: AgreementFolder
  let snapshot: Snapshot

  var agreement: Agreement { snapshot.agreement }
  var id: String { agreement.text.string(agreement.header.id) }

  /// The journal of a party, or of the observer.
  func journal(of owner: String, _ outbox: Outbox) -> JournalTarget {
    JournalTarget(
      path: "\(folder.path)/\(owner).journal",
      header: journalHeader(id, owner),
      outbox: outbox
    )
  }
}

/// Reads the journals of an agreement, and its versions where they were not read already.
func record(
  of folder: AgreementFolder,
  _ known: [VersionInFolder]? = nil,
  in environment: Environment,
  comparison: AdoptionComparison = .quick
) throws(RecordFailure) -> AgreementRecord {
  do throws(FileFailure) {
    try folder.checkReadable()
    let versions: [VersionInFolder] =
      if let known { known } else { try roadmap.versions(of: folder) }
    guard let chosen = VersionInForce(versions, on: environment.now.today) else {
      throw FileFailure.notFound(path: folder.path)
    }
    let agreement = versions[chosen.index].agreement
    let name = agreement.text.string(agreement.header.id)
    var journals: [Journal] = []
    for path in folder.journals {
      let owner = String(lastComponent(of: path).dropLast(".journal".count))
      let limit = FormatLimits.journalBytes
      let text = try readFile(path, links: .refuse, limit: limit, isListed: true)
      journals.append(Journal.read(text, owner: owner, agreement: name).value)
    }
    let input = FoldInput(
      versions: versions,
      journals: journals,
      day: environment.now.today,
      comparison: comparison
    )
    guard let snapshot = Snapshot(input) else { throw FileFailure.notFound(path: folder.path) }
    return AgreementRecord(folder: folder, snapshot: snapshot)
  } catch {
    throw .workspace(.file(error))
  }
}

/// The agreements of the workspace.
func recordFolders(
  of environment: Environment
) throws(RecordFailure) -> [AgreementFolder] {
  do throws(WorkspaceFailure) {
    return try agreements(of: environment)
  } catch {
    throw .workspace(error)
  }
}

/// What the words of a recording command mean.
struct RecordTarget {
  let folder: AgreementFolder
  /// The versions of the agreement, where they were read to find it.
  var versions: [VersionInFolder]?
  /// `MON-1`, `ORG-1@2026`, `@agreement`, with the ID as the agreement spells it.
  let subject: String
}

/// Finds what was typed: the ID as everywhere, with `@` and an occurrence behind it or without.
func recordTarget(
  _ typed: String,
  among folders: [AgreementFolder],
  _ views: [AgreementView],
  party: String
) throws(RecordFailure) -> RecordTarget {
  let (place, subject) = dividedAtColon(typed)
  if subject.hasPrefix("@") {
    let folder = try wholeAgreement(place, subject, among: folders, views, party)
    return RecordTarget(folder: folder, subject: subject)
  }
  let parts = subject.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
  let id = String(parts[0])
  let wanted = place.map { "\($0):\(id)" } ?? id
  switch findItem(wanted, in: views) {
  case .found(let page):
    guard let folder = folders.first(where: { $0.name.utf8.elementsEqual(page.view.name.utf8) })
    else { throw .problem(.itemUnknown(typed, nearest: nil)) }
    let name = page.view.agreement.name(of: page.item)
    return RecordTarget(
      folder: folder,
      subject: parts.count > 1 ? "\(name)@\(parts[1])" : name
    )
  case .unknown(let nearest): throw .problem(.itemUnknown(typed, nearest: nearest))
  case .ambiguous(let names): throw .problem(.itemAmbiguous(typed, names))
  }
}

/// `AGREEMENT:SUBJECT` in its two parts; nil in front of a subject alone.
func dividedAtColon(_ typed: String) -> (agreement: String?, subject: String) {
  guard let colon = typed.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (nil, typed) }
  return (String(typed[..<colon]), String(typed[typed.utf8.index(after: colon)...]))
}

/// The agreement that `@agreement` means: the named one, else the only current one of the party.
private func wholeAgreement(
  _ name: String?,
  _ subject: String,
  among folders: [AgreementFolder],
  _ views: [AgreementView],
  _ party: String
) throws(RecordFailure) -> AgreementFolder {
  let fitting = zip(folders, views)
    .filter { folder, view in
      if let name { return folder.name.utf8.elementsEqual(name.utf8) }
      return !view.hasEnded && view.agreement.party(named: party.utf8Span.span) != nil
    }
  if fitting.count == 1 { return fitting[0].0 }
  let names = (fitting.isEmpty ? folders : fitting.map(\.0)).map { "\($0.name):\(subject)" }
  throw .problem(.agreementUnclear(subject, names))
}
