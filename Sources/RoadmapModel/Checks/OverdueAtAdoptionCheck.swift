import RoadmapSyntax

/// A deadline that was over when the text was adopted cannot be met.
///
/// Seen in real plans: 11 of 65 deadlines of one had passed when its tracker began.
@Sendable func checkOverdueAtAdoption(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard let context = agreement.deadlineContext, let adopted = agreement.adoptionDay,
    // What an amendment leaves as it was may long be done.
    agreement.header.base == nil
  else { return }
  for item in agreement.items {
    guard let deadline = agreement.ownDeadline(of: item), !deadline.hasOccurrences,
      let last = deadline.schedule(in: context).window?.last, last < adopted
    else { continue }
    findings.report(
      .overdueAtAdoption(adopted: adopted),
      at: agreement.range(of: .due, in: item) ?? item.id
    )
  }
}
