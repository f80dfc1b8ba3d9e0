/// One step of reading bytes as UTF-8.
package enum DecodedScalar: Equatable, Sendable {
  /// A well-formed scalar and the number of its bytes, 1 to 4.
  case scalar(Unicode.Scalar, byteCount: Int)
  /// Bytes that are no part of a well-formed scalar, 1 to 3 of them: the longest beginning of a
  /// scalar that broke off (what the Unicode Standard calls a maximal subpart), else one byte.
  case invalid(byteCount: Int)

  package var byteCount: Int {
    switch self {
    case .scalar(_, let count), .invalid(let count): count
    }
  }
}

/// Decodes the scalar that starts at `offset`, which is less than `bytes.count`.
///
/// Overlong forms, surrogates and values above U+10FFFF are invalid.
package func decodeScalar(in bytes: Span<UInt8>, at offset: Int) -> DecodedScalar {
  let first = bytes[offset]
  if first < 0x80 { return .scalar(Unicode.Scalar(first), byteCount: 1) }
  // The first continuation byte has a narrower range after these four, which is what keeps
  // overlong forms, surrogates and too large values out.
  let length: Int
  let second: ClosedRange<UInt8>
  switch first {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  default: return .invalid(byteCount: 1)
  }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for index in 1..<length {
    guard offset + index < bytes.count else { return .invalid(byteCount: index) }
    let byte = bytes[offset + index]
    guard (index == 1 ? second : 0x80...0xBF).contains(byte) else {
      return .invalid(byteCount: index)
    }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  guard let scalar = Unicode.Scalar(value) else { return .invalid(byteCount: length) }
  return .scalar(scalar, byteCount: length)
}

/// The offset of the first byte of the scalar that `offset` lies in, at most three bytes back.
///
/// `offset` itself where it is the end, the beginning of a scalar, or inside nothing well-formed.
package func scalarStart(in bytes: Span<UInt8>, at offset: Int) -> Int {
  guard offset < bytes.count else { return offset }
  var start = offset
  while start > 0, offset - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  switch decodeScalar(in: bytes, at: start) {
  case .scalar(_, let count) where start + count > offset: return start
  case .scalar, .invalid: return offset
  }
}

/// Appends the UTF-8 form of one scalar.
package func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
  let value = scalar.value
  switch value {
  case 0..<0x80:
    output.append(UInt8(value))
  case 0x80..<0x800:
    output.append(0xC0 | UInt8(value >> 6))
    output.append(0x80 | UInt8(value & 0x3F))
  case 0x800..<0x1_0000:
    output.append(0xE0 | UInt8(value >> 12))
    output.append(0x80 | UInt8(value >> 6 & 0x3F))
    output.append(0x80 | UInt8(value & 0x3F))
  default:
    output.append(0xF0 | UInt8(value >> 18))
    output.append(0x80 | UInt8(value >> 12 & 0x3F))
    output.append(0x80 | UInt8(value >> 6 & 0x3F))
    output.append(0x80 | UInt8(value & 0x3F))
  }
}

/// Appends a number in base 16, upper case, with zeros in front up to `digits`.
package func appendHexadecimal(_ value: UInt32, digits: Int, to output: inout [UInt8]) {
  let text = String(value, radix: 16, uppercase: true)
  for _ in 0..<max(0, digits - text.utf8.count) { output.append(UInt8(ascii: "0")) }
  output.append(contentsOf: text.utf8)
}
