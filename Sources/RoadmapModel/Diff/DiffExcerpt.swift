package import RoadmapSyntax

/// Two files without most of what is the same in both: enough to tell what changed.
///
/// Holds what stands above the first area, and of the rest what differs, with the headings that it
/// belongs to and one neighbour on each side. Nil where that is not enough, or not less: then the
/// whole files have to be read.
package struct DiffExcerpt: Sendable {
  package let before: SourceText
  package let after: SourceText

  package init?(_ before: SourceText, _ after: SourceText) {
    let old = before.bytes.span
    let new = after.bytes.span
    // Reading a small file costs nothing.
    guard old.count + new.count > 200_000, !old.startsWithUTF16Mark, !new.startsWithUTF16Mark,
      let changed = ChangedStretches(old, new)
    else { return nil }
    var writer = ExcerptWriter(before.bytes, after.bytes)
    guard writer.write(changed.stretches, old, new) else { return nil }
    self.before = SourceText(writer.old)
    self.after = SourceText(writer.new)
  }

  /// What changed, if the excerpt can tell: nil when something depends on what was left out.
  package func diff() -> AgreementDiff? {
    let results = [Agreement.read(before), Agreement.read(after)]
    let isSound = results.allSatisfy { result in
      !result.findings.kept.contains { $0.problem.preventsComparison }
    }
    let (first, second) = (results[0].value, results[1].value)
    guard isSound, first.languages.map(\.text) == second.languages.map(\.text),
      first.parties.map({ first.text.string($0.id) })
        == second.parties.map({ second.text.string($0.id) })
    else { return nil }
    let diff = AgreementDiff(from: first, to: second)
    let needsAll = diff.entries.contains { entry in
      switch entry.change {
      case .moved, .reordered: true
      default: false
      }
    }
    let isDangling = diff.remarks.contains { remark in
      if case .replacesNothing = remark { true } else { false }
    }
    return needsAll || isDangling ? nil : diff
  }
}

/// Copies what the excerpt needs, in the order of the files.
private struct ExcerptWriter {
  var old: [UInt8] = []
  var new: [UInt8] = []
  private let oldBytes: [UInt8]
  private let newBytes: [UInt8]
  /// Up to where the newer file was copied.
  private var copied = 0
  /// The last area and the last activity in what is the same: where they begin and end in the newer
  /// file, and how much further they stand in the older one.
  private var area: Piece?
  private var neighbour: Piece?
  private var isNextWanted = false
  private var isInHead = true
  private var known = HashSet()
  private var removed = HashSet()

  private struct Piece {
    let start: Int
    var end: Int
    let shift: Int
  }

  init(_ old: [UInt8], _ new: [UInt8]) {
    oldBytes = old
    newBytes = new
    // A heading has some hundred bytes.
    known = HashSet(for: new.count / 160)
  }

  /// False when the files hold something that only the slow way understands.
  mutating func write(
    _ stretches: [ChangedStretches.Stretch],
    _ oldSpan: Span<UInt8>,
    _ newSpan: Span<UInt8>
  ) -> Bool {
    var position = 0
    var shift = 0
    for stretch in stretches {
      guard pass(position, stretch.after.start, shift, newSpan) else { return false }
      begin(stretch.after.start, shift)
      old += oldBytes[stretch.before.offsets]
      new += newBytes[stretch.after.offsets]
      copied = stretch.after.end
      guard noteChanged(stretch, oldSpan, newSpan) else { return false }
      position = stretch.after.end
      shift = stretch.before.end - stretch.after.end
    }
    guard pass(position, newBytes.count, shift, newSpan) else { return false }
    finish(newBytes.count)
    return !removed.containsAny(of: known)
  }

  /// Walks over what is the same in both.
  private mutating func pass(_ from: Int, _ to: Int, _ shift: Int, _ bytes: Span<UInt8>) -> Bool {
    var scan = HeadingScan(from: from, to: to)
    while let heading = scan.next(in: bytes) {
      guard known.insert(heading.idHash) else { return false }
      finish(heading.start)
      switch heading.keyword {
      case .agreement, .party, .clause:
        if !isInHead { neighbour = Piece(start: heading.start, end: to, shift: shift) }
      case .area:
        endHead(heading.start, shift)
        area = Piece(start: heading.start, end: to, shift: shift)
        neighbour = area
      case .activity:
        endHead(heading.start, shift)
        neighbour = Piece(start: heading.start, end: to, shift: shift)
      case .milestone, .indicator: break
      }
    }
    return !scan.isIrregular
  }

  /// A heading at `start` ends the piece before it; the first one behind a change is copied.
  private mutating func finish(_ start: Int) {
    if area?.end ?? 0 > start { area?.end = start }
    if neighbour?.end ?? 0 > start { neighbour?.end = start }
    if isNextWanted, let neighbour, neighbour.start >= copied {
      copy(neighbour)
      isNextWanted = false
    }
  }

  private mutating func endHead(_ start: Int, _ shift: Int) {
    guard isInHead else { return }
    isInHead = false
    if start > copied { copy(Piece(start: copied, end: start, shift: shift)) }
  }

  /// Copies what a change at `start` belongs to and stands behind.
  private mutating func begin(_ start: Int, _ shift: Int) {
    if isInHead {
      if start > copied { copy(Piece(start: copied, end: start, shift: shift)) }
      return
    }
    finish(start)
    if let area { copy(area) }
    if let neighbour { copy(neighbour) }
  }

  private mutating func copy(_ piece: Piece) {
    guard piece.start >= copied else { return }
    new += newBytes[piece.start..<piece.end]
    old += oldBytes[piece.start + piece.shift..<piece.end + piece.shift]
    copied = piece.end
  }

  /// Notes the IDs of a change, and the headings in it that later ones belong to.
  private mutating func noteChanged(
    _ stretch: ChangedStretches.Stretch,
    _ oldSpan: Span<UInt8>,
    _ newSpan: Span<UInt8>
  ) -> Bool {
    var scan = HeadingScan(from: stretch.after.start, to: stretch.after.end)
    while let heading = scan.next(in: newSpan) {
      switch heading.keyword {
      case .area, .activity:
        isInHead = false
        // What follows belongs to something that was copied.
        if heading.keyword == .area { area = nil }
        neighbour = nil
      case .agreement, .party, .clause, .milestone, .indicator: break
      }
      // IDs inside changes are checked when they are read.
    }
    var oldScan = HeadingScan(from: stretch.before.start, to: stretch.before.end)
    while let heading = oldScan.next(in: oldSpan) {
      removed.insert(heading.idHash)
      if heading.keyword == .area { area = nil }
    }
    var newScan = HeadingScan(from: stretch.after.start, to: stretch.after.end)
    while let heading = newScan.next(in: newSpan) { removed.insert(heading.idHash) }
    isNextWanted = true
    return !scan.isIrregular && !oldScan.isIrregular
  }
}

/// Hashes, each once.
private struct HashSet {
  private var slots: [UInt64]
  private var count = 0

  /// Room for so many without growing.
  init(for expected: Int = 0) {
    var size = 1_024
    while size < 2 * expected { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// False when it was there.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Bool {
    if count * 2 >= slots.count { grow() }
    // 0 is a free slot; that hash counts as another one.
    let hash = hash == 0 ? 1 : hash
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash
    count += 1
    return true
  }

  func contains(_ hash: UInt64) -> Bool {
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  func containsAny(of other: HashSet) -> Bool {
    slots.contains { $0 != 0 && other.contains($0) }
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 {
      var slot = place(of: hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash
    }
  }
}
