import Foundation
import RoadmapStatus
import RoadmapStore
import RoadmapSyntax
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Faults at every system call of an adoption: a draft gets the name of its version, and then the
/// journal its line.
@Suite struct AdoptionSweepTests {
  private static let draft = SourceText(Array("roadmap-format 1\nagreement a  Title\n".utf8))
  private static let line =
    "2026-11-23 UZ/office @v2 adopt sha256=\(TextIdentity(of: draft).sha256)"
  private static let header = "roadmap-journal 1\nagreement: a\nparty: UZ\n"

  /// Of a half of the faults every call, of all with `ROADMAP_LONG=1`.
  private static let faults: [Fault] =
    [.fail(EIO), .fail(ENOSPC), .fullDisk, .killBefore, .killAfter, .torn(9)]
    + (playsAllPoints ? [.fail(EINVAL), .fail(EINTR), .short(0), .short(7)] : [])

  /// One folder with a draft and a journal of two lines, and what became of it.
  private struct Scene {
    let folder: String

    var draftPath: String { folder + "/draft.roadmap" }
    var versionPath: String { folder + "/v2.roadmap" }
    var target: JournalTarget {
      JournalTarget(
        path: folder + "/UZ.journal",
        header: Array(header.utf8),
        outbox: Outbox(stateFolder: folder + "-state")
      )
    }

    init(_ folder: String, hasJournal: Bool) throws {
      self.folder = folder
      let manager = FileManager.default
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(draft.bytes).write(to: URL(fileURLWithPath: draftPath))
      guard hasJournal else { return }
      let old = header + "2026-11-22 UZ/office A-1 note | old\n"
      try Data(old.utf8).write(to: URL(fileURLWithPath: target.path))
    }

    /// Nil when it was acknowledged.
    func adopt(_ plan: FaultPlan) -> AdoptionFailure? {
      let publication = DraftPublication(
        path: draftPath,
        newName: "v2.roadmap",
        text: draft
      )
      let settings = WriteSettings(
        now: RecordingScene.now,
        holder: "UZ/office",
        system: plan.system
      )
      do throws(AdoptionFailure) {
        _ = try adoptDraft(publication, recording: [Array(line.utf8)], target, settings)
        return nil
      } catch {
        return error
      }
    }

    /// What the next command does: the line alone where the draft is a version already.
    func adoptAgain() throws {
      let plan = FaultPlan()
      let settings = WriteSettings(now: RecordingScene.now, holder: "x", system: plan.system)
      if holds(draftPath) {
        if let failure = adopt(plan) { throw failure }
      } else if lines == 0 {
        _ = try appendToJournal([Array(line.utf8)], target, settings)
      }
    }

    /// Puts back what the outbox has and the journal has not.
    func heal() throws {
      let settings = WriteSettings(
        now: RecordingScene.now,
        holder: "x",
        system: FaultPlan().system
      )
      _ = try healJournal(target, settings)
    }

    func holds(_ path: String) -> Bool {
      FileManager.default.contents(atPath: path).map(Array.init) == draft.bytes
    }

    /// How often the journal has the line.
    var lines: Int {
      let text = FileManager.default.contents(atPath: target.path) ?? Data()
      return String(decoding: text, as: UTF8.self).split(separator: "\n").count { $0 == line }
    }

    /// What never holds, whatever happened.
    func violations(_ when: String) -> [String] {
      var wrong: [String] = []
      if lines > 0, !holds(versionPath) { wrong.append("\(when): an event without its text") }
      if !holds(versionPath), !holds(draftPath) { wrong.append("\(when): the text is gone") }
      if lines > 1 { wrong.append("\(when): recorded \(lines) times") }
      return wrong
    }
  }

  private func violations(of scene: Scene, _ plan: FaultPlan, _ fault: Fault) throws -> [String] {
    let failure = scene.adopt(plan)
    var wrong = scene.violations("at once")
    if !fault.isKill {
      switch failure {
      case nil:
        if scene.lines != 1 || !scene.holds(scene.versionPath) {
          wrong.append("acknowledged, absent")
        }
        if FileManager.default.fileExists(atPath: scene.draftPath) {
          wrong.append("acknowledged, and the draft is there")
        }
      case .recording(.notRecorded): if scene.lines > 0 { wrong.append("refused, and recorded") }
      case .publication: if scene.lines > 0 { wrong.append("not published, and recorded") }
      case .recording: break
      }
    }
    try scene.heal()
    wrong += scene.violations("after healing")
    try scene.adoptAgain()
    wrong += scene.violations("the next start")
    if scene.lines != 1 || !scene.holds(scene.versionPath) { wrong.append("not completed") }
    return wrong
  }

  @Test(arguments: [true, false])
  func `no fault leaves an event that names a text which is not there`(hasJournal: Bool) throws {
    let folder = try SweepFolder()
    let count = FaultPlan()
    let whole = try Scene(folder.path + "/whole", hasJournal: hasJournal)
    #expect(try violations(of: whole, count, .none).isEmpty)
    var wrong: [String] = []
    for call in 1...count.count {
      for (index, fault) in Self.faults.enumerated() {
        let scene = try Scene("\(folder.path)/\(call)-\(index)", hasJournal: hasJournal)
        let found = try violations(of: scene, FaultPlan(at: call, fault), fault)
        if !found.isEmpty { wrong.append("call \(call), \(fault): \(found)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(9))")
    #expect(count.count > 25)
  }

  @Test
  func `a draft that was saved in the meantime is not adopted`() throws {
    let folder = try SweepFolder()
    let count = FaultPlan()
    #expect(try Scene(folder.path + "/whole", hasJournal: true).adopt(count) == nil)
    for call in 1...count.count {
      let scene = try Scene("\(folder.path)/\(call)", hasJournal: true)
      let plan = FaultPlan(at: call, .disturbed) {
        guard FileManager.default.fileExists(atPath: scene.draftPath) else { return }
        try? Data("theirs\n".utf8)
          .write(to: URL(fileURLWithPath: scene.draftPath), options: .atomic)
      }
      let failure = scene.adopt(plan)
      let isTheirs =
        FileManager.default.contents(atPath: scene.draftPath) == Data("theirs\n".utf8)
      let isOurs = failure == nil && scene.holds(scene.versionPath) && scene.lines == 1
      #expect(isOurs != isTheirs, "call \(call): \(String(describing: failure))")
      #expect(scene.lines == 0 || scene.holds(scene.versionPath), "call \(call)")
    }
  }

  @Test
  func `an adopted text is kept under its hash and found again`() throws {
    let folder = try SweepFolder()
    let settings = WriteSettings(now: RecordingScene.now, holder: "x", system: FaultPlan().system)
    let hash = TextIdentity(of: Self.draft).sha256
    func found() -> AdoptedText? {
      adoptedText(
        ofFileNamed: "v2.roadmap",
        inAgreementAt: folder.path,
        hashes: [hash],
        git: nil
      )
    }
    #expect(found() == nil)
    keepAdoptedText(Self.draft, inAgreementAt: folder.path, settings)
    keepAdoptedText(Self.draft, inAgreementAt: folder.path, settings)
    #expect(found()?.text.bytes == Self.draft.bytes)
    // What was damaged since is not the adopted text.
    let path = try #require(found()?.path)
    try Data("other\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(found() == nil)
    keepAdoptedText(Self.draft, inAgreementAt: folder.path, settings)
    #expect(found()?.text.bytes == Self.draft.bytes)
  }
}
