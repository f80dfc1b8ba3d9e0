/// Reads JSON as RFC 8259 has it, and nothing more: the judge of our own.
///
/// Shares nothing with the writer. Names that stand twice in one object are refused, and names that
/// are not plain words are returned with the others for the caller to look at.
package struct StrictJSON {
  private let bytes: [UInt8]
  private var offset = 0
  private var keys: Set<String> = []

  /// What is wrong, and where.
  package struct Failure: Error, CustomStringConvertible {
    package let what: String
    package let offset: Int
    package var description: String { "\(what) at byte \(offset)" }
  }

  /// The names of all members of all objects in one JSON text.
  package static func keys(of bytes: [UInt8]) throws -> Set<String> {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Failure(what: "invalid UTF-8", offset: 0)
    }
    var reader = StrictJSON(bytes: bytes)
    try reader.value(depth: 0)
    reader.skipSpace()
    if reader.offset < bytes.count { throw reader.failure("more behind the end") }
    return reader.keys
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func failure(_ what: String) -> Failure { Failure(what: what, offset: offset) }
  private var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }

  private mutating func take(_ byte: Character) throws {
    guard next == byte.asciiValue else { throw failure("no \(byte)") }
    offset += 1
  }

  private mutating func value(depth: Int) throws {
    guard depth < 100 else { throw failure("too deep") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): try object(depth)
    case UInt8(ascii: "["): try array(depth)
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: try number()
    }
  }

  private mutating func object(_ depth: Int) throws {
    var own: Set<String> = []
    try take("{")
    skipSpace()
    while next != UInt8(ascii: "}") {
      if !own.isEmpty { try take(",") }
      skipSpace()
      let key = try string()
      guard own.insert(key).inserted else { throw failure("\(key) twice") }
      skipSpace()
      try take(":")
      try value(depth: depth + 1)
      skipSpace()
    }
    try take("}")
    keys.formUnion(own)
  }

  private mutating func array(_ depth: Int) throws {
    var isFirst = true
    try take("[")
    skipSpace()
    while next != UInt8(ascii: "]") {
      if !isFirst { try take(",") }
      isFirst = false
      try value(depth: depth + 1)
      skipSpace()
    }
    try take("]")
  }

  private mutating func string() throws -> String {
    try take("\"")
    let start = offset
    while next != UInt8(ascii: "\"") {
      guard offset < bytes.count else { throw failure("open string") }
      guard next >= 0x20 else { throw failure("raw control") }
      if next == UInt8(ascii: "\\") {
        offset += 1
        if next == UInt8(ascii: "u") {
          let digits = bytes.dropFirst(offset + 1).prefix(4)
          guard digits.count == 4, digits.allSatisfy({ isHexadecimal($0) }) else {
            throw failure("bad escape")
          }
          offset += 4
        } else if !"\"\\/bfnrt".utf8.contains(next) {
          throw failure("bad escape")
        }
      }
      offset += 1
    }
    offset += 1
    return String(decoding: bytes[start..<offset - 1], as: UTF8.self)
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    Character(Unicode.Scalar(byte)).isHexDigit
  }

  private mutating func word(_ text: String) throws {
    guard bytes[offset...].starts(with: text.utf8) else { throw failure("no \(text)") }
    offset += text.utf8.count
  }

  private mutating func number() throws {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let digits = offset
    while (0x30...0x39).contains(next) { offset += 1 }
    if offset == digits { throw failure("no value") }
    if bytes[digits] == 0x30, offset > digits + 1 { throw failure("leading zero") }
    if next == UInt8(ascii: ".") {
      offset += 1
      let fraction = offset
      while (0x30...0x39).contains(next) { offset += 1 }
      if offset == fraction { throw failure("open fraction") }
    }
    if start == offset { throw failure("no value") }
  }
}
