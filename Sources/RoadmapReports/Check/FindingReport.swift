package import RoadmapSyntax
package import Terminal

/// One finding with everything that is printed or exported of it.
package struct FindingReport: Sendable {
  /// A place in the file, for people and for programs.
  package struct Place: Hashable, Sendable {
    /// Line and column in scalars, from 1.
    package let start: SourcePosition
    package let end: SourcePosition
    /// Offsets in the file, a byte order mark included.
    package let bytes: ByteRange
  }

  package let code: DiagnosticCode
  package let severity: Severity
  package let place: Place
  package let related: [Place]
  /// In the language of the reader.
  package let wording: ProblemWording
  /// For programs, which read the same in every language.
  package let englishWording: ProblemWording
  private let language: InterfaceLanguage
  /// The bytes of the line and the marked offsets in it, for the excerpt.
  private let line: [UInt8]
  private let marked: Range<Int>

  package init<Problem: WordedProblem>(
    _ finding: Diagnostic<Problem>,
    in text: SourceText,
    _ index: LineIndex,
    _ language: InterfaceLanguage
  ) {
    self.language = language
    code = finding.problem.code
    severity = finding.problem.severity
    place = Place(finding.range, in: text, index)
    related = finding.related.map { Place($0, in: text, index) }
    let lineRange = index.line(place.start.line, in: text)
    let start = min(max(finding.range.start, lineRange.start), lineRange.end)
    let end = max(start, min(finding.range.end, lineRange.end))
    let marked = UntrustedText(Array(text.bytes[start..<end]))
    let context = ProblemContext(
      marked: marked.forTerminal(columns: 40),
      relatedLines: related.map(\.start.line)
    )
    wording = finding.problem.wording(context, in: language)
    englishWording =
      language == .english ? wording : finding.problem.wording(context, in: .english)
    // A line may be a gigabyte; what an excerpt can show of it stands near the mark.
    let reach = 4_096
    let from = max(lineRange.start, start - reach)
    let to = min(lineRange.end, end + reach, start + 2 * reach)
    line = Array(text.bytes[from..<max(from, to)])
    self.marked = start - from..<min(end, to) - from
  }

  /// The line and the caret, for a terminal with room for `width` columns of the line.
  func excerpt(width: Int) -> SourceExcerpt {
    SourceExcerpt(line: line.span, marked: marked, width: width)
  }
}

extension FindingReport.Place {
  init(_ range: ByteRange, in text: SourceText, _ index: LineIndex) {
    start = index.position(of: range.start, in: text)
    end = index.position(of: range.end, in: text)
    bytes = range
  }
}

extension Severity {
  /// The English word, as JSON has it.
  package var word: StaticString {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  fileprivate var role: TextRole {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

extension FindingReport {
  /// The finding as lines for a terminal of `width` columns (format §4).
  ///
  /// The first line is never broken, so that `grep` and editors find file, line and column in it.
  package func lines(path: UntrustedText, width: Int) -> [StyledText] {
    var head = StyledText("\(path):\(place.start.line):\(place.start.column): ", .identifier)
    head.append("\(severity.words(in: language))[\(.quoted(code.rawValue))]", severity.role)
    head.append(": \(wording.message)")
    let number = String(place.start.line)
    let gutter = number.utf8.count + 2
    let excerpt = excerpt(width: width - gutter - 2)
    var source = StyledText(" \(place.start.line) | ", .muted)
    source.append(excerpt.line, .source)
    var caret = StyledText(
      TerminalText(repeating: " ", count: gutter) + "| "
        + TerminalText(repeating: " ", count: excerpt.caretStart),
      .muted
    )
    caret.append(TerminalText(repeating: "^", count: excerpt.caretWidth), .caret)
    var lines = [head, source, caret]
    if !wording.remedy.isEmpty {
      for line in StyledText(wording.remedy).wrapped(to: max(20, width - 1)) {
        var indented = StyledText(" ")
        indented.append(line)
        lines.append(indented)
      }
    }
    return lines
  }

  /// The finding as an object of `check --json`.
  package func write(to json: inout JSONWriter, path: UntrustedText) {
    json.beginObject()
    json.member("code", .quoted(code.rawValue))
    json.member("severity", severity.word)
    json.member("path", path)
    place.writeMembers(to: &json)
    json.member("message", englishWording.message)
    let remedy = englishWording.remedy
    json.member("remedy", remedy.isEmpty ? nil : remedy)
    json.key("related")
    json.beginArray()
    for place in related {
      json.beginObject()
      place.writeMembers(to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension FindingReport.Place {
  fileprivate func writeMembers(to json: inout JSONWriter) {
    json.member("line", start.line)
    json.member("column", start.column)
    json.member("endLine", end.line)
    json.member("endColumn", end.column)
    json.member("byteOffset", bytes.start)
    json.member("byteLength", bytes.count)
  }
}
