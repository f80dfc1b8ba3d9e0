/// A state of a folder that a crash may leave.
package struct CrashState: Sendable {
  /// Whether the command had ended, and what it said must therefore be true.
  package let isAtEnd: Bool
  package let tree: FileTree
}

/// Every state that a strict POSIX file system may leave when the machine stops between two steps.
///
/// Strict means: only a sync of a file makes its bytes durable, only a sync of a folder the names in
/// it. Of bytes that were not synced there may be all, none, a part, or zeros; of names that were not
/// synced each may be there or not, whatever the others do, and in any order.
package struct CrashStates {
  /// More combinations than this at one step are sampled: all old, all new, each alone, and some.
  private static let limit = 256

  private var durableNames: [UInt64: [String: UInt64]]
  private var durableBytes: [UInt64: [UInt8]]
  private var isFolder: Set<UInt64>
  /// What each name led to since its folder was last synced, the durable inode first; nil: nothing.
  private var names: [NamePlace: [UInt64?]] = [:]
  /// What each file held since it was last synced, the durable bytes first.
  private var bytes: [UInt64: [[UInt8]]] = [:]
  /// What the last step changed: only states with something of it are new.
  private var changedNames: Set<NamePlace> = []
  private var changedBytes: Set<UInt64> = []
  private var current: DiskImage
  private var random: SeededRandom
  private var seen: Set<FileTreeKey> = []
  private var found: [CrashState] = []

  private struct NamePlace: Hashable {
    let folder: UInt64
    let name: String
  }

  /// A tree as something that can be put into a set.
  private struct FileTreeKey: Hashable {
    let isAtEnd: Bool
    let entries: [String: FileTree.Entry]
  }

  /// All different states, those after the end marked; the first step is what was there before.
  package static func all(of steps: [CrashStep], seed: UInt64) -> [CrashState] {
    guard case .changed(let first) = steps.first?.kind else { return [] }
    var states = CrashStates(first, seed: seed)
    for step in steps.dropFirst() {
      switch step.kind {
      case .changed(let disk): states.change(to: disk)
      // What is synced is one of the states that were possible before.
      case .synced(let inode): states.sync(inode)
      }
    }
    states.collect(isAtEnd: true)
    return states.found
  }

  private init(_ first: DiskImage, seed: UInt64) {
    durableNames = first.folders
    durableBytes = first.files
    isFolder = Set(first.folders.keys)
    current = first
    random = SeededRandom(seed: seed)
  }

  private mutating func change(to disk: DiskImage) {
    for (folder, old) in current.folders {
      let new = disk.folders[folder] ?? [:]
      for name in Set(old.keys).union(new.keys) where old[name] != new[name] {
        note(NamePlace(folder: folder, name: name), new[name])
      }
    }
    for (folder, new) in disk.folders where current.folders[folder] == nil {
      isFolder.insert(folder)
      durableNames[folder] = [:]
      for (name, inode) in new { note(NamePlace(folder: folder, name: name), inode) }
    }
    for (inode, new) in disk.files where current.files[inode] != new {
      // An inode that was not there a moment ago is a new file, whatever had its number before.
      if current.files[inode] == nil { durableBytes[inode] = [] }
      let durable = durableBytes[inode] ?? []
      bytes[inode, default: [durable]].append(new)
      changedBytes.insert(inode)
    }
    current = disk
    collect(isAtEnd: false)
    changedNames = []
    changedBytes = []
  }

  private mutating func note(_ place: NamePlace, _ inode: UInt64?) {
    // What the program keeps for people and for git need not survive.
    if place.name == "lock" || place.name == ".gitignore" {
      durableNames[place.folder, default: [:]][place.name] = inode
      return
    }
    names[place, default: [durableNames[place.folder]?[place.name]]].append(inode)
    changedNames.insert(place)
  }

  private mutating func sync(_ inode: UInt64) {
    if isFolder.contains(inode) {
      durableNames[inode] = current.folders[inode] ?? [:]
      names = names.filter { $0.key.folder != inode }
    } else {
      durableBytes[inode] = current.files[inode] ?? []
      bytes[inode] = nil
    }
  }

  // MARK: All combinations

  private mutating func collect(isAtEnd: Bool) {
    let places = names.keys.sorted { ($0.folder, $0.name) < ($1.folder, $1.name) }
    let inodes = bytes.keys.sorted()
    let nameChoices = places.map { distinct(names[$0] ?? []) }
    let byteChoices = inodes.map { versions(bytes[$0] ?? []) }
    let counts = nameChoices.map(\.count) + byteChoices.map(\.count)
    let fresh = freshChoices(places, nameChoices, inodes, byteChoices)
    for choice in combinations(of: counts) {
      let isNew = choice.indices.contains { fresh[$0].contains(choice[$0]) }
      guard isNew || isAtEnd else { continue }
      var chosenNames = durableNames
      for (index, place) in places.enumerated() {
        chosenNames[place.folder, default: [:]][place.name] = nameChoices[index][choice[index]]
      }
      var chosenBytes = durableBytes
      for (index, inode) in inodes.enumerated() {
        chosenBytes[inode] = byteChoices[index][choice[places.count + index]]
      }
      add(tree(chosenNames, chosenBytes), isAtEnd: isAtEnd)
    }
  }

  /// For each name and file the choices that the last step brought.
  private func freshChoices(
    _ places: [NamePlace],
    _ nameChoices: [[UInt64?]],
    _ inodes: [UInt64],
    _ byteChoices: [[[UInt8]]]
  ) -> [Range<Int>] {
    // What is new stands behind what was there, and is nothing when it was there before.
    let ofNames = zip(places, nameChoices)
      .map { place, choices in
        guard changedNames.contains(place) else { return 0..<0 }
        return distinct(names[place]?.dropLast() ?? []).count..<choices.count
      }
    let ofBytes = zip(inodes, byteChoices)
      .map { inode, choices in
        guard changedBytes.contains(inode) else { return 0..<0 }
        let old = Set(bytes[inode]?.dropLast() ?? [])
        return min(old.count, choices.count)..<choices.count
      }
    return ofNames + ofBytes
  }

  private mutating func add(_ tree: FileTree, isAtEnd: Bool) {
    let key = FileTreeKey(isAtEnd: isAtEnd, entries: tree.entries)
    if seen.insert(key).inserted { found.append(CrashState(isAtEnd: isAtEnd, tree: tree)) }
  }

  private func distinct(_ values: some Sequence<UInt64?>) -> [UInt64?] {
    var result: [UInt64?] = []
    for value in values where !result.contains(value) { result.append(value) }
    return result
  }

  /// The whole versions, and what may be left of the newest.
  private func versions(_ whole: [[UInt8]]) -> [[UInt8]] {
    var result = whole
    if let old = whole.first, let new = whole.last, new.starts(with: old), new.count > old.count {
      let added = new.count - old.count
      for kept in [1, added / 2, added - 1] { result.append(Array(new.prefix(old.count + kept))) }
      result.append(old + [UInt8](repeating: 0, count: added))
      let half = new.prefix(old.count + added / 2)
      result.append(half + [UInt8](repeating: 0, count: new.count - half.count))
    }
    var seen: Set<[UInt8]> = []
    return result.filter { seen.insert($0).inserted }
  }

  /// Every choice of one of each, the first being the old and the last of the whole the new.
  private mutating func combinations(of counts: [Int]) -> [[Int]] {
    var total = 1
    for count in counts where total <= Self.limit { total *= count }
    if total <= Self.limit {
      var all: [[Int]] = [[]]
      for count in counts { all = all.flatMap { start in (0..<count).map { start + [$0] } } }
      return all
    }
    let old = counts.map { _ in 0 }
    let new = counts.map { min(1, $0 - 1) }
    var some = [old, new]
    for index in counts.indices {
      for value in 0..<counts[index] {
        for base in [old, new] {
          var choice = base
          choice[index] = value
          some.append(choice)
        }
      }
    }
    while some.count < Self.limit { some.append(counts.map { random.below($0) }) }
    return some
  }

  /// What is seen from the top.
  private func tree(_ names: [UInt64: [String: UInt64]], _ bytes: [UInt64: [UInt8]]) -> FileTree {
    var tree = FileTree()
    var waiting = [(path: "", inode: current.root, depth: 0)]
    while let (path, folder, depth) = waiting.popLast() {
      for (name, inode) in names[folder] ?? [:] {
        let inner = path.isEmpty ? name : "\(path)/\(name)"
        if isFolder.contains(inode) {
          tree.entries[inner] = .folder
          // A folder below itself is no state of any file system.
          if depth < 20 { waiting.append((inner, inode, depth + 1)) }
        } else {
          tree.entries[inner] = .file(bytes[inode] ?? [])
        }
      }
    }
    return tree
  }
}
