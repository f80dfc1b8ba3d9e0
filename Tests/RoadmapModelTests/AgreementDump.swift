import RoadmapModel
import RoadmapSyntax

/// Everything that an agreement says, in a canonical form that does not depend on white space,
/// dashes inside dates, or where anything stands.
func dump(_ agreement: Agreement) -> [String] {
  var lines = dumpHeader(agreement)
  for party in agreement.parties {
    let titles = agreement.languages.indices.map { agreement.title(of: party, in: $0) }
    lines.append("party \(agreement.text.string(party.id)) \(texts(titles, agreement))")
  }
  for item in agreement.items {
    let titles = agreement.languages.indices.map { agreement.title(of: item, in: $0) }
    var line = "\(item.kind) \(agreement.name(of: item)) \(texts(titles, agreement))"
    line += " in \(item.parent.map { agreement.name(of: agreement[$0]) } ?? "-")"
    line += " due \(agreement.deadline(of: item)?.canonicalText ?? "-")"
    line += " by \(agreement.names(of: agreement.owners(of: item)))"
    line += " \(agreement.kind(of: item)) \(agreement.confirmation(of: item))"
    line += " \(agreement.isTracked(item))"
    if let figures = agreement.figures(of: item) {
      line += " \(dump(figures.baseline)) \(dump(figures.target)) \(figures.direction)"
      line += " \(agreement.names(of: figures.measuredBy))"
    }
    lines.append(line)
    for field in agreement.fields(of: item) where field.name?.isText == true {
      let parts = [field.line.tag, field.line.label, field.line.value] + field.continuation
      lines.append("  \(field.name.map { "\($0)" } ?? "") \(texts(parts, agreement))")
    }
  }
  for dependency in agreement.dependencies {
    let target = dependency.target.map { agreement.name(of: agreement[$0]) } ?? "-"
    lines.append("\(agreement.name(of: agreement[dependency.item])) waits for \(target)")
  }
  return lines
}

private func dumpHeader(_ agreement: Agreement) -> [String] {
  let header = agreement.header
  let titles = agreement.languages.indices.map { agreement.title(of: header, in: $0) }
  var lines = ["agreement \(agreement.text.string(header.id)) \(texts(titles, agreement))"]
  lines.append("version \(header.version ?? 0) of \(agreement.languages.map(\.text))")
  lines.append("authentic \(header.authentic) prevails \(header.prevails ?? -1)")
  lines.append("period \(header.period?.canonicalText ?? "-")")
  for signature in header.signatures {
    lines.append("signed \(signature.party?.value ?? -1) \(signature.day.isoText)")
  }
  lines.append("in force \(agreement.inForceDay?.isoText ?? "-")")
  let base = header.base.map { "\($0.relation) \($0.version) \(texts([$0.sha256], agreement))" }
  lines.append(base ?? "no base")
  lines.append("\(header.onExpiry.map { "\($0)" } ?? "-") \(header.confirmation)")
  lines.append(header.reporting?.canonicalText ?? "-")
  return lines
}

private func dump(_ figure: Figure?) -> String {
  guard let figure else { return "-" }
  let qualifier = figure.qualifier.map { "\($0.spelling) " } ?? ""
  let when = figure.when?.canonicalText ?? ""
  return "\(qualifier)\(figure.digits)e-\(figure.decimals)\(when)"
}

private func texts(_ ranges: [ByteRange?], _ agreement: Agreement) -> String {
  ranges.map { $0.map { agreement.text.string($0) } ?? "-" }.joined(separator: "|")
}
