internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapTUI
internal import Terminal

/// Does what the interface asks of the disk, and says what came of it; `read` reads the disk again.
///
/// Effects on the terminal itself are those of the loop that runs it.
func filesAnswer(
  to effect: InterfaceEffect,
  _ model: InterfaceModel,
  _ surroundings: InterfaceSurroundings,
  _ read: () -> InterfaceContent
) -> [InterfaceEvent] {
  let environment = surroundings.environment
  switch effect {
  case .quit, .suspend, .edit, .openEvidence, .lookForChanges: return []
  case .reload: return [.loaded(read())]
  case .record(let order):
    switch record(order, surroundings) {
    case .recorded(let echo): return [.recorded(echo: echo, read())]
    case .refused(let words, let field): return [.refused(words, about: field)]
    }
  case .amend(let agreement):
    return versionAnswer(amend(agreement, surroundings), read)
  case .adopt(let order):
    return versionAnswer(adopt(order, surroundings), read)
  case .lookAtEvidence(let agreement, let text):
    return [.evidenceSeen(text: text, evidenceRemark(text, agreement, surroundings, model))]
  case .heal(let agreement):
    let toast = heal(agreement, surroundings, model)
    return [.loaded(read()), .told(toast)]
  case .save(let name):
    return save(name, of: model.settings, surroundings.facts, environment)
      .map { [.told($0)] } ?? []
  case .makePractice:
    let toast = makePractice(environment, model)
    return [.loaded(read()), .told(toast)]
  case .makeNew(let order):
    let (toast, wrong) = makeNew(order, environment, model)
    return [.loaded(read()), .told(toast)] + (wrong.map { [.notMade($0)] } ?? [])
  }
}
