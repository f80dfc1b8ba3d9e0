/// Folders in which something changed, kept until the burst of changes is over.
///
/// A checkout removes and writes one file after the other; whoever reads at the first of them reads
/// again at each.
package struct ChangeCollector {
  /// Milliseconds without a change that end a burst.
  package static let quiet = 40
  /// Milliseconds after which a burst is told of although it goes on.
  package static let limit = 250

  private var folders: [String] = []
  private var first = 0
  private var last = 0

  package init() {}

  /// When they are to be told, in the clock of `add`; nil while there are none.
  package var dueTime: Int? { folders.isEmpty ? nil : min(last + Self.quiet, first + Self.limit) }

  /// Notes a change in a folder.
  package mutating func add(_ folder: String, at now: Int) {
    if folders.isEmpty { first = now }
    last = now
    if !folders.contains(where: { isSamePath($0, folder) }) { folders.append(folder) }
  }

  /// The folders, each once, in the order in which they came; there are none afterwards.
  package mutating func take() -> [String] {
    defer { folders = [] }
    return folders
  }
}

/// Whether two paths are the same, byte for byte, as the system compares them.
func isSamePath(_ first: String, _ second: String) -> Bool {
  first.utf8.elementsEqual(second.utf8)
}

/// Whether a file of this name is part of an agreement: a version, a draft, a journal.
func isReadByUs(_ name: [UInt8]) -> Bool {
  [".roadmap", ".journal"]
    .contains { ending in
      name.count > ending.utf8.count && name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
