import Foundation
import RoadmapStore
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Which changes of a workspace are noticed.
@Suite struct DirectoryWatcherTests {
  /// What is done to a workspace, and the folders in which something changed then.
  enum Deed: String, CaseIterable, CustomTestStringConvertible {
    case append, create, remove, rename, replace, exchange
    case newFolder, newVersionInNewFolder, removedFolder, renamedFolder, linkedFolder
    case draftInWorkspace

    var testDescription: String { rawValue }
  }

  private func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("one\n", to: "Roadmaps/a/v1.roadmap")
    try folder.write("one\n", to: "Roadmaps/a/UZ.journal")
    try folder.write("two\n", to: "Roadmaps/b/v1.roadmap")
    return folder
  }

  private func carryOut(_ deed: Deed, _ folder: borrowing TemporaryFolder) throws -> [String] {
    let files = FileManager.default
    let roadmaps = folder.path + "/Roadmaps"
    switch deed {
    case .append:
      let journal = try FileHandle(forWritingTo: URL(fileURLWithPath: roadmaps + "/a/UZ.journal"))
      try journal.seekToEnd()
      try journal.write(contentsOf: Data("more\n".utf8))
      try journal.close()
      return ["a"]
    case .create:
      try folder.write("x\n", to: "Roadmaps/b/RU.journal")
      return ["b"]
    case .remove:
      try files.removeItem(atPath: roadmaps + "/a/UZ.journal")
      return ["a"]
    case .rename:
      try files.moveItem(atPath: roadmaps + "/a/v1.roadmap", toPath: roadmaps + "/a/old.txt")
      return ["a"]
    case .replace:
      try folder.write("else\n", to: "Roadmaps/a/.v1.new")
      #expect(unsafe rename(roadmaps + "/a/.v1.new", roadmaps + "/a/v1.roadmap") == 0)
      return ["a"]
    case .exchange:
      try files.moveItem(atPath: roadmaps + "/a/v1.roadmap", toPath: roadmaps + "/b/v2.roadmap")
      return ["a", "b"]
    case .newFolder:
      try files.createDirectory(atPath: roadmaps + "/c", withIntermediateDirectories: false)
      return ["c"]
    case .newVersionInNewFolder:
      try folder.write("three\n", to: "Roadmaps/c/v1.roadmap")
      return ["c"]
    case .removedFolder:
      try files.removeItem(atPath: roadmaps + "/b")
      return ["b"]
    case .renamedFolder:
      try files.moveItem(atPath: roadmaps + "/b", toPath: roadmaps + "/d")
      return ["b", "d"]
    case .linkedFolder:
      try folder.link("Roadmaps/l", to: roadmaps + "/a")
      return ["l"]
    case .draftInWorkspace:
      try folder.write("draft\n", to: "Roadmaps/draft.roadmap")
      return ["Roadmaps"]
    }
  }

  @Test(arguments: Deed.allCases, [DirectoryWatcher.Method.notices, .looking])
  func `what others do to agreements is noticed, and where`(
    deed: Deed,
    method: DirectoryWatcher.Method
  ) throws {
    let folder = try workspace()
    var watcher = DirectoryWatcher(of: folder.path + "/Roadmaps", by: method)
    #expect(watcher.takeChanges() == [])
    let expected = try carryOut(deed, folder)
    let found = watcher.takeChanges().map { lastComponent(of: $0) }
    #expect(Set(found).subtracting(["Roadmaps"]) == Set(expected).subtracting(["Roadmaps"]))
    #expect(!found.isEmpty)
    #expect(watcher.takeChanges() == [])
  }

  @Test
  func `what the program keeps for itself, and files of other kinds, are not noticed`() throws {
    let folder = try workspace()
    var watcher = DirectoryWatcher(of: folder.path + "/Roadmaps")
    for path in ["a/.roadmap/lock", "a/.v1.roadmap.swp", "a/notes.txt", "readme.md", ".git/index"] {
      try folder.write("x\n", to: "Roadmaps/" + path)
    }
    #expect(watcher.takeChanges() == [])
  }

  @Test(arguments: [DirectoryWatcher.Method.notices, .looking])
  func `a workspace that goes and comes again is followed`(
    method: DirectoryWatcher.Method
  ) throws {
    let folder = try workspace()
    let roadmaps = folder.path + "/Roadmaps"
    var watcher = DirectoryWatcher(of: roadmaps, by: method)
    try FileManager.default.removeItem(atPath: roadmaps)
    #expect(!watcher.takeChanges().isEmpty)
    try folder.write("again\n", to: "Roadmaps/a/v1.roadmap")
    #expect(!watcher.takeChanges().isEmpty)
    try folder.write("later\n", to: "Roadmaps/a/v2.roadmap")
    #expect(watcher.takeChanges() == [roadmaps + "/a"])
  }

  @Test
  func `a workspace that is not there yet is noticed when it comes, however deep`() throws {
    let folder = try TemporaryFolder()
    var watcher = DirectoryWatcher(of: folder.path + "/x/y/Roadmaps")
    let needsPolling = watcher.needsPolling
    #expect(!needsPolling)
    try folder.write("other\n", to: "x/other.txt")
    _ = watcher.takeChanges()
    try folder.write("one\n", to: "x/y/Roadmaps/a/v1.roadmap")
    #expect(!watcher.takeChanges().isEmpty)
    try folder.write("two\n", to: "x/y/Roadmaps/a/v2.roadmap")
    #expect(watcher.takeChanges() == [folder.path + "/x/y/Roadmaps/a"])
  }

  @Test
  func `a folder replaced by another of its name is followed`() throws {
    let folder = try workspace()
    let roadmaps = folder.path + "/Roadmaps"
    var watcher = DirectoryWatcher(of: roadmaps)
    try folder.write("new\n", to: "elsewhere/v1.roadmap")
    try FileManager.default.moveItem(atPath: roadmaps + "/a", toPath: folder.path + "/old")
    try FileManager.default.moveItem(atPath: folder.path + "/elsewhere", toPath: roadmaps + "/a")
    #expect(watcher.takeChanges() == [roadmaps + "/a"])
    try folder.write("x\n", to: "old/v1.roadmap")
    #expect(watcher.takeChanges() == [])
    try folder.write("x\n", to: "Roadmaps/a/v2.roadmap")
    #expect(watcher.takeChanges() == [roadmaps + "/a"])
  }

  @Test
  func `the descriptor can be read when something changed, and not before`() throws {
    let folder = try workspace()
    let watcher = DirectoryWatcher(of: folder.path + "/Roadmaps")
    var waiting = pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(unsafe poll(&waiting, 1, 0) == 0)
    try folder.write("x\n", to: "Roadmaps/a/v1.roadmap")
    #expect(unsafe poll(&waiting, 1, 10_000) == 1)
  }

  @Test
  func `a path may end with slashes`() throws {
    let folder = try workspace()
    var watcher = DirectoryWatcher(of: folder.path + "/Roadmaps//")
    try folder.write("x\n", to: "Roadmaps/a/v1.roadmap")
    #expect(watcher.takeChanges() == [folder.path + "/Roadmaps/a"])
  }

  @Test
  func `without a workspace there is nothing to watch`() {
    var watcher = DirectoryWatcher(of: nil)
    let (descriptor, needsPolling) = (watcher.descriptor, watcher.needsPolling)
    #expect(descriptor == -1)
    #expect(!needsPolling)
    #expect(watcher.takeChanges() == [])
  }
}
