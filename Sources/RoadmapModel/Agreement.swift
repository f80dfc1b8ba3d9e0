package import RoadmapSyntax

/// One version of an agreement, as one file states it.
///
/// Reading never fails: what cannot be understood is left out and reported. All text stays in
/// ``text``; items hold byte ranges.
package struct Agreement: Sendable {
  package let text: SourceText
  package internal(set) var header = AgreementHeader()
  /// The declared languages, in order; the first is that of the titles on headings.
  package internal(set) var languages: [LanguageTag] = []
  package internal(set) var parties: [Party] = []
  /// Clauses, areas, activities, milestones and indicators in the order of the file; a parent
  /// stands before its children.
  package internal(set) var items: [Item] = []
  /// The deadlines that items point to.
  var deadlines: [Deadline] = []
  /// The figures that indicators point to.
  var indicators: [IndicatorFigures] = []
  /// `after` and `within … of`, in the order of the file.
  package internal(set) var dependencies: [Dependency] = []
  var ids = IDIndex()

  init(text: SourceText) {
    self.text = text
  }
}

/// One item waits for another (`after`, `within … of`).
package struct Dependency: Hashable, Sendable {
  /// Which field says so.
  package enum Reason: Hashable, Sendable {
    case after
    /// The clock of a `within … of` deadline.
    case deadline
  }

  package let item: ItemIndex
  package let reason: Reason
  /// The ID as written.
  package let reference: ByteRange
  /// What it names; nil when that is unknown or cannot be waited for.
  package internal(set) var target: ItemIndex?
}

extension Agreement {
  /// The item at its place in ``items``.
  package subscript(item: ItemIndex) -> Item { items[item.value] }
  /// The party at its place in ``parties``.
  package subscript(party: PartyIndex) -> Party { parties[party.value] }

  /// The `due` that holds for an item: its own, else that of its area (format §2.3); nil when no
  /// term was agreed, which means `ongoing`.
  package func deadline(of item: Item) -> Deadline? {
    placeOfDeadline(of: item).map { deadlines[$0] }
  }

  /// The place of ``deadline(of:)`` among ``schedules``; nil without one.
  package func placeOfDeadline(of item: Item) -> Int? {
    if item.deadline >= 0 { return Int(item.deadline) }
    guard case .activity = item.kind, let area = item.parent, self[area].deadline >= 0 else {
      return nil
    }
    return Int(self[area].deadline)
  }

  /// What each deadline of the file comes to in its period; nil for those with a clock of their own
  /// (`within …`), and for all without a period.
  ///
  /// Most items share a deadline with others.
  package var schedules: [Schedule?] {
    deadlines.map { deadline in
      if case .within = deadline { return nil }
      return header.period.map { deadline.schedule(in: DeadlineContext(agreement: $0)) }
    }
  }

  /// Whether an item is due several times.
  package func hasOccurrences(_ item: Item) -> Bool {
    placeOfDeadline(of: item).map { deadlines[$0].hasOccurrences } ?? false
  }

  /// The `due` that stands on the item itself.
  package func ownDeadline(of item: Item) -> Deadline? {
    item.deadline < 0 ? nil : deadlines[Int(item.deadline)]
  }

  /// The parties that own an item: its own `owner` fields, else those of what it belongs to, else
  /// all parties together (format §2.3).
  package func owners(of item: Item) -> PartySet {
    var current = item
    while true {
      if !current.owners.isEmpty { return current.owners }
      guard let parent = current.parent else { return PartySet(first: parties.count) }
      current = self[parent]
    }
  }

  /// Whether somebody is named as owner of the item, or of what it belongs to.
  func namesOwners(_ item: Item) -> Bool {
    if !item.owners.isEmpty { return true }
    guard let parent = item.parent else { return false }
    return !self[parent].owners.isEmpty
  }

  /// How the parties share an activity: as written, else `joint` for no owner or two and more,
  /// `single` for one (format §2.3).
  package func kind(of item: Item) -> ActivityKind {
    if let written = item.writtenKind { return written }
    return namesOwners(item) && owners(of: item).count == 1 ? .single : .joint
  }

  /// Who must confirm an item: as it says itself, else as the agreement says.
  package func confirmation(of item: Item) -> ConfirmationRule {
    item.confirmation ?? header.confirmation
  }

  /// The figures of an indicator; nil for other items.
  package func figures(of item: Item) -> IndicatorFigures? {
    item.figures < 0 ? nil : indicators[Int(item.figures)]
  }

  /// Whether something is done under this ID: an activity, a milestone, or an area without
  /// activities (`status.md`, "unit").
  package func isTracked(_ item: Item) -> Bool {
    switch item.kind {
    case .activity, .milestone: true
    case .area: !item.hasChildren
    case .clause, .indicator: false
    }
  }

  /// The day on which the text was adopted: the latest of the `signed` dates, when one speaks for
  /// all or there is one for each party.
  package var adoptionDay: Day? {
    var signed = PartySet()
    var latest: Day?
    var isForAll = false
    for signature in header.signatures {
      if let party = signature.party { signed.insert(party) } else { isForAll = true }
      latest = max(latest ?? signature.day, signature.day)
    }
    let isComplete = isForAll || (!parties.isEmpty && signed.count == parties.count)
    return isComplete ? latest : nil
  }

  /// The day from which the text is in force: `in-force`, else ``adoptionDay``; nil while it is
  /// not adopted.
  package var inForceDay: Day? {
    adoptionDay.map { header.inForce ?? $0 }
  }

  /// The item that an ID names, without regard to case.
  package func item(named id: ItemID) -> ItemIndex? { item(spelled: id.text.utf8Span.span) }

  /// The item that these bytes name, without regard to case.
  package func item(spelled id: Span<UInt8>) -> ItemIndex? {
    guard case .item(let item) = ids.find(id, in: text.bytes.span) else { return nil }
    return item
  }

  /// The item at a place, if these bytes are its ID as written and no other has the same.
  package func item(spelled id: Span<UInt8>, supposedlyAt place: Int) -> ItemIndex? {
    guard items.indices.contains(place), !ids.hasRepetitions,
      text.bytes.span.extracting(items[place].id.offsets).equals(id)
    else { return nil }
    return ItemIndex(place)
  }

  /// The party that these bytes name exactly.
  package func party(named id: Span<UInt8>) -> PartyIndex? {
    let bytes = text.bytes.span
    return parties.firstIndex { bytes.extracting($0.id.offsets).equals(id) }.map(PartyIndex.init)
  }
}
