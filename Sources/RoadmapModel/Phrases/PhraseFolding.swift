/// Bytes of a phrase with everything made equal that means the same: lower case, one space for any
/// white space, one apostrophe for the five that Uzbek is typed with, one dash, ASCII digits, ё as
/// е, and й, ў written with combining marks composed.
///
/// Works scalar by scalar: it needs no normal form of the text.
struct PhraseFolding {
  /// The longest phrase that is read, in bytes; longer text is no deadline.
  static let maximumLength = 256

  private(set) var bytes: [UInt8] = []

  /// `nil` for text that is over `limit` bytes long or not UTF-8.
  init?(_ phrase: Span<UInt8>, limit: Int = maximumLength) {
    guard phrase.count <= limit, let utf8 = try? UTF8Span(validating: phrase) else {
      return nil
    }
    bytes.reserveCapacity(phrase.count)
    var scalars = utf8.makeUnicodeScalarIterator()
    while let scalar = scalars.next() { append(scalar) }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x20, 0xA0, 0x2007, 0x2009, 0x202F:
      if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
    case 0x41...0x5A:
      bytes.append(UInt8(scalar.value + 0x20))
    case 0x00...0x7F:
      bytes.append(scalar.value == 0x60 ? UInt8(ascii: "'") : UInt8(scalar.value))
    case 0xB4, 0x02BB, 0x02BC, 0x2018, 0x2019:
      bytes.append(UInt8(ascii: "'"))
    case 0x2010...0x2015, 0x2212:
      bytes.append(UInt8(ascii: "-"))
    case 0x0306:
      compose("и", "й")
      compose("у", "ў")
    case 0x0308:
      // е with a diaeresis is ё, and ё is folded to е.
      break
    case 0x0410...0x042F:
      append(folded: scalar.value + 0x20)
    case 0x0401, 0x0451:
      append(folded: 0x0435)
    case 0x040E:
      append(folded: 0x045E)
    case 0x0492, 0x049A, 0x04B2:
      append(folded: scalar.value + 1)
    default:
      appendOther(scalar)
    }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.numericType == .decimal, let value = properties.numericValue {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      append(folded: scalar.value)
    }
  }

  private mutating func append(folded value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Turns a base letter at the end into its composed form.
  private mutating func compose(_ base: String, _ composed: String) {
    guard bytes.suffix(2).elementsEqual(base.utf8) else { return }
    bytes.removeLast(2)
    bytes.append(contentsOf: composed.utf8)
  }
}
