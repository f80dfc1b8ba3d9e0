/// What `ESC [`, one of `< = > ?`, parameters and a final byte mean.
func privateEvent(marker: UInt8, _ parameters: [UInt8], final: UInt8) -> InputEvent? {
  // What stands before the final byte besides numbers, as in the report of a mode.
  let numbers = ControlParameters(parameters.filter { $0 > 0x2F })
  let between = parameters.filter { $0 <= 0x2F }
  guard let numbers else { return nil }
  switch (marker, final) {
  case (UInt8(ascii: "<"), UInt8(ascii: "M")):
    guard numbers.values.count == 3 else { return nil }
    let position = ScreenPosition(column: numbers.first(1) - 1, row: numbers.first(2) - 1)
    return mouseEvent(code: numbers.value(0, 0) ?? 0, at: position)
  case (UInt8(ascii: "<"), _):
    return nil
  case (UInt8(ascii: "?"), UInt8(ascii: "y")) where between == [UInt8(ascii: "$")]:
    return .reply(.mode(number: numbers.first(0), setting: numbers.value(1, 0) ?? 0))
  case (_, UInt8(ascii: "c")):
    return .reply(.attributes)
  default:
    return .reply(.other)
  }
}

/// What the three bytes behind `ESC [ M` mean: a button, a column and a row, each 32 more.
func oldMouseEvent(_ bytes: [UInt8]) -> InputEvent? {
  guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
  let position = ScreenPosition(column: Int(bytes[1]) - 33, row: Int(bytes[2]) - 33)
  return mouseEvent(code: Int(bytes[0]) - 32, at: position)
}

/// Nil for movements, for buttons let go and for buttons that nobody has.
private func mouseEvent(code: Int, at position: ScreenPosition) -> InputEvent? {
  guard code & 0b1010_0000 == 0, code < 256, position.column >= 0, position.row >= 0 else {
    return nil
  }
  let action: MouseEvent.Action? =
    switch (code & 0b11, code & 0b100_0000 != 0) {
    case (0, false): .click(.left)
    case (1, false): .click(.middle)
    case (2, false): .click(.right)
    case (0, true): .wheelUp
    case (1, true): .wheelDown
    case (2, true): .wheelLeft
    case (3, true): .wheelRight
    default: nil
    }
  var modifiers: KeyModifiers = []
  if code & 4 != 0 { modifiers.insert(.shift) }
  if code & 8 != 0 { modifiers.insert(.alt) }
  if code & 16 != 0 { modifiers.insert(.control) }
  return action.map { .mouse(MouseEvent($0, at: position, modifiers)) }
}
