import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport

/// An agreement and what was recorded about it, made from one seed.
struct RandomRecord {
  /// An event and the journal that it stands in.
  struct Line: Hashable {
    let owner: String
    let text: String
    let day: Day
    /// The day of recording.
    let recorded: Day
    let verb: String

    var id: String { EventID(ofLine: Array(text.utf8).span).text }
  }

  let versions: [VersionInFolder]
  var lines: [Line] = []
  private let parties: [String]

  private static let subjects = [
    "J", "M", "S", "O", "T", "W", "Q@2026-Q1", "Q@2026-Q2", "N@1", "N@2", "J.a", "J.b", "AREA",
    "J.n", "@agreement", "Q", "NOBODY", "OLD",
  ]
  private static let verbs = [
    "start", "done", "done", "done", "confirm", "confirm", "confirm", "dispute", "postpone",
    "suspend", "resume", "cancel", "risk", "report", "note", "measure", "undo", "undo",
  ]

  private static let sides = [["UZ", "RU"], ["UZ", "RU", "KZ"]]
  private static let expiries = ["", "  on-expiry: lapse\n", "  on-expiry: carry over\n"]

  /// Versions 1 and 2 of every variant, read once.
  private static let agreements: [String: [Agreement]] = {
    var found: [String: [Agreement]] = [:]
    for parties in sides {
      for expiry in expiries {
        found[expiry + parties.joined()] = [1, 2]
          .map { Agreement.read(SourceText(Array(text($0, parties, expiry).utf8))).value }
      }
    }
    return found
  }()

  init(_ random: inout SeededRandom, versions count: Int = 2, undoes: Bool = true) {
    parties = Self.sides[random.below(4) == 0 ? 1 : 0]
    let expiry = Self.expiries[random.below(3)]
    versions = (Self.agreements[expiry + parties.joined()] ?? []).prefix(count)
      .enumerated().map { VersionInFolder(number: $0.offset + 1, agreement: $0.element) }
    for _ in 0..<random.below(40) { add(&random, undoes: undoes) }
  }

  private static func text(_ number: Int, _ parties: [String], _ expiry: String) -> String {
    """
    roadmap-format 1
    agreement twin  T
      version: \(number)
      languages: en
      period: 2026..2027
      signed: 2026-0\(number * 3 - 2)-01
      reporting: every half-year
    \(expiry)\(parties.map { "party \($0)  \($0)\n" }.joined())
    area AREA  Tracked itself
      due: 2026-H1
    area X  Area
      activity J  Joint
        due: 2026-Q\(number)
        milestone J.a  First
          due: 2026-02
        milestone J.b  Second
          due: 2026-05
        indicator J.n  Number
          target: 50 (2026)
          by: UZ, RU
      activity M  Mirror
        kind: mirror
        due: 2026-H1
        after: J
      activity S  Single
        owner UZ: Office
        due: 2026-05
      activity O  Ongoing
        due: ongoing, review every quarter
      activity T  To be agreed
        due: to be agreed
      activity W  Within
        due: within 30 days of S
      activity Q  Quarterly
        due: every quarter in 2026
      activity R  As often, and nobody says a word of it
        due: every quarter in 2026
      activity N  Twice
        due: 2 times in 2026
    \(number == 1 ? "  activity OLD  Dropped later\n    due: 2026-Q2\n" : "")
    """
  }

  private mutating func add(_ random: inout SeededRandom, undoes: Bool) {
    let party = parties[random.below(parties.count)]
    let isObserver = random.below(12) == 0
    var owner = isObserver ? "observer" : party
    let day = Self.day(&random)
    let recorded = random.below(3) == 0 ? Self.day(&random) : day
    var verb = Self.verbs[random.below(Self.verbs.count)]
    if !undoes, verb == "undo" { verb = "note" }
    if isObserver { verb = ["report", "note", "done"][random.below(3)] }
    var subject = Self.subjects[random.below(Self.subjects.count)]
    var keys = ""
    var text = ""
    switch verb {
    case "confirm", "dispute", "undo":
      let kinds = ["done", "postpone", "suspend", "resume", "cancel"]
      let known = verb == "undo" ? lines : lines.filter { kinds.contains($0.verb) }
      if !known.isEmpty, random.below(4) > 0 {
        let target = known[random.below(known.count)]
        subject = String(target.text.split(separator: " ")[2])
        if random.below(3) > 0 { keys += " of=\(target.id)" }
        if verb == "undo", random.below(4) > 0 { owner = target.owner }
      }
    case "postpone": keys += " to=2026-\(["Q2", "Q3", "11", "H2"][random.below(4)])"
    case "measure": keys += " value=\(random.below(90)) period=2026-Q\(random.below(4) + 1)"
    default: break
    }
    if verb == "dispute" || verb == "risk" { text = " | because" }
    let writer = owner == "observer" ? "observer" : verb == "undo" ? owner : party
    if owner != "observer", random.below(10) == 0 {
      owner = parties[random.below(parties.count)]
      if random.below(3) > 0 { keys += " by=\(owner)/office evidence=evidence/letter" }
    }
    if recorded != day || random.below(2) == 0 {
      keys += " at=\(recorded.isoText)T0\(random.below(10)):00:00Z"
    }
    let line = "\(day.isoText) \(writer) \(subject) \(verb)\(keys)\(text)"
    let isDated = keys.contains(" at=")
    lines.append(
      Line(owner: owner, text: line, day: day, recorded: isDated ? recorded : day, verb: verb)
    )
  }

  static func day(_ random: inout SeededRandom) -> Day {
    Day(number: 20_454 + random.below(400)) ?? .earliest
  }

  // MARK: Folding

  /// Journals with these lines, one of each owner.
  static func journals(_ lines: [Line]) -> [Journal] {
    Set(lines.map(\.owner) + ["UZ"]).sorted()
      .map { owner in
        let text =
          "journal-format 1 twin \(owner)\n"
          + lines.filter { $0.owner == owner }.map { $0.text + "\n" }.joined()
        return Journal.read(SourceText(Array(text.utf8)), owner: owner, agreement: "twin").value
      }
  }

  func snapshot(_ journals: [Journal], on day: Day, knownOn: Day? = nil) -> SnapshotPrint? {
    let input = FoldInput(
      versions: versions,
      journals: journals,
      day: day,
      knownOn: knownOn,
      today: .latest
    )
    return Snapshot(input).map { SnapshotPrint($0) }
  }
}
