import RoadmapSyntax

/// `due.LANG` keeps the signed wording of a deadline; where it can be read it gives the same days
/// as `due` (format §2.4).
@Sendable func checkWordings(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard let context = agreement.deadlineContext else { return }
  let bytes = agreement.text.bytes.span
  for item in agreement.items where item.hasWordings {
    guard let due = agreement.ownDeadline(of: item) else { continue }
    for field in agreement.fields(of: item) where field.name == .due && !field.line.tag.isEmpty {
      let value = field.line.value
      guard !value.isEmpty else { continue }
      let languages = PhraseLanguages(tag: bytes.extracting(field.line.tag.offsets))
      let phrase = DeadlinePhrase.read(
        bytes.extracting(value.offsets),
        languages,
        in: agreement.header.period
      )
      switch phrase {
      case .ambiguous(let ambiguity): findings.report(.wordingAmbiguous(ambiguity), at: value)
      case .unreadable: findings.report(.wordingUnreadable, at: value)
      case .deadline:
        if case .different(let drift) = DriftComparison.compare(due, with: phrase, in: context) {
          findings.report(.wordingDrift(drift), at: value)
        }
      }
    }
  }
}
