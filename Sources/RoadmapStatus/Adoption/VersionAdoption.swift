package import RoadmapModel
import RoadmapSyntax

/// What the journals say of the adoption of one version, beside what its file holds now.
package struct VersionAdoption: Equatable, Sendable {
  /// N of `vN.roadmap`.
  package let version: Int
  /// The parties that adopted exactly the text of the file.
  package internal(set) var adopted = PartySet()
  /// The parties that adopted another text than the file holds.
  package internal(set) var adoptedOther = PartySet()
  /// The SHA-256 of every text that a party adopted last, each once, in the order of recording.
  package internal(set) var hashes: [String] = []
  /// The day from which the version is in force, which may be still to come; nil while signatures
  /// and adoptions of this text do not speak for all.
  package internal(set) var inForce: Day?

  /// Whether the sides adopted different texts under this number.
  package var isDisputed: Bool {
    hashes.count > 1 || (!adopted.isEmpty && !adoptedOther.isEmpty)
  }

  /// Whether a text was adopted and the file holds another one (`text-changed`).
  ///
  /// Where one side did adopt what the file holds, the sides differ instead: ``isDisputed``.
  package var isTextChanged: Bool { adopted.isEmpty && !adoptedOther.isEmpty }

  /// Whether anybody adopted it, by an event, in this text or another.
  package var hasEvents: Bool { !hashes.isEmpty }
}

/// A version that somebody adopted, as the journals say, and whose file is not there.
package struct MissingVersion: Equatable, Sendable {
  /// N of `vN.roadmap`.
  package let version: Int
  /// The parties that adopted it, in whatever text.
  package let adopted: PartySet
}

/// Collects the adoptions of all versions from the standing events, in the order of recording.
struct AdoptionLedger {
  /// What one party adopted under one number.
  private struct Entry {
    var source: EventSource
    var isOnBehalf: Bool
    var matches: Bool
    var sha256: String
    /// When it first adopted the text that it adopted last.
    var day: Day
  }

  private let input: FoldInput
  /// Made with the first adoption, which most agreements have none of.
  private var comparisons: [Int: TextComparison] = [:]
  private var entries: [Int: [PartyIndex: Entry]] = [:]

  init(_ input: FoldInput) {
    self.input = input
  }

  /// Whether an adoption under a number speaks of the text that its file holds.
  private mutating func isOfTheFile(
    _ details: EventDetails,
    _ number: Int,
    _ journal: Journal
  )
    -> Bool
  {
    if comparisons.isEmpty {
      for version in input.versions {
        guard let number = version.number else { continue }
        comparisons[number] = TextComparison(version.agreement.text, input.comparison)
      }
    }
    return comparisons[number]?.agrees(with: details, in: journal) ?? false
  }

  /// Of several adoptions by one party the latest counts; its own outweighs one entered for it.
  mutating func add(_ event: StandingEvent) {
    guard event.verb == .adopt, case .version(let storedNumber) = event.subject,
      let party = event.party
    else { return }
    let number = Int(storedNumber)
    let known = entries[number]?[party]
    if let known, event.isOnBehalf, !known.isOnBehalf { return }
    let journal = input.journals[event.source.journal]
    let details = journal.details(of: journal.events[event.source.event])
    let sha256 = details.sha256.map { journal.text.string($0) } ?? ""
    var entry = Entry(
      source: event.source,
      isOnBehalf: event.isOnBehalf,
      matches: isOfTheFile(details, number, journal),
      sha256: sha256,
      day: event.day
    )
    if let known, known.sha256 == sha256 { entry.day = min(known.day, entry.day) }
    entries[number, default: [:]][party] = entry
  }

  /// The days on which the parties adopted the text of a version, on whatever day is asked.
  func days(of number: Int) -> [PartyIndex: Day] {
    (entries[number] ?? [:]).compactMapValues { $0.matches ? $0.day : nil }
  }

  /// The adoptions of another text than the file holds, where the sides differ; a text that changed
  /// since all adopted it is no fault of the lines.
  func mismatches() -> [EventSource] {
    var sources: [EventSource] = []
    for number in entries.keys.sorted() {
      let own = ordered(entries[number] ?? [:])
      let isChanged = own.allSatisfy { !$0.entry.matches }
      guard !isChanged || Set(own.map(\.entry.sha256)).count > 1 else { continue }
      sources += own.filter { !$0.entry.matches }.map(\.entry.source)
    }
    return sources
  }

  /// What is known of a version, as of the day of the input.
  func adoption(of number: Int, inForce: Day?) -> VersionAdoption {
    var adoption = VersionAdoption(version: number)
    for (party, entry) in ordered(entries[number] ?? [:]) {
      if !adoption.hashes.contains(entry.sha256) { adoption.hashes.append(entry.sha256) }
      if !entry.matches {
        adoption.adoptedOther.insert(party)
      } else if entry.day <= input.day {
        adoption.adopted.insert(party)
      }
    }
    adoption.inForce = inForce
    return adoption
  }

  private func ordered(
    _ entries: [PartyIndex: Entry]
  ) -> [(party: PartyIndex, entry: Entry)] {
    entries.sorted { $0.key.value < $1.key.value }.map { (party: $0.key, entry: $0.value) }
  }
}
