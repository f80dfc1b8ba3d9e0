/// The numbers between `ESC [` and the final byte: parameters parted by semicolons, each of one or
/// more numbers parted by colons.
struct ControlParameters {
  /// Nil stands for a number that was left out.
  private(set) var values: [[Int?]] = []

  /// Nil where anything but digits and the two signs stands there.
  init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    values = [[nil]]
    for byte in bytes {
      let last = values.count - 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let place = values[last].count - 1
        // More than any key or place has; small enough never to overflow.
        let number = (values[last][place] ?? 0) * 10 + Int(byte - 0x30)
        values[last][place] = min(number, 99_999_999)
      case UInt8(ascii: ":"): values[last].append(nil)
      case UInt8(ascii: ";"): values.append([nil])
      default: return nil
      }
    }
  }

  /// A number by its parameter and its place there, from 0; nil where there is none.
  func value(_ parameter: Int, _ place: Int) -> Int? {
    guard values.indices.contains(parameter), place < values[parameter].count else { return nil }
    return values[parameter][place]
  }

  /// The first number of a parameter; 1 where it was left out, as every sequence assumes.
  func first(_ parameter: Int) -> Int { value(parameter, 0) ?? 1 }

  /// Whether `ESC [ row ; column R` says where the cursor is.
  ///
  /// The same sequence is F3 with modifiers in the first row, up to the column of all modifiers.
  var isCursorReport: Bool { values.count == 2 && (first(0) > 1 || first(1) > 16) }
}
