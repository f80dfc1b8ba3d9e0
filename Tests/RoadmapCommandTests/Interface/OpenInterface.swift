import Foundation
import RoadmapStatus
import RoadmapTestSupport
import Terminal

/// Opens the terminal UI of one side on the agreements of a folder; without a side it is asked for.
func openInterface(
  _ identity: String = "UZ/secretariat",
  in folder: borrowing TemporaryFolder,
  _ arguments: [String] = [],
  _ variables: [String: String?] = [:],
  columns: Int = 100,
  rows: Int = 30
) throws -> PseudoTerminal {
  var environment = fixedEnvironment(home: folder.path)
  environment["ROADMAP_BY"] = identity.isEmpty ? nil : identity
  for (name, value) in variables { environment[name] = value }
  return try PseudoTerminal(
    roadmapProgram.path,
    arguments,
    in: folder.url,
    environment: environment,
    columns: columns,
    rows: rows
  )
}

/// A folder with a copy of the practice agreement.
func practiceFolder() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
  return folder
}

/// The lines of a journal of the practice agreement.
func journal(_ party: String, in folder: borrowing TemporaryFolder) throws -> [String] {
  let data = try folder.read("Roadmaps/practice/\(party).journal")
  return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
}

/// A line for a journal, with the ID that belongs to it and its line ending.
func journalLine(_ head: String, _ text: String) -> Data {
  let id = EventID(ofLine: Array("\(head) | \(text)".utf8).span)
  return Data("\(head) id=\(id.text) | \(text)\n".utf8)
}

extension PseudoTerminal {
  /// The row on which the cursor rests: the chosen one.
  var chosenRow: String { screen.text(ofRow: min(screen.row, max(0, screen.size.rows - 1))) }

  /// Waits until the text stands in the chosen row.
  func expectChosen(_ text: String) throws {
    try expect("\"\(text)\" in the chosen row") { _ in isWhole && chosenRow.contains(text) }
  }

  /// Waits until the text is nowhere on the screen.
  func expectGone(_ text: String) throws {
    try expect("\"\(text)\" to go") { _ in isWhole && !screen.text.contains(text) }
  }

  /// Waits until nothing of the screen's modes is left and the terminal is as it was.
  func expectItIsClean() throws {
    try expect("a clean terminal") { output in
      attributes == attributesBefore && ScreenModes(after: output) == .clean
    }
  }

  /// Presses `q` and sees that all is as it was.
  func quit() throws {
    try send("q")
    let ending = try end()
    guard ending == .exited(0) else { throw UnexpectedEnd(ending: ending) }
    try expectItIsClean()
  }
}

/// A program did not end as it was told to.
struct UnexpectedEnd: Error {
  let ending: ProgramEnding
}
