internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapTUI
internal import Terminal

/// Runs the interface in lines until the reader leaves it or there is nothing more to read.
func runPlainInterface(
  _ given: InterfaceSurroundings,
  output: inout Output
) -> ExitCode {
  var surroundings = given
  var reading = InterfaceReading()
  let settings = initialSettings(surroundings.environment, surroundings.facts)
  let content = reading.content(in: surroundings.environment, surroundings.facts)
  let size = ScreenSize(columns: max(76, surroundings.environment.width), rows: 40)
  var plain = PlainInterface(InterfaceModel(content: content, settings: settings, size: size))
  write(plain.greeting, surroundings, &output)
  while true {
    output.results.write(plain.prompt.bytes)
    output.results.flush()
    guard let line = answerLine() else { return .success }
    let (lines, effects) = plain.take(line)
    write(lines, surroundings, &output)
    var pending = effects
    while !pending.isEmpty {
      let effect = pending.removeFirst()
      if effect == .quit { return .success }
      for event in answer(effect, plain.model, &surroundings, &reading) {
        let (lines, more) = plain.happen(event)
        write(lines, surroundings, &output)
        pending += more
      }
    }
  }
}

private func write(
  _ lines: [StyledText],
  _ surroundings: InterfaceSurroundings,
  _ output: inout Output
) {
  let width = surroundings.environment.width
  output.write(lines.flatMap { $0.wrapped(to: width) }, in: surroundings.environment)
}

private func answer(
  _ effect: InterfaceEffect,
  _ model: InterfaceModel,
  _ surroundings: inout InterfaceSurroundings,
  _ reading: inout InterfaceReading
) -> [InterfaceEvent] {
  surroundings.refresh(model.settings)
  switch effect {
  case .quit, .suspend, .lookForChanges: return []
  case .edit(let path, let line): return [.told(Toast("\(.quoted(path)):\(line)"))]
  case .openEvidence(_, let reference): return [.told(Toast(.quoted(reference)))]
  case .reload, .record, .lookAtEvidence, .heal, .save, .makePractice, .makeNew, .amend,
    .adopt:
    let given = surroundings
    return filesAnswer(to: effect, model, given) {
      surroundings.refresh(model.settings)
      return reading.content(in: surroundings.environment, surroundings.facts)
    }
  }
}
