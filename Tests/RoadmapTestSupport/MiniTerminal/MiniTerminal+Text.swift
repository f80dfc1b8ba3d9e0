import Terminal

/// What was asked that this terminal does not do.
struct Refused: Error {
  let what: String
}

extension MiniTerminal {
  /// Does what stands at `offset`.
  ///
  /// - Returns: How many bytes it was, or nil if its end is missing.
  mutating func step(_ bytes: [UInt8], at offset: Int) throws(Refused) -> Int? {
    let byte = bytes[offset]
    if byte == 0x1B { return try escape(bytes, at: offset) }
    if byte < 0x20 || byte == 0x7F {
      try control(byte)
      return 1
    }
    switch decodeScalar(in: bytes.span, at: offset) {
    case .scalar(let scalar, let count):
      try show(scalar)
      return count
    case .invalid(let count):
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let mayGoOn = (0xC2...0xF4).contains(byte) && count < length
      if mayGoOn, offset + count == bytes.count { return nil }
      throw Refused(what: "bytes that are no UTF-8")
    }
  }

  private mutating func control(_ byte: UInt8) throws(Refused) {
    joining = nil
    switch byte {
    case 0x0D:
      column = 0
      isWrapping = false
    case 0x0A:
      try lineFeed()
    case 0x08:
      guard let column, column > 0 else { throw Refused(what: "backspace from an unknown column") }
      self.column = column - 1
    default:
      throw Refused(what: "control character \(byte)")
    }
  }

  private mutating func lineFeed() throws(Refused) {
    isWrapping = false
    if row + 1 < size.rows {
      row += 1
    } else if modes.wrapsLines, size.rows > 0 {
      places.removeFirst(size.columns)
      places += Array(repeating: Self.blank(pen), count: size.columns)
    } else {
      throw Refused(what: "line feed in the last row")
    }
  }

  // MARK: - Characters

  private mutating func show(_ scalar: Unicode.Scalar) throws(Refused) {
    if let joining, places.indices.contains(joining), joins(scalar, places[joining]) {
      places[joining].marks.unicodeScalars.append(scalar)
      try settle(joining)
      return
    }
    let width = Terminal.columns(ofScalar: scalar)
    guard width > 0 else { throw Refused(what: "a mark without a character before it") }
    if isWrapping {
      column = 0
      try lineFeed()
    }
    guard let start = column else { throw Refused(what: "text from an unknown column") }
    guard start < size.columns, row < size.rows else { throw Refused(what: "text past the edge") }
    let index = row * size.columns + start
    release(index)
    places[index] = Place(scalar: scalar, style: pen)
    joining = index
    try settle(index)
  }

  private func joins(_ scalar: Unicode.Scalar, _ place: Place) -> Bool {
    // Nothing among the simple letters joins another one.
    let areSimple = [scalar, place.scalar]
      .allSatisfy { $0.value < 0x300 || (0x370..<0x483).contains($0.value) }
    if areSimple, place.marks.isEmpty { return false }
    return (String(place.scalar) + place.marks + String(scalar)).count == 1
  }

  /// Gives the character at `index` its width, which grows with what joins it, and puts the cursor
  /// behind it.
  private mutating func settle(_ index: Int) throws(Refused) {
    let start = index % size.columns
    let place = places[index]
    let width =
      place.marks.isEmpty
      ? Terminal.columns(ofScalar: place.scalar)
      : Terminal.columns(ofCluster: Character(String(place.scalar) + place.marks))
    guard start + width <= size.columns else { throw Refused(what: "text past the edge") }
    let wasWide = place.width == 2
    places[index].width = width
    if width == 2, !wasWide {
      release(index + 1)
      var tail = Self.blank(pen)
      tail.width = 0
      places[index + 1] = tail
    }
    if modes.wrapsLines {
      isWrapping = start + width == size.columns
      column = isWrapping ? start : start + width
    } else {
      column = isCertain(places[index]) && start + 1 < size.columns ? start + 1 : nil
    }
  }

  /// Whether all terminals give a character one column: it is one scalar, narrow and no emoji.
  private func isCertain(_ place: Place) -> Bool {
    guard place.marks.isEmpty else { return false }
    if place.scalar.isASCII { return true }
    return place.width == 1 && !place.scalar.properties.isEmoji
  }

  /// The place at `index` is written over: the other half of a wide character is damaged.
  func otherHalf(of index: Int) -> Int? {
    let column = index % size.columns
    switch places[index].width {
    case 0: return column > 0 && places[index - 1].width == 2 ? index - 1 : nil
    case 2: return column + 1 < size.columns && places[index + 1].width == 0 ? index + 1 : nil
    default: return nil
    }
  }

  mutating func release(_ index: Int) {
    guard let other = otherHalf(of: index) else { return }
    places[other] = Self.blank(places[other].style)
    places[other].isDamaged = true
  }
}
