import RoadmapReports
import RoadmapStatus
package import Terminal

/// The whole state of the terminal UI.
///
/// `update(_:)` is the only way to change it and asks for effects; `draw(into:)` shows it. Both
/// depend on nothing else, so that keys and screens can be tested without a terminal.
package struct InterfaceModel: Equatable, Sendable {
  package internal(set) var content: InterfaceContent
  package internal(set) var settings: InterfaceSettings
  package internal(set) var size: ScreenSize
  package internal(set) var screen: ScreenName = .overview
  /// The place of the agreement that is looked at; nil before one was chosen.
  package internal(set) var agreement: Int?
  /// The rows of the screens; only those of ``screen`` are kept up to date.
  var lists: [RowList] = Array(repeating: RowList(), count: ScreenName.allCases.count)
  /// The items that were opened or closed against what is usual.
  var turned: Set<Row> = []
  /// Rows marked for an action on several, in the order of marking.
  package internal(set) var marked: [Row] = []
  package internal(set) var filter = FilterState()
  /// What lies over the screen, the topmost last.
  package internal(set) var layers: [Layer] = []
  package internal(set) var toast: Toast?
  /// A newer reading that waits until the dialog is closed.
  package internal(set) var waiting: InterfaceContent?
  var pane: Pane = .list
  /// The first line of the details that is seen.
  var detailTop = 0
  var isZoomed = false
  var timeline = TimelinePosition()
  var agendaDays = 30
  /// Whether agreements that have ended are listed one by one.
  var showsEnded = false
  var changes = ChangesPosition()
  /// The comparison of the screen of changes; nil before it was looked at, or with one version.
  var compared: ComparedContent?
  /// The events of the journal shown that were taken back.
  var takenBack: Set<EventSource> = []
  /// What was typed into dialogs that were left without recording.
  var keptForms: [KeptForm] = []
  /// What was to be done when the reader was asked for the side.
  var afterSide: InterfaceCommand?

  package init(
    content: InterfaceContent,
    settings: InterfaceSettings,
    size: ScreenSize
  ) {
    self.content = content
    self.settings = settings
    self.size = size
    if content.absence != nil { layers = [.choice(ChoiceDialog(kind: .firstStart))] }
    agreement = content.agreements.isEmpty ? nil : firstAgreement()
    rebuild()
  }

  /// Which part of the screen takes the keys that move.
  enum Pane: Sendable {
    case list, details
  }

  package var list: RowList { lists[screen.rawValue] }

  package var layer: Layer? { layers.last }

  /// The agreement whose items are looked at.
  var current: ShownAgreement? { agreement.map { content.agreements[$0] } }

  func recorded(_ agreement: Int) -> RecordedView { content.agreements[agreement].recorded }

  /// The first agreement of the overview: the one that most is late in.
  private func firstAgreement() -> Int {
    overviewOrder.first ?? 0
  }
}

/// What was typed behind `/`.
package struct FilterState: Equatable, Sendable {
  package internal(set) var text = TextField()
  /// Whether keys are typed into it.
  package internal(set) var isOpen = false
  /// Why it cannot be read; the last one that could stays in force.
  package internal(set) var problem: TerminalText?
  /// The last text that could be read.
  var applied = ""
  /// What was chosen before letters were typed; it is chosen again as soon as it fits.
  var origin: Row?

  package var isActive: Bool { isOpen || !applied.isEmpty }
}

/// One line that says what happened, until the next key.
package struct Toast: Equatable, Sendable {
  /// Whether something was done, is to be known, or went wrong.
  package enum Kind: Sendable {
    case done, told, failed
  }

  package let words: TerminalText
  package let kind: Kind

  package init(_ words: TerminalText, _ kind: Kind = .told) {
    self.words = words
    self.kind = kind
  }
}

/// A form that was left with something typed in it.
struct KeptForm: Equatable, Sendable {
  /// The name of the agreement; its place may change.
  let agreement: String
  let form: RecordForm

  /// Whether another form is to record the same of the same.
  func isFor(_ other: RecordForm, in content: InterfaceContent) -> Bool {
    content.agreements[other.agreement].name.utf8.elementsEqual(agreement.utf8)
      && form.verb == other.verb && form.subjects == other.subjects
      && form.fields.map(\.name) == other.fields.map(\.name)
      && form[.behalf]?.options == other[.behalf]?.options
  }
}

/// Where on the calendar the timeline is.
struct TimelinePosition: Equatable, Sendable {
  enum Zoom: Int, CaseIterable, Sendable {
    case weeks, months, quarters, years
  }

  /// Nil shows everything.
  var zoom: Zoom?
  /// By how many steps of the zoom the view was moved from where today is seen.
  var offset = 0
}

/// Which versions the screen of changes compares.
struct ChangesPosition: Equatable, Sendable {
  /// The place of the newer version; nil for the usual pair.
  var newer: Int?
  var isSideBySide = true
}
