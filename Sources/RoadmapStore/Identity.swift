package import RoadmapModel

/// Who records: a party, and the person or office of it that is named in the journal.
package struct Identity: Equatable, Sendable {
  package let party: ItemID
  package let person: String?

  /// The longest name of a person, in bytes (format, section 3).
  package static let maximumPersonLength = 64

  /// `UZ` or `UZ/secretariat`; nil when the text is neither.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let party = ItemID(String(parts[0])) else { return nil }
    self.party = party
    guard parts.count == 2 else {
      person = nil
      return
    }
    guard isPerson(parts[1]) else { return nil }
    person = String(parts[1])
  }

  /// As it stands in a journal.
  package var text: String { person.map { "\(party.text)/\($0)" } ?? party.text }
}

/// Where the identity comes from.
package enum IdentitySource: Sendable {
  case flag
  case variable
  case configuration
}

/// The identity in force: the flag goes before `ROADMAP_BY`, and that before the configuration.
///
/// Nil when none of them names one. The text is as given; ``Identity/init(_:)`` judges it.
package func identityText(
  flag: String?,
  facts: ProcessFacts,
  configuration: Configuration
) -> (text: String, source: IdentitySource)? {
  if let flag { return (flag, .flag) }
  if let text = facts.variables[.roadmapIdentity], !text.isEmpty { return (text, .variable) }
  return configuration[.identity].map { ($0, .configuration) }
}

/// Letters of any script with their marks, digits, `.` and `-` (format, section 3).
private func isPerson(_ text: Substring) -> Bool {
  guard !text.isEmpty, text.utf8.count <= Identity.maximumPersonLength else { return false }
  return text.unicodeScalars.allSatisfy { scalar in
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) || scalar == "." || scalar == "-"
        || (0x41...0x5A).contains(scalar.value & 0xDF)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}
