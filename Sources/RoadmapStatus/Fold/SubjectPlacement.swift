import RoadmapModel
import RoadmapSyntax

/// Finds what an event is about, and whether its verb goes with it (format §3, the table of verbs).
///
/// What only another version of the agreement had is history: shown, not counted, no finding.
struct SubjectPlacement {
  enum Result {
    case subject(Subject)
    case fault(JournalProblem, ByteRange)
  }

  private let agreement: Agreement
  private let others: [(agreement: Agreement, schedules: [Schedule?])]
  /// The schedules of ``agreement``.
  private let schedules: [Schedule?]
  private let numbers: [Int]
  private let identity: ItemIdentity
  /// The item of the event before: many events are about the same or the next one.
  private var latest = 0
  /// How many unknown IDs are still compared with the known ones; each comparison is dear.
  private var suggestionsLeft = 100
  /// The items that replace one, each list once.
  private(set) var splits: [[ItemIndex]] = []
  private var placeOfSplit: [[ItemIndex]: Int32] = [:]

  init(_ versions: [VersionInFolder], current: Int) {
    agreement = versions[current].agreement
    others = versions.indices.filter { $0 != current }
      .map { (versions[$0].agreement, versions[$0].agreement.schedules) }
    schedules = agreement.schedules
    numbers = versions.compactMap(\.number)
    identity = ItemIdentity(versions, current: current)
  }

  mutating func place(_ event: Event, in bytes: Span<UInt8>) -> Result {
    if bytes.holds("@agreement", at: event.subject) {
      return allowed(.agreement, event, [.report, .note, .undo])
    }
    if bytes[event.subject.start] == UInt8(ascii: "@") {
      let number = Int(String(copying: event.subject, of: bytes).dropFirst(2)) ?? 0
      guard numbers.contains(number) else {
        return .fault(.versionMissing(number), event.subject)
      }
      return allowed(.version(Int32(number)), event, [.adopt, .note, .undo])
    }
    let id = bytes.extracting(event.subject.offsets)
    switch match(id) {
    case .current(let index):
      latest = index.value
      let result = Self.place(event, at: index, of: agreement, schedules, in: bytes)
      if case .fault = result, isHistory(event, id, in: bytes) { return .subject(.former) }
      return result
    case .former: return .subject(.former)
    case .split(let parts):
      if let known = placeOfSplit[parts] { return .subject(.split(known)) }
      let place = Int32(splits.count)
      placeOfSplit[parts] = place
      splits.append(parts)
      return .subject(.split(place))
    case .unknown:
      suggestionsLeft -= 1
      let nearest = suggestionsLeft >= 0 ? identity.nearest(to: id) : nil
      return .fault(.subjectUnknown(nearest: nearest), event.subject)
    }
  }

  private func match(_ id: Span<UInt8>) -> ItemIdentity.Match {
    let known =
      agreement.item(spelled: id, supposedlyAt: latest)
      ?? agreement.item(spelled: id, supposedlyAt: latest + 1)
    return known.map { .current($0) } ?? identity.find(id)
  }

  private func allowed(_ subject: Subject, _ event: Event, _ verbs: [Verb]) -> Result {
    verbs.contains(event.verb) ? .subject(subject) : .fault(.verbMisdirected, event.content)
  }

  /// Whether the event could stand under another version.
  private func isHistory(_ event: Event, _ id: Span<UInt8>, in bytes: Span<UInt8>) -> Bool {
    for (other, schedules) in others {
      guard let index = other.item(spelled: id) else { continue }
      let result = Self.place(event, at: index, of: other, schedules, in: bytes)
      if case .subject = result { return true }
    }
    return false
  }

  private static func place(
    _ event: Event,
    at index: ItemIndex,
    of agreement: Agreement,
    _ schedules: [Schedule?],
    in bytes: Span<UInt8>
  ) -> Result {
    let item = agreement[index]
    guard fits(event.verb, item, of: agreement) else {
      return .fault(.verbMisdirected, event.content)
    }
    guard event.occurrence.isEmpty else {
      let name = bytes.extracting(event.occurrence.offsets)
      guard item.kind == .activity || item.kind == .area,
        let deadline = agreement.placeOfDeadline(of: item),
        case .occurrences(let occurrences)? = schedules[deadline],
        let place = occurrences.place(written: name)
      else { return .fault(.occurrenceUnknown, event.occurrence) }
      if event.verb.isAboutWhole { return .fault(.verbMisdirected, event.content) }
      return .subject(.item(index, occurrence: Int32(place)))
    }
    if event.verb.isAboutUnit, agreement.hasOccurrences(item), item.kind != .milestone {
      return .fault(.wholeOfOccurrences, event.content)
    }
    return .subject(.item(index, occurrence: nil))
  }

  /// Whether the verb goes with the kind of item.
  private static func fits(_ verb: Verb, _ item: Item, of agreement: Agreement) -> Bool {
    switch item.kind {
    case .activity: verb != .measure && verb != .adopt
    case .milestone:
      switch verb {
      case .start, .done, .postpone, .cancel, .confirm, .dispute, .note, .undo: true
      case .suspend, .resume, .risk, .report, .measure, .adopt: false
      }
    case .area:
      agreement.isTracked(item)
        ? verb != .measure && verb != .adopt : verb == .report || verb == .note || verb == .undo
    case .indicator: verb == .measure || verb == .note || verb == .undo
    case .clause: verb == .note || verb == .undo
    }
  }
}

extension Verb {
  /// Whether it is about one unit: on an activity with occurrences, about one of them.
  var isAboutUnit: Bool {
    switch self {
    case .start, .done, .postpone, .cancel: true
    case .suspend, .resume, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
      false
    }
  }

  /// Whether it is about a whole activity, never about one occurrence (format §3).
  fileprivate var isAboutWhole: Bool { self == .suspend || self == .resume }
}

extension Occurrences {
  /// The place of the occurrence that is written so behind the `@`.
  func place(written name: Span<UInt8>) -> Int? {
    first(written: name).flatMap { index(named: $0.name) }
  }
}
