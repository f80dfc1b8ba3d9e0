#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A pipe whose ends never block and are closed on `exec`.
struct Pipe: ~Copyable {
  let reading: Descriptor
  let writing: Descriptor

  init() throws(SystemFailure) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw SystemFailure(errorNumber: errno) }
    reading = Descriptor(owning: ends[0])
    writing = Descriptor(owning: ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  /// Takes out what is in it.
  func drain() {
    while case .read = readFromDescriptor(reading.number, limit: 64) {}
  }
}

/// What one `read(2)` did.
enum ReadOutcome {
  /// At least one byte.
  case read([UInt8])
  case ended
  case failed(errorNumber: Int32)
}

/// `read(2)` once, with its outcome as a value.
func readFromDescriptor(_ descriptor: Int32, limit: Int) -> ReadOutcome {
  var count = 0
  var failure: Int32 = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
    count = unsafe read(descriptor, buffer.baseAddress, limit)
    failure = count < 0 ? errno : 0
    initialized = max(0, count)
  }
  if count < 0 { return .failed(errorNumber: failure) }
  return count == 0 ? .ended : .read(bytes)
}
