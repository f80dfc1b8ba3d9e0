/// A file as lines whose tokens tile it: joining all tokens gives the bytes of the file back.
///
/// For what rewrites or inspects a file line by line; reading an agreement takes the lines straight
/// from a ``LineReader`` and keeps none.
package struct SyntaxTree: Sendable {
  package let text: SourceText
  /// All lines, in order; each starts where the one before ends.
  package let lines: [SyntaxLine]
  package let findings: DiagnosticList<SyntaxProblem>

  /// Reads `text`; every sequence of bytes gives a tree.
  package init(parsing text: SourceText) {
    self.text = text
    var findings = DiagnosticList<SyntaxProblem>()
    var lines: [SyntaxLine] = []
    var reader = LineReader()
    let bytes = text.bytes.span
    while let line = reader.next(in: bytes, &findings) { lines.append(line) }
    findings.sort()
    self.lines = lines
    self.findings = findings
  }

  /// All tokens of the file, in order.
  package var tokens: [Token] {
    let bytes = text.bytes.span
    return lines.flatMap { $0.tokens(in: bytes) }
  }

  /// The file again, put together from its tokens.
  package func printed() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count)
    for token in tokens { bytes += text[token.range] }
    return bytes
  }
}
