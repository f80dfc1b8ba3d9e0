import Foundation
import RoadmapStore
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Every fault at every system call of every recording, over every state it may start from.
@Suite struct RecordingSweepTests {
  @Test(arguments: RecordingScene.Start.allCases)
  func `what was acknowledged is never lost, whatever fails`(start: RecordingScene.Start) throws {
    let folder = try TemporaryFolder()
    var points = 0
    var wrong: [String] = []
    for point in try recordingPoints(from: start, in: folder) {
      points += 1
      let found = try point.violations(of: appendToJournal, in: "\(folder.path)/\(points)")
      if !found.isEmpty { wrong.append("\(point): \(found)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(points): \(wrong.prefix(12).joined(separator: "\n"))")
    // All states together are to be more than two thousand points.
    #expect(points > 200)
  }
}

/// All points of one start state; a run without faults says how many calls there are.
func recordingPoints(
  from start: RecordingScene.Start,
  in folder: borrowing TemporaryFolder,
  writer: JournalWriter = appendToJournal
) throws -> [RecordingPoint] {
  var points: [RecordingPoint] = []
  let faults: [Fault] = [
    .fail(EIO), .fail(ENOSPC), .fail(EINTR), .fullDisk, .short(0), .short(7), .killBefore,
    .killAfter, .torn(9), .torn(60),
  ]
  for action in RecordingAction.allCases {
    let plan = FaultPlan()
    let scene = try RecordingScene(start, in: "\(folder.path)/count-\(action)")
    _ = try writer(RecordingScene.bytes(action.names), scene.target, scene.settings(plan))
    for call in 1...max(plan.count, 1) {
      for fault in faults {
        points.append(
          RecordingPoint(
            start: start,
            action: action,
            call: call,
            fault: fault,
            disturbance: .replaced
          )
        )
      }
      for disturbance in Disturbance.allCases {
        points.append(
          RecordingPoint(
            start: start,
            action: action,
            call: call,
            fault: .disturbed,
            disturbance: disturbance
          )
        )
      }
    }
  }
  return points
}
