import Foundation

/// A folder with an agreement of numbers, its journals, and the same data for other programs.
///
/// It is removed with the value.
struct BenchFolder: ~Copyable {
  let size: Int
  let url: URL

  /// Makes the agreement and its journals, of a shape if one is given; what other programs read is
  /// made by ``PeerData``.
  init(activities size: Int, _ shape: HostileShape? = nil) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent(
        "roadmap-bench-\(ProcessInfo.processInfo.processIdentifier)-\(size)"
      )
    try writeAgreement(of: size, shape, into: folder.appendingPathComponent("Roadmaps/generated"))
    self.size = size
    url = folder
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var agreement: String { path("Roadmaps/generated/v1.roadmap") }

  /// All that `roadmap status` reads.
  var files: [String] {
    [agreement] + ["UZ", "RU"].map { path("Roadmaps/generated/\($0).journal") }
  }

  var peers: PeerData { PeerData(size: size, folder: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func byteCount() throws -> Int {
    try files.reduce(0) { sum, path in
      sum + (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0)
    }
  }

  /// What `roadmap` is to know of the world: always the same day, and nothing of the person.
  var environment: [String: String] {
    [
      "ROADMAP_NOW": "2026-11-23T10:00:00Z", "ROADMAP_BY": "UZ/bench",
      "ROADMAP_DIR": path("Roadmaps"), "XDG_STATE_HOME": path("state"), "HOME": url.path,
      "XDG_CONFIG_HOME": path("configuration"),
    ]
  }

  /// The `roadmap` that is measured with arguments of its own.
  func command(_ program: String, _ arguments: [String], name: String? = nil) -> MeasuredCommand {
    MeasuredCommand(
      name: name ?? "roadmap \(arguments.joined(separator: " "))",
      path: program,
      arguments: arguments,
      environment: environment
    )
  }
}

/// Writes an agreement and its journals into a folder, which is made.
func writeAgreement(of size: Int, _ shape: HostileShape? = nil, into folder: URL) throws {
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let agreement = folder.appendingPathComponent("v1.roadmap").path
  let first = folder.appendingPathComponent("UZ.journal").path
  if let shape {
    try writeFile(agreement) { sink in shape.writeAgreement(size, sink) }
    try writeFile(first) { sink in shape.writeJournal(size, sink) }
  } else {
    let journals = GeneratedJournals(activities: size)
    let second = folder.appendingPathComponent("RU.journal").path
    try writeFile(agreement) { sink in GeneratedAgreement(activities: size).write(sink) }
    try writeFile(first, journals.writeFirst)
    try writeFile(second, journals.writeSecond)
  }
}
