package import RoadmapModel
package import RoadmapSyntax
package import Terminal

/// An agreement as a report reads it: which version, in which language, on which day.
package struct AgreementView: Sendable {
  package let agreement: Agreement
  /// The name of the agreement's folder, or of its file.
  package let name: String
  /// N of `vN.roadmap`, nil for the draft or a file of another name.
  package let versionNumber: Int?
  package let path: String
  package let isInForce: Bool
  /// The day since when it is in force; nil when it is not.
  package let inForceSince: Day?
  /// The day that "today" means.
  package let day: Day
  /// The language of labels and sentences.
  package let language: InterfaceLanguage
  /// The index of the language in which content is shown, if the agreement has it.
  package let contentLanguage: Int?

  package init(
    agreement: Agreement,
    name: String,
    versionNumber: Int?,
    path: String,
    isInForce: Bool,
    inForceSince: Day? = nil,
    day: Day,
    language: InterfaceLanguage,
    languageTags: [String]
  ) {
    self.agreement = agreement
    self.name = name
    self.versionNumber = versionNumber
    self.path = path
    self.isInForce = isInForce
    self.inForceSince = isInForce ? inForceSince ?? agreement.inForceDay : nil
    self.day = day
    self.language = language
    contentLanguage =
      languageTags.lazy
      .compactMap { tag in agreement.languages.firstIndex { $0.text == tag } }.first
  }

  /// Whether the period of the agreement is over.
  package var hasEnded: Bool {
    agreement.header.period?.last.map { $0 < day } ?? false
  }

  /// The bytes of a range of the file.
  package func text(_ range: ByteRange) -> UntrustedText {
    UntrustedText(Array(agreement.text[range]))
  }

  /// The title in the chosen language, else in the first that has one.
  package func title(of item: Item) -> UntrustedText? {
    title { agreement.title(of: item, in: $0) }
  }

  /// The title, cut to what fits beside an ID in a list of suggestions.
  package func shortTitle(of item: Item) -> TerminalText {
    (title(of: item) ?? UntrustedText("")).forTerminal(columns: 50)
  }

  /// The name of a party in the chosen language, else in the first that has one.
  package func title(of party: Party) -> UntrustedText? {
    title { agreement.title(of: party, in: $0) }
  }

  /// The title of the agreement.
  package var title: UntrustedText? {
    title { agreement.title(of: agreement.header, in: $0) }
  }

  private func title(_ find: (Int) -> ByteRange?) -> UntrustedText? {
    let order = [contentLanguage].compactMap { $0 } + Array(agreement.languages.indices)
    return order.lazy.compactMap(find).first.map { text($0) }
  }

  /// What an indicator is counted in, in the language of the titles; nil where the text has none.
  package func unit(of item: Item) -> UntrustedText? {
    let units = agreement.fields(of: item).filter { $0.name == .unit }
    let tag = contentLanguage.map { agreement.languages[$0].text } ?? ""
    let own = units.first { agreement.text[$0.line.tag].elementsEqual(tag.utf8) }
    return (own ?? units.first { $0.line.tag.isEmpty }).map { text($0.line.value) }
  }

  /// The printed number, or nothing.
  package func number(of item: Item) -> UntrustedText? {
    agreement.range(of: .number, in: item).map { text($0) }
  }

  /// `UZ`, `UZ, RU`; all parties where none is named.
  package func owners(of item: Item) -> TerminalText {
    .enumerationOfIDs(ownerIDs(of: item))
  }

  func ownerIDs(of item: Item) -> [UntrustedText] {
    agreement.owners(of: item).members.map { text(agreement[$0].id) }
  }

  /// `v2`, `draft`.
  package var versionName: TerminalText {
    versionNumber.map { "v\($0)" } ?? say(VersionPhrase.draft)
  }

  /// A phrase in the language of the reader.
  func say(_ phrase: some InterfacePhrase) -> TerminalText { phrase.words(in: language) }
}

extension TerminalText {
  fileprivate static func enumerationOfIDs(_ ids: [UntrustedText]) -> TerminalText {
    var text = TerminalText()
    for (index, id) in ids.enumerated() {
      if index > 0 { text.append(", ") }
      text.append(id.forTerminal)
    }
    return text
  }
}

extension Deadline {
  /// As the format writes it, safe for a terminal.
  package var shown: TerminalText { .quoted(canonicalText) }
}

extension ItemKind {
  package var word: StaticString { keyword.spelling }
}
