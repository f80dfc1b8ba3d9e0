import RoadmapStore
import RoadmapTestSupport
import Testing
import roadmap

/// Every state that a strict file system may leave when the machine stops during a command.
///
/// `ROADMAP_LONG=1 swift test --filter CrashStateTests` starts the program again in every one of
/// them; otherwise the files of every state are looked at, and every so many are started again.
@Suite struct CrashStateTests {
  private static let starts: [CommandScene.Start] = [.noJournal, .usual, .lostLine]

  @Test(arguments: CommandScene.Action.allCases)
  func `no crash loses what was acknowledged, and the next start works`(
    action: CommandScene.Action
  ) throws {
    let folder = try SweepFolder()
    var count = 0
    var wrong: [String] = []
    for start in playsAllPoints ? CommandScene.Start.allCases : Self.starts {
      let scene = try CommandScene(start, action, in: "\(folder.path)/\(start)")
      guard scene.referenceOutcome.code == .success else { continue }
      // Many files, and the same steps as `new`.
      if action == .practice, !playsAllPoints || start != .usual { continue }
      let states = try crashStates(of: scene)
      count += states.count
      let found = try crashViolations(scene, states, every: playsAllPoints ? 1 : 199)
      wrong += found.map { "\(start): \($0)" }
    }
    #expect(wrong.isEmpty, "\(wrong.count) in \(count): \(wrong.prefix(9).joined(separator: "\n"))")
    #expect(count >= 4 || action == .practice && !playsAllPoints)
  }

  /// A sync that a writer forgets.
  enum ForgottenSync: CaseIterable, Sendable {
    case everything
    case ofFiles
    case ofFolders
  }

  @Test(arguments: ForgottenSync.allCases)
  func `a forgotten sync is found`(bug: ForgottenSync) throws {
    let folder = try SweepFolder()
    var wrong: [String] = []
    for action in [CommandScene.Action.done, .format, .new, .adopt, .evidence] {
      let scene = try CommandScene(.noJournal, action, in: "\(folder.path)/\(action)")
      let states = try crashStates(of: scene) { call in
        guard case .sync(let descriptor) = call else { return false }
        switch bug {
        case .everything: return true
        case .ofFiles: return !isFolder(descriptor)
        case .ofFolders: return isFolder(descriptor)
        }
      }
      let found = try crashViolations(scene, states, every: .max)
      #expect(!found.isEmpty || action == .evidence, "\(action)")
      wrong += found
    }
    #expect(!wrong.isEmpty)
  }
}

/// The states after a recorded run of the command.
private func crashStates(
  of scene: CommandScene,
  forgetting forgets: @escaping @Sendable (SystemCall) -> Bool = { _ in false }
) throws -> [CrashState] {
  try scene.before.write(to: scene.root)
  let recorder = CrashRecorder(scene.root, forgetting: forgets)
  // Made first, so that the state before the command is the first one.
  let first = recorder.steps()
  _ = scene.run(recorder.system)
  return CrashStates.all(of: first + recorder.steps().dropFirst(first.count), seed: 20_261_124)
}

/// What is wrong in the states; in every so-and-so-many of them the program is started again.
private func crashViolations(
  _ scene: CommandScene,
  _ states: [CrashState],
  every stride: Int
) throws -> [String] {
  var wrong: [String] = []
  var seen: Set<SeenState> = []
  for (index, state) in states.enumerated() {
    let claim = state.isAtEnd ? CommandScene.Claim.all : .unknown
    // What differs only in what the program keeps for itself looks the same until it starts again.
    let isNew = seen.insert(SeenState(state)).inserted
    var found = isNew ? scene.violations(in: state.tree, claim, wasStopped: true) : []
    let isPlayed = index % stride == stride - 1
    if isPlayed || state.isAtEnd && index % 16 == 0 && stride < .max {
      try state.tree.write(to: scene.root)
      found += scene.violationsOfNextStart(claim)
    }
    if !found.isEmpty {
      wrong.append("state \(index)\(state.isAtEnd ? ", at the end" : ""): \(found)")
    }
  }
  return wrong
}

/// What people see of a state.
private struct SeenState: Hashable {
  let isAtEnd: Bool
  let entries: [String: FileTree.Entry]

  init(_ state: CrashState) {
    isAtEnd = state.isAtEnd
    entries = state.tree.entries.filter { path, _ in
      path.hasPrefix("Roadmaps/") && !path.hasPrefix("Roadmaps/twin/.roadmap")
    }
  }
}
