import Foundation
import RoadmapTestSupport
import Testing

/// Results that are longer than the terminal, on a terminal.
@Suite struct PagerTests {
  private static let comparison = ["diff", "practice", "v1", "v2"]
  /// The first line of the comparison and its last.
  private static let ends = ["practice  v1", "amendment required"]

  /// A program that tells what it is given, then hands it on.
  private func fakePager(in folder: borrowing TemporaryFolder, ending code: Int) throws -> String {
    let path = folder.url.appendingPathComponent("pager").path
    let text = "#!/bin/sh\necho \"pager $# $1 $LESS\"\ncat\nexit \(code)\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test func `they go through the pager, which gets its words as they are`() throws {
    let folder = try practiceFolder()
    let pager = try fakePager(in: folder, ending: 0)
    let terminal = try openInterface(
      in: folder,
      Self.comparison,
      ["PAGER": "\(pager) $HOME", "LESS": nil],
      rows: 24
    )
    #expect(try terminal.end() == .exited(0))
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(text.contains("pager 1 $HOME FRX"))
    for end in Self.ends { #expect(text.components(separatedBy: end).count == 2, "\(end)") }
  }

  @Test(arguments: ["cat", "", "no-such-pager", "/no/such/pager"])
  func `without a pager all is written at once`(pager: String) throws {
    let folder = try practiceFolder()
    let terminal = try openInterface(in: folder, Self.comparison, ["PAGER": pager], rows: 24)
    #expect(try terminal.end() == .exited(0))
    let text = String(decoding: terminal.output, as: UTF8.self)
    for end in Self.ends { #expect(text.components(separatedBy: end).count == 2, "\(end)") }
  }

  @Test func `what a failing pager may not have shown is written as well`() throws {
    let folder = try practiceFolder()
    let pager = try fakePager(in: folder, ending: 3)
    let terminal = try openInterface(in: folder, Self.comparison, ["PAGER": pager], rows: 24)
    #expect(try terminal.end() == .exited(0))
    let text = String(decoding: terminal.output, as: UTF8.self)
    for end in Self.ends { #expect(text.components(separatedBy: end).count == 3, "\(end)") }
  }

  @Test func `what fits is written without a pager`() throws {
    let folder = try practiceFolder()
    let pager = try fakePager(in: folder, ending: 0)
    let terminal = try openInterface(in: folder, Self.comparison, ["PAGER": pager], rows: 500)
    #expect(try terminal.end() == .exited(0))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("pager 0"))
  }
}
