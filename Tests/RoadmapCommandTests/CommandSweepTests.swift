import RoadmapStore
import RoadmapTestSupport
import Testing
import roadmap

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Faults at every system call of every command that writes, over the states it may find.
///
/// `ROADMAP_LONG=1 swift test --filter CommandSweepTests` plays all points.
@Suite struct CommandSweepTests {
  private static let faults: [Fault] = [
    .fail(EIO), .fail(ENOSPC), .fail(EINTR), .fail(EACCES), .fail(EROFS), .fullDisk, .short(0),
    .short(7), .killBefore, .killAfter, .torn(9), .torn(60),
  ]

  @Test(arguments: CommandScene.Action.allCases)
  func `a command does all or nothing and says which, whatever fails`(
    action: CommandScene.Action
  ) throws {
    let folder = try SweepFolder()
    // `heal` and `undo` make few calls where there is nothing to do.
    let stride = playsAllPoints ? 1 : action == .heal ? 17 : 197
    var turn = 0
    var played = 0
    var wrong: [String] = []
    for start in CommandScene.Start.allCases {
      let scene = try CommandScene(start, action, in: "\(folder.path)/\(start)")
      for call in 1...max(try callCount(scene), 1) {
        for fault in Self.faults {
          turn += 1
          guard turn % stride == 0 else { continue }
          played += 1
          let found = try violations(scene, at: call, fault)
          if !found.isEmpty { wrong.append("\(start) call \(call) \(fault): \(found)") }
        }
      }
    }
    #expect(
      wrong.isEmpty,
      "\(wrong.count) of \(played): \(wrong.prefix(9).joined(separator: "\n"))"
    )
    #expect(played >= 3)
  }

  @Test(arguments: CommandScene.Action.allCases)
  func `a command that nothing befalls does what is expected of it`(
    action: CommandScene.Action
  ) throws {
    let folder = try SweepFolder()
    for start in CommandScene.Start.allCases {
      let scene = try CommandScene(start, action, in: "\(folder.path)/\(start)")
      // Without a journal there is nothing to take back.
      let isEmpty = start == .noJournal || start == .emptyJournal
      if action == .undo, isEmpty {
        #expect(scene.referenceOutcome.code == .failed)
        continue
      }
      #expect(scene.referenceOutcome.code == .success, "\(start)")
      #expect(scene.violations(in: scene.reference, .all, wasStopped: false) == [], "\(start)")
      if action != .heal || start == .lostLine {
        #expect(scene.before != scene.reference, "\(start)")
      }
    }
  }

  /// How many calls the command makes when nothing goes wrong.
  private func callCount(_ scene: CommandScene) throws -> Int {
    try scene.before.write(to: scene.root)
    let plan = FaultPlan()
    _ = scene.run(plan.system)
    return plan.count
  }

  private func violations(_ scene: CommandScene, at call: Int, _ fault: Fault) throws -> [String] {
    try scene.before.write(to: scene.root)
    let plan = FaultPlan(at: call, fault)
    let outcome = scene.run(plan.system)
    var wrong: [String] = []
    var claim = CommandScene.Claim.unknown
    if !fault.isKill {
      switch outcome.code {
      case .success:
        claim = .all
        // The copy that is kept of an adopted text is a courtesy and not waited for; what must be
        // there of an adoption is judged by the crash states.
        if !plan.isDurable, !plan.faultHitSync, scene.action != .adopt {
          wrong.append("acknowledged before it was synced")
        }
      case .failed: claim = .nothing
      case .unconfirmed: break
      // A file that is shorter than it was a moment ago was changed by somebody.
      case .changedByOthers where fault.description == "short 0": claim = .nothing
      case .findings, .changedByOthers, .brokenPipe:
        wrong.append("exit \(outcome.code.rawValue), and nobody changed anything")
      }
      if outcome.code != .success, outcome.messages.isEmpty { wrong.append("says nothing") }
      if case .fail(EINTR) = fault, outcome.code != scene.referenceOutcome.code, !plan.faultHitSync
      {
        wrong.append("interrupted: exit \(outcome.code.rawValue)")
      }
      if !scanTerminalOutput(outcome.messages).isEmpty { wrong.append("forbidden bytes") }
    }
    let tree = FileTree(of: scene.root)
    wrong += scene.violations(in: tree, claim, wasStopped: fault.isKill || claim == .unknown)
    return wrong + scene.violationsOfNextStart(claim)
  }
}
