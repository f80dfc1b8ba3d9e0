import Foundation
import RoadmapStore
import RoadmapTestSupport

/// What another program does to the journal in the middle of a recording.
enum Disturbance: CaseIterable, Sendable {
  /// An editor or git puts a new file in its place.
  case replaced
  case removed
  /// A program without locks adds to it, and leaves the line open.
  case appended
}

/// What the writer under test is asked to do.
enum RecordingAction: CaseIterable, Sendable {
  case one
  case batch
  case heal

  var names: [String] {
    switch self {
    case .one: ["new-1"]
    case .batch: ["new-1", "new-2", "new-3"]
    case .heal: []
    }
  }
}

/// A writer that the sweep judges: the real one, or one with a planted bug.
typealias JournalWriter =
  @Sendable ([[UInt8]], JournalTarget, WriteSettings) throws(RecordingFailure) -> RecordingResult

/// One point of the sweep: a state, an action, and what goes wrong at which system call.
struct RecordingPoint: CustomStringConvertible {
  let start: RecordingScene.Start
  let action: RecordingAction
  let call: Int
  let fault: Fault
  let disturbance: Disturbance

  var description: String { "\(start) \(action) call \(call) \(fault) \(disturbance)" }

  /// Plays the point in a folder of its own and returns what is wrong afterwards.
  func violations(of write: JournalWriter, in folder: String) throws -> [String] {
    let scene = try RecordingScene(start, in: folder)
    let theirs = Array((RecordingScene.header + RecordingScene.line("theirs") + "\n").utf8)
    let plan = FaultPlan(at: call, fault) { [disturbance] in
      disturb(scene.journal, disturbance, theirs)
    }
    var failure: RecordingFailure?
    do throws(RecordingFailure) {
      _ = try write(RecordingScene.bytes(action.names), scene.target, scene.settings(plan))
    } catch {
      failure = error
    }
    var wrong = judge(failure, scene, plan)
    wrong += judgeForeign(scene, isDisturbed && disturbance == .replaced ? theirs : nil)
    wrong += judgeNextStart(failure, scene)
    return wrong
  }

  private func judge(
    _ failure: RecordingFailure?,
    _ scene: RecordingScene,
    _ plan: FaultPlan
  ) -> [String] {
    if fault.isKill { return [] }
    var wrong: [String] = []
    let names = scene.names()
    switch failure {
    case nil:
      // What others do after the last look is for the next start to heal.
      if plan.faultWasLate { return [] }
      let absent = action.names.filter { names[$0] != 1 }
      if !absent.isEmpty { wrong.append("acknowledged \(absent), absent") }
      if !plan.isDurable { wrong.append("acknowledged before it was synced") }
      if action == .heal, hasLostLine, names["lost-1"] == nil { wrong.append("not healed") }
    case .notRecorded:
      // Zero bytes at the end are nobody's.
      let content = scene.content()
      let text = content.prefix((content.lastIndex { $0 != 0 } ?? -1) + 1)
      if !isDisturbed, text != scene.foreign[...] { wrong.append("refused, and changed") }
      if !isDisturbed, scene.hasJournal != (start != .noJournal) { wrong.append("a file appeared") }
    case .notConfirmed, .changedByOthers:
      break
    }
    if case .fail(EINTR) = fault, let failure, !plan.faultHitSync {
      wrong.append("interrupted: \(failure)")
    }
    return wrong
  }

  private var isDisturbed: Bool {
    if case .disturbed = fault { true } else { false }
  }

  private var hasLostLine: Bool { start == .lostLine || start == .oldLines }

  private func judgeForeign(_ scene: RecordingScene, _ theirs: [UInt8]?) -> [String] {
    let content = scene.content()
    if content.starts(with: scene.foreign) { return [] }
    if let theirs, content.starts(with: theirs) { return [] }
    if isDisturbed, disturbance == .removed { return [] }
    return ["bytes of others were lost"]
  }

  /// The next start, with nothing wrong: it completes what was begun, and works.
  private func judgeNextStart(_ failure: RecordingFailure?, _ scene: RecordingScene) -> [String] {
    let settings = scene.settings(FaultPlan())
    do throws(RecordingFailure) {
      _ = try healJournal(scene.target, settings)
      let healed = scene.content()
      if try healJournal(scene.target, settings) != RecordingResult() || scene.content() != healed {
        return ["healing twice is not healing once"]
      }
      _ = try appendToJournal(RecordingScene.bytes(["after"]), scene.target, settings)
    } catch {
      return ["the next start failed: \(error)"]
    }
    let names = scene.names()
    var wrong: [String] = []
    let present = action.names.filter { names[$0] != nil }.count
    if present != 0, present != action.names.count { wrong.append("half an action") }
    if names["after"] != 1 { wrong.append("the next recording is absent") }
    if hasLostLine, names["lost-1"] == nil { wrong.append("an older line is lost") }
    for (name, count) in names where count > 1 { wrong.append("\(name) \(count) times") }
    if fault.isKill { return wrong }
    switch failure {
    case nil: if present < action.names.count { wrong.append("lost after it was acknowledged") }
    case .changedByOthers: if present < action.names.count { wrong.append("promised, and lost") }
    case .notRecorded: if present > 0 { wrong.append("refused, and recorded later") }
    case .notConfirmed: break
    }
    return wrong
  }
}

private func disturb(_ journal: String, _ disturbance: Disturbance, _ theirs: [UInt8]) {
  switch disturbance {
  case .removed:
    try? FileManager.default.removeItem(atPath: journal)
  case .replaced:
    // Written atomically, which is a new file that takes the name.
    try? Data(theirs).write(to: URL(fileURLWithPath: journal), options: .atomic)
  case .appended:
    guard let file = FileHandle(forWritingAtPath: journal) else { return }
    _ = try? file.seekToEnd()
    try? file.write(contentsOf: Data("2026-11-2".utf8))
    try? file.close()
  }
}
