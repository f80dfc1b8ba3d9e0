import RoadmapModel
package import RoadmapStatus
import RoadmapSyntax
package import Terminal

extension Snapshot {
  /// What is wrong with adopted texts.
  ///
  /// Missing and changed files, and versions of which the sides adopted different texts. Every command that reads the agreement says it.
  package func adoptionWarnings(in language: InterfaceLanguage) -> [TerminalText] {
    missingAbove.map { missing in
      let phrase = AdoptionPhrase.fileMissing(
        version: missing.version,
        by: names(of: missing.adopted, in: language),
        shown: version.number.map { "v\($0)" } ?? "draft"
      )
      return phrase.words(in: language)
    }
      + adoptions.flatMap { adoption -> [TerminalText] in
        var phrases: [AdoptionPhrase] = []
        if adoption.isDisputed { phrases.append(.disputed(version: adoption.version)) }
        if adoption.isTextChanged {
          let listed = names(of: adoption.adoptedOther, in: language)
          phrases.append(.textChanged(version: adoption.version, by: listed))
        }
        return phrases.map { $0.words(in: language) }
      }
  }

  fileprivate func names(
    of parties: PartySet,
    in language: InterfaceLanguage
  ) -> TerminalText {
    let names = parties.members.map { party in
      TerminalText.quoted(agreement.text.string(agreement[party].id))
    }
    return listedWithAnd(names, in: language)
  }
}

extension Snapshot {
  /// Who adopted a version.
  package func phrase(
    for adoption: VersionAdoption,
    in language: InterfaceLanguage
  ) -> AdoptionPhrase {
    if let inForce = adoption.inForce {
      return .byAll(version: adoption.version, inForce: inForce, isComing: inForce > day)
    }
    guard !adoption.adopted.isEmpty else { return .byNobody(version: adoption.version) }
    var missing = PartySet()
    for party in agreement.parties.indices.map(PartyIndex.init)
    where !adoption.adopted.contains(party) { missing.insert(party) }
    return .bySome(
      version: adoption.version,
      by: names(of: adoption.adopted, in: language),
      missing: names(of: missing, in: language)
    )
  }
}

/// `UZ`, `UZ and RU`.
func listedWithAnd(_ names: [TerminalText], in language: InterfaceLanguage) -> TerminalText {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  let before = names.dropLast().joined(separator: ", ")
  return VersionPhrase.and(before, last).words(in: language)
}

extension RecordedView {
  package var adoptionWarnings: [TerminalText] { snapshot.adoptionWarnings(in: view.language) }

  /// What is adopted only in part or has not begun.
  ///
  /// Versions below the one that counts are history.
  package var pendingVersions: [TerminalText] {
    guard !snapshot.isTextOnly else { return [] }
    return snapshot.adoptions.compactMap { adoption in
      let isAbove = adoption.version > (snapshot.version.number ?? 0)
      let isUnadopted = !snapshot.isInForce && adoption.version == snapshot.version.number
      guard isAbove || isUnadopted, !adoption.isDisputed, !adoption.isTextChanged else {
        return nil
      }
      return say(snapshot.phrase(for: adoption, in: view.language))
    }
  }

  /// The lines about adoption for the head of a report.
  func adoptionLines(width: Int) -> [StyledText] {
    adoptionWarnings.flatMap { StyledText($0, .error).wrapped(to: width) }
      + snapshot.changedTexts.flatMap { version in
        let phrase = AdoptionPhrase.changeIsShown(
          version: version,
          agreement: TerminalText(escaping: view.name)
        )
        return StyledText(say(phrase), .note).wrapped(to: width)
      }
      + pendingVersions.flatMap { StyledText($0).wrapped(to: width) }
  }

  /// The array `adoptions`: every version with a number, and `missingVersions`; both ascending.
  func writeAdoptions(to json: inout JSONWriter) {
    json.key("adoptions")
    json.beginArray()
    for adoption in snapshot.adoptions {
      json.beginObject()
      json.member("version", adoption.version)
      write("adoptedBy", adoption.adopted, to: &json)
      write("adoptedOtherText", adoption.adoptedOther, to: &json)
      json.member("inForce", adoption.inForce)
      json.member("textChanged", adoption.isTextChanged)
      json.member("disputed", adoption.isDisputed)
      json.endObject()
    }
    json.endArray()
    json.key("missingVersions")
    json.beginArray()
    for missing in snapshot.missingVersions {
      json.beginObject()
      json.member("version", missing.version)
      write("adoptedBy", missing.adopted, to: &json)
      json.endObject()
    }
    json.endArray()
  }
}

extension [String] {
  /// `UZ, RU`, as text of files is shown.
  var shown: TerminalText { map { TerminalText.quoted($0) }.joined(separator: ", ") }
}
