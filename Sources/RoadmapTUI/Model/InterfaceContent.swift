package import RoadmapModel
package import RoadmapReports
import RoadmapStatus
package import Terminal

/// What was read from the disk, as the screens show it.
///
/// Two contents are equal when they have the same revision: whoever reads the disk counts.
package struct InterfaceContent: Sendable, Equatable {
  /// Grows with every reading.
  package let revision: Int
  /// In the order of their names.
  package let agreements: [ShownAgreement]
  /// The files that cannot be read, and for which an agreement is not shown.
  package let unreadable: [String]
  /// Why there is nothing to show; nil when there is.
  package let absence: Absence?
  /// The day that "today" means.
  package let today: Day

  /// Why no agreement can be shown.
  package enum Absence: Sendable, Equatable {
    /// There is no folder `Roadmaps`.
    case noWorkspace
    /// The folder holds no agreement.
    case noAgreements(folder: UntrustedText)
  }

  package init(
    revision: Int,
    agreements: [ShownAgreement],
    unreadable: [String] = [],
    absence: Absence? = nil,
    today: Day
  ) {
    self.revision = revision
    self.agreements = agreements
    self.unreadable = unreadable
    self.absence = absence
    self.today = today
  }

  package static func == (left: InterfaceContent, right: InterfaceContent) -> Bool {
    left.revision == right.revision
  }

  var recorded: [RecordedView] { agreements.map(\.recorded) }
}

/// One agreement with what has to be said about its files.
package struct ShownAgreement: Sendable {
  package let recorded: RecordedView
  package let warnings: [ContentWarning]
  /// The version files, oldest first, a text that was adopted before the file that no longer holds
  /// it; what the screen of changes compares.
  package let versions: [ShownVersion]
  /// How many items have each headline.
  let counts: HeadlineCounts
  /// How many unfinished things end in each month.
  let deadlines: MonthCounts
  /// Whose turn it is, ours first.
  ///
  /// Kept, because to look through all items for each frame would take longer than to draw it.
  let turns: [Turn]

  /// What waits for the same side.
  struct Turn {
    let kind: StatusReport.GroupKind
    /// How many items there are.
    let count: Int
    /// The most urgent ones.
    let first: [ItemStatus]
  }

  package init(
    recorded: RecordedView,
    warnings: [ContentWarning] = [],
    versions: [ShownVersion] = []
  ) {
    self.recorded = recorded
    self.warnings = warnings
    self.versions = versions
    let snapshot = recorded.snapshot
    counts = snapshot.counts()
    var deadlines = MonthCounts()
    var silence = SilentUnits()
    for status in snapshot.items where !status.headline.isFinished {
      for unit in status.units(&silence) where !unit.headline.isFinished {
        guard let last = unit.countingWindow(snapshot)?.last else { continue }
        deadlines.add(last)
      }
    }
    self.deadlines = deadlines
    turns = StatusReport(recorded).groups
      .map { Turn(kind: $0.kind, count: $0.items.count, first: Array($0.items.prefix(4))) }
  }

  /// How many items are completed, and how many there are without the cancelled and superseded.
  var completed: (done: Int, of: Int) { counts.completed }

  package var name: String { recorded.view.name }
}

/// A version of an agreement as the screen of changes needs it.
package struct ShownVersion: Sendable {
  /// N of `vN.roadmap`; nil for the draft.
  package let number: Int?
  package let agreement: Agreement
  package let path: String
  /// Whether it is the text that was adopted under this number, which the file no longer holds.
  package let isAdoptedText: Bool

  package init(number: Int?, agreement: Agreement, path: String, isAdoptedText: Bool = false) {
    self.number = number
    self.agreement = agreement
    self.path = path
    self.isAdoptedText = isAdoptedText
  }

  /// `v2`, `draft`, `v2@adopted`.
  package var name: TerminalText {
    isAdoptedText ? "\(.quoted(plainName))@adopted" : .quoted(plainName)
  }

  /// `v2`, `draft`.
  package var plainName: String { number.map { "v\($0)" } ?? "draft" }
}

/// Something about the files of an agreement that the reader has to know.
package enum ContentWarning: Sendable, Equatable {
  /// A file has lines that cannot be understood; `line` is the first of them.
  case broken(path: String, line: Int, errors: Int)
  /// A file cannot be read; what is shown was read before.
  case unreadable(path: String)
  /// Events that were recorded here are no longer in the journal.
  case lostEvents(Int)
  /// The file of an adopted version is not there.
  case versionMissing(Int)
  /// An adopted text no longer is what was adopted; `isShown`: what was is known, and compared with
  /// it on the screen of changes.
  case textChanged(version: Int, isShown: Bool)
}
