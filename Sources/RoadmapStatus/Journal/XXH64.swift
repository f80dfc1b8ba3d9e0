/// XXH64, the 64-bit hash of the xxHash specification (version 0.1.1), with seed 0 or another.
///
/// Names events and notices damage; it is no protection against somebody who means to deceive.
package enum XXH64 {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// The hash of `bytes`.
  package static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    hash(bytes, without: bytes.count..<bytes.count, seed: seed)
  }

  /// The hash of `bytes` as if those of `gap` did not stand there; nothing is copied.
  package static func hash(
    _ bytes: Span<UInt8>,
    without gap: Range<Int>,
    seed: UInt64 = 0
  ) -> UInt64 {
    let count = bytes.count - gap.count
    var hash = seed &+ prime5
    var offset = 0
    if count >= 32 {
      var first = seed &+ prime1 &+ prime2
      var second = seed &+ prime2
      var third = seed
      var fourth = seed &- prime1
      // Most of a line stands before the gap.
      while offset + 32 <= gap.lowerBound {
        first = round(first, bytes.word(at: offset))
        second = round(second, bytes.word(at: offset + 8))
        third = round(third, bytes.word(at: offset + 16))
        fourth = round(fourth, bytes.word(at: offset + 24))
        offset += 32
      }
      while offset + 32 <= count {
        first = round(first, bytes.word(at: offset, without: gap))
        second = round(second, bytes.word(at: offset + 8, without: gap))
        third = round(third, bytes.word(at: offset + 16, without: gap))
        fourth = round(fourth, bytes.word(at: offset + 24, without: gap))
        offset += 32
      }
      hash =
        first.rotated(left: 1) &+ second.rotated(left: 7) &+ third.rotated(left: 12)
        &+ fourth.rotated(left: 18)
      hash = merged(hash, first)
      hash = merged(hash, second)
      hash = merged(hash, third)
      hash = merged(hash, fourth)
    }
    return finish(hash &+ UInt64(count), bytes, without: gap, from: offset)
  }

  /// Takes in the bytes behind the last stripe, and mixes.
  private static func finish(
    _ start: UInt64,
    _ bytes: Span<UInt8>,
    without gap: Range<Int>,
    from rest: Int
  ) -> UInt64 {
    let count = bytes.count - gap.count
    var hash = start
    var offset = rest
    while offset + 8 <= count {
      hash ^= round(0, bytes.word(at: offset, without: gap))
      hash = hash.rotated(left: 27) &* prime1 &+ prime4
      offset += 8
    }
    if offset + 4 <= count {
      hash ^= bytes.number(of: 4, at: offset, without: gap) &* prime1
      hash = hash.rotated(left: 23) &* prime2 &+ prime3
      offset += 4
    }
    while offset < count {
      hash ^= bytes.number(of: 1, at: offset, without: gap) &* prime5
      hash = hash.rotated(left: 11) &* prime1
      offset += 1
    }
    hash = (hash ^ hash &>> 33) &* prime2
    hash = (hash ^ hash &>> 29) &* prime3
    return hash ^ hash &>> 32
  }

  private static func merged(_ hash: UInt64, _ lane: UInt64) -> UInt64 {
    (hash ^ round(0, lane)) &* prime1 &+ prime4
  }

  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    (lane &+ input &* prime2).rotated(left: 31) &* prime1
  }
}

extension UInt64 {
  fileprivate func rotated(left count: UInt64) -> UInt64 {
    self &<< count | self &>> (64 - count)
  }
}

/// Offsets are those of the bytes without the gap.
extension Span<UInt8> {
  /// Eight bytes as a number, the first the lowest.
  fileprivate func word(at offset: Int, without gap: Range<Int>) -> UInt64 {
    let place = offset < gap.lowerBound ? offset : offset + gap.count
    guard place + 8 <= gap.lowerBound || place >= gap.upperBound else {
      return number(of: 8, at: offset, without: gap)
    }
    return word(at: place)
  }

  /// Eight bytes that really stand there.
  fileprivate func word(at place: Int) -> UInt64 {
    // Any bit pattern is a valid UInt64, and the load is bounds-checked.
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// Some bytes as a number, the first the lowest.
  fileprivate func number(of count: Int, at start: Int, without gap: Range<Int>) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<count {
      let offset = start + index
      let byte = self[offset < gap.lowerBound ? offset : offset + gap.count]
      value |= UInt64(byte) &<< UInt64(8 * index)
    }
    return value
  }
}
