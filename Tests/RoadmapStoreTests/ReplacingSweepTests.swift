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

/// Faults at every system call of the rewriting of an agreement and of the configuration.
@Suite struct ReplacingSweepTests {
  private static let old = "roadmap-format 1\nold\n"
  private static let new = "roadmap-format 1\nnew, and longer\n"
  private static let theirs = "roadmap-format 1\ntheirs\n"

  private static let faults: [Fault] = [
    .fail(EIO), .fail(ENOSPC), .fail(EINTR), .fail(EINVAL), .fullDisk, .short(0), .short(7),
    .killBefore, .killAfter, .torn(9), .disturbed,
  ]

  private func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Every file below a folder, whole.
  private func everything(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.map { text("\(folder)/\($0)") }
  }

  private func replace(_ path: String, _ plan: FaultPlan) -> FileFailure? {
    do throws(FileFailure) {
      try replaceFile(
        path,
        holding: SourceText(Array(Self.old.utf8)),
        with: SourceText(Array(Self.new.utf8)),
        WriteSettings(now: RecordingScene.now, holder: "x", system: plan.system)
      )
      return nil
    } catch {
      return error
    }
  }

  private func violations(at call: Int, _ fault: Fault, in folder: String) throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/v1.roadmap"
    try Data(Self.old.utf8).write(to: URL(fileURLWithPath: path))
    let plan = FaultPlan(at: call, fault) {
      try? Data(Self.theirs.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
    let failure = replace(path, plan)
    let now = text(path)
    var wrong: [String] = []
    let isDisturbed = if case .disturbed = fault { true } else { false }
    if ![Self.old, Self.new].contains(now), !isDisturbed { wrong.append("torn: \(now)") }
    if isDisturbed, !everything(below: folder).contains(Self.theirs) { wrong.append("save lost") }
    switch failure {
    case _ where fault.isKill: break
    case nil:
      if now != Self.new, !isDisturbed { wrong.append("acknowledged, absent") }
      // EINVAL says that folders need no sync there.
      if !plan.isDurable, !plan.faultHitSync { wrong.append("acknowledged before it was synced") }
    case .unconfirmed: break
    case .changedByOthers:
      if isDisturbed, now != Self.theirs { wrong.append("their text does not stand") }
    case .notFound, .isFolder, .notRegular, .isNoFolder, .unusableName, .tooLarge, .unsteady,
      .locked,
      .refused:
      if now != (isDisturbed ? Self.theirs : Self.old) { wrong.append("refused, and changed") }
    }
    // The next start works, with no step by hand, and keeps what it displaces.
    try Data(Self.old.utf8).write(to: URL(fileURLWithPath: path))
    if let failure = replace(path, FaultPlan()) { wrong.append("the next start: \(failure)") }
    if text(path) != Self.new { wrong.append("the next start wrote \(text(path))") }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/.roadmap")
    if left.contains(where: { $0.hasSuffix(".tmp") }) { wrong.append("leftovers: \(left)") }
    return wrong
  }

  @Test
  func `an agreement is the old text or the new one, whatever fails`() throws {
    let folder = try SweepFolder()
    let count = FaultPlan()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/count",
      withIntermediateDirectories: true
    )
    try Data(Self.old.utf8).write(to: URL(fileURLWithPath: folder.path + "/count/v1.roadmap"))
    #expect(replace(folder.path + "/count/v1.roadmap", count) == nil)
    var wrong: [String] = []
    for call in 1...count.count {
      for (index, fault) in Self.faults.enumerated() {
        let found = try violations(at: call, fault, in: "\(folder.path)/\(call)-\(index)")
        if !found.isEmpty { wrong.append("call \(call) \(fault): \(found)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(9))")
    #expect(count.count > 15)
  }

  @Test
  func `where names cannot be exchanged the text is replaced all the same, and kept`() throws {
    let folder = try SweepFolder()
    let path = folder.path + "/v1.roadmap"
    try Data(Self.old.utf8).write(to: URL(fileURLWithPath: path))
    let system = SystemCalls { call in
      if case .exchange = call { .fail(errorNumber: ENOSYS) } else { .proceed }
    }
    try replaceFile(
      path,
      holding: SourceText(Array(Self.old.utf8)),
      with: SourceText(Array(Self.new.utf8)),
      WriteSettings(now: RecordingScene.now, holder: "x", system: system)
    )
    #expect(text(path) == Self.new)
    #expect(everything(below: folder.path + "/.roadmap/backup") == [Self.old])
  }

  @Test
  func `the last twenty displaced texts are kept, named by age`() throws {
    let folder = try SweepFolder()
    let path = folder.path + "/v1.roadmap"
    try Data("0\n".utf8).write(to: URL(fileURLWithPath: path))
    for number in 0..<25 {
      try replaceFile(
        path,
        holding: SourceText(Array("\(number)\n".utf8)),
        with: SourceText(Array("\(number + 1)\n".utf8)),
        WriteSettings(now: RecordingScene.now, holder: "x", system: FaultPlan().system)
      )
    }
    let backup = folder.path + "/.roadmap/backup"
    let names = try FileManager.default.contentsOfDirectory(atPath: backup).sorted()
    #expect(names.map { text("\(backup)/\($0)") } == (5..<25).map { "\($0)\n" })
    #expect(names.first == "000006-20261123T100000Z-v1.roadmap")
  }

  @Test
  func `the configuration is the old one or the new one, whatever fails`() throws {
    let folder = try SweepFolder()
    let old = "# mine\nby = RU\ncolour = blue\n"
    let new = "# mine\nby = UZ/office\ncolour = blue\n"
    var wrong: [String] = []
    for start in [old, nil] {
      let expected = start == nil ? "by = UZ/office\n" : new
      var call = 0
      var isPastEnd = false
      while !isPastEnd {
        call += 1
        for (index, fault) in Self.faults.enumerated() where fault.description != "disturbed" {
          let home = "\(folder.path)/\(start == nil)-\(call)-\(index)/roadmap"
          let path = home + "/config"
          if let start {
            try FileManager.default.createDirectory(
              atPath: home,
              withIntermediateDirectories: true
            )
            try Data(start.utf8).write(to: URL(fileURLWithPath: path))
          }
          let plan = FaultPlan(at: call, fault)
          let outcome = Result { () throws(FileFailure) in
            try writeConfiguration(.identity, "UZ/office", at: path, plan.system)
          }
          isPastEnd = plan.count < call
          let now = text(path)
          var found = [expected, start ?? ""].contains(now) ? [] : ["torn: \(now)"]
          if case .success = outcome, !fault.isKill, now != expected { found.append("absent") }
          if case .success = outcome, !fault.isKill, !plan.isDurable, !plan.faultHitSync {
            found.append("unsynced")
          }
          try writeConfiguration(.identity, "UZ/office", at: path, FaultPlan().system)
          if text(path) != expected { found.append("the next start wrote \(text(path))") }
          if !found.isEmpty { wrong.append("call \(call) \(fault): \(found)") }
        }
      }
      #expect(call > 8)
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(9))")
  }
}
