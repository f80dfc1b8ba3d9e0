import Terminal

extension MiniTerminal {
  /// Does the escape sequence at `offset`; nil if its end is missing.
  mutating func escape(_ bytes: [UInt8], at offset: Int) throws(Refused) -> Int? {
    guard offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "["):
      var end = offset + 2
      while end < bytes.count, (0x20..<0x40).contains(bytes[end]) { end += 1 }
      guard end < bytes.count else { return nil }
      joining = nil
      try control(
        Array(bytes[(offset + 2)..<end]),
        final: Character(Unicode.Scalar(bytes[end]))
      )
      return end + 1 - offset
    case UInt8(ascii: "]"):
      guard let end = bytes[(offset + 2)...].firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
        return nil
      }
      if bytes[end] == 0x1B, end + 1 == bytes.count { return nil }
      let length = bytes[end] == 0x07 ? 1 : 2
      guard length == 1 || bytes[end + 1] == UInt8(ascii: "\\"),
        bytes[(offset + 2)...].starts(with: "2;".utf8)
      else { throw Refused(what: "a command other than for the title") }
      title = String(decoding: bytes[(offset + 4)..<end], as: UTF8.self)
      return end + length - offset
    default:
      throw Refused(what: "an unknown escape sequence")
    }
  }

  private mutating func control(_ parameters: [UInt8], final: Character) throws(Refused) {
    let text = String(decoding: parameters, as: UTF8.self)
    if text.hasPrefix("?") {
      guard let number = Int(text.dropFirst()), final == "h" || final == "l" else {
        throw Refused(what: "an unknown private sequence")
      }
      try set(mode: number, to: final == "h")
      return
    }
    var numbers: [Int?] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) where !text.isEmpty {
      guard part.allSatisfy({ "0"..."9" ~= $0 }) else { throw Refused(what: "a strange number") }
      numbers.append(Int(part))
    }
    switch final {
    case "m":
      try setStyle(numbers.map { $0 ?? 0 })
    case "t":
      try keepTitle(numbers)
    case "H", "C", "G", "K", "J":
      try move(numbers, final)
    default:
      throw Refused(what: "an unknown control sequence")
    }
  }

  // MARK: - Movements and erasing

  private mutating func move(_ numbers: [Int?], _ final: Character) throws(Refused) {
    guard numbers.count <= (final == "H" ? 2 : 1) else { throw Refused(what: "too many numbers") }
    let first = numbers.first.flatMap { $0 } ?? 1
    let second = numbers.count > 1 ? numbers[1] ?? 1 : 1
    isWrapping = false
    switch final {
    case "H":
      row = first - 1
      column = second - 1
      // The first place is there also where there is none.
      if row == 0, column == 0 { return }
    case "C":
      guard let start = column else { throw Refused(what: "a step from an unknown column") }
      column = start + first
    case "G":
      column = first - 1
    case "K":
      guard numbers.isEmpty, let start = column else { throw Refused(what: "erasing from nowhere") }
      for index in row * size.columns + start..<(row + 1) * size.columns { erase(index) }
    case "J":
      guard numbers == [2] else { throw Refused(what: "erasing a part of the screen") }
      for index in places.indices { erase(index) }
      return
    default:
      throw Refused(what: "an unknown control sequence")
    }
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column ?? 0) else {
      throw Refused(what: "a movement off the screen")
    }
  }

  /// Some terminals erase with the background of the pen and some do not, so it must be the plain
  /// one.
  private mutating func erase(_ index: Int) {
    release(index)
    places[index] = Self.blank(.plain)
    places[index].isDamaged = pen != .plain
  }

  // MARK: - Modes

  private mutating func set(mode: Int, to isOn: Bool) throws(Refused) {
    switch mode {
    case 7: modes.wrapsLines = isOn
    case 25: modes.isCursorVisible = isOn
    case 1000: modes.reportsMouse = isOn
    case 1004: modes.reportsFocus = isOn
    case 1006: modes.reportsMouseAsText = isOn
    case 1049: enterAlternate(isOn)
    case 2004: modes.reportsPastes = isOn
    case 2026: modes.isSynchronized = isOn
    default: throw Refused(what: "an unknown mode")
    }
  }

  private mutating func enterAlternate(_ isOn: Bool) {
    modes.isAlternate = isOn
    if isOn, saved == nil {
      saved = (places, row, column)
      places = Array(repeating: Self.blank(.plain), count: size.columns * size.rows)
    } else if !isOn, let ordinary = saved {
      saved = nil
      isWrapping = false
      if ordinary.places.count == places.count { places = ordinary.places }
      row = min(ordinary.row, max(0, size.rows - 1))
      column = min(ordinary.column ?? 0, max(0, size.columns - 1))
    }
  }

  private mutating func keepTitle(_ numbers: [Int?]) throws(Refused) {
    switch numbers {
    case [22, 0]: savedTitles.append(title)
    case [23, 0]: title = savedTitles.popLast() ?? title
    default: throw Refused(what: "an unknown command to the window")
    }
  }

  // MARK: - Styles

  private mutating func setStyle(_ numbers: [Int]) throws(Refused) {
    var rest = numbers.isEmpty ? [0][...] : numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: pen = .plain
      case 1: pen.attributes.insert(.bold)
      case 2: pen.attributes.insert(.dim)
      case 3: pen.attributes.insert(.italic)
      case 4: pen.attributes.insert(.underline)
      case 7: pen.attributes.insert(.reverse)
      case 9: pen.attributes.insert(.strike)
      case 22: pen.attributes.subtract([.bold, .dim])
      case 23: pen.attributes.remove(.italic)
      case 24: pen.attributes.remove(.underline)
      case 27: pen.attributes.remove(.reverse)
      case 29: pen.attributes.remove(.strike)
      case 30...37: pen.foreground = .ansi(UInt8(number - 30))
      case 38: pen.foreground = try color(&rest)
      case 39: pen.foreground = .default
      case 40...47: pen.background = .ansi(UInt8(number - 40))
      case 48: pen.background = try color(&rest)
      case 49: pen.background = .default
      case 90...97: pen.foreground = .ansi(UInt8(number - 82))
      case 100...107: pen.background = .ansi(UInt8(number - 92))
      default: throw Refused(what: "an unknown style")
      }
    }
  }

  private func color(_ numbers: inout ArraySlice<Int>) throws(Refused) -> CellColor {
    let count = numbers.first == 5 ? 2 : 4
    let parts = numbers.prefix(count)
    numbers = numbers.dropFirst(count)
    guard parts.count == count, parts.allSatisfy({ (0...255).contains($0) }) else {
      throw Refused(what: "half a colour")
    }
    let values = parts.dropFirst().map(UInt32.init)
    switch parts.first {
    case 5: return .indexed(UInt8(values[0]))
    case 2: return .rgb(values[0] << 16 | values[1] << 8 | values[2])
    default: throw Refused(what: "an unknown kind of colour")
    }
  }
}
