package import RoadmapModel
package import RoadmapSyntax

/// What is wrong with the texts of the versions, seen from what was adopted: texts that changed
/// since, bases that are not the ones named, IDs that mean something else than before.
///
/// One list for each version of the snapshot's input, in its order. Ask with
/// ``AdoptionComparison/thorough``.
package func adoptionFindings(_ snapshot: Snapshot) -> [DiagnosticList<AgreementProblem>] {
  let versions = snapshot.input.versions
  return versions.map { version in
    var findings = DiagnosticList<AgreementProblem>()
    checkText(of: version, snapshot, &findings)
    checkBase(of: version, snapshot, &findings)
    findings.sort()
    return findings
  }
}

private func checkText(
  of version: VersionInFolder,
  _ snapshot: Snapshot,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard let adoption = snapshot.adoptions.first(where: { $0.version == version.number }),
    adoption.isTextChanged
  else { return }
  let parties = adoption.adoptedOther.members.map { party in
    snapshot.agreement.text.string(snapshot.agreement[party].id)
  }
  let agreement = version.agreement
  let place = agreement.fields(of: agreement.header).first { $0.name == .version }?.line.value
  findings.report(.textChanged(adoptedBy: parties), at: place ?? agreement.header.id)
}

private func checkBase(
  of version: VersionInFolder,
  _ snapshot: Snapshot,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  let agreement = version.agreement
  guard let base = agreement.header.base,
    let earlier = snapshot.input.versions.first(where: { $0.number == base.version })?.agreement
  else { return }
  if let stated = base.sha256, !snapshot.changedTexts.contains(base.version),
    agreement.text.string(stated) != TextIdentity(of: earlier.text).sha256
  {
    findings.report(.baseChanged(version: base.version), at: stated)
  }
  guard base.relation == .amends else { return }
  for item in reusedIDs(from: earlier, to: agreement) {
    findings.report(.idReused(version: base.version), at: agreement[item].id)
  }
}

/// The items that have the ID of another one of the earlier version; none where one of the two
/// texts cannot be compared.
package func reusedIDs(from earlier: Agreement, to later: Agreement) -> [ItemIndex] {
  let diff = AgreementDiff(from: earlier, to: later)
  return diff.entries.compactMap { entry in
    guard case .idReused = entry.change, case .item(_, let item) = entry.subject else {
      return nil
    }
    return item
  }
}
