import RoadmapStore
import RoadmapTestSupport
import roadmap

/// What must hold in a workspace after a command that something befell.
extension CommandScene {
  /// How much is known about what the command did.
  enum Claim: Sendable {
    /// Exit code 0: all of it is there.
    case all
    /// Exit code 2: nothing was changed.
    case nothing
    /// Killed, crashed or not confirmed: all of it or nothing, perhaps after healing.
    case unknown
  }

  /// What is wrong in the tree as it stands.
  func violations(in tree: FileTree, _ claim: Claim, wasStopped: Bool) -> [String] {
    var wrong: [String] = []
    for path in Set(before.files + reference.files + tree.files).sorted() {
      if isJournal(path) {
        wrong += journalViolations(path, in: tree, claim, wasStopped)
      } else if !isOwn(path, wasStopped) {
        wrong += fileViolations(path, in: tree, claim)
      }
    }
    let present = presentCount(in: tree)
    switch claim {
    case .all where present != newLines.count: wrong.append("acknowledged, and lines are absent")
    case .nothing where present != 0: wrong.append("refused, and lines are there")
    case .all, .nothing, .unknown: break
    }
    // What a line speaks of is there before the line.
    if present > 0, present == newLines.count {
      for path in reference.files where isShared(path) && tree[path] != reference[path] {
        wrong.append("\(path) is not what the line says")
      }
    }
    return wrong
  }

  /// What is wrong after the next start, which heals and then works as ever.
  func violationsOfNextStart(_ claim: Claim) -> [String] {
    var wrong: [String] = []
    let heal = Self.run(["heal"], in: root)
    if heal.code != .success { wrong.append("heal: \(heal.code) \(text(heal.messages))") }
    let healed = FileTree(of: root)
    wrong += violations(in: healed, claim, wasStopped: true).map { "after healing: \($0)" }
    let present = presentCount(in: healed)
    if present != 0, present != newLines.count { wrong.append("half an action") }
    if start == .lostLine, !hasLostLine(healed) { wrong.append("an older line is lost") }
    _ = Self.run(["heal"], in: root)
    if FileTree(of: root) != healed { wrong.append("healing twice is not healing once") }
    let note = Self.run(["note", "A-1", "--note=after"], in: root)
    if note.code != .success { wrong.append("the next note: \(note.code) \(text(note.messages))") }
    let added = addedLines(from: healed, to: FileTree(of: root))
    if !added.contains(where: { contains($0, "| after") }) { wrong.append("the next note is lost") }
    let status = Self.run(["status", "twin"], in: root)
    if status.code != .success { wrong.append("status: \(status.code)") }
    return wrong
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func isShared(_ path: String) -> Bool {
    path.hasPrefix("Roadmaps/") && !isJournal(path) && !isOwn(path, true)
  }

  /// What the program keeps for itself, and what a stopped one leaves under a hidden name.
  private func isOwn(_ path: String, _ wasStopped: Bool) -> Bool {
    path.split(separator: "/")
      .contains { part in
        part == "state" || part == ".roadmap"
          || wasStopped && part.hasPrefix(".") && part.hasSuffix(".tmp")
      }
  }

  private func fileViolations(_ path: String, in tree: FileTree, _ claim: Claim) -> [String] {
    let now = tree[path]
    switch claim {
    case .all: return now == reference[path] ? [] : ["acknowledged, and \(path) is another"]
    case .nothing: return now == before[path] ? [] : ["refused, and \(path) changed"]
    case .unknown:
      return now == reference[path] || now == before[path] ? [] : ["\(path) is torn or foreign"]
    }
  }

  private func journalViolations(
    _ path: String,
    in tree: FileTree,
    _ claim: Claim,
    _ wasStopped: Bool
  ) -> [String] {
    let now = withoutZeros(tree[path] ?? [])
    let old = withoutZeros(before[path] ?? [])
    var wrong: [String] = []
    if !now.starts(with: old) { wrong.append("\(path): what others wrote is lost") }
    let expected = Set(newLines + lines(of: reference[path] ?? []))
    var counts: [[UInt8]: Int] = [:]
    let known = Set(lines(of: old))
    for line in lines(of: now) where !known.contains(line) {
      counts[line, default: 0] += 1
      let isPart = wasStopped && expected.contains { $0.starts(with: line.prefix { $0 != 0 }) }
      if contains(line, Self.lostNote) { continue }
      if !expected.contains(line), !isPart { wrong.append("\(path): a line of nobody") }
    }
    for (line, count) in counts where expected.contains(line) && count > 1 {
      wrong.append("\(path): a line \(count) times")
    }
    // What was lost comes back with the next start, whatever was refused before.
    let isHealed = start == .lostLine && hasLostLine(tree)
    if claim == .nothing, now != old, !isHealed { wrong.append("refused, and \(path) changed") }
    return wrong
  }

  private func presentCount(in tree: FileTree) -> Int {
    let all = Set(tree.files.filter(isJournal).flatMap { lines(of: tree[$0] ?? []) })
    return newLines.count(where: all.contains)
  }

  private func hasLostLine(_ tree: FileTree) -> Bool {
    tree.files.filter(isJournal).flatMap { lines(of: tree[$0] ?? []) }
      .contains { contains($0, Self.lostNote) }
  }
}
