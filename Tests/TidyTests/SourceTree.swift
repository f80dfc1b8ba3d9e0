import Foundation
import RoadmapTestSupport
import Testing

/// A text file of the repository.
struct RepositoryFile: Sendable {
  /// From the top of the repository.
  let path: String
  let text: String
}

/// Every file of the repository, in the order of the paths; what the build and git make is no part
/// of it.
let repositoryPaths: [String] = {
  let made = [".git", ".swiftpm", ".roadmap", "Package.resolved"]
  guard let walk = FileManager.default.enumerator(atPath: repositoryFolder.path) else { return [] }
  var paths: [String] = []
  while let path = walk.nextObject() as? String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    if made.contains(name) || name.hasPrefix(".build") {
      walk.skipDescendants()
    } else if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
      paths.append(path)
    }
  }
  return paths.sorted()
}()

func repositoryFile(_ path: String) throws -> RepositoryFile {
  let data = try Data(contentsOf: repositoryFolder.appendingPathComponent(path))
  return RepositoryFile(path: path, text: String(decoding: data, as: UTF8.self))
}

/// A Swift file of the repository, scanned.
struct SwiftFile: Sendable, CustomTestStringConvertible {
  let path: String
  let text: String
  /// Without comments and without what stands between quotes.
  let code: String
  /// Without comments.
  let codeAndLiterals: String

  init(_ file: RepositoryFile) {
    path = file.path
    text = file.text
    let scanner = SwiftScanner(file.text)
    code = String(decoding: scanner.code, as: UTF8.self)
    codeAndLiterals = String(decoding: scanner.codeAndLiterals, as: UTF8.self)
  }

  var testDescription: String { path }

  /// The target it belongs to: that of `Sources/roadmap/Run.swift` is `roadmap`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}

private let allSwiftFiles: [SwiftFile] =
  repositoryPaths.filter { path in
    path.hasSuffix(".swift") && (path.hasPrefix("Sources/") || path.hasPrefix("Tests/"))
  }
  .compactMap { try? repositoryFile($0) }.map(SwiftFile.init)

/// The Swift files below a folder.
func swiftFiles(under folder: String) -> [SwiftFile] {
  allSwiftFiles.filter { $0.path.hasPrefix(folder + "/") }
}

func pathExists(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: repositoryFolder.appendingPathComponent(path).path)
}
