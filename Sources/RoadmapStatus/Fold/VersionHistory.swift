import RoadmapModel
import RoadmapSyntax

/// When each version entered into force, by its signatures or by the events that adopted it
/// (`status.md`, "Version in force").
struct VersionHistory {
  let versions: [VersionInFolder]
  /// What is known of the adoption of each numbered version, ascending.
  private(set) var adoptions: [VersionAdoption] = []
  /// The day from which each version is in force, in the order of ``versions``; nil for one that
  /// nobody or not everybody adopted, and for drafts.
  private(set) var inForce: [Day?] = []
  /// Adoptions of another text than the file holds, where the sides adopted different ones.
  private(set) var mismatches: [EventSource] = []

  /// Events that were recorded and not taken back.
  init(_ input: FoldInput, _ standing: [StandingEvent]) {
    versions = input.versions
    var ledger = AdoptionLedger(input)
    for event in standing { ledger.add(event) }
    mismatches = ledger.mismatches()
    inForce = versions.map { version in
      guard let number = version.number else { return nil }
      let agreement = version.agreement
      var adopted = agreement.adoptionDay
      let days = ledger.days(of: number)
      if adopted == nil, days.count == agreement.parties.count { adopted = days.values.max() }
      return adopted.map { agreement.header.inForce ?? $0 }
    }
    for (place, version) in versions.enumerated() {
      guard let number = version.number else { continue }
      adoptions.append(ledger.adoption(of: number, inForce: inForce[place]))
    }
    adoptions.sort { $0.version < $1.version }
  }

  /// The version that counts on a day, and whether it was in force then: of two from one day the
  /// higher one; when none is in force the highest, else the draft.
  func choice(on day: Day) -> (index: Int, isInForce: Bool)? {
    let candidates = versions.indices.filter { place in
      versions[place].number != nil && (inForce[place].map { $0 <= day } ?? false)
    }
    func rank(_ place: Int) -> (Day, Int) {
      (inForce[place] ?? .earliest, versions[place].number ?? 0)
    }
    if let index = candidates.max(by: { rank($0) < rank($1) }) { return (index, true) }
    let highest = versions.indices.max {
      (versions[$0].number ?? -1) < (versions[$1].number ?? -1)
    }
    return highest.map { ($0, false) }
  }

  /// The day on which agreed proposals of earlier versions ended: that of a version which followed
  /// another one that was in force before.
  func cutoff(of index: Int) -> Day? {
    guard let day = inForce[index] else { return nil }
    let hasPredecessor = versions.indices.contains { place in
      place != index && (inForce[place].map { $0 < day } ?? false)
    }
    return hasPredecessor ? day : nil
  }

  /// The numbered versions up to the one at `index`, ascending.
  private func upTo(_ index: Int) -> [Int] {
    let number = versions[index].number ?? .max
    return versions.indices
      .filter { (versions[$0].number ?? .max) <= number && versions[$0].number != nil }
      .sorted { (versions[$0].number ?? 0) < (versions[$1].number ?? 0) }
  }

  /// When the clock of `within N …` started: with the first version in which the item's `due` is
  /// written so.
  func start(of deadline: Deadline, _ item: Item, in index: Int) -> Day? {
    for place in upTo(index) where place != index {
      let agreement = versions[place].agreement
      guard let day = inForce[place], let same = counterpart(of: item, in: place, from: index)
      else { continue }
      if agreement.deadline(of: agreement[same]) == deadline { return day }
    }
    return inForce[index]
  }

  /// The same item in an earlier version: by its ID, else the one that it replaces.
  func counterpart(of item: Item, in place: Int, from index: Int) -> ItemIndex? {
    let now = versions[index].agreement
    let earlier = versions[place].agreement
    if let same = earlier.item(spelled: now.text.bytes.span.extracting(item.id.offsets)) {
      return same
    }
    guard item.hasReplaces, let value = now.range(of: .replaces, in: item) else { return nil }
    let bytes = now.text.bytes.span
    let parts = bytes.commaSeparated(value).filter { !$0.isEmpty }
    // What joins several is none of them.
    guard parts.count == 1 else { return nil }
    return earlier.item(spelled: bytes.extracting(parts[0].offsets))
  }

  /// The version in which the text of an item changed after a day, when the text in force on that
  /// day was another than the one that counts now.
  func textChange(of item: Item, in index: Int, since day: Day) -> Int? {
    guard let then = choice(on: day), then.isInForce, then.index != index,
      let place = counterpart(of: item, in: then.index, from: index)
    else { return nil }
    let before = versions[then.index].agreement
    let wording = before.wording(of: before[place])
    let now = versions[index].agreement
    guard now.wording(of: item) != wording else { return nil }
    for version in upTo(index) where rank(version) > rank(then.index) {
      let agreement = versions[version].agreement
      guard let same = agreement.item(spelled: now.text.bytes.span.extracting(item.id.offsets))
      else { continue }
      if agreement.wording(of: agreement[same]) != wording { return versions[version].number }
    }
    return versions[index].number
  }

  private func rank(_ place: Int) -> Int { versions[place].number ?? .max }
}

extension Agreement {
  /// Titles and fields of an item, without those that are not its text: the printed number, what
  /// it replaces, remarks and private fields.
  fileprivate func wording(of item: Item) -> Set<[UInt8]> {
    func joined(_ ranges: [ByteRange]) -> [UInt8] {
      var bytes: [UInt8] = []
      for range in ranges {
        bytes += text[range]
        bytes.append(0x0A)
      }
      return bytes
    }
    var wording: Set<[UInt8]> = [joined([item.title] + titleContinuation(of: item))]
    for field in fields(of: item) {
      switch field.name {
      case .number?, .replaces?, .note?: continue
      case nil where text.string(field.line.name).hasPrefix("x-"): continue
      default: break
      }
      let line = field.line
      wording.insert(joined([line.name, line.tag, line.side, line.value] + field.continuation))
    }
    return wording
  }
}
