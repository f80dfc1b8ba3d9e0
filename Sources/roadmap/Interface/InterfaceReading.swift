internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStatus
package import RoadmapStore
internal import RoadmapSyntax
package import RoadmapTUI

/// Reads the workspace for the terminal UI, again and again.
///
/// What cannot be read any more is shown as it was read last, with a warning; a file with errors is
/// shown as far as it can be understood.
package struct InterfaceReading {
  private var revision = 0
  private var last: InterfaceContent?
  /// The adopted texts of versions that changed, by what they were looked for; so that git is asked
  /// once.
  private var adoptedTexts: [String: Agreement?] = [:]

  package init() {}

  /// The agreements as they are now.
  package mutating func content(
    in environment: Environment,
    _ facts: ProcessFacts
  ) -> InterfaceContent {
    revision += 1
    let content = read(environment, facts)
    last = content
    return content
  }

  private mutating func read(_ environment: Environment, _ facts: ProcessFacts) -> InterfaceContent
  {
    let today = environment.now.today
    let folders: [AgreementFolder]
    let path: String
    do throws(WorkspaceFailure) {
      path = try workspacePath(of: environment)
      folders = try agreements(of: environment)
    } catch {
      let absence: InterfaceContent.Absence
      switch error {
      case .noAgreements(let path):
        absence = .noAgreements(folder: UntrustedText(environment.shortened(path)))
      case .noWorkspace, .unknownTarget, .partyUnknown, .file: absence = .noWorkspace
      }
      return InterfaceContent(revision: revision, agreements: [], absence: absence, today: today)
    }
    _ = path
    var agreements: [ShownAgreement] = []
    var unreadable: [String] = []
    for folder in folders {
      do throws(WorkspaceFailure) {
        agreements.append(try agreement(folder, environment, facts))
      } catch {
        unreadable.append(unreadablePath(error, folder, environment))
      }
    }
    return InterfaceContent(
      revision: revision,
      agreements: agreements,
      unreadable: unreadable,
      absence: agreements.isEmpty && unreadable.isEmpty ? .noWorkspace : nil,
      today: today
    )
  }

  private mutating func agreement(
    _ folder: AgreementFolder,
    _ environment: Environment,
    _ facts: ProcessFacts
  ) throws(WorkspaceFailure) -> ShownAgreement {
    do throws(WorkspaceFailure) {
      let reading = try FolderReading(folder)
      let recorded = try reading.recordedView(StatusClock(), in: environment)
      var versions: [ShownVersion] = []
      for version in reading.versions {
        if let text = changedText(of: version, reading, recorded, facts) { versions.append(text) }
        versions.append(
          ShownVersion(number: version.number, agreement: version.agreement, path: version.path)
        )
      }
      let shown = Set(versions.filter(\.isAdoptedText).map(\.number))
      return ShownAgreement(
        recorded: recorded,
        warnings: warnings(of: reading, recorded, showing: shown, environment),
        versions: versions
      )
    } catch {
      guard
        let before = last?.agreements.first(where: { $0.name.utf8.elementsEqual(folder.name.utf8) })
      else { throw error }
      return ShownAgreement(
        recorded: before.recorded,
        warnings: [.unreadable(path: unreadablePath(error, folder, environment))],
        versions: before.versions
      )
    }
  }

  /// The file that cannot be read, where one is to blame.
  private func unreadablePath(
    _ failure: WorkspaceFailure,
    _ folder: AgreementFolder,
    _ environment: Environment
  ) -> String {
    let path = if case .file(let failure) = failure { failure.path } else { folder.path }
    return environment.shortened(path)
  }

  /// The text of a version that was adopted, where the file holds another one and it can be found.
  private mutating func changedText(
    of version: FolderReading.Version,
    _ reading: FolderReading,
    _ recorded: RecordedView,
    _ facts: ProcessFacts
  ) -> ShownVersion? {
    let adoptions = recorded.snapshot.adoptions
    guard let number = version.number,
      let adoption = adoptions.first(where: { $0.version == number }), adoption.isTextChanged
    else { return nil }
    let key = "\(version.path) \(adoption.hashes.joined(separator: " "))"
    let agreement: Agreement?
    if let known = adoptedTexts[key] {
      agreement = known
    } else {
      let found = adoptedText(
        ofFileNamed: "v\(number).roadmap",
        inAgreementAt: reading.folder.path,
        hashes: adoption.hashes,
        git: GitProgram(searchPath: facts.variables[.programFolders] ?? "")
      )
      agreement = found.map { Agreement.read($0.text).value }
      adoptedTexts[key] = .some(agreement)
    }
    return agreement.map {
      ShownVersion(number: number, agreement: $0, path: version.path, isAdoptedText: true)
    }
  }

  private func warnings(
    of reading: FolderReading,
    _ recorded: RecordedView,
    showing shown: Set<Int?>,
    _ environment: Environment
  ) -> [ContentWarning] {
    var warnings: [ContentWarning] = []
    if recorded.lostLines > 0 { warnings.append(.lostEvents(recorded.lostLines)) }
    warnings += recorded.snapshot.missingAbove.map { .versionMissing($0.version) }
    warnings += recorded.snapshot.changedTexts.map { version in
      .textChanged(version: version, isShown: shown.contains(version))
    }
    // What keeps the text from being understood comes first: the rest may follow from it.
    let broken = reading.broken.map { file in
      ContentWarning.broken(
        path: environment.shortened(file.path),
        line: file.line,
        errors: file.errors
      )
    }
    return broken + encodings(of: reading, recorded, environment) + warnings
  }

  /// The journals in UTF-16, of which nothing was read.
  private func encodings(
    of reading: FolderReading,
    _ recorded: RecordedView,
    _ environment: Environment
  ) -> [ContentWarning] {
    zip(reading.folder.journals, recorded.snapshot.input.journals)
      .filter { $1.text.bytes.span.startsWithUTF16Mark }
      .map { path, _ in
        .broken(path: environment.shortened(path), line: 1, errors: 1)
      }
  }
}
