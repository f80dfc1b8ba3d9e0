package import RoadmapModel
import RoadmapSyntax
package import Terminal

/// One side of a diff as a reader sees it: its name, and in which language titles are shown.
package struct ComparedVersion: Sendable {
  package let agreement: Agreement
  /// `v1`, `draft`, or the path of a file.
  package let name: TerminalText
  package let path: String
  /// The index of the language in which content is shown, if the agreement has it.
  let language: Int?

  package init(
    _ agreement: Agreement,
    name: TerminalText,
    path: String,
    languageTags: [String]
  ) {
    self.agreement = agreement
    self.name = name
    self.path = path
    language =
      languageTags.lazy
      .compactMap { tag in agreement.languages.firstIndex { $0.text == tag } }.first
  }

  func text(_ range: ByteRange) -> UntrustedText { UntrustedText(Array(agreement.text[range])) }

  func id(of item: ItemIndex) -> TerminalText { text(agreement[item].id).forTerminal }

  func id(of party: PartyIndex) -> TerminalText { text(agreement[party].id).forTerminal }

  /// The title in the chosen language, else in the first that has one.
  func title(of item: ItemIndex) -> UntrustedText {
    title { agreement.title(of: agreement[item], in: $0) }
  }

  func title(of party: PartyIndex) -> UntrustedText {
    title { agreement.title(of: agreement[party], in: $0) }
  }

  var title: UntrustedText { title { agreement.title(of: agreement.header, in: $0) } }

  private func title(_ find: (Int) -> ByteRange?) -> UntrustedText {
    let order = [language].compactMap { $0 } + Array(agreement.languages.indices)
    return order.lazy.compactMap(find).first.map { text($0) } ?? UntrustedText("")
  }

  /// `UZ, RU`.
  func names(of parties: PartySet) -> TerminalText {
    parties.members.filter { $0.value < agreement.parties.count }.map { id(of: $0) }
      .joined(separator: ", ")
  }

  /// The value of a statement on one line.
  func shown(_ text: FieldText?) -> TerminalText? {
    text.map { UntrustedText($0.bytes(in: agreement.text)).linesForTerminal.joined(separator: " ") }
  }
}
