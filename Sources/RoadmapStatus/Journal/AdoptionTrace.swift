package import RoadmapSyntax

/// Whether a line of a journal, right or wrong, says that somebody adopted version `number`.
///
/// Looks for the words `@vN adopt` on any line: where a doubt remains, the version counts as adopted
/// and nothing rewrites it.
package func mentionsAdoption(of number: Int, in journal: SourceText) -> Bool {
  let bytes = journal.bytes.span
  var reader = RecordReader()
  var ignored = DiagnosticList<SyntaxProblem>()
  while let line = reader.next(in: bytes, &ignored) {
    let words = bytes.words(in: line.content)
    for (subject, verb) in zip(words, words.dropFirst())
    where bytes.holds("adopt", at: verb) && String(copying: subject, of: bytes) == "@v\(number)" {
      return true
    }
  }
  return false
}
