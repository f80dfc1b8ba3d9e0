#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Why bytes did not reach a descriptor.
package enum OutputFailure: Error, Equatable, Sendable {
  /// The reader of the pipe is gone (`roadmap help | head -1`); nobody is left to tell.
  case readerGone
  /// The system refused, with this `errno`: no space left, no such descriptor, a device error.
  case refused(errorNumber: Int32)

  /// The `errno` of the write that failed.
  package var errorNumber: Int32 {
    switch self {
    case .readerGone: EPIPE
    case .refused(let errorNumber): errorNumber
    }
  }
}

/// What one `write(2)` did.
package enum WriteOutcome: Equatable, Sendable {
  case wrote(Int)
  case failed(errorNumber: Int32)
}

/// The one way to the descriptors 1 and 2: buffered, in large writes, every result looked at.
///
/// A write never throws, so that code which makes text stays plain; the first failure is kept, what
/// follows it is dropped, and `finish()` reports it. A loop that makes much output asks `hasFailed`
/// to end early.
package struct OutputWriter: ~Copyable {
  /// Bytes kept before they are written; a buffer this large costs less than a page of `write`s.
  package static let bufferSize = 64 * 1024

  private let descriptor: Int32
  private let write: @Sendable (Int32, borrowing Span<UInt8>) -> WriteOutcome
  private var buffer: [UInt8] = []
  package private(set) var failure: OutputFailure?

  /// Makes a writer; `write` stands for `write(2)`, so that tests can make it fail or write short.
  package init(
    descriptor: Int32,
    write: @escaping @Sendable (Int32, borrowing Span<UInt8>) -> WriteOutcome = writeToDescriptor
  ) {
    self.descriptor = descriptor
    self.write = write
  }

  package var hasFailed: Bool { failure != nil }

  package mutating func write(_ text: String) {
    guard failure == nil else { return }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.bufferSize { flush() }
  }

  package mutating func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { flush() }
  }

  /// Writes what is buffered; keeps the first failure.
  package mutating func flush() {
    var offset = 0
    var found = failure
    while found == nil, offset < buffer.count {
      let rest = buffer.span.extracting(offset..<buffer.count)
      switch write(descriptor, rest) {
      case .wrote(let count):
        // A write of nothing, which no file should answer, would otherwise repeat for ever.
        if count <= 0 { found = .refused(errorNumber: EIO) }
        offset += count
      case .failed(let errorNumber):
        found = afterFailedWrite(errorNumber, on: descriptor)
      }
    }
    failure = found
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is buffered and throws the first failure of the writer's life.
  package mutating func finish() throws(OutputFailure) {
    flush()
    if let failure { throw failure }
  }
}

/// Nil when the write is to be repeated: it was interrupted, or a terminal or pipe that another
/// program made non-blocking was full and has room again.
private func afterFailedWrite(_ errorNumber: Int32, on descriptor: Int32) -> OutputFailure? {
  switch errorNumber {
  case EINTR:
    return nil
  case EAGAIN, EWOULDBLOCK:
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    let answer = unsafe poll(&waiting, 1, -1)
    return answer < 0 && errno != EINTR ? .refused(errorNumber: errno) : nil
  case EPIPE:
    return .readerGone
  default:
    return .refused(errorNumber: errorNumber)
  }
}

/// `write(2)` once, with its outcome as a value.
package func writeToDescriptor(
  _ descriptor: Int32,
  _ bytes: borrowing Span<UInt8>
) -> WriteOutcome {
  let count = unsafe bytes.withUnsafeBytes { buffer in
    #if canImport(Darwin)
    unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #else
    unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
  return count < 0 ? .failed(errorNumber: errno) : .wrote(count)
}

/// The system's words for an `errno`, in English.
package func systemMessage(for errorNumber: Int32) -> String {
  guard let text = unsafe strerror(errorNumber) else { return "error \(errorNumber)" }
  return unsafe String(cString: text)
}
