/// Which modes of a terminal what was written to it has left on.
package struct ScreenModes: Equatable, Sendable {
  /// The numbers of the private modes (`CSI ? number h`) that are on and were not at the start.
  package private(set) var on: Set<Int> = []
  /// Those that are off and were not: 25 is the cursor, 7 that lines wrap.
  package private(set) var off: Set<Int> = []
  /// How many titles are kept aside.
  package private(set) var keptTitles = 0
  /// Whether text has a colour or a style.
  package private(set) var hasStyle = false

  /// A terminal in front of which nothing has run.
  package static let clean = ScreenModes()

  private init() {}

  /// The modes after these bytes.
  package init(after bytes: [UInt8]) {
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0x1B, bytes[index + 1] == UInt8(ascii: "[") else {
        index += 1
        continue
      }
      let start = index + 2
      var end = start
      while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
      guard end < bytes.count else { return }
      apply(String(decoding: bytes[start..<end], as: UTF8.self), bytes[end])
      index = end + 1
    }
  }

  private mutating func apply(_ parameters: String, _ final: UInt8) {
    switch (parameters.first, Character(Unicode.Scalar(final))) {
    case ("?", "h"), ("?", "l"):
      for number in parameters.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
        set(number, isOn: final == UInt8(ascii: "h"))
      }
    case ("2", "t"):
      if parameters.hasPrefix("22") { keptTitles += 1 }
      if parameters.hasPrefix("23") { keptTitles -= 1 }
    case (_, "m"): hasStyle = !["", "0"].contains(parameters)
    default: break
    }
  }

  private mutating func set(_ number: Int, isOn: Bool) {
    let isOnAtStart = [7, 25].contains(number)
    switch (isOn, isOnAtStart) {
    case (true, false): on.insert(number)
    case (false, false): on.remove(number)
    case (true, true): off.remove(number)
    case (false, true): off.insert(number)
    }
  }
}
