// What the bytes and escape sequences of a keyboard mean, over the terminals in use: xterm and those
// that follow it, rxvt, the Linux console, tmux and screen, PuTTY, and the two ways to send any key
// with any modifier (`CSI u` and xterm's modifyOtherKeys).

/// The key of a single byte below 0x80.
func keyPress(ofByte byte: UInt8) -> KeyPress {
  switch byte {
  case 0x00: KeyPress.control(" ")
  // Terminals send one or the other for the same key.
  case 0x08, 0x7F: KeyPress(.backspace)
  case 0x09: KeyPress(.tab)
  case 0x0A, 0x0D: KeyPress(.enter)
  case 0x1B: KeyPress(.escape)
  case 0x01...0x1A: KeyPress.control(Unicode.Scalar(byte + 0x60))
  case 0x1C...0x1F: KeyPress.control(Unicode.Scalar(byte + 0x40))
  default: KeyPress.character(Unicode.Scalar(byte))
  }
}

/// The modifiers of a parameter, which is 1 more than their sum; nil where a key was held that makes
/// another command of it (Super, Hyper, Meta as a key of its own).
private func modifiers(ofParameter parameter: Int) -> KeyModifiers? {
  let bits = max(1, parameter) - 1
  guard bits & 0b11_1000 == 0 else { return nil }
  return KeyModifiers(rawValue: UInt8(truncatingIfNeeded: bits & 0b111))
}

// MARK: - ESC O

/// The key of `ESC O`, with or without numbers, and a final byte.
func shiftKeyPress(parameters: [UInt8], final: UInt8) -> KeyPress? {
  guard let numbers = ControlParameters(parameters),
    let modifiers = modifiers(ofParameter: numbers.first(numbers.values.count - 1))
  else { return nil }
  switch final {
  // The numbers of the keypad: `*` to `9`, and its own Enter, Tab, space and equals sign.
  case UInt8(ascii: "j")...UInt8(ascii: "y"):
    return KeyPress(.character(Unicode.Scalar(final - 0x40)), modifiers)
  case UInt8(ascii: "M"): return KeyPress(.enter, modifiers)
  case UInt8(ascii: "I"): return KeyPress(.tab, modifiers)
  case UInt8(ascii: " "): return KeyPress(.character(" "), modifiers)
  case UInt8(ascii: "X"): return KeyPress(.character("="), modifiers)
  // rxvt, with Control.
  case UInt8(ascii: "a")...UInt8(ascii: "d"):
    return letterKey(final - 0x20).map { KeyPress($0, .control) }
  default: return letterKey(final).map { KeyPress($0, modifiers) }
  }
}

/// The key that a capital letter at the end of a sequence means.
private func letterKey(_ letter: UInt8) -> Key? {
  switch letter {
  case UInt8(ascii: "A"): .up
  case UInt8(ascii: "B"): .down
  case UInt8(ascii: "C"): .right
  case UInt8(ascii: "D"): .left
  case UInt8(ascii: "F"): .end
  case UInt8(ascii: "H"): .home
  case UInt8(ascii: "P"): .function(1)
  case UInt8(ascii: "Q"): .function(2)
  case UInt8(ascii: "R"): .function(3)
  case UInt8(ascii: "S"): .function(4)
  default: nil
  }
}

// MARK: - ESC [

/// Whether the dollar sign behind these parameters ends the sequence: rxvt sends it for a key with
/// Shift, where all others mean more to come.
func isRxvtShift(_ parameters: [UInt8]) -> Bool {
  !parameters.isEmpty && parameters.allSatisfy { (0x30...0x39).contains($0) }
}

/// What `ESC [`, parameters and a final byte mean; nil for what nobody needs.
func controlEvent(parameters: [UInt8], final: UInt8) -> InputEvent? {
  if let first = parameters.first, (0x3C...0x3F).contains(first) {
    return privateEvent(marker: first, Array(parameters.dropFirst()), final: final)
  }
  guard let numbers = ControlParameters(parameters) else { return nil }
  switch final {
  case UInt8(ascii: "I"): return .focus(true)
  case UInt8(ascii: "O"): return .focus(false)
  case UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "t"):
    // rxvt: Shift and the right arrow.
    if final == UInt8(ascii: "c"), parameters.isEmpty { return .key(KeyPress(.right, .shift)) }
    return .reply(.other)
  case UInt8(ascii: "R") where numbers.isCursorReport:
    let row = numbers.first(0) - 1
    return .reply(.cursor(ScreenPosition(column: numbers.first(1) - 1, row: row)))
  default:
    return keyPress(numbers, final: final).map(InputEvent.key)
  }
}

