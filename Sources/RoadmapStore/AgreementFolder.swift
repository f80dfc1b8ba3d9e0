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

  /// The number of a version in the name of its file: `v12.roadmap`; nil for any other name.
  package static func versionNumber(ofFileNamed name: String) -> Int? {
    guard name.hasPrefix("v"), name.hasSuffix(".roadmap") else { return nil }
    let digits = name.dropFirst().dropLast(8)
    guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), digits.utf8.first != 0x30,
      digits.utf8.count <= 6
    else { return nil }
    return Int(digits)
  }

  /// The agreement in the folder at `path`; nil when it holds no version and no draft.
  package init?(at path: String) throws(FileFailure) {
    var versions: [VersionFile] = []
    var draft: VersionFile?
    var journals: [String] = []
    for name in try namesInFolder(path) {
      let file = "\(path)/\(name)"
      if let number = Self.versionNumber(ofFileNamed: name) {
        versions.append(VersionFile(number: number, path: file))
      } else if name == "draft.roadmap" {
        draft = VersionFile(number: nil, path: file)
      } else if name.hasSuffix(".journal") {
        journals.append(file)
      }
    }
    versions.sort { ($0.number ?? .max) < ($1.number ?? .max) }
    if let draft { versions.append(draft) }
    guard !versions.isEmpty else { return nil }
    self.path = path
    name = lastComponent(of: path)
    self.versions = versions
    self.journals = journals
  }
}

/// The part behind the last slash, trailing slashes left out; `path` itself where that is nothing.
package func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The agreements in a folder of roadmaps, ordered by name; the folder itself when it is one.
package func agreementFolders(in path: String) throws(FileFailure) -> [AgreementFolder] {
  if let itself = try AgreementFolder(at: path) { return [itself] }
  var folders: [AgreementFolder] = []
  for name in try namesInFolder(path) where !name.hasPrefix(".") {
    let folder = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    guard pathKind(folder) == .folder, let agreement = try AgreementFolder(at: folder) else {
      continue
    }
    folders.append(agreement)
  }
  return folders
}
