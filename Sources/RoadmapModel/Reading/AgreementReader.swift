package import RoadmapSyntax

extension Agreement {
  /// Reads one agreement file and checks it: every finding about this one file is in the result.
  ///
  /// O(bytes); allocates per item, not per line.
  package static func read(_ text: SourceText) -> Diagnosed<Agreement, AgreementProblem> {
    let bytes = text.bytes.span
    var reader = AgreementReader(text)
    reader.readLines(of: bytes)
    reader.finish(in: bytes)
    return Diagnosed(reader.agreement, reader.findings)
  }
}

/// Turns the lines of a file into an agreement, heading by heading.
struct AgreementReader {
  var agreement: Agreement
  var findings = DiagnosticList<AgreementProblem>()
  var declarations: Declarations
  var heading = OpenHeading()
  var nesting = Nesting()
  /// What the next heading below may belong to.
  var area: ItemIndex?
  var activity: ItemIndex?
  var activityCount = 0
  var knownDeadlines = KnownDeadlines()
  private var continuation = Continuation.refused
  /// A text field without a value, which `|` lines may still give it.
  private var emptyText: ByteRange?
  /// A clause that stands behind an area, until something other than a clause follows it.
  var clauseAfterItems: ByteRange?

  /// Whether a `|` line may continue what stands above it.
  private enum Continuation {
    case allowed
    case refused
  }

  init(_ text: SourceText) {
    agreement = Agreement(text: text)
    declarations = Declarations(in: text.bytes.span)
  }

  mutating func readLines(of bytes: Span<UInt8>) {
    var syntax = DiagnosticList<SyntaxProblem>()
    var reader = LineReader()
    while let line = reader.next(in: bytes, &syntax) { read(line, in: bytes) }
    reportEmptyText()
    closeHeading(at: bytes.count, in: bytes)
    findings.absorb(syntax, as: AgreementProblem.syntax)
  }

  private mutating func read(_ line: SyntaxLine, in bytes: Span<UInt8>) {
    if case .text = line.kind {} else { reportEmptyText() }
    switch line.kind {
    // A text line below these is detached, which the line reader reports.
    case .blank, .note, .format: continuation = .allowed
    case .text: readText(line)
    case .heading(let keyword):
      continuation = .allowed
      checkIndentation(of: line, keyword, in: bytes)
      open(keyword, line, in: bytes)
    case .field:
      continuation = .allowed
      checkIndentation(of: line, nil, in: bytes)
      readField(line, in: bytes)
    case .alternative:
      continuation = .allowed
      findings.report(.conflictOpen, at: line.content)
      if case .item(let item) = heading.target {
        agreement.items[item.value].hasAlternatives = true
      }
    case .unreadable:
      continuation = .allowed
      if looksLikeHeading(line, in: bytes) {
        closeHeading(at: line.range.start, in: bytes)
        heading = OpenHeading()
        heading.target = .unread
      }
    }
  }

  // MARK: Text lines

  private mutating func readText(_ line: SyntaxLine) {
    if heading.target == .unread { return }
    emptyText = nil
    if continuation == .refused {
      findings.report(.textNotAllowed, at: line.content)
    }
  }

  private mutating func reportEmptyText() {
    guard let range = emptyText else { return }
    emptyText = nil
    findings.report(.fieldEmpty, at: range)
  }

  /// Says that what was just read is not text, so that `|` under it is an error.
  mutating func refuseContinuation() {
    continuation = .refused
  }

  /// Says that a text field has no value on its own line.
  mutating func expectText(for range: ByteRange) {
    emptyText = range
  }

  private func looksLikeHeading(_ line: SyntaxLine, in bytes: Span<UInt8>) -> Bool {
    let word = bytes.wordEnd(from: line.content.start, to: line.content.end)
    return Keyword(meantBy: ByteRange(line.content.start, word), in: bytes) != nil
  }

  // MARK: Indentation

  /// A line that belongs to an indented heading must stand deeper than it (format §1,
  /// principle 2).
  private mutating func checkIndentation(
    of line: SyntaxLine,
    _ keyword: Keyword?,
    in bytes: Span<UInt8>
  ) {
    guard heading.indentation > 0, heading.target != .nothing, heading.target != .unread else {
      return
    }
    if let keyword {
      // Only a heading that belongs to the one above it.
      let isChild =
        (heading.keyword == .activity && (keyword == .milestone || keyword == .indicator))
        || (heading.keyword == .area && (keyword == .activity || keyword == .indicator))
      guard isChild else { return }
    }
    if line.indentationWidth(in: bytes) <= heading.indentation {
      findings.report(
        .indentationMisleading(heading.keyword),
        at: line.content,
        related: [heading.id]
      )
    }
  }
}
