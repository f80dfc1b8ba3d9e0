package import RoadmapStore
import Synchronization

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What goes wrong at one system call.
package enum Fault: Sendable, CustomStringConvertible {
  case none
  case fail(Int32)
  /// From this call on the disk is full: what would add bytes or names fails.
  case fullDisk
  /// A read or write moves only so many bytes.
  case short(Int)
  /// The process is killed before the call.
  case killBefore
  /// The process is killed after the call.
  case killAfter
  /// The process is killed in the middle of a write.
  case torn(Int)
  /// Another program acts before the call.
  case disturbed

  package var description: String {
    switch self {
    case .none: "no fault"
    case .fail(let number): "errno \(number)"
    case .fullDisk: "full disk"
    case .short(let count): "short \(count)"
    case .killBefore: "kill before"
    case .killAfter: "kill after"
    case .torn(let count): "torn \(count)"
    case .disturbed: "disturbed"
    }
  }

  package var isKill: Bool {
    switch self {
    case .killBefore, .killAfter, .torn: true
    case .none, .fail, .fullDisk, .short, .disturbed: false
    }
  }
}

/// Makes the N-th system call go wrong, and watches that what is acknowledged was synced.
///
/// A process that was killed makes no further call, so every call after a kill fails without being
/// made. Syncing is pretended: nothing is switched off here.
package final class FaultPlan: Sendable {
  private struct State {
    var count = 0
    var isDead = false
    /// Files and folders (by inode) that were written to after they were last synced.
    var unsynced: Set<UInt64> = []
    var faultyCall: SystemCall?
    /// The last call that looked whether the journal's name still leads to the file.
    var lastLook = 0
  }

  private let state = Mutex(State())
  private let call: Int
  private let fault: Fault
  private let disturb: @Sendable () -> Void

  package init(
    at call: Int = 0,
    _ fault: Fault = .none,
    disturb: @escaping @Sendable () -> Void = {}
  ) {
    self.call = call
    self.fault = fault
    self.disturb = disturb
  }

  package var system: SystemCalls { SystemCalls { self.intervene($0) } }
  /// How many calls were made, and therefore at how many places something can go wrong.
  package var count: Int { state.withLock { $0.count } }
  /// Whether everything written was synced; asked when an action was acknowledged.
  package var isDurable: Bool { state.withLock { $0.unsynced.isEmpty } }

  /// Whether the fault came after the last look at the journal, when the recording was done.
  package var faultWasLate: Bool { state.withLock { $0.lastLook < call } }
  package var faultHitSync: Bool {
    if case .sync = state.withLock({ $0.faultyCall }) { true } else { false }
  }

  private func intervene(_ made: SystemCall) -> Intervention {
    if case .pause = made { return .pretend }
    let (number, isDead) = state.withLock { state in
      state.count += 1
      if case .statusOfName(let name, _) = made, name.hasSuffix("UZ.journal") {
        state.lastLook = state.count
      }
      if state.count == call { state.faultyCall = made }
      if state.count == call, fault.isKill {
        defer { state.isDead = true }
        if case .killBefore = fault { return (state.count, true) }
      }
      return (state.count, state.isDead)
    }
    if isDead { return .fail(errorNumber: EIO) }
    var intervention = usual(made)
    if number == call { intervention = faulty(made) ?? intervention }
    if case .fullDisk = fault, number >= call, addsToDisk(made) {
      return .fail(errorNumber: ENOSPC)
    }
    note(made, intervention)
    return intervention
  }

  private func usual(_ made: SystemCall) -> Intervention {
    if case .sync = made { .pretend } else { .proceed }
  }

  private func faulty(_ made: SystemCall) -> Intervention? {
    switch fault {
    case .none, .fullDisk, .killBefore, .killAfter: return nil
    case .fail(let number): return .fail(errorNumber: number)
    case .disturbed:
      disturb()
      return nil
    case .short(let count), .torn(let count):
      switch made {
      case .read, .write, .writeRemark: return .shorten(to: count)
      default: return nil
      }
    }
  }

  private func addsToDisk(_ made: SystemCall) -> Bool {
    switch made {
    case .write, .writeRemark, .makeFolder: true
    // A file that is there needs no room to be opened.
    case .open(let name, let folder, let flags):
      unsafe flags & O_CREAT != 0 && faccessat(folder, name, F_OK, 0) != 0
    default: false
    }
  }

  private func note(_ made: SystemCall, _ intervention: Intervention) {
    if case .fail = intervention { return }
    state.withLock { state in
      switch made {
      case .write(let descriptor, _), .truncate(let descriptor, _):
        state.unsynced.insert(inode(descriptor))
      case .sync(let descriptor):
        state.unsynced.remove(inode(descriptor))
      case .open(let name, let folder, let flags) where flags & O_EXCL != 0:
        state.unsynced.insert(inode(above: name, in: folder))
      // A text that is kept in the backup is a courtesy and not waited for.
      case .rename(_, _, let name, let folder) where !name.hasPrefix("0000"):
        state.unsynced.insert(inode(above: name, in: folder))
      case .renameNew(_, _, let name, let folder):
        state.unsynced.insert(inode(above: name, in: folder))
      case .exchange(_, let first, _, let second):
        state.unsynced.formUnion([inode(first), inode(second)])
      default: break
      }
    }
  }
}

/// The number of the open file or folder; 0 where the system does not say.
func inode(_ descriptor: Int32) -> UInt64 {
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0 else { return 0 }
  return UInt64(status.st_ino)
}

/// The folder in which a name stands; a path leads to another folder than the one it starts from.
private func inode(above name: String, in folder: Int32) -> UInt64 {
  guard let slash = name.lastIndex(of: "/") else { return inode(folder) }
  var status = stat()
  guard unsafe stat(String(name[..<slash]), &status) == 0 else { return 0 }
  return UInt64(status.st_ino)
}