private func keyPress(_ numbers: ControlParameters, final: UInt8) -> KeyPress? {
  let hasReleased = numbers.value(1, 1) == 3
  switch final {
  case UInt8(ascii: "u"):
    return numbers.values.isEmpty || hasReleased ? nil : keyPressOfCode(numbers)
  case UInt8(ascii: "~") where numbers.first(0) == 27 && numbers.values.count >= 3:
    guard let modifiers = modifiers(ofParameter: numbers.first(1)) else { return nil }
    return keyPress(ofCode: numbers.first(2), shifted: nil, modifiers)
  // rxvt: with Control, with Shift, with both.
  case UInt8(ascii: "^"): return numberKey(numbers.first(0)).map { KeyPress($0, .control) }
  case UInt8(ascii: "$"): return numberKey(numbers.first(0)).map { KeyPress($0, .shift) }
  case UInt8(ascii: "@"):
    return numberKey(numbers.first(0)).map { KeyPress($0, [.control, .shift]) }
  case UInt8(ascii: "a")...UInt8(ascii: "d") where numbers.values.isEmpty:
    return letterKey(final - 0x20).map { KeyPress($0, .shift) }
  default: break
  }
  // Where there is one number it is that of the key, or stands for nothing.
  let held = numbers.values.count > 1 ? numbers.first(1) : 1
  guard !hasReleased, let modifiers = modifiers(ofParameter: held) else { return nil }
  switch final {
  case UInt8(ascii: "~"):
    return numberKey(numbers.value(0, 0) ?? 0).map { KeyPress($0, modifiers) }
  case UInt8(ascii: "Z"): return KeyPress(.backTab, modifiers.subtracting(.shift))
  default: return letterKey(final).map { KeyPress($0, modifiers) }
  }
}

/// The key of `ESC [ number ~`.
private func numberKey(_ number: Int) -> Key? {
  switch number {
  case 1, 7: .home
  case 2: .insert
  case 3: .delete
  case 4, 8: .end
  case 5: .pageUp
  case 6: .pageDown
  case 11...15: .function(number - 10)
  case 17...21: .function(number - 11)
  case 23...26: .function(number - 12)
  case 28, 29: .function(number - 13)
  case 31...34: .function(number - 14)
  default: nil
  }
}

// MARK: - Any key with any modifier

private func keyPressOfCode(_ numbers: ControlParameters) -> KeyPress? {
  guard let modifiers = modifiers(ofParameter: numbers.value(1, 0) ?? 1) else { return nil }
  // The text that the key makes, where the terminal sends it.
  if let text = numbers.value(2, 0), text >= 0x20, !modifiers.contains(.control) {
    return keyPress(ofCode: text, shifted: text, modifiers)
  }
  return keyPress(ofCode: numbers.first(0), shifted: numbers.value(0, 1), modifiers)
}

private func keyPress(ofCode code: Int, shifted: Int?, _ modifiers: KeyModifiers) -> KeyPress? {
  if let key = functionalKey(code) { return KeyPress(key, modifiers) }
  guard code >= 0x20, let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else {
    guard let byte = UInt8(exactly: code), byte < 0x20 else { return nil }
    var press = keyPress(ofByte: byte)
    if press.key == .tab, modifiers.contains(.shift) { press.key = .backTab }
    let held = press.key == .backTab ? modifiers.subtracting(.shift) : modifiers
    press.modifiers.formUnion(held)
    return press
  }
  if value == 0x7F { return KeyPress(.backspace, modifiers) }
  // Control characters of eight bits, and what no key makes.
  guard treatment(of: scalar) != .forbidden else { return nil }
  guard modifiers.contains(.shift), !modifiers.contains(.control) else {
    return KeyPress(.character(scalar), modifiers)
  }
  let upper = shifted.flatMap { UInt32(exactly: $0) }.flatMap { Unicode.Scalar($0) }
  return KeyPress(.character(upper ?? upperCase(of: scalar)), modifiers.subtracting(.shift))
}

private func upperCase(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  let mapping = scalar.properties.uppercaseMapping.unicodeScalars
  return mapping.count == 1 ? mapping.first ?? scalar : scalar
}

/// The keys that the kitty protocol numbers in the private use area.
private func functionalKey(_ code: Int) -> Key? {
  switch code {
  case 57_376...57_398: .function(code - 57_363)
  case 57_399...57_408: .character(Unicode.Scalar(UInt8(code - 57_399 + 0x30)))
  case 57_409: .character(".")
  case 57_410: .character("/")
  case 57_411: .character("*")
  case 57_412: .character("-")
  case 57_413: .character("+")
  case 57_414: .enter
  case 57_415: .character("=")
  case 57_416: .character(",")
  case 57_417: .left
  case 57_418: .right
  case 57_419: .up
  case 57_420: .down
  case 57_421: .pageUp
  case 57_422: .pageDown
  case 57_423: .home
  case 57_424: .end
  case 57_425: .insert
  case 57_426: .delete
  default: nil
  }
}
