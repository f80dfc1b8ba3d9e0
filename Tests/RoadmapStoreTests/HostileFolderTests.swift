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

/// What others put into `.roadmap`, which lies in a folder that is shared.
struct HostileFolderTests {
  private let old = SourceText(Array("old".utf8))

  private func replace(_ path: String) throws(FileFailure) {
    let settings = WriteSettings(now: RecordingScene.now, holder: "test")
    try replaceFile(path, holding: old, with: SourceText(Array("new".utf8)), settings)
  }

  @Test(arguments: [
    "9223372036854775807-x", "9223372036854775806-x", "99999999999999999999-x", "-1-xxxxxxx",
    "+00001-x", "999999999999-x", "000007-20261123T100000Z-x", "١٢٣٤٥٦-x",
  ])
  func `no number in the name of a backup stops a write`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("kept", to: ".roadmap/backup/\(name)")
    try folder.write("old", to: "x")
    try replace(folder.path + "/x")
    try folder.write("old", to: "x")
    try replace(folder.path + "/x")
    #expect(try folder.read("x") == Data("new".utf8))
    let backups = try namesInFolder(folder.path + "/.roadmap/backup")
    #expect(backups.contains(name))
    #expect(backups.count == 3)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["lock", ".gitignore", "backup", "adopted"])
  func `a pipe in the folder of the program holds nobody`(name: String) throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    #expect(unsafe mkdir(scene.folder + "/.roadmap", 0o755) == 0)
    #expect(unsafe mkfifo(scene.folder + "/.roadmap/\(name)", 0o644) == 0)
    let settings = WriteSettings(now: RecordingScene.now, holder: "test")
    keepAdoptedText(old, inAgreementAt: scene.folder, settings)
    guard name == "lock" else {
      _ = try appendToJournal(RecordingScene.bytes(["new-1"]), scene.target, settings)
      #expect(scene.names()["new-1"] == 1)
      return
    }
    let path = scene.folder + "/.roadmap/lock"
    #expect(throws: RecordingFailure.notRecorded(path: path, .isLink)) {
      try appendToJournal(RecordingScene.bytes(["new-1"]), scene.target, settings)
    }
    #expect(scene.content() == scene.foreign)
  }
}
