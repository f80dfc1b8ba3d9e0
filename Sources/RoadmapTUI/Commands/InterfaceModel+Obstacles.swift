import RoadmapModel
import RoadmapReports
import RoadmapStatus

extension InterfaceModel {
  /// Why a command cannot be run now; nil when it can.
  package func obstacle(to command: InterfaceCommand) -> ScreenPhrase? {
    switch command {
    case .start, .done, .confirm, .dispute, .postpone, .note, .measure, .suspendItem,
      .resumeItem, .cancelItem, .risk, .report:
      return obstacle(toRecording: command)
    case .undo:
      if content.agreements.isEmpty { return .nothingShown }
      if case .event(let place, let source) = list.selectedRow, screen == .journal {
        let recorded = recorded(place)
        return recorded.event(source).isOurs(recorded) ? nil : .onlyOwnIsUndone
      }
      return nil
    case .mark:
      // Only items can be acted upon together; what was recorded about them stands for itself.
      guard case .item = list.selectedRow else { return .chooseAnItem }
      return nil
    case .actions: return recordTargets.isEmpty ? .chooseAnItem : nil
    case .why:
      guard case .item(let place, let item, _) = chosenItem else { return .chooseAnItem }
      return recorded(place).snapshot.status(of: item) == nil ? .notTracked : nil
    case .openEvidence: return chosenEvidence.isEmpty ? .noEvidence : nil
    case .edit: return obstacleToEditing
    case .nextHit, .previousHit, .keepFilter: return filter.applied.isEmpty ? .noFilter : nil
    case .heal:
      let isLost = current?.warnings
        .contains { warning in
          if case .lostEvents = warning { return true }
          return false
        }
      return isLost == true ? nil : .nothingToHeal
    case .board, .timeline, .changes, .journal, .nextAgreement, .previousAgreement:
      return agreement == nil ? .nothingShown : nil
    case .amend: return obstacleToAmending
    case .adopt: return obstacleToAdopting
    case .side: return partyChoices.isEmpty ? .nothingShown : nil
    case .down, .up, .first, .last, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .left,
      .right, .open, .back, .nextPane, .previousPane, .overview, .agenda, .filter, .palette,
      .filters, .zoom, .moreDetails, .lessDetails, .zoomIn, .zoomOut, .today, .older, .newer,
      .sideBySide, .window, .ended, .help, .language, .theme, .mouse, .reload, .suspend, .quit,
      .interrupt:
      return nil
    }
  }

  private func obstacle(toRecording command: InterfaceCommand) -> ScreenPhrase? {
    let targets = recordTargets
    guard let first = targets.first, let place = first.agreement else { return .chooseAnItem }
    if targets.contains(where: { $0.agreement != place }) { return .oneAgreementAtATime }
    let kinds = targets.map { row -> ItemKind? in
      guard case .item(let place, let item, _) = row else { return nil }
      return recorded(place).agreement[item].kind
    }
    if command == .measure {
      return kinds.allSatisfy { $0 == .indicator } ? nil : .onlyIndicatorsAreMeasured
    }
    if command == .note { return nil }
    let isTracked = targets.allSatisfy { row in
      guard case .item(let place, let item, _) = row else { return false }
      return recorded(place).snapshot.status(of: item) != nil
    }
    guard isTracked else { return .notTracked }
    if command == .confirm || command == .dispute {
      // The other side may answer on paper, so only what nobody asked cannot be answered.
      let isAsked = targets.contains { row in
        guard case .item(let place, let item, let unit) = row,
          let status = recorded(place).snapshot.status(of: item)
        else { return false }
        return unit.map { status.unit(at: $0).needsAnswer } ?? false || status.needsAnswer
          || status.headline == .awaitingConfirmation || status.headline == .disputed
      }
      return isAsked ? nil : .nothingToAnswer
    }
    return nil
  }

  private var obstacleToEditing: ScreenPhrase? {
    guard let current else { return .nothingShown }
    for case .broken(_, _, _) in current.warnings { return nil }
    return current.versions.contains { $0.number == nil } ? nil : .adoptedIsNotEdited
  }
}
