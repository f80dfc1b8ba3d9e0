import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapStore
import RoadmapSyntax
import Terminal

/// Something that takes any bytes, with what must hold of it.
///
/// `swift test` plays the kept inputs and some new ones; `roadmap-fuzz` plays as many as it is given
/// time for (`ROADMAP_FUZZ=1`, see `Tests/Fuzz/FuzzProgram.swift`).
package enum FuzzTarget: String, CaseIterable, Sendable {
  case agreement
  case journal
  case deadline
  case phrase
  case format
  case splice
  case comparison
  case keys
  case filter
  case configuration
  case text

  /// What is wrong; nil when all is well.
  package func complaint(about bytes: [UInt8]) -> String? {
    switch self {
    case .agreement: agreementComplaint(bytes)
    case .journal: journalComplaint(bytes)
    case .deadline: deadlineComplaint(bytes)
    case .phrase: phraseComplaint(bytes)
    case .format: formatComplaint(bytes)
    case .splice: spliceComplaint(bytes)
    case .comparison: comparisonComplaint(bytes)
    case .keys: keysComplaint(bytes)
    case .filter: filterComplaint(bytes)
    case .configuration: configurationComplaint(bytes)
    case .text: textComplaint(bytes)
    }
  }
}

private func agreementComplaint(_ bytes: [UInt8]) -> String? {
  let text = SourceText(bytes)
  if SyntaxTree(parsing: text).printed() != bytes { return "printed text differs" }
  let result = Agreement.read(text)
  let index = LineIndex(text)
  for finding in result.findings.kept where finding.range.end > bytes.count {
    return "\(finding.problem) lies outside the file"
  }
  for finding in result.findings.kept.prefix(5) {
    let lines = FindingReport(finding, in: text, index, .english)
      .lines(path: UntrustedText("v1.roadmap"), width: 80)
    if let found = forbidden(lines) { return found }
  }
  return foldComplaint(result.value, [])
}

private func journalComplaint(_ bytes: [UInt8]) -> String? {
  let agreement = Agreement.read(SourceText(hostileFrame())).value
  let result = Journal.read(SourceText(bytes), owner: "UZ", agreement: "twin")
  for finding in result.findings.kept where finding.range.end > bytes.count {
    return "\(finding.problem) lies outside the file"
  }
  let long = Journal.read(SourceText(bytes), owner: "UZ", agreement: "twin", hasShortcut: false)
  func told(_ read: Diagnosed<Journal, JournalProblem>) -> [String] {
    read.value.events.map { "\($0)" } + read.findings.kept.map { "\($0)" }
  }
  if told(long) != told(result) { return "the short way to read a line gives something else" }
  return foldComplaint(agreement, [result.value])
}

private func foldComplaint(_ agreement: Agreement, _ journals: [Journal]) -> String? {
  guard let day = Day(year: 2026, month: 11, day: 23) else { return "no day" }
  let input = FoldInput(
    versions: [VersionInFolder(number: 1, agreement: agreement)],
    journals: journals,
    day: day,
    comparison: .quick
  )
  guard let snapshot = Snapshot(input) else { return "a version has no snapshot" }
  if snapshot.agreement.items.count != agreement.items.count { return "items were lost" }
  return nil
}

private func deadlineComplaint(_ bytes: [UInt8]) -> String? {
  let first = Deadline.read(bytes.span)
  if Deadline.read(bytes.span) != first { return "read twice, it differs" }
  _ = Day.read(bytes.span)
  _ = Period.read(bytes.span)
  _ = AgreementPeriod.read(bytes.span)
  _ = Rhythm.read(bytes.span)
  _ = MeasurePeriod.read(bytes.span)
  return nil
}

private func phraseComplaint(_ bytes: [UInt8]) -> String? {
  for tag in ["en", "ru", "uz", "uz-Cyrl"] {
    let languages = PhraseLanguages(tag: Array(tag.utf8).span)
    let first = DeadlinePhrase.read(bytes.span, languages)
    if DeadlinePhrase.read(bytes.span, languages) != first { return "read twice, it differs" }
  }
  return nil
}

