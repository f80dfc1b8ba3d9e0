import RoadmapSyntax

/// An item should not end before one that it comes `after` (`status.md`, "Dependencies").
@Sendable func checkDependencyOrder(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard let context = agreement.deadlineContext else { return }
  for dependency in agreement.dependencies where dependency.reason == .after {
    guard let target = dependency.target,
      let last = agreement.lastDay(of: agreement[dependency.item], in: context),
      let needed = agreement.lastDay(of: agreement[target], in: context), last < needed
    else { continue }
    findings.report(
      .dependencyOutOfOrder(waitsFor: agreement.name(of: agreement[target]), until: needed),
      at: dependency.reference
    )
  }
}
