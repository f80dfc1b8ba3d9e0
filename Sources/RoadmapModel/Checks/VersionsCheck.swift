package import RoadmapSyntax

/// A version as it stands in the folder of its agreement.
package struct VersionInFolder: Sendable {
  /// N of `vN.roadmap`, nil for the draft.
  package let number: Int?
  package let agreement: Agreement

  package init(number: Int?, agreement: Agreement) {
    self.number = number
    self.agreement = agreement
  }
}

/// What the versions of one agreement say about each other: their numbers, the version that each
/// amends or succeeds, and the items that `replaces` names there.
///
/// One list for each version, in the order given.
package func versionFindings(
  _ versions: [VersionInFolder]
) -> [DiagnosticList<AgreementProblem>] {
  versions.map { version in
    var findings = DiagnosticList<AgreementProblem>()
    checkNumber(of: version, &findings)
    checkBase(of: version, among: versions, &findings)
    findings.sort()
    return findings
  }
}

private func checkNumber(
  of version: VersionInFolder,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  let agreement = version.agreement
  guard let expected = version.number, let stated = agreement.header.version, stated != expected,
    let range = agreement.valueRange(of: .version)
  else { return }
  findings.report(.versionFileName(expected: expected), at: range)
}

private func checkBase(
  of version: VersionInFolder,
  among versions: [VersionInFolder],
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  let agreement = version.agreement
  guard let base = agreement.header.base else { return }
  guard let earlier = versions.first(where: { $0.number == base.version })?.agreement else {
    let field: FieldName = base.relation == .amends ? .amends : .succeeds
    if let range = agreement.valueRange(of: field) {
      findings.report(.baseMissing(version: base.version), at: range)
    }
    return
  }
  checkReplaced(in: version, base: earlier, among: versions, &findings)
}

/// `replaces` names IDs of any earlier version: what an amendment leaves as it was keeps the field.
private func checkReplaced(
  in version: VersionInFolder,
  base: Agreement,
  among versions: [VersionInFolder],
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  let agreement = version.agreement
  let bytes = agreement.text.bytes.span
  let earlier = versions.filter { other in
    guard let number = other.number else { return false }
    return version.number.map { number < $0 } ?? true
  }
  for item in agreement.items where item.hasReplaces {
    guard let value = agreement.range(of: .replaces, in: item) else { continue }
    for part in bytes.commaSeparated(value) where !part.isEmpty {
      let name = bytes.extracting(part.offsets)
      guard !bytes.holds("none", at: part), ItemID.problem(in: name) == nil else { continue }
      let isKnown = earlier.contains {
        $0.agreement.ids.find(name, in: $0.agreement.text.bytes.span) != nil
      }
      guard !isKnown else { continue }
      let candidates = base.items.prefix(2_000).map { base.name(of: $0) }
      let nearest = nearestName(to: agreement.text.string(part), among: candidates)
      findings.report(.replacesUnknown(nearest: nearest), at: part)
    }
  }
}

extension Agreement {
  /// The value of a field of the agreement itself.
  fileprivate func valueRange(of name: FieldName) -> ByteRange? {
    fields(of: header).first { $0.name == name && $0.line.tag.isEmpty }?.line.value
  }
}
