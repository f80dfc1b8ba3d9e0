package import Terminal

/// Writes one JSON value (RFC 8259) into a buffer, member by member, in the order given.
///
/// A call that would make something else than JSON is a bug of the caller and stops the program:
/// a value without its key, a key outside an object, an end that does not fit, a second value.
///
/// ```swift
/// var json = JSONWriter()
/// json.beginObject()
/// json.member("schemaVersion", 1)
/// json.member("title", title)
/// json.endObject()
/// let bytes = json.finished()
/// ```
package struct JSONWriter: Sendable {
  private enum Container {
    case object
    case array
  }

  private var bytes: [UInt8] = []
  private let isPretty: Bool
  /// The containers that are open, the innermost last, each with whether it has a member yet.
  private var open: [(container: Container, hasMembers: Bool)] = []
  /// A key was written and its value was not.
  private var awaitsValue = false

  /// With `pretty`, every member stands on its own line, indented by 2 spaces a level.
  package init(pretty: Bool = false) {
    isPretty = pretty
  }

  // MARK: Containers

  /// Opens an object, as a value.
  package mutating func beginObject() {
    beginValue()
    bytes.append(UInt8(ascii: "{"))
    open.append((.object, false))
  }

  /// Closes the innermost container, which must be an object.
  package mutating func endObject() {
    end(.object, with: UInt8(ascii: "}"))
  }

  /// Opens an array, as a value.
  package mutating func beginArray() {
    beginValue()
    bytes.append(UInt8(ascii: "["))
    open.append((.array, false))
  }

  /// Closes the innermost container, which must be an array.
  package mutating func endArray() {
    end(.array, with: UInt8(ascii: "]"))
  }

  // MARK: Keys

  /// A key of our own; ASCII.
  ///
  /// The value comes with the next call.
  package mutating func key(_ name: StaticString) {
    precondition(name.isASCII, "keys of our own are ASCII")
    beginKey()
    append(name)
    endKey()
  }

  /// A key from outside, such as a language tag or an ID.
  ///
  /// That it is not given twice is the caller's concern.
  package mutating func key(_ name: UntrustedText) {
    beginKey()
    name.appendJSON(to: &bytes)
    endKey()
  }

  // MARK: Values

  /// The value `null`.
  package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A text from outside, escaped.
  package mutating func value(_ text: UntrustedText) {
    beginValue()
    text.appendJSON(to: &bytes)
  }

  /// A word of our own, such as a status code.
  package mutating func value(_ word: StaticString) {
    beginValue()
    append(word)
  }

  /// A sentence of our own, as it would be shown.
  package mutating func value(_ text: TerminalText) {
    beginValue()
    appendJSONString(text.bytes.span, to: &bytes)
  }

  /// A whole number.
  package mutating func value(_ number: Int) {
    beginValue()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// `true` or `false`.
  package mutating func value(_ truth: Bool) {
    beginValue()
    bytes.append(contentsOf: (truth ? "true" : "false").utf8)
  }

  /// The value, a line feed behind it.
  ///
  /// Every container must be closed.
  package consuming func finished() -> [UInt8] {
    precondition(open.isEmpty && !bytes.isEmpty, "a JSON value is not complete")
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}

// MARK: - Members

extension JSONWriter {
  /// A key and its value; null where there is none.
  package mutating func member(_ name: StaticString, _ text: UntrustedText?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// A key and a word of our own.
  package mutating func member(_ name: StaticString, _ word: StaticString) {
    key(name)
    value(word)
  }

  /// A key and a sentence of our own; null where there is none.
  package mutating func member(_ name: StaticString, _ text: TerminalText?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// A key and its value; null where there is none.
  package mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// A key and its value; null where there is none.
  package mutating func member(_ name: StaticString, _ truth: Bool?) {
    key(name)
    if let truth { value(truth) } else { null() }
  }
}

// MARK: - Between the values

extension JSONWriter {
  private mutating func beginKey() {
    precondition(open.last?.container == .object, "a key stands outside an object")
    precondition(!awaitsValue, "a key stands where a value belongs")
    separate()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    awaitsValue = true
  }

  private mutating func beginValue() {
    guard let innermost = open.last else {
      precondition(bytes.isEmpty, "a second value stands behind the first")
      return
    }
    switch innermost.container {
    case .array:
      separate()
    case .object:
      precondition(awaitsValue, "a value in an object has no key")
      awaitsValue = false
    }
  }

  private mutating func separate() {
    if open[open.count - 1].hasMembers { bytes.append(UInt8(ascii: ",")) }
    open[open.count - 1].hasMembers = true
    breakLine()
  }

  private mutating func end(_ container: Container, with bracket: UInt8) {
    precondition(!awaitsValue, "a key has no value")
    guard let innermost = open.popLast(), innermost.container == container else {
      preconditionFailure("a JSON container ends that is not the innermost")
    }
    if innermost.hasMembers { breakLine() }
    bytes.append(bracket)
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * open.count { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func append(_ literal: StaticString) {
    appendJSONString(literal.description.utf8.span, to: &bytes)
  }
}
