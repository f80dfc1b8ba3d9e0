/// One agreement on disk: a folder with versions (format, first section).
package struct AgreementFolder: Equatable, Sendable {
  /// A file that holds a version or the draft.
  package struct VersionFile: Equatable, Sendable {
    /// N of `vN.roadmap`, nil for `draft.roadmap`.
    package let number: Int?
    package let path: String
  }

  /// The path of the folder as it was reached.
  package let path: String
  /// The name of the folder.
  package let name: String
  /// The versions, ascending, and the draft at the end.
  package let versions: [VersionFile]
  /// The paths of the journals, ordered by name.
  package let journals: [String]
  /// Why nobody can say what the folder holds; nil where it could be listed.
  package let failure: FileFailure?

  /// The number of a version in the name of its file: `v12.roadmap`; nil for any other name.
  package static func versionNumber(ofFileNamed name: String) -> Int? {
    guard name.hasPrefix("v"), name.hasSuffix(".roadmap") else { return nil }
    let digits = name.dropFirst().dropLast(8)
    guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), digits.utf8.first != 0x30,
      digits.utf8.count <= 6
    else { return nil }
    return Int(digits)
  }

  /// Whether a name is one of files, so that no folder should have it.
  package static func isFileName(_ name: String) -> Bool {
    name.hasSuffix(".roadmap") || name.hasSuffix(".journal")
  }

  /// The agreement in the folder at `path`; nil when it holds no version and no draft.
  package init?(at path: String) throws(FileFailure) {
    var versions: [VersionFile] = []
    var journals: [String] = []
    // A folder of agreements may hold one with the name of a version; it makes no agreement of it.
    var folders: [VersionFile] = []
    for name in try namesInFolder(path) {
      let file = "\(path)/\(name)"
      let number = Self.versionNumber(ofFileNamed: name)
      if number != nil || name == "draft.roadmap" {
        let version = VersionFile(number: number, path: file)
        if pathKind(file) == .folder { folders.append(version) } else { versions.append(version) }
      } else if name.hasSuffix(".journal") {
        journals.append(file)
      }
    }
    guard !versions.isEmpty else { return nil }
    // Beside versions such a folder stands in the place of one: whoever reads it says so.
    versions += folders
    // The draft last.
    versions.sort { ($0.number ?? .max) < ($1.number ?? .max) }
    self.path = path
    name = lastComponent(of: path)
    self.versions = versions
    self.journals = journals
    failure = nil
  }

  /// A folder that cannot be listed.
  fileprivate init(at path: String, unreadable failure: FileFailure) {
    self.path = path
    name = lastComponent(of: path)
    versions = []
    journals = []
    self.failure = failure
  }

  /// Throws where nobody can say what the folder holds.
  package func checkReadable() throws(FileFailure) {
    if let failure { throw failure }
  }
}

/// The part behind the last slash, trailing slashes left out; `path` itself where that is nothing.
package func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The agreements in a folder of roadmaps, ordered by name; the folder itself when it is one.
///
/// A folder in it that cannot be listed is one of them, with its failure: it stands in nobody's way.
package func agreementFolders(in path: String) throws(FileFailure) -> [AgreementFolder] {
  if let itself = try AgreementFolder(at: path) { return [itself] }
  var folders: [AgreementFolder] = []
  for name in try namesInFolder(path) where !name.hasPrefix(".") {
    let folder = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    guard pathKind(folder) == .folder else { continue }
    do throws(FileFailure) {
      if let agreement = try AgreementFolder(at: folder) { folders.append(agreement) }
    } catch {
      // Gone since the names were read.
      if case .notFound = error { continue }
      folders.append(AgreementFolder(at: folder, unreadable: error))
    }
  }
  return folders
}
