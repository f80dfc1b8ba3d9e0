package import RoadmapStatus

/// Everything that can be asked of the terminal UI, by a key, the palette, the help or the mouse.
package enum InterfaceCommand: Hashable, CaseIterable, Sendable {
  // Moving
  case down, up, first, last, pageDown, pageUp, halfPageDown, halfPageUp
  case left, right, open, back, nextPane, previousPane
  // Screens
  case overview, board, timeline, agenda, changes, journal, nextAgreement, previousAgreement
  // Finding
  case filter, nextHit, previousHit, palette, keepFilter, filters
  // Versions
  case amend, adopt
  // Recording
  case mark, done, confirm, dispute, postpone, note, measure, actions
  case start, suspendItem, resumeItem, cancelItem, risk, report, undo
  // Looking
  case why, zoom, openEvidence, edit, moreDetails, lessDetails
  case zoomIn, zoomOut, today, older, newer, sideBySide, window, ended
  // The program
  case help, language, theme, mouse, side, heal, reload, suspend, quit, interrupt
}

extension InterfaceCommand {
  /// The groups of the help, in their order.
  package enum Group: CaseIterable, Sendable {
    case move, screens, find, record, look, program
  }

  package var group: Group {
    switch self {
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .left,
      .right, .open, .back, .nextPane, .previousPane:
      .move
    case .overview, .board, .timeline, .agenda, .changes, .journal, .nextAgreement,
      .previousAgreement:
      .screens
    case .filter, .nextHit, .previousHit, .palette, .keepFilter, .filters: .find
    case .mark, .done, .confirm, .dispute, .postpone, .note, .measure, .actions, .start,
      .suspendItem, .resumeItem, .cancelItem, .risk, .report, .undo, .amend, .adopt:
      .record
    case .why, .zoom, .openEvidence, .edit, .moreDetails, .lessDetails, .zoomIn, .zoomOut,
      .today, .older, .newer, .sideBySide, .window, .ended:
      .look
    case .help, .language, .theme, .mouse, .side, .heal, .reload, .suspend, .quit, .interrupt:
      .program
    }
  }

  /// The verb that a command records; nil for other commands.
  package var verb: Verb? {
    switch self {
    case .done: .done
    case .confirm: .confirm
    case .dispute: .dispute
    case .postpone: .postpone
    case .note: .note
    case .measure: .measure
    case .start: .start
    case .suspendItem: .suspend
    case .resumeItem: .resume
    case .cancelItem: .cancel
    case .risk: .risk
    case .report: .report
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .left,
      .right, .open, .back, .nextPane, .previousPane, .overview, .board, .timeline, .agenda,
      .changes, .journal, .nextAgreement, .previousAgreement, .filter, .nextHit, .previousHit,
      .palette, .keepFilter, .filters, .amend, .adopt, .mark, .actions, .undo, .why, .zoom,
      .openEvidence,
      .edit, .moreDetails, .lessDetails, .zoomIn, .zoomOut, .today, .older, .newer, .sideBySide,
      .window, .ended, .help, .language, .theme, .mouse, .side, .heal, .reload, .suspend, .quit,
      .interrupt:
      nil
    }
  }

  /// The records that the menu of actions offers, in its order.
  package static let records: [InterfaceCommand] = [
    .start, .done, .confirm, .dispute, .postpone, .report, .risk, .suspendItem, .resumeItem,
    .cancelItem, .note, .measure, .undo,
  ]

  /// The screen that a command goes to; nil for other commands.
  var screen: ScreenName? {
    switch self {
    case .overview: .overview
    case .board: .board
    case .timeline: .timeline
    case .agenda: .agenda
    case .changes: .changes
    case .journal: .journal
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .left,
      .right, .open, .back, .nextPane, .previousPane, .nextAgreement, .previousAgreement,
      .filter, .nextHit, .previousHit, .palette, .keepFilter, .filters, .amend, .adopt, .mark,
      .done, .confirm, .dispute, .postpone, .note, .measure, .actions, .start, .suspendItem,
      .resumeItem, .cancelItem, .risk, .report, .undo, .why, .zoom, .openEvidence, .edit,
      .moreDetails, .lessDetails, .zoomIn, .zoomOut, .today, .older, .newer, .sideBySide,
      .window, .ended, .help, .language, .theme, .mouse, .side, .heal, .reload, .suspend,
      .quit, .interrupt:
      nil
    }
  }

  /// Whether it only means something on some screens; nil for everywhere.
  var screens: Set<ScreenName>? {
    switch self {
    case .zoomIn, .zoomOut, .today: [.timeline]
    case .older, .newer, .sideBySide: [.changes]
    case .window: [.agenda]
    case .ended: [.overview]
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .left,
      .right, .open, .back, .nextPane, .previousPane, .overview, .board, .timeline, .agenda,
      .changes, .journal, .nextAgreement, .previousAgreement, .filter, .nextHit, .previousHit,
      .palette, .keepFilter, .filters, .amend, .adopt, .mark, .done, .confirm, .dispute,
      .postpone, .note, .measure, .actions, .start, .suspendItem, .resumeItem, .cancelItem,
      .risk, .report, .undo, .why, .zoom, .openEvidence, .edit, .moreDetails, .lessDetails,
      .help, .language, .theme, .mouse, .side, .heal, .reload, .suspend, .quit, .interrupt:
      nil
    }
  }
}
