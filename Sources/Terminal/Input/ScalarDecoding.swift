/// Reads UTF-8 byte by byte.
struct ScalarDecoding: Sendable {
  /// What a byte led to.
  enum Step: Equatable {
    case needsMore
    case complete(Unicode.Scalar)
    /// The bytes so far are no scalar; with `mayBegin` the last one was not part of them.
    case invalid(mayBegin: Bool)
  }

  /// Less than four bytes.
  private var bytes: [UInt8] = []

  /// Whether a scalar has begun.
  var isOpen: Bool { !bytes.isEmpty }

  var byteCount: Int { bytes.count }

  mutating func step(_ byte: UInt8) -> Step {
    bytes.append(byte)
    switch decodeScalar(in: bytes.span, at: 0) {
    case .scalar(let scalar, _):
      bytes.removeAll(keepingCapacity: true)
      return .complete(scalar)
    case .invalid(let count) where count == bytes.count && Self.mayContinue(bytes):
      return .needsMore
    case .invalid(let count):
      let mayBegin = bytes.count > count
      bytes.removeAll(keepingCapacity: true)
      return .invalid(mayBegin: mayBegin)
    }
  }

  /// Whether bytes that are no scalar are the beginning of one.
  private static func mayContinue(_ bytes: [UInt8]) -> Bool {
    let length =
      switch bytes[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    return bytes.count < length
  }
}
