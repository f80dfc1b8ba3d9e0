internal import CSystem

/// Tells when files of a workspace change: agreements, journals, and the folders that hold them.
///
/// The system says so where it can; where it cannot, or where another machine may change files, the
/// folders are looked at every two seconds. What a burst of changes leaves is told once.
package struct DirectoryWatcher: ~Copyable {
  /// How it learns of changes.
  package enum Method: Sendable {
    /// From the system, as far as it can tell.
    case notices
    /// By looking from time to time, as it does where the system cannot tell.
    case looking
  }

  /// Milliseconds between two looks.
  private static let lookingInterval = 2_000

  /// Nil: there is nothing to watch.
  private let workspace: String?
  private var notices: FolderNotices
  /// The workspace and the folders in it; where it is missing, the nearest folder above it.
  private var folders: [String] = []
  /// Whether changes may go unnoticed unless one looks.
  package private(set) var needsPolling = false
  private var stamps: [FolderStamp] = []
  private var nextLook = 0
  private var found = ChangeCollector()

  /// Watches a workspace from now on, whether it exists or not; with nil it watches nothing.
  package init(of workspace: String?, by method: Method = .notices) {
    self.workspace = workspace.map(withoutTrailingSlashes)
    notices =
      switch method {
      case .notices where workspace != nil: FolderNotices()
      case .notices, .looking: FolderNotices.none
      }
    let now = monotonicMilliseconds()
    refresh(at: now)
    look(at: now)
    found = ChangeCollector()
  }

  /// What can be read when there are notices; -1 where there never are any.
  package var descriptor: Int32 { notices.descriptor }

  /// The folders in which something changed and that were not told of yet, whether a burst of
  /// changes is over or not; it looks at the files, whatever the system said.
  package mutating func takeChanges() -> [String] {
    let now = monotonicMilliseconds()
    takeNotices(at: now)
    look(at: now)
    return found.take()
  }

  /// When it wants to be asked again even if there are no notices; nil: not at all.
  func nextQuestion() -> Int? {
    let look = needsPolling ? nextLook : nil
    return [look, found.dueTime].compactMap { $0 }.min()
  }

  /// The folders in which something changed, once a burst of changes is over; nil before, and where
  /// nothing changed.
  mutating func changes(at now: Int, hasNotices: Bool) -> [String]? {
    if hasNotices { takeNotices(at: now) }
    if needsPolling, now >= nextLook { look(at: now) }
    guard let due = found.dueTime, now >= due else { return nil }
    // What the system told is not found once more by the next look.
    if !needsPolling { stamps = folders.map { FolderStamp(of: $0) } }
    return found.take()
  }

  // MARK: Learning of changes

  private mutating func takeNotices(at now: Int) {
    guard let workspace else { return }
    let isMissing = !folders.contains { isSamePath($0, workspace) }
    var isOutdated = false
    for notice in notices.take() {
      switch notice {
      case .entry(_, let name, _) where name.first == UInt8(ascii: "."):
        continue
      case .entry(let folder, let name, let isFolder):
        let path = "\(folder)/\(String(decoding: name, as: UTF8.self))"
        if isMissing {
          isOutdated = true
        } else if isReadByUs(name) {
          found.add(folder, at: now)
        } else if isSamePath(folder, workspace), isFolder || isKnownOrFolder(path) {
          isOutdated = true
          found.add(path, at: now)
        }
      case .gone(let folder):
        isOutdated = true
        if !isMissing { found.add(folder, at: now) }
      case .lost:
        isOutdated = true
        found.add(workspace, at: now)
      }
    }
    if isOutdated { refresh(at: now) }
  }

  /// A link to a folder is no folder to the system, and one that is gone is nothing any more.
  private func isKnownOrFolder(_ path: String) -> Bool {
    folders.contains { isSamePath($0, path) } || pathKind(path) == .folder
  }

  /// Looks which folders there are, and watches them.
  private mutating func refresh(at now: Int) {
    guard let workspace else { return }
    let before = folders
    var isComplete = false
    // Again until nothing was made or removed between the look and the watch.
    for _ in 0..<5 {
      folders = foldersToWatch(for: workspace)
      isComplete = notices.watch(folders)
      if folders.elementsEqual(foldersToWatch(for: workspace), by: isSamePath) { break }
    }
    let isRemote = folders.contains { unsafe csystem_is_remote($0) != 0 }
    needsPolling = !isComplete || isRemote
    for (these, others) in [(before, folders), (folders, before)] {
      for folder in these where !others.contains(where: { isSamePath($0, folder) }) {
        let isInside = folder.utf8.starts(with: workspace.utf8)
        found.add(isInside ? folder : workspace, at: now)
      }
    }
  }

  private mutating func look(at now: Int) {
    refresh(at: now)
    let before = stamps
    stamps = folders.map { FolderStamp(of: $0) }
    nextLook = now + Self.lookingInterval
    for stamp in stamps {
      guard let old = before.first(where: { isSamePath($0.path, stamp.path) }) else { continue }
      if old != stamp { found.add(stamp.path, at: now) }
    }
  }
}

private func withoutTrailingSlashes(_ path: String) -> String {
  var path = path
  while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}

/// The workspace and the folders in it that are not hidden; where there is no workspace, the nearest
/// folder above it, in which it may appear.
private func foldersToWatch(for workspace: String) -> [String] {
  if pathKind(workspace) == .folder {
    let names = (try? namesInFolder(workspace)) ?? []
    let paths = names.filter { !$0.utf8.starts(with: ".".utf8) }.map { "\(workspace)/\($0)" }
    return [workspace] + paths.filter { pathKind($0) == .folder }
  }
  var path = Substring(workspace)
  while let slash = path.lastIndex(of: "/") {
    path = path[..<slash]
    let folder = path.isEmpty ? "/" : String(path)
    if path.isEmpty || pathKind(folder) == .folder { return [folder] }
  }
  return ["."]
}
