import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
import Terminal

/// What became of an item that the version in force no longer has.
package struct GoneItem: Sendable {
  /// Completed, superseded or cancelled; nil where the version in force says nothing of it.
  let headline: Headline?
  /// The version in force: `v2`.
  let version: TerminalText
  /// The IDs of the items that replace it.
  let successors: [TerminalText]

  package init(_ former: FormerItem?, from recorded: RecordedView) {
    headline = recorded.snapshot.isTextOnly ? nil : former?.headline
    version = recorded.view.versionName
    successors = (former?.successors ?? [])
      .map { recorded.view.text(recorded.agreement[$0].id).forTerminal }
  }

  /// `cancelled; not in v2`, `superseded; not in v2; replaced by ENV-2a, ENV-2b`.
  func words(in language: InterfaceLanguage) -> TerminalText {
    var words = headline.map { [$0.word(in: language)] } ?? []
    words.append(PagePhrase.notIn(version).words(in: language))
    if !successors.isEmpty {
      let names = successors.joined(separator: ", ")
      words.append(PagePhrase.replacedBy(names).words(in: language))
    }
    return words.joined(separator: "; ")
  }
}

extension RecordedView {
  /// The same record over an earlier version, as if no later one were there; nil where there is no
  /// version of that number.
  package func seen(in number: Int) -> RecordedView? {
    var input = snapshot.input
    input.versions.removeAll { ($0.number ?? .max) > number }
    guard let version = input.versions.first(where: { $0.number == number }),
      let earlier = Snapshot(input)
    else { return nil }
    let name = view.path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return RecordedView(
      view: AgreementView(
        agreement: version.agreement,
        name: view.name,
        versionNumber: number,
        path: "\(view.path.dropLast(name.count))v\(number).roadmap",
        isInForce: false,
        day: view.day,
        language: view.language,
        languageTags: view.contentLanguage.map { [agreement.languages[$0].text] } ?? []
      ),
      snapshot: earlier,
      journalPaths: journalPaths,
      us: us.flatMap { party in
        let id = agreement.text[agreement[party].id]
        return version.agreement.parties
          .firstIndex { version.agreement.text[$0.id].elementsEqual(id) }
          .map(PartyIndex.init)
      },
      journalFindings: journalFindings
    )
  }
}
