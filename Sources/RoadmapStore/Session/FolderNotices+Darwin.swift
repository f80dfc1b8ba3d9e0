#if canImport(Darwin)
import Darwin

/// Notices of changes in folders, by kqueue.
///
/// The system tells that something happened to an open file or folder, not what; what came and went
/// in a folder is found by its names.
struct FolderNotices: ~Copyable {
  /// What is open to be watched.
  private struct Watched {
    let folder: String
    /// The name of a file in the folder; nil for the folder itself.
    let file: [UInt8]?
  }

  private let queue: Descriptor
  private var paths: [String] = []
  private var watched: [Int32: Watched] = [:]
  /// The names in each folder of `paths` when they were looked at last.
  private var names: [[String]] = []

  /// Opens a queue; where the system gives no more of them, there are never any notices.
  init() {
    self.init(queue: kqueue())
  }

  private init(queue: Int32) {
    self.queue = Descriptor(owning: queue)
  }

  deinit {
    for descriptor in watched.keys { close(descriptor) }
  }

  /// There never are any notices.
  static var none: FolderNotices { FolderNotices(queue: -1) }

  /// What can be read when there are notices; -1 where there never are any.
  var descriptor: Int32 { queue.number }

  /// Watches these folders from now on and no others; false when one of them cannot be watched.
  mutating func watch(_ paths: [String]) -> Bool {
    for descriptor in watched.keys { close(descriptor) }
    watched = [:]
    self.paths = paths
    names = paths.map { (try? namesInFolder($0)) ?? [] }
    var isComplete = queue.number >= 0
    for (folder, names) in zip(paths, names) {
      isComplete = add(folder, Watched(folder: folder, file: nil)) && isComplete
      for name in names where isReadByUs(Array(name.utf8)) {
        let file = Watched(folder: folder, file: Array(name.utf8))
        isComplete = add("\(folder)/\(name)", file) && isComplete
      }
    }
    return isComplete
  }

  /// True also where there is nothing to watch any more.
  private mutating func add(_ path: String, _ item: Watched) -> Bool {
    let descriptor = openFile(path, O_EVTONLY | O_CLOEXEC, 0)
    guard descriptor >= 0 else { return errno == ENOENT }
    let kinds = NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME | NOTE_REVOKE
    var change = unsafe kevent(
      ident: UInt(descriptor),
      filter: Int16(EVFILT_VNODE),
      flags: UInt16(EV_ADD | EV_CLEAR),
      fflags: UInt32(kinds),
      data: 0,
      udata: nil
    )
    guard unsafe kevent(queue.number, &change, 1, nil, 0, nil) == 0 else {
      close(descriptor)
      return false
    }
    watched[descriptor] = item
    return true
  }

  /// Everything that happened since; empty when nothing did.
  mutating func take() -> [FolderNotice] {
    var notices: [FolderNotice] = []
    var isOutdated = false
    while let (descriptor, kinds) = nextEvent() {
      guard let item = watched[descriptor] else { continue }
      let isGone = kinds & UInt32(NOTE_DELETE | NOTE_RENAME | NOTE_REVOKE) != 0
      isOutdated = isOutdated || isGone || item.file == nil
      if let file = item.file {
        notices.append(.entry(folder: item.folder, name: file, isFolder: false))
      } else if isGone {
        notices.append(.gone(folder: item.folder))
      }
    }
    if isOutdated {
      let before = names
      _ = watch(paths)
      for (folder, (old, new)) in zip(paths, zip(before, names)) {
        for name in differences(old, new) {
          let isFolder = pathKind("\(folder)/\(name)") == .folder
          notices.append(.entry(folder: folder, name: Array(name.utf8), isFolder: isFolder))
        }
      }
    }
    return notices
  }

  private func nextEvent() -> (descriptor: Int32, kinds: UInt32)? {
    var event = unsafe kevent()
    var noTime = timespec()
    guard unsafe kevent(queue.number, nil, 0, &event, 1, &noTime) == 1 else { return nil }
    return unsafe (Int32(event.ident), event.fflags)
  }
}

/// The names that stand in one list only, byte for byte.
private func differences(_ old: [String], _ new: [String]) -> [String] {
  [(old, new), (new, old)]
    .flatMap { these, others in
      these.filter { name in !others.contains { isSamePath($0, name) } }
    }
}
#endif
