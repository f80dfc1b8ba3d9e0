import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// The findings of the bytes and lines of a file.
func syntaxFindings(_ bytes: [UInt8]) -> [Diagnostic<SyntaxProblem>] {
  SyntaxTree(parsing: SourceText(bytes)).findings.kept
}

/// Expects exactly these problems, each at the place that `marked` marks for it, in order.
func expectProblems(
  _ marked: MarkedText,
  _ problems: [SyntaxProblem],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = syntaxFindings(marked.bytes)
  #expect(found.map(\.problem) == problems, sourceLocation: sourceLocation)
  #expect(found.map(\.range) == marked.ranges, sourceLocation: sourceLocation)
}

/// The same for lines that stand below a format line.
func expectProblems(
  inLines marked: String,
  _ problems: [SyntaxProblem],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectProblems(
    MarkedText("roadmap-format 1\n" + marked),
    problems,
    sourceLocation: sourceLocation
  )
}
