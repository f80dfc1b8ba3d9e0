package import Terminal

/// The agreements that a report does not show, because a file of theirs cannot be read.
///
/// Which file, and why, is said on standard error.
package struct Omissions: Sendable {
  private let names: [String]

  package init(_ names: [String] = []) {
    self.names = names
  }

  package var isEmpty: Bool { names.isEmpty }

  /// `Not shown, because a file cannot be read: practice`; nil where nothing is left out.
  func words(in language: InterfaceLanguage) -> TerminalText? {
    guard !isEmpty else { return nil }
    let list = names.map { TerminalText.quoted($0) }.joined(separator: ", ")
    return StatusReportPhrase.notShown(list).words(in: language)
  }

  /// The last lines of a report, behind an empty one; none where nothing is left out.
  package func lines(width: Int, in language: InterfaceLanguage) -> [StyledText] {
    guard let words = words(in: language) else { return [] }
    return [StyledText()] + StyledText(words, .warning).wrapped(to: width, hangingIndent: 2)
  }

  /// The last lines of a report as Markdown; nothing where nothing is left out.
  package func markdown(in language: InterfaceLanguage) -> [UInt8] {
    guard let words = words(in: language) else { return [] }
    var page = MarkdownText()
    page.line([])
    page.line([.text(words)])
    return page.bytes
  }

  /// The member `unreadable` of a report.
  package func write(to json: inout JSONWriter) {
    json.key("unreadable")
    json.beginArray()
    for name in names { json.value(UntrustedText(name)) }
    json.endArray()
  }
}
