import RoadmapSyntax

/// A recurring deadline gives at least one occurrence in its span (format §2.4).
@Sendable func checkSchedules(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard let context = agreement.deadlineContext else { return }
  for item in agreement.items {
    guard let deadline = agreement.ownDeadline(of: item),
      case .problem(let problem) = deadline.schedule(in: context)
    else { continue }
    findings.report(
      .occurrencesImpossible(problem),
      at: agreement.range(of: .due, in: item) ?? item.id
    )
  }
}
