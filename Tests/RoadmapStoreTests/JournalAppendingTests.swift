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

/// What recording does when nothing goes wrong, and what it refuses.
@Suite struct JournalAppendingTests {
  private let now = RecordingScene.now

  private func append(
    _ names: [String],
    _ scene: RecordingScene,
    at time: Instant = RecordingScene.now,
    system: SystemCalls = FaultPlan().system
  ) throws(RecordingFailure) -> RecordingResult {
    let settings = WriteSettings(
      now: time,
      holder: "UZ/office",
      system: system,
      lockWaitMilliseconds: 20
    )
    return try appendToJournal(RecordingScene.bytes(names), scene.target, settings)
  }

  private func text(_ scene: RecordingScene) -> String {
    String(decoding: scene.content(), as: UTF8.self)
  }

  @Test(
    arguments: [
      (.noJournal, "", [.journalCreated]),
      (.emptyJournal, "", []),
      (.clean, "old-1 old-2", []),
      (.noLastLineEnding, "old-1 old-2", [.lastLineEnded]),
      (.zeroTail, "old-1 old-2", [.zeroBytesCut(count: 5_000)]),
      (.onlyZeros, "", [.zeroBytesCut(count: 100)]),
      (.tornFormatLine, "", []),
    ] as [(RecordingScene.Start, String, [RecordingRemark])]
  )
  func `a recording leaves a whole journal and says what it mended`(
    start: RecordingScene.Start,
    old: String,
    remarks: [RecordingRemark]
  ) throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(start, in: folder.path + "/a")
    let result = try append(["new-1", "new-2"], scene)
    let names = old.split(separator: " ").map(String.init) + ["new-1", "new-2"]
    let lines = names.map { RecordingScene.line($0) + "\n" }.joined()
    #expect(text(scene) == RecordingScene.header + lines)
    #expect(result.remarks == remarks)
    #expect(result.restored == [])
  }

  @Test
  func `an open line that is not ours is ended, never cut`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.tornLine, in: folder.path + "/a")
    _ = try append(["new-1"], scene)
    #expect(text(scene).hasSuffix("\n2026-11-2\n" + RecordingScene.line("new-1") + "\n"))
  }

  @Test
  func `lines with CRLF stay as they are and count as present`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.carriageReturns, in: folder.path + "/a")
    _ = try append(["new-1"], scene)
    let converted = text(scene).utf8.split(separator: 10)
      .map { line in
        Array(line) + (line.last == 13 ? [10] : [13, 10])
      }
    try Data(converted.joined()).write(to: URL(fileURLWithPath: scene.journal))
    #expect(try eventsMissing(from: scene.target) == [])
    #expect(scene.content().starts(with: scene.foreign))
  }

  @Test
  func `what an editor threw away is named, and comes back with the next recording`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    let before = scene.content()
    _ = try append(["new-1"], scene)
    try Data(before).write(to: URL(fileURLWithPath: scene.journal))
    let lost = RecordingScene.bytes(["new-1"])
    #expect(try eventsMissing(from: scene.target) == lost)
    #expect(try eventsMissing(from: scene.target, holding: SourceText(before)) == lost)
    #expect(scene.content() == before, "a mere read restores nothing")
    let result = try append(["new-2"], scene)
    #expect(result.restored == lost)
    #expect(scene.names() == ["old-1": 1, "old-2": 1, "new-1": 1, "new-2": 1])
    #expect(try eventsMissing(from: scene.target) == [])
  }

  @Test
  func `healing where nothing is missing makes nothing`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    let settings = scene.settings(FaultPlan())
    #expect(try healJournal(scene.target, settings) == RecordingResult())
    #expect(try FileManager.default.contentsOfDirectory(atPath: scene.folder) == ["UZ.journal"])
  }

  @Test(arguments: [(29, true), (31, false)] as [(Int64, Bool)])
  func `an entry leaves the outbox when it was found in the journal and is over 30 days old`(
    days: Int64,
    stays: Bool
  ) throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    let before = scene.content()
    _ = try append(["new-1"], scene)
    let later = Instant(secondsSince1970: now.secondsSince1970 + days * 86_400)
    _ = try append(["new-2"], scene, at: later)
    try Data(before).write(to: URL(fileURLWithPath: scene.journal))
    let kept = stays ? ["new-1", "new-2"] : ["new-2"]
    #expect(try eventsMissing(from: scene.target) == RecordingScene.bytes(kept))
  }

  @Test(arguments: [Int64.min, Int64.min + 1, -1, Int64.max])
  func `an entry of an impossible moment stops nothing, and its line is not forgotten`(
    second: Int64
  ) throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    _ = try append(["new-1"], scene)
    let real = URL(fileURLWithPath: scene.folder).resolvingSymlinksInPath().path
    let journal = real + "/UZ.journal"
    let line = RecordingScene.line("odd") + "\n"
    let entry = "@ \(second) 1 \(line.utf8.count)\n\(line)"
    let outbox = scene.target.outbox.path(forJournalAt: journal)
    try Data(entry.utf8).write(to: URL(fileURLWithPath: outbox))
    #expect(try append(["new-2"], scene).restored == RecordingScene.bytes(["odd"]))
    #expect(try append(["new-3"], scene).restored == [])
  }

  @Test
  func `an old entry that is not in the journal stays`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.oldLines, in: folder.path + "/a")
    #expect(try eventsMissing(from: scene.target) == RecordingScene.bytes(["lost-1"]))
    #expect(try append(["new-1"], scene).restored == RecordingScene.bytes(["lost-1"]))
  }

  @Test
  func `what is forgotten does not come back`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.lostLine, in: folder.path + "/a")
    try forgetRecorded(of: scene.target)
    #expect(try eventsMissing(from: scene.target) == [])
    #expect(try append(["new-1"], scene).restored == [])
    try forgetRecorded(of: scene.target)
    try forgetRecorded(of: scene.target)
  }

  @Test
  func `two journals never share an outbox file, and people can find it`() {
    let outbox = Outbox(stateFolder: "/users/a/.local/state/roadmap")
    #expect(
      outbox.path(forJournalAt: "/srv/plans/x/UZ.journal")
        == "/users/a/.local/state/roadmap/outbox/srv/plans/x/UZ.journal"
    )
  }

  @Test(
    arguments: [
      ("link", .isLink), ("folder", .isFolder), ("pipe", .notRegular), ("read-only", .readOnly),
      ("no folder", .folderMissing),
    ] as [(String, RecordingRefusal)]
  )
  func `what cannot be added to is refused with the reason, and nothing is made`(
    obstacle: String,
    reason: RecordingRefusal
  ) throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    switch obstacle {
    case "link":
      try FileManager.default.moveItem(atPath: scene.journal, toPath: scene.folder + "/other")
      #expect(unsafe symlink("other", scene.journal) == 0)
    case "folder":
      try FileManager.default.removeItem(atPath: scene.journal)
      #expect(unsafe mkdir(scene.journal, 0o755) == 0)
    case "pipe":
      try FileManager.default.removeItem(atPath: scene.journal)
      #expect(unsafe mkfifo(scene.journal, 0o644) == 0)
    case "read-only":
      #expect(unsafe chmod(scene.journal, 0o444) == 0)
    default:
      try FileManager.default.removeItem(atPath: scene.folder)
    }
    let path = obstacle == "no folder" ? scene.folder : scene.journal
    #expect(throws: RecordingFailure.notRecorded(path: path, reason)) {
      try append(["new-1"], scene)
    }
    #expect(!FileManager.default.fileExists(atPath: scene.folder + "/.roadmap"))
    #expect(!FileManager.default.fileExists(atPath: scene.folder + "-state"))
  }

  @Test(
    arguments: [(EROFS, .readOnly), (EACCES, .readOnly), (ENOSPC, .diskFull)]
      as [(Int32, RecordingRefusal)]
  )
  func `a folder that takes no new names is refused with the reason`(
    errorNumber: Int32,
    reason: RecordingRefusal
  ) throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    let system = SystemCalls { call in
      if case .makeFolder = call { .fail(errorNumber: errorNumber) } else { .proceed }
    }
    let failure = RecordingFailure.notRecorded(path: scene.folder + "/.roadmap", reason)
    #expect(throws: failure) { try append(["new-1"], scene, system: system) }
    #expect(scene.content() == scene.foreign)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x6A, 0x00, 0x0A, 0x00], [0xFE, 0xFF, 0x00, 0x6A, 0x00, 0x0A],
      [0x6A, 0x00, 0x6F, 0x00, 0x0A, 0x00], [0x00, 0x6A, 0x00, 0x6F],
    ] as [[UInt8]]
  )
  func `a journal that was saved as UTF-16 is refused, and no zero byte is cut from it`(
    saved: [UInt8]
  ) throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    _ = try append(["new-1"], scene)
    try Data(saved).write(to: URL(fileURLWithPath: scene.journal))
    let refusal = RecordingFailure.notRecorded(path: scene.journal, .encodingUTF16)
    #expect(throws: refusal) { try append(["new-2"], scene) }
    #expect(throws: refusal) { try healJournal(scene.target, scene.settings(FaultPlan())) }
    #expect(scene.content() == saved)
    // What was refused does not come back with the next recording.
    try Data().write(to: URL(fileURLWithPath: scene.journal))
    _ = try append(["new-3"], scene)
    #expect(scene.names() == ["new-1": 1, "new-3": 1])
  }

  @Test(arguments: [[], ["new-1"], ["new-2"], ["new-1", "new-2"]] as [[String]])
  func `a line that a crash left with zero bytes behind it is ended, not written again`(
    recorded: [String]
  ) throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    _ = try append(["new-1"], scene)
    let whole = scene.content()
    try Data(whole.dropLast() + [0, 0, 0]).write(to: URL(fileURLWithPath: scene.journal))
    let result =
      recorded.isEmpty
      ? try healJournal(scene.target, scene.settings(FaultPlan())) : try append(recorded, scene)
    let new = recorded.filter { $0 != "new-1" }
    #expect(
      scene.content() == whole + new.flatMap { Array((RecordingScene.line($0) + "\n").utf8) }
    )
    #expect(result.remarks == [.zeroBytesCut(count: 3), .lastLineEnded])
    #expect(result.restored == [])
  }

  @Test
  func `where locks are not supported recording goes on and says so`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    let system = SystemCalls { call in
      if case .lock = call { .fail(errorNumber: ENOLCK) } else { .proceed }
    }
    #expect(try append(["new-1"], scene, system: system).remarks == [.locksUnsupported])
    #expect(scene.names()["new-1"] == 1)
  }

  @Test
  func `whoever waits too long for the lock is told who holds it`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    _ = try append(["new-1"], scene)
    let lock = unsafe open(scene.folder + "/.roadmap/lock", O_RDWR)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX) == 0)
    let holder = "\(getpid()) UZ/office"
    #expect(throws: RecordingFailure.notRecorded(path: scene.journal, .locked(holder: holder))) {
      try append(["new-2"], scene)
    }
    #expect(scene.names()["new-2"] == nil)
  }

  @Test
  func `the folder of the program is hidden from git`() throws {
    let folder = try SweepFolder()
    let scene = try RecordingScene(.clean, in: folder.path + "/a")
    _ = try append(["new-1"], scene)
    #expect(
      FileManager.default.contents(atPath: scene.folder + "/.roadmap/.gitignore")
        == Data("*\n".utf8)
    )
  }
}
