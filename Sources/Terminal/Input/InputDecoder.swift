/// Turns the bytes that a terminal sends into events.
///
/// The bytes may be cut anywhere: the events are the same. Memory is bounded whatever comes. Bytes
/// that mean nothing are dropped, and an escape sequence that is not known, or is the answer to a
/// query, is never taken for keys.
package struct InputDecoder: Sendable {
  /// The bytes of one paste that are kept.
  package static let longestPaste = 1 << 20
  /// The bytes of one escape sequence that are kept; no known one is longer.
  static let longestSequence = 128

  private enum State: Equatable {
    case ground
    /// Behind ESC, or behind two of them.
    case escape(isDouble: Bool)
    /// Behind `ESC [`.
    case control(isAlt: Bool)
    /// Behind `ESC [ [`, with which the Linux console begins five keys.
    case console
    /// Behind `ESC [ M`: a button and a place follow as bytes.
    case oldMouse
    /// Behind `ESC O`.
    case shift(isAlt: Bool)
    /// Behind `ESC ]`, `ESC P`, `ESC X`, `ESC ^` or `ESC _`, up to a bell or `ESC \`.
    case text(introducer: UInt8, hasContent: Bool)
    /// Behind the ESC in such a text.
    case textEscape
    case paste(matched: Int)
  }

  private var state = State.ground
  private var scalar = ScalarDecoding()
  private var isScalarAlt = false
  private var sequence: [UInt8] = []
  private var pasted: [UInt8] = []
  private var droppedCount = 0
  private var events: [InputEvent] = []

  package init() {}

  /// Whether what came last may be a key by itself or the beginning of more.
  ///
  /// Call `resolvePending()` when nothing has followed for a while (30 ms).
  package var isWaitingForMore: Bool {
    switch state {
    case .escape: true
    case .control, .shift: sequence.isEmpty
    case .text(_, let hasContent): !hasContent
    case .ground, .console, .oldMouse, .textEscape, .paste: false
    }
  }

  /// The bytes that are kept until more comes.
  package var heldByteCount: Int { sequence.count + pasted.count + scalar.byteCount }

  /// The events that are complete with these bytes, in order.
  package mutating func feed(_ bytes: Span<UInt8>) -> [InputEvent] {
    for index in bytes.indices { step(bytes[index]) }
    defer { events.removeAll() }
    return events
  }

  /// The events that are complete with these bytes, in order.
  package mutating func feed(_ bytes: [UInt8]) -> [InputEvent] { feed(bytes.span) }

  /// Takes what came last for the keys that it can be: nothing follows.
  package mutating func resolvePending() -> [InputEvent] {
    guard isWaitingForMore else { return [] }
    switch state {
    case .escape(let isDouble):
      press(.escape)
      if isDouble { press(.escape) }
    case .control(let isAlt): resolve(introducer: UInt8(ascii: "["), isAlt: isAlt)
    case .shift(let isAlt): resolve(introducer: UInt8(ascii: "O"), isAlt: isAlt)
    case .text(let introducer, _): resolve(introducer: introducer, isAlt: false)
    case .ground, .console, .oldMouse, .textEscape, .paste: break
    }
    state = .ground
    defer { events.removeAll() }
    return events
  }

  /// What could have begun a sequence was a key with Alt; before it there may have been Escape.
  private mutating func resolve(introducer: UInt8, isAlt: Bool) {
    if isAlt { press(.escape) }
    press(.character(Unicode.Scalar(introducer)), .alt)
  }

  // MARK: - Steps

  private mutating func step(_ byte: UInt8) {
    switch state {
    case .paste(let matched): stepInPaste(byte, matched: matched)
    case .ground: stepOnGround(byte)
    case .escape(let isDouble): stepBehindEscape(byte, isDouble: isDouble)
    case .control(let isAlt): stepInControl(byte, isAlt: isAlt)
    case .shift(let isAlt): stepInShift(byte, isAlt: isAlt)
    case .console:
      state = .ground
      if (0x41...0x45).contains(byte) {
        press(.function(Int(byte) - 0x40))
      } else if byte < 0x20 {
        step(byte)
      }
    case .oldMouse:
      sequence.append(byte)
      if sequence.count == 3 {
        state = .ground
        if let event = oldMouseEvent(sequence) { events.append(event) }
      }
    case .text(let introducer, _): stepInText(byte, introducer: introducer)
    case .textEscape:
      state = .ground
      // Whatever came before was an answer, and ends here.
      events.append(.reply(.other))
      if byte != UInt8(ascii: "\\") { stepBehindEscape(byte, isDouble: false) }
    }
  }

  private mutating func stepOnGround(_ byte: UInt8) {
    if scalar.isOpen || byte >= 0x80 {
      switch scalar.step(byte) {
      case .needsMore: return
      case .complete(let value):
        if value.value >= 0xA0 { press(.character(value), isScalarAlt ? .alt : []) }
        isScalarAlt = false
        return
      case .invalid(let mayBegin):
        isScalarAlt = false
        if mayBegin { stepOnGround(byte) }
        return
      }
    }
    if byte == 0x1B {
      state = .escape(isDouble: false)
    } else {
      events.append(.key(keyPress(ofByte: byte)))
    }
  }

  private mutating func stepBehindEscape(_ byte: UInt8, isDouble: Bool) {
    sequence.removeAll(keepingCapacity: true)
    switch byte {
    case 0x1B:
      if isDouble { press(.escape) }
      state = .escape(isDouble: true)
    case UInt8(ascii: "["): state = .control(isAlt: isDouble)
    case UInt8(ascii: "O"): state = .shift(isAlt: isDouble)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      if isDouble { press(.escape) }
      state = .text(introducer: byte, hasContent: false)
    default:
      if isDouble { press(.escape) }
      state = .ground
      if byte >= 0x80 {
        isScalarAlt = true
        stepOnGround(byte)
      } else {
        var keyPress = keyPress(ofByte: byte)
        keyPress.modifiers.insert(.alt)
        events.append(.key(keyPress))
      }
    }
  }

  private mutating func stepInControl(_ byte: UInt8, isAlt: Bool) {
    switch byte {
    case 0x20..<0x40:
      if byte == UInt8(ascii: "$"), isRxvtShift(sequence) {
        finishControl(byte, isAlt: isAlt)
      } else if sequence.count < Self.longestSequence {
        sequence.append(byte)
      }
    case UInt8(ascii: "[") where sequence.isEmpty:
      state = .console
    case UInt8(ascii: "M") where sequence.isEmpty:
      state = .oldMouse
    case 0x40..<0x7F:
      finishControl(byte, isAlt: isAlt)
    default:
      // No sequence holds such a byte: it was broken off.
      state = .ground
      step(byte)
    }
  }

  private mutating func finishControl(_ final: UInt8, isAlt: Bool) {
    state = .ground
    defer { sequence.removeAll(keepingCapacity: true) }
    guard sequence.count < Self.longestSequence else { return }
    if final == UInt8(ascii: "~"), sequence.elementsEqual("200".utf8) {
      state = .paste(matched: 0)
      return
    }
    guard var event = controlEvent(parameters: sequence, final: final) else { return }
    if isAlt, case .key(var keyPress) = event {
      keyPress.modifiers.insert(.alt)
      event = .key(keyPress)
    }
    events.append(event)
  }

  private mutating func stepInShift(_ byte: UInt8, isAlt: Bool) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      if sequence.count < Self.longestSequence { sequence.append(byte) }
    case 0x20..<0x7F:
      state = .ground
      guard var keyPress = shiftKeyPress(parameters: sequence, final: byte) else { return }
      if isAlt { keyPress.modifiers.insert(.alt) }
      events.append(.key(keyPress))
    default:
      state = .ground
      step(byte)
    }
  }

  private mutating func stepInText(_ byte: UInt8, introducer: UInt8) {
    switch byte {
    case 0x07:
      events.append(.reply(.other))
      state = .ground
    case 0x1B:
      state = .textEscape
    case 0..<0x20, 0x7F:
      // A key: so nobody is waiting for the end of an answer that never comes.
      state = .ground
      step(byte)
    default:
      state = .text(introducer: introducer, hasContent: true)
    }
  }

  // MARK: - Pastes

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func stepInPaste(_ byte: UInt8, matched: Int) {
    let end = Self.pasteEnd
    if byte == end[matched] {
      state = .paste(matched: matched + 1)
      guard matched + 1 == end.count else { return }
      events.append(.paste(PastedText(pasted, droppedCount: droppedCount)))
      pasted = []
      droppedCount = 0
      state = .ground
      return
    }
    for index in 0..<matched { keepPasted(end[index]) }
    if byte == 0x1B {
      state = .paste(matched: 1)
    } else {
      keepPasted(byte)
      state = .paste(matched: 0)
    }
  }

  private mutating func keepPasted(_ byte: UInt8) {
    if pasted.count < Self.longestPaste {
      pasted.append(byte)
    } else {
      droppedCount += 1
    }
  }

  private mutating func press(_ key: Key, _ modifiers: KeyModifiers = []) {
    events.append(.key(KeyPress(key, modifiers)))
  }
}