private func formatComplaint(_ bytes: [UInt8]) -> String? {
  guard let once = try? formatted(SyntaxTree(parsing: SourceText(bytes))) else { return nil }
  guard let twice = try? formatted(SyntaxTree(parsing: once)) else {
    return "the result is refused"
  }
  return once.bytes == twice.bytes ? nil : "formatting twice differs from formatting once"
}

/// The first bytes say where, and what is put there.
private func spliceComplaint(_ bytes: [UInt8]) -> String? {
  guard bytes.count > 3 else { return nil }
  let text = Array(bytes[3...])
  let start = Int(bytes[0]) * text.count / 256
  let end = start + Int(bytes[1]) * (text.count - start) / 256
  let new = [UInt8](repeating: bytes[2], count: Int(bytes[2]) % 5)
  let edit = SourceEdit(ByteRange(start, end), with: new)
  guard let result = try? SourceText(text).applying([edit]) else { return "refused" }
  let expected = text[..<start] + new + text[end...]
  return result.bytes == Array(expected) ? nil : "bytes outside the edit changed"
}

/// Two versions with a zero between them.
private func comparisonComplaint(_ bytes: [UInt8]) -> String? {
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let old = Agreement.read(SourceText(Array(parts[0]))).value
  let new = Agreement.read(SourceText(Array(parts.count > 1 ? parts[1] : parts[0]))).value
  let report = ChangeReport(
    AgreementDiff(from: old, to: new),
    before: ComparedVersion(old, name: "v1", path: "v1.roadmap", languageTags: ["en"]),
    after: ComparedVersion(new, name: "v2", path: "v2.roadmap", languageTags: ["en"]),
    agreementName: "twin",
    language: .english,
    showsAll: true
  )
  if let found = forbidden(report.lines(width: 80, .unicode)) { return found }
  if let problem = htmlProblems(report.html()).first { return "HTML: \(problem)" }
  if let problem = markdownProblems(report.markdown()).first { return "Markdown: \(problem)" }
  do {
    _ = try StrictJSON.keys(of: report.json())
  } catch {
    return "JSON: \(error)"
  }
  return nil
}

/// Where the bytes are cut changes nothing.
private func keysComplaint(_ bytes: [UInt8]) -> String? {
  var whole = InputDecoder()
  let expected = whole.feed(bytes) + whole.resolvePending()
  var single = InputDecoder()
  let found = bytes.flatMap { single.feed([$0]) } + single.resolvePending()
  return expected == found ? nil : "cut byte by byte it differs"
}

private func filterComplaint(_ bytes: [UInt8]) -> String? {
  let word = String(decoding: bytes, as: UTF8.self)
  _ = try? ItemFilter(word)
  _ = try? StatusFilter(word.split(separator: " ").map(String.init), agreements: ["twin"])
  return nil
}

private func configurationComplaint(_ bytes: [UInt8]) -> String? {
  _ = Configuration.read(SourceText(bytes))
  return nil
}

private func textComplaint(_ bytes: [UInt8]) -> String? {
  let escaped = TerminalText(escaping: bytes.span)
  if let found = scanTerminalOutput(escaped.bytes, allowsStyle: false).first {
    return found.description
  }
  let short = UntrustedText(bytes).forTerminal(columns: 20)
  if let found = scanTerminalOutput(short.bytes, allowsStyle: false).first {
    return "cut: \(found)"
  }
  return short.columns <= 20 ? nil : "\(short.columns) columns"
}

private func forbidden(_ lines: [StyledText]) -> String? {
  var bytes: [UInt8] = []
  for line in lines {
    line.write(to: &bytes, palette: .none)
    bytes.append(UInt8(ascii: "\n"))
  }
  return scanTerminalOutput(bytes).first?.description
}
