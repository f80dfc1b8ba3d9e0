import RoadmapSyntax

/// `single` has one owner; `mirror` has two or more, or none, which means all (format §2.3).
@Sendable func checkKindsAgainstOwners(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  for item in agreement.items {
    guard let kind = item.writtenKind, kind != .joint,
      agreement.namesOwners(item) || kind == .single
    else { continue }
    let owners = agreement.owners(of: item).count
    let isRight = kind == .single ? owners == 1 : owners >= 2
    if !isRight {
      findings.report(
        .kindContradictsOwners(kind, owners: owners),
        at: agreement.range(of: .kind, in: item) ?? item.id
      )
    }
  }
}
