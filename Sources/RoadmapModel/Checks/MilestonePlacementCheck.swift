import RoadmapSyntax

/// Milestones do not stand under an activity with occurrences (`status.md`, "Claims and answers").
@Sendable func checkMilestonePlacement(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  for item in agreement.items where item.kind == .milestone {
    guard let parent = item.parent else { continue }
    if agreement.deadline(of: agreement[parent])?.hasOccurrences == true {
      findings.report(.milestoneUnderOccurrences, at: item.id, related: [agreement[parent].id])
    }
  }
}
