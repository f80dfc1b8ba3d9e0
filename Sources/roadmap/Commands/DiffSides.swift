internal import RoadmapModel
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// One of the two texts that are compared.
struct DiffSide {
  /// `v1`, `draft`, a path, with the revision behind it.
  let name: String
  let path: String
  let text: SourceText
  /// Whether it is what was adopted, and not what the file holds.
  var isAdoptedText = false
}

/// The two texts that are compared, the older first.
struct DiffSides {
  /// The folder, where both lie in one.
  let folder: AgreementFolder?
  let before: DiffSide
  let after: DiffSide
}

/// Why there is nothing to compare.
enum DiffFailure: Error {
  case workspace(WorkspaceFailure)
  case agreementNeeded([String])
  case versionUnknown(String, agreement: String, known: [String])
  /// The agreement has only one version.
  case oneVersion(agreement: String)
  /// Nobody adopted the version, or nobody here has the text that was adopted.
  case adoptedTextMissing(version: Int, agreement: String)
}

/// Finds what the words of `diff` mean.
func diffSides(
  _ operands: [String],
  in environment: Environment,
  git: GitProgram?
) throws(DiffFailure) -> DiffSides {
  var finder = DiffSideFinder(environment: environment, git: git)
  switch operands.count {
  case 0: return try finder.latest(in: try finder.ownFolder())
  case 1:
    if let folder = try finder.folder(named: operands[0]) { return try finder.latest(in: folder) }
    return try finder.sides(operands[0], nil)
  case 2: return try finder.sides(operands[0], operands[1])
  default:
    guard let folder = try finder.folder(named: operands[0]) else {
      let names = try finder.agreementNames()
      let nearest = nearestName(to: operands[0], among: names)
      throw .workspace(.unknownTarget(operands[0], nearest: nearest))
    }
    finder.folder = folder
    return try finder.sides(operands[1], operands[2])
  }
}

/// Behind `@`: the text of a version that was adopted.
private let adoptedWord = "adopted"

private struct DiffSideFinder {
  let environment: Environment
  /// The agreement whose versions are meant, once it is known.
  var folder: AgreementFolder?

  private let git: GitProgram?

  init(environment: Environment, git: GitProgram?) {
    self.environment = environment
    self.git = git
  }

  // MARK: Agreements

  func agreementNames() throws(DiffFailure) -> [String] {
    try workspaceFolders().map(\.name)
  }

  private func workspaceFolders() throws(DiffFailure) -> [AgreementFolder] {
    do throws(WorkspaceFailure) { return try agreements(of: environment) } catch {
      throw .workspace(error)
    }
  }

  /// The agreement that a word names, or the only one whose name begins with it.
  func folder(named name: String) throws(DiffFailure) -> AgreementFolder? {
    if pathKind(name) == .folder, let folder = try agreementFolder(at: name) { return folder }
    guard !name.contains("/"), let folders = try? workspaceFolders() else { return nil }
    let exact = folders.filter { $0.name.utf8.elementsEqual(name.utf8) }
    return exact.first
  }

  private func agreementFolder(at path: String) throws(DiffFailure) -> AgreementFolder? {
    do throws(FileFailure) { return try AgreementFolder(at: path) } catch {
      throw .workspace(.file(error))
    }
  }

  /// The agreement in whose folder the command was started, or the only one there is.
  func ownFolder() throws(DiffFailure) -> AgreementFolder {
    if let current = environment.currentFolder, let folder = try agreementFolder(at: current) {
      return folder
    }
    let folders = try workspaceFolders()
    guard folders.count == 1 else { throw .agreementNeeded(folders.map(\.name)) }
    return folders[0]
  }

  /// The agreement that was named, else the one that goes without saying.
  private mutating func chosenFolder() throws(DiffFailure) -> AgreementFolder {
    if let folder { return folder }
    let own = try ownFolder()
    folder = own
    return own
  }

  // MARK: Versions

  /// The two latest versions, the draft counting as the latest.
  func latest(in folder: AgreementFolder) throws(DiffFailure) -> DiffSides {
    guard folder.versions.count >= 2 else { throw .oneVersion(agreement: folder.name) }
    let versions = folder.versions.suffix(2)
    return DiffSides(
      folder: folder,
      before: try side(versions[versions.startIndex]),
      after: try side(versions[versions.endIndex - 1])
    )
  }

  mutating func sides(_ first: String, _ second: String?) throws(DiffFailure) -> DiffSides {
    var firstWord = first
    if let colon = first.firstIndex(of: ":"),
      let named = try folder(named: String(first[..<colon]))
    {
      folder = named
      firstWord = String(first[first.index(after: colon)...])
    }
    // One version alone is compared with the latest.
    guard let second else {
      let own = try chosenFolder()
      guard let latest = own.versions.last else { throw .oneVersion(agreement: own.name) }
      return DiffSides(
        folder: own,
        before: try side(named: firstWord, beside: latest.name),
        after: try side(latest)
      )
    }
    let before = try side(named: firstWord, beside: second)
    let agreement = folder
    var secondWord = second
    if let colon = second.firstIndex(of: ":"),
      let named = try folder(named: String(second[..<colon]))
    {
      folder = named
      secondWord = String(second[second.index(after: colon)...])
    }
    let after = try side(named: secondWord, beside: firstWord)
    let isOne = agreement?.path == folder?.path
    return DiffSides(folder: isOne ? folder : nil, before: before, after: after)
  }

