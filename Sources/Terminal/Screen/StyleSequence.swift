/// Appends the shortest sequence that turns one style into another; nothing where they are equal.
///
/// Both ways are written, what changes and everything from the beginning, and the shorter one stays.
func appendStyleChange(
  from old: CellStyle,
  to new: CellStyle,
  into output: inout [UInt8]
) {
  guard old != new else { return }
  let start = output.count
  appendParameters(resetting: true, from: .plain, to: new, into: &output)
  guard new != .plain else { return }
  let middle = output.count
  appendParameters(resetting: false, from: old, to: new, into: &output)
  if output.count - middle <= middle - start {
    output.removeSubrange(start..<middle)
  } else {
    output.removeSubrange(middle...)
  }
}

private func appendParameters(
  resetting: Bool,
  from old: CellStyle,
  to new: CellStyle,
  into output: inout [UInt8]
) {
  var parameters = StyleParameters()
  appendControl("[", to: &output)
  // An empty list of parameters is the same as 0.
  if resetting, new != .plain { parameters.append("0", to: &output) }
  appendAttributes(from: old.attributes, to: new.attributes, &parameters, into: &output)
  if old.foreground != new.foreground {
    appendColor(new.foreground, isBackground: false, &parameters, into: &output)
  }
  if old.background != new.background {
    appendColor(new.background, isBackground: true, &parameters, into: &output)
  }
  output.append(UInt8(ascii: "m"))
}

/// Puts semicolons between parameters.
private struct StyleParameters {
  private var isFirst = true

  mutating func append(_ parameter: StaticString, to output: inout [UInt8]) {
    separate(&output)
    appendStatic(parameter, to: &output)
  }

  mutating func append(_ parameter: Int, to output: inout [UInt8]) {
    separate(&output)
    appendDecimal(parameter, to: &output)
  }

  private mutating func separate(_ output: inout [UInt8]) {
    if !isFirst { output.append(UInt8(ascii: ";")) }
    isFirst = false
  }
}

private func appendAttributes(
  from old: CellAttributes,
  to new: CellAttributes,
  _ parameters: inout StyleParameters,
  into output: inout [UInt8]
) {
  let removed = old.subtracting(new)
  var added = new.subtracting(old)
  // One parameter takes off both weights, so the other one is put on again.
  let weights: CellAttributes = [.bold, .dim]
  if !removed.isDisjoint(with: weights) {
    parameters.append("22", to: &output)
    added.formUnion(new.intersection(weights))
  }
  if removed.contains(.italic) { parameters.append("23", to: &output) }
  if removed.contains(.underline) { parameters.append("24", to: &output) }
  if removed.contains(.reverse) { parameters.append("27", to: &output) }
  if removed.contains(.strike) { parameters.append("29", to: &output) }
  if added.contains(.bold) { parameters.append("1", to: &output) }
  if added.contains(.dim) { parameters.append("2", to: &output) }
  if added.contains(.italic) { parameters.append("3", to: &output) }
  if added.contains(.underline) { parameters.append("4", to: &output) }
  if added.contains(.reverse) { parameters.append("7", to: &output) }
  if added.contains(.strike) { parameters.append("9", to: &output) }
}

private func appendColor(
  _ color: CellColor,
  isBackground: Bool,
  _ parameters: inout StyleParameters,
  into output: inout [UInt8]
) {
  let first = isBackground ? 40 : 30
  switch color.kind {
  case .default:
    parameters.append(first + 9, to: &output)
  case .ansi(let number):
    parameters.append(Int(number) + (number < 8 ? first : first + 52), to: &output)
  case .indexed(let number):
    parameters.append(first + 8, to: &output)
    parameters.append("5", to: &output)
    parameters.append(Int(number), to: &output)
  case .rgb(let red, let green, let blue):
    parameters.append(first + 8, to: &output)
    parameters.append("2", to: &output)
    for part in [red, green, blue] { parameters.append(Int(part), to: &output) }
  }
}
