/// Reads Markdown that may hold only what our own writer makes, by the rules of GitHub's dialect.
///
/// - Returns: What is wrong: a link, an element other than `del` and `ins`, code that is not ours, an
///   entity, an address that would become a link, a row of a table with too many cells, a line that
///   begins as none of ours do.
package func markdownProblems(_ bytes: [UInt8]) -> [String] {
  var problems: [String] = []
  var cells: Int?
  for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
    let (plain, count) = unescaped(line)
    let text = String(decoding: plain, as: UTF8.self)
    for mark in ["[", "]", "`", "&", "~", "\\"] where text.contains(mark) {
      problems.append("\(mark) in \(text)")
    }
    for address in ["://", "www.", "@"] where text.contains(address) {
      problems.append("address in \(text)")
    }
    let elements = ["<del>", "</del>", "<ins>", "</ins>"]
    let rest = elements.reduce(text) { $0.replacing($1, with: "") }
    if rest.contains("<") || rest.contains(">") && !rest.hasPrefix("> ") {
      problems.append("element in \(text)")
    }
    if text.hasPrefix("|") {
      if let cells, cells != count { problems.append("\(count) bars instead of \(cells): \(text)") }
      cells = count
    } else {
      cells = nil
      if count > 0 { problems.append("bars in \(text)") }
    }
    if text.first.map({ "-=+".contains($0) }) ?? false { problems.append("rule or list: \(text)") }
    if text.hasPrefix("\t") || text.hasPrefix("         ") { problems.append("code: \(text)") }
  }
  return Array(problems.prefix(10))
}

/// The line without what a backslash escapes and without our own code, and how many bars are left.
private func unescaped(_ line: ArraySlice<UInt8>) -> (plain: [UInt8], bars: Int) {
  var plain: [UInt8] = []
  var bars = 0
  var offset = line.startIndex
  let ownCode = Array("`roadmap check`".utf8)
  while offset < line.endIndex {
    let byte = line[offset]
    if byte == UInt8(ascii: "\\"), offset + 1 < line.endIndex, isPunctuation(line[offset + 1]) {
      // What is escaped is text; a letter in its place keeps words apart.
      plain.append(UInt8(ascii: "x"))
      offset += 2
      continue
    }
    if line[offset...].starts(with: ownCode) {
      offset += ownCode.count
      continue
    }
    if byte == UInt8(ascii: "|") { bars += 1 }
    plain.append(byte)
    offset += 1
  }
  return (plain, bars)
}

private func isPunctuation(_ byte: UInt8) -> Bool {
  (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
    || (0x7B...0x7E).contains(byte)
}
