import RoadmapSyntax

/// A window that ends after the agreement is worth a look (format §2.4).
@Sendable func checkPeriod(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard let context = agreement.deadlineContext, let end = context.agreement.last else { return }
  for item in agreement.items {
    // `every …` is cut to the span; its grace days may reach past the end on purpose.
    if case .every = agreement.ownDeadline(of: item) { continue }
    guard let last = agreement.ownLastDay(of: item, in: context), last > end else { continue }
    findings.report(
      .deadlineOutsidePeriod(ends: last),
      at: agreement.range(of: .due, in: item) ?? item.id
    )
  }
}
