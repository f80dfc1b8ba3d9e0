import Foundation
import RoadmapStore
import RoadmapSyntax
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

struct FileReplacingTests {
  private let old = SourceText(Array("old".utf8))
  private let new = SourceText(Array("the new text".utf8))

  private func failure(_ path: String) -> FileFailure? {
    do throws(FileFailure) {
      let settings = WriteSettings(now: RecordingScene.now, holder: "test")
      try replaceFile(path, holding: old, with: new, settings)
      return nil
    } catch {
      return error
    }
  }

  /// What stands in a folder beside what the program keeps for itself.
  private func names(in folder: String) throws -> [String] {
    try namesInFolder(folder).filter { $0 != ".roadmap" }
  }

  @Test(arguments: [0o600, 0o640, 0o644, 0o666, 0o755] as [UInt32])
  func `the new text takes the place of the old, with its mode, and nothing else stays`(
    permissions: UInt32
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "v1.roadmap")
    let path = folder.path + "/v1.roadmap"
    try folder.setMode(permissions, of: "v1.roadmap")
    #expect(failure(path) == nil)
    #expect(try readFile(path).bytes == new.bytes)
    #expect(try folder.mode(of: "v1.roadmap") == permissions)
    #expect(try names(in: folder.path) == ["v1.roadmap"])
  }

  @Test
  func `a file that somebody changed keeps their text`() throws {
    let folder = try TemporaryFolder()
    try folder.write("theirs", to: "x")
    let path = folder.path + "/x"
    #expect(failure(path) == .changedByOthers(path: path))
    #expect(try readFile(path).bytes == Array("theirs".utf8))
    #expect(try names(in: folder.path) == ["x"])
  }

  @Test
  func `a link is refused and what it points to stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "target")
    let link = folder.path + "/link"
    try folder.link("link", to: "target")
    #expect(failure(link) == .notRegular(path: link))
    #expect(try readFile(folder.path + "/target").bytes == old.bytes)
    #expect(try names(in: folder.path) == ["link", "target"])
  }

  @Test
  func `a read-only file is refused, to the administrator too`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "x")
    let path = folder.path + "/x"
    try folder.setMode(0o444, of: "x")
    #expect(failure(path) == .refused(path: path, errorNumber: EACCES))
    #expect(try readFile(path).bytes == old.bytes)
    #expect(try names(in: folder.path) == ["x"])
  }

  @Test
  func `a folder, a pipe and a missing file are refused`() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe"
    try folder.pipe("pipe")
    #expect(failure(folder.path) == .isFolder(path: folder.path))
    #expect(failure(pipe) == .notRegular(path: pipe))
    for name in ["/none/x", "/x"] {
      #expect(failure(folder.path + name) == .notFound(path: folder.path + name))
    }
    #expect(try names(in: folder.path) == ["pipe"])
  }

  @Test(arguments: [
    "план работы.roadmap", "e\u{301}", "-rf", "a b", String(repeating: "x", count: 255),
  ])
  func `a file of any name is replaced in its own folder`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: name)
    #expect(failure(folder.path + "/" + name) == nil)
    #expect(try folder.read(name) == Data(new.bytes))
    #expect(try names(in: folder.path).count == 1)
  }
}
