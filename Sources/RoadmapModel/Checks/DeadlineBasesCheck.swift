import RoadmapSyntax

/// `within … of ID` counts from an item that is completed once: not a recurring one (format §2.4).
@Sendable func checkDeadlineBases(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  for dependency in agreement.dependencies where dependency.reason == .deadline {
    guard let target = dependency.target else { continue }
    if agreement.deadline(of: agreement[target])?.hasOccurrences == true {
      findings.report(
        .deadlineBaseUnusable,
        at: dependency.reference,
        related: [agreement[target].id]
      )
    }
  }
}