  /// A file, a version of the agreement, or one of them as git kept it; a revision alone is that of
  /// the version on the other side.
  private mutating func side(
    named word: String,
    beside other: String
  ) throws(DiffFailure) -> DiffSide {
    if pathKind(word) == .file {
      return DiffSide(name: environment.shortened(word), path: word, text: try read(word, .follow))
    }
    let mark = word.firstIndex(of: "@")
    let version = mark.map { String(word[..<$0]) }
    let hasVersion = version.flatMap { fileName(ofVersion: $0) } != nil
    guard hasVersion || (!word.contains("/") && !word.hasSuffix(".roadmap")) else {
      throw .workspace(.file(.notFound(path: word)))
    }
    let folder = try chosenFolder()
    if let known = folder.versions.first(where: { $0.answers(to: word) }) { return try side(known) }
    if hasVersion, let version, let mark {
      let revision = String(word[word.index(after: mark)...])
      if revision == adoptedWord, let side = try adoptedSide(version, in: folder) { return side }
      if let kept = keptSide(version, at: revision, in: folder) { return kept }
    } else if let kept = keptSide(other, at: word, in: folder) {
      return kept
    }
    throw .versionUnknown(word, agreement: folder.name, known: folder.versions.map(\.name))
  }

  /// `v1.roadmap` for `v1` and `1`.
  private func fileName(ofVersion word: String) -> String? {
    let name = Int(word) == nil ? "\(word).roadmap" : "v\(word).roadmap"
    let isVersion = AgreementFolder.versionNumber(ofFileNamed: name) != nil || word == "draft"
    return isVersion ? name : nil
  }

  /// `v2@adopted`: the text that was adopted, whatever the file holds now; nil for a draft.
  private func adoptedSide(
    _ word: String,
    in folder: AgreementFolder
  ) throws(DiffFailure) -> DiffSide? {
    guard let name = fileName(ofVersion: word),
      let number = AgreementFolder.versionNumber(ofFileNamed: name)
    else { return nil }
    let record = try? record(of: folder, in: environment, comparison: .thorough)
    let adoption = record?.snapshot.adoptions.first { $0.version == number }
    let adopted = adoptedText(
      ofFileNamed: name,
      inAgreementAt: folder.path,
      hashes: adoption?.hashes ?? [],
      git: git
    )
    guard let adopted else {
      throw .adoptedTextMissing(version: number, agreement: folder.name)
    }
    return DiffSide(
      name: "v\(number)@\(adoptedWord)",
      path: adopted.path,
      text: adopted.text,
      isAdoptedText: true
    )
  }

  /// A version as git has it at a revision.
  private func keptSide(
    _ version: String,
    at revision: String,
    in folder: AgreementFolder
  ) -> DiffSide? {
    guard let git, let name = fileName(ofVersion: version),
      let text = git.file(name, in: folder.path, at: revision)
    else { return nil }
    let shown = "\(name.dropLast(".roadmap".utf8.count))@\(revision)"
    return DiffSide(name: shown, path: "\(folder.path)/\(name)", text: text)
  }

  private func side(_ version: AgreementFolder.VersionFile) throws(DiffFailure) -> DiffSide {
    DiffSide(name: version.name, path: version.path, text: try read(version.path, .refuse))
  }

  private func read(_ path: String, _ links: LinkRule) throws(DiffFailure) -> SourceText {
    do throws(FileFailure) {
      return try readFile(path, links: links, isListed: links == .refuse)
    } catch {
      throw .workspace(.file(error))
    }
  }
}

extension AgreementFolder.VersionFile {
  /// `v1`, `draft`.
  var name: String { number.map { "v\($0)" } ?? "draft" }

  /// `v1` and `1`.
  fileprivate func answers(to word: String) -> Bool {
    word == name || number.map { word == "\($0)" } ?? false
  }
}

// MARK: Words

func report(_ failure: DiffFailure, in environment: Environment, on output: inout Output) {
  let problem: CommandProblem =
    switch failure {
    case .workspace(let failure): .init(failure, in: environment)
    case .agreementNeeded(let names): .agreementNotNamed(names.first ?? "")
    case .versionUnknown(let word, let agreement, let known):
      .versionUnknown(word, agreement: agreement, known: known)
    case .oneVersion(let agreement): .oneVersion(agreement)
    case .adoptedTextMissing(let version, let agreement):
      .adoptedTextMissing(version: version, agreement: agreement)
    }
  report(problem, in: environment, on: &output)
}
