/// A Swift source in which every byte is known to be code, comment or text between quotes.
///
/// The bytes that are left out of a view are spaces there, so offsets and lines stay.
struct SwiftScanner {
  private enum Part {
    case code
    case comment
    /// A string literal, the quotes included; the code of an interpolation is code.
    case literal
  }

  private let source: [UInt8]
  private var parts: [Part]
  private var position = 0

  init(_ text: String) {
    source = Array(text.utf8)
    parts = Array(repeating: .code, count: source.count)
    scanCode(untilParenthesis: false)
  }

  /// Without comments and without what stands between quotes.
  var code: [UInt8] { view { $0 == .code } }

  /// Without comments.
  var codeAndLiterals: [UInt8] { view { $0 != .comment } }

  private func view(_ isSeen: (Part) -> Bool) -> [UInt8] {
    source.indices.map { index in
      isSeen(parts[index]) || source[index] == UInt8(ascii: "\n")
        ? source[index] : UInt8(ascii: " ")
    }
  }

  private func starts(_ text: StaticString, at offset: Int) -> Bool {
    let bytes = Array("\(text)".utf8)
    return source.count - offset >= bytes.count
      && source[offset..<offset + bytes.count].elementsEqual(bytes)
  }

  /// An interpolation ends at its closing parenthesis, which is not passed.
  private mutating func scanCode(untilParenthesis: Bool) {
    var depth = 0
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "/") where starts("//", at: position):
        while position < source.count, source[position] != UInt8(ascii: "\n") { mark(.comment) }
      case UInt8(ascii: "/") where starts("/*", at: position):
        scanBlockComment()
      case UInt8(ascii: "\""), UInt8(ascii: "#"):
        let pounds = source[position...].prefix { $0 == UInt8(ascii: "#") }.count
        guard starts("\"", at: position + pounds) else {
          position += max(1, pounds)
          continue
        }
        scanLiteral(pounds: pounds)
      case UInt8(ascii: "("):
        depth += 1
        position += 1
      case UInt8(ascii: ")"):
        if untilParenthesis, depth == 0 { return }
        depth -= 1
        position += 1
      default:
        position += 1
      }
    }
  }

  private mutating func scanBlockComment() {
    var depth = 0
    while position < source.count {
      let isStart = starts("/*", at: position)
      let isEnd = starts("*/", at: position)
      if isStart { depth += 1 }
      if isEnd { depth -= 1 }
      mark(.comment, isStart || isEnd ? 2 : 1)
      if depth == 0 { return }
    }
  }

  private mutating func scanLiteral(pounds: Int) {
    let quotes = starts("\"\"\"", at: position + pounds) ? 3 : 1
    let quote = [UInt8](repeating: UInt8(ascii: "\""), count: quotes)
    let closing = quote + [UInt8](repeating: UInt8(ascii: "#"), count: pounds)
    let escape = [UInt8(ascii: "\\")] + [UInt8](repeating: UInt8(ascii: "#"), count: pounds)
    mark(.literal, pounds + quotes)
    while position < source.count {
      if source[position...].starts(with: closing) {
        mark(.literal, closing.count)
        return
      }
      guard source[position...].starts(with: escape) else {
        mark(.literal)
        continue
      }
      mark(.literal, escape.count)
      guard position < source.count, source[position] == UInt8(ascii: "(") else {
        mark(.literal)
        continue
      }
      position += 1
      scanCode(untilParenthesis: true)
      if position < source.count { position += 1 }
    }
  }

  private mutating func mark(_ part: Part, _ count: Int = 1) {
    for _ in 0..<count where position < source.count {
      parts[position] = part
      position += 1
    }
  }
}

/// A function, initialiser or computed property with its body.
struct SwiftFunction: Equatable {
  let name: String
  /// From 1.
  let line: Int
  /// From the line of its name to the line of the brace that closes it; lines of a literal of
  /// several lines are text, not code, and are not counted.
  let lineCount: Int
}

/// The functions of a file, nested ones too, in order.
func functions(in file: SwiftFile) -> [SwiftFunction] {
  let code = Array(file.code.utf8)
  let isText = linesOfText(in: file)
  var found: [SwiftFunction] = []
  var line = 1
  var index = 0
  while index < code.count {
    if code[index] == UInt8(ascii: "\n") { line += 1 }
    let word = word(in: code, at: index)
    if ["func", "init", "deinit", "subscript", "var"].contains(word.text), !isMember(code, index),
      let end = bodyEnd(in: code, after: word.end, isProperty: word.text == "var")
    {
      let name = declaredName(in: code, after: word.end)
      let last = line + code[index..<end].count { $0 == UInt8(ascii: "\n") }
      found.append(
        SwiftFunction(
          name: name.isEmpty ? word.text : name,
          line: line,
          lineCount: (line...last).count { !isText[$0 - 1] }
        )
      )
    }
    index = max(index + 1, word.end)
  }
  return found
}

/// For each line whether all that stands on it is between quotes.
private func linesOfText(in file: SwiftFile) -> [Bool] {
  let code = file.code.split(separator: "\n", omittingEmptySubsequences: false)
  let all = file.codeAndLiterals.split(separator: "\n", omittingEmptySubsequences: false)
  return zip(code, all)
    .map { code, all in
      code.allSatisfy { $0 == " " } && !all.allSatisfy { $0 == " " }
    }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}

/// The word that begins at `index`; empty where none does.
private func word(in code: [UInt8], at index: Int) -> (text: String, end: Int) {
  let bytes = code[index...].prefix(while: isWordByte)
  return (String(decoding: bytes, as: UTF8.self), bytes.endIndex)
}

/// Whether the word is called on something: `self.init`, `.init`.
private func isMember(_ code: [UInt8], _ index: Int) -> Bool {
  index > 0 && code[index - 1] == UInt8(ascii: ".")
}

/// The offset behind the body; nil for a declaration without one.
private func bodyEnd(in code: [UInt8], after start: Int, isProperty: Bool) -> Int? {
  var depth = 0
  var index = start
  while index < code.count {
    switch code[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
    case UInt8(ascii: "{") where depth == 0: return closingBrace(in: code, opening: index)
    case UInt8(ascii: "}") where depth <= 0: return nil
    // A property's body begins on its line.
    case UInt8(ascii: "\n") where isProperty && depth == 0: return nil
    // A requirement has none and ends at the next one.
    case let byte where depth == 0 && isWordByte(byte) && !isWordByte(code[index - 1]):
      if ["func", "var", "let", "init", "static"].contains(word(in: code, at: index).text) {
        return nil
      }
    default: break
    }
    if depth < 0 { return nil }
    index += 1
  }
  return nil
}

private func closingBrace(in code: [UInt8], opening: Int) -> Int? {
  var depth = 0
  for index in opening..<code.count {
    if code[index] == UInt8(ascii: "{") { depth += 1 }
    if code[index] == UInt8(ascii: "}") {
      depth -= 1
      if depth == 0 { return index + 1 }
    }
  }
  return nil
}

/// A name or an operator.
private func declaredName(in code: [UInt8], after end: Int) -> String {
  let rest = code[end...].drop { $0 == UInt8(ascii: " ") }
  if rest.first == UInt8(ascii: "`") {
    return String(decoding: rest.dropFirst().prefix { $0 != UInt8(ascii: "`") }, as: UTF8.self)
  }
  let ends: [UInt8] = Array(" (:<{\n=?".utf8)
  let name = rest.prefix { !ends.contains($0) }
  return name.isEmpty
    ? String(
      decoding: rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "(") },
      as: UTF8.self
    )
    : String(decoding: name, as: UTF8.self)
}
