import RoadmapSyntax

/// An agreement has a heading, `version`, `languages`, `period` and two parties (format §2.3).
@Sendable func checkRequiredFields(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard agreement.header.line > 0 else {
    // An empty file, or one in another encoding, has one finding already that says it all.
    let end = agreement.text.bytes.count
    if end > agreement.text.byteOrderMarkLength, !agreement.text.bytes.span.startsWithUTF16Mark {
      findings.report(.agreementMissing, at: ByteRange(end, end))
    }
    return
  }
  for field in [FieldName.version, .languages, .period]
  where !agreement.fields(of: agreement.header).contains(where: { $0.name == field }) {
    findings.report(.fieldMissing(field), at: agreement.header.id)
  }
  if agreement.parties.count < 2 {
    findings.report(
      .partiesMissing(found: agreement.parties.count),
      at: agreement.header.id
    )
  }
}
