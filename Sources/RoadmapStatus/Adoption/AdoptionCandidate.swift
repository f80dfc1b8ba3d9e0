package import RoadmapModel
import RoadmapSyntax

/// A text that a party may adopt.
package enum AdoptionCandidate: Hashable, Sendable {
  case draft
  case version(Int)

  /// `v2`, `draft`.
  package var name: String {
    switch self {
    case .draft: "draft"
    case .version(let number): "v\(number)"
    }
  }
}

extension Snapshot {
  /// What waits to be adopted by a party, ascending, the draft last: versions above the one in
  /// force that it has not adopted as they stand, and the draft.
  ///
  /// A draft with the bytes of a version is that version, left behind by an interrupted adoption.
  package func adoptionCandidates(for party: PartyIndex) -> [AdoptionCandidate] {
    let floor = isInForce ? version.number ?? 0 : 0
    var candidates = adoptions.compactMap { adoption -> AdoptionCandidate? in
      guard adoption.version > floor, adoption.inForce == nil,
        !adoption.adopted.contains(party)
      else { return nil }
      return .version(adoption.version)
    }
    let draft = input.versions.first { $0.number == nil }
    let isVersion = input.versions.contains { other in
      other.number != nil && other.agreement.text.bytes == draft?.agreement.text.bytes
    }
    if draft != nil, !isVersion { candidates.append(.draft) }
    return candidates
  }

  /// The version that was adopted last by all, in force or to be so; nil before the first.
  package var latestAdopted: Int? {
    let coming = adoptions.last { adoption in adoption.inForce.map { $0 > day } ?? false }
    if let coming, coming.version > version.number ?? 0 || !isInForce { return coming.version }
    return isInForce ? version.number : nil
  }
}
