import RoadmapStore
import RoadmapTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Faults at every system call of every recording, over every state it may start from.
@Suite struct RecordingSweepTests {
  @Test(arguments: RecordingScene.Start.allCases)
  func `what was acknowledged is never lost, whatever fails`(start: RecordingScene.Start) throws {
    let folder = try SweepFolder()
    let points = try recordingPoints(from: start, in: folder.path, writer: appendToJournal)
    let wrong = try violations(at: points, of: appendToJournal, in: folder.path)
    #expect(wrong.isEmpty, "\(wrong.count) of \(points.count): \(wrong.prefix(9))")
    // Eleven states together make more than two thousand points.
    #expect(points.count > 190)
  }
}

/// Plays points one by one and says what is wrong at each.
func violations(
  at points: [RecordingPoint],
  of writer: JournalWriter,
  in folder: String,
  atMost limit: Int = .max
) throws -> [String] {
  var wrong: [String] = []
  for (index, point) in points.enumerated() where wrong.count < limit {
    let found = try point.violations(of: writer, in: "\(folder)/\(index)")
    if !found.isEmpty { wrong.append("\(point): \(found)") }
  }
  return wrong
}

/// The points of one start state: every call of every action, each with a part of the faults.
///
/// The faults take turns, so that every call meets some and every fault meets every kind of call.
func recordingPoints(
  from start: RecordingScene.Start,
  in folder: String,
  actions: [RecordingAction] = RecordingAction.allCases,
  allPoints: Bool = playsAllPoints,
  writer: JournalWriter
) throws -> [RecordingPoint] {
  let faults: [Fault] = [
    .fail(EIO), .fail(ENOSPC), .fail(EINTR), .fullDisk, .short(0), .short(7), .killBefore,
    .killAfter, .torn(9), .torn(60),
  ]
  let wrongs =
    faults.map { ($0, Disturbance.replaced) } + Disturbance.allCases.map { (Fault.disturbed, $0) }
  var points: [RecordingPoint] = []
  var turn = 0
  for action in actions {
    // A run without faults says how many calls there are.
    let plan = FaultPlan()
    let scene = try RecordingScene(start, in: "\(folder)/count-\(action)")
    _ = try writer(RecordingScene.bytes(action.names), scene.target, scene.settings(plan))
    for call in 1...max(plan.count, 1) {
      for (fault, disturbance) in wrongs {
        turn += 1
        guard allPoints || turn % 5 == 0 else { continue }
        points.append(
          RecordingPoint(
            start: start,
            action: action,
            call: call,
            fault: fault,
            disturbance: disturbance
          )
        )
      }
    }
  }
  return points
}
