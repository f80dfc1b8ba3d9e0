/// XXH64, the 64-bit hash of the xxHash specification (version 0.1.1), with seed 0 or another.
///
/// Names events and notices damage; it is no protection against somebody who means to deceive.
package struct XXH64: Sendable {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  private let seed: UInt64
  private var lanes: (UInt64, UInt64, UInt64, UInt64)
  /// Bytes that do not fill a stripe of 32 yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  package init(seed: UInt64 = 0) {
    self.seed = seed
    lanes = (
      seed &+ Self.prime1 &+ Self.prime2, seed &+ Self.prime2, seed, seed &- Self.prime1
    )
    rest.reserveCapacity(32)
  }

  /// The hash of `bytes`.
  package static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hasher = XXH64(seed: seed)
    hasher.update(bytes)
    return hasher.finish()
  }

  /// Takes more bytes; the result does not depend on how they are divided.
  package mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var offset = 0
    if !rest.isEmpty {
      while offset < bytes.count, rest.count < 32 {
        rest.append(bytes[offset])
        offset += 1
      }
      guard rest.count == 32 else { return }
      let stripe = rest
      takeStripe(stripe.span, at: 0)
      rest.removeAll(keepingCapacity: true)
    }
    while offset + 32 <= bytes.count {
      takeStripe(bytes, at: offset)
      offset += 32
    }
    while offset < bytes.count {
      rest.append(bytes[offset])
      offset += 1
    }
  }

  /// The hash of all bytes so far.
  package func finish() -> UInt64 {
    var hash: UInt64
    if length >= 32 {
      hash =
        lanes.0.rotated(left: 1) &+ lanes.1.rotated(left: 7) &+ lanes.2.rotated(left: 12)
        &+ lanes.3.rotated(left: 18)
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
        hash = (hash ^ Self.round(0, lane)) &* Self.prime1 &+ Self.prime4
      }
    } else {
      hash = seed &+ Self.prime5
    }
    return finish(hash &+ length)
  }

  private func finish(_ start: UInt64) -> UInt64 {
    var hash = start
    let tail = rest.span
    var offset = 0
    while offset + 8 <= tail.count {
      hash ^= Self.round(0, tail.littleEndian64(at: offset))
      hash = hash.rotated(left: 27) &* Self.prime1 &+ Self.prime4
      offset += 8
    }
    if offset + 4 <= tail.count {
      hash ^= tail.littleEndian32(at: offset) &* Self.prime1
      hash = hash.rotated(left: 23) &* Self.prime2 &+ Self.prime3
      offset += 4
    }
    while offset < tail.count {
      hash ^= UInt64(tail[offset]) &* Self.prime5
      hash = hash.rotated(left: 11) &* Self.prime1
      offset += 1
    }
    hash = (hash ^ hash >> 33) &* Self.prime2
    hash = (hash ^ hash >> 29) &* Self.prime3
    return hash ^ hash >> 32
  }

  private mutating func takeStripe(_ bytes: Span<UInt8>, at offset: Int) {
    lanes.0 = Self.round(lanes.0, bytes.littleEndian64(at: offset))
    lanes.1 = Self.round(lanes.1, bytes.littleEndian64(at: offset + 8))
    lanes.2 = Self.round(lanes.2, bytes.littleEndian64(at: offset + 16))
    lanes.3 = Self.round(lanes.3, bytes.littleEndian64(at: offset + 24))
  }

  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    (lane &+ input &* prime2).rotated(left: 31) &* prime1
  }
}

extension UInt64 {
  fileprivate func rotated(left count: UInt64) -> UInt64 {
    self << count | self >> (64 - count)
  }
}

extension Span<UInt8> {
  fileprivate func littleEndian64(at offset: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<8 { value |= UInt64(self[offset + index]) << UInt64(8 * index) }
    return value
  }

  fileprivate func littleEndian32(at offset: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<4 { value |= UInt64(self[offset + index]) << UInt64(8 * index) }
    return value
  }
}
