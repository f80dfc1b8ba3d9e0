import RoadmapSyntax

/// `due.LANG` keeps the signed wording of a deadline; where it can be read it gives the same days
/// as `due` (format §2.4).
@Sendable func checkWordings(
  _ agreement: Agreement, _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard let context = agreement.deadlineContext else { return }
  let bytes = agreement.text.bytes.span
  for item in agreement.items where item.hasWordings {
    guard let due = agreement.ownDeadline(of: item) else { continue }
    for field in agreement.fields(of: item) where field.name == .due && !field.line.tag.isEmpty {
      let value = field.line.value
      guard !value.isEmpty else { continue }
      switch due.drift(against: bytes.extracting(value), in: context) {
      case .same: break
      case .different(let ours, let theirs):
        findings.report(.wordingDrift(due: ours, wording: theirs), at: value)
      case .notComparable: findings.report(.wordingUnreadable, at: value)
      }
    }
  }
}
