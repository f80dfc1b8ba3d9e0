import RoadmapSyntax

/// A rule about a whole agreement: looks, and reports.
typealias AgreementCheck =
  @Sendable (Agreement, inout DiagnosticList<AgreementProblem>) -> Void

/// The rules in the order in which they run; each stands in a file of its own.
let agreementChecks: [AgreementCheck] = [
  checkRequiredFields,
  checkKindsAgainstOwners,
  checkSchedules,
  checkMilestonePlacement,
  checkDeadlineBases,
  checkDependencyCycles,
  checkDependencyOrder,
  checkPeriod,
  checkOverdueAtAdoption,
  checkWordings,
]
