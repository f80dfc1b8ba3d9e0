package import RoadmapSyntax

/// The findings of one journal, with the damage that took nothing away made a note: a line whose
/// written ID belongs to an intact event of any of the journals (format §3).
package func findingsWithHarmlessDamage(
  _ findings: DiagnosticList<JournalProblem>,
  of journal: Journal,
  among journals: [Journal]
) -> DiagnosticList<JournalProblem> {
  guard findings.kept.contains(where: { $0.problem.isDamage }) else { return findings }
  let intact = Set(journals.flatMap { $0.events.map(\.id) })
  let bytes = journal.text.bytes.span
  var result = DiagnosticList<JournalProblem>()
  result.absorb(findings) { $0 }
  for finding in findings.kept where finding.problem.isDamage {
    let written = EventID(bytes.extracting(finding.range.offsets))
    if let written, intact.contains(written) {
      result.replace(finding, with: .idWrongHarmless)
    }
  }
  return result
}

extension JournalProblem {
  fileprivate var isDamage: Bool {
    if case .idWrong = self { return true }
    return false
  }
}
