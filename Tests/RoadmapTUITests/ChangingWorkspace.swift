import Foundation
import RoadmapTUI
import RoadmapTestSupport

/// A workspace of a test's own that other programs may change.
struct ChangingWorkspace: ~Copyable {
  private let folder: TemporaryFolder
  /// Grows with every reading.
  private var revision = 1_000

  /// With a copy of the practice agreement.
  init() throws {
    let new = try TemporaryFolder()
    try new.copy("Roadmaps/practice", to: "Roadmaps/practice")
    folder = new
  }

  /// With agreements of a test's own, by name.
  init(_ texts: [(name: String, text: String)]) throws {
    let new = try TemporaryFolder()
    for (name, text) in texts { try new.write(text, to: "Roadmaps/\(name)/v1.roadmap") }
    folder = new
  }

  mutating func read(party: String? = "UZ") -> InterfaceContent {
    revision += 1
    return content(of: folder.path, revision: revision, party: party)
  }

  /// Replaces a piece of a file of the practice agreement, which must be there.
  func replace(_ old: String, with new: String, in file: String) throws {
    let path = "Roadmaps/practice/\(file)"
    let text = String(decoding: try folder.read(path), as: UTF8.self)
    precondition(text.contains(old), "\(file) does not hold \(old)")
    try folder.write(text.replacing(old, with: new), to: path)
  }

  func append(_ line: String, to file: String) throws {
    let path = "Roadmaps/practice/\(file)"
    let text = String(decoding: try folder.read(path), as: UTF8.self)
    try folder.write(text + line + "\n", to: path)
  }

  func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
  }
}
