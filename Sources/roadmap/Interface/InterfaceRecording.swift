internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import RoadmapTUI
internal import Terminal

/// What a recording on the screen came to.
enum RecordAnswer {
  /// One human sentence with the effect.
  case recorded(TerminalText)
  /// Why not, and which field of the form the words are about.
  case refused(TerminalText, about: RecordForm.FieldName?)
}

/// Writes what a form of the terminal UI says; it is on disk when this returns.
func record(_ order: RecordOrder, _ surroundings: InterfaceSurroundings) -> RecordAnswer {
  let environment = surroundings.environment
  var arguments = RecordArguments(verb: order.verb, subjects: order.subjects)
  arguments.day = order.day
  arguments.text = order.text
  arguments.evidence = order.evidence.map { typedPath($0, order.agreement, surroundings) }
  arguments.to = order.to
  arguments.value = order.value
  arguments.period = order.period
  arguments.onBehalfOf = order.onBehalfOf
  arguments.identity = environment.by
  do throws(RecordFailure) {
    let folder = try folder(named: order.agreement, environment)
    let action = try RecordAction(arguments, on: folder, environment, surroundings.facts)
    let outcome = try action.carryOut()
    return .recorded(echo(of: outcome.prepared, action, on: .screen))
  } catch {
    let words = failureToast(problem(of: error, in: environment).0, environment).words
    return .refused(words, about: error.field)
  }
}

extension RecordFailure {
  /// The field in which the form can be corrected; nil where what is typed is not what is wrong.
  fileprivate var field: RecordForm.FieldName? {
    switch self {
    case .evidence: .evidence
    case .problem(.recording(let problem)):
      switch problem {
      case .futureDay: .day
      case .toMissing, .deadlinePast: .to
      case .periodAhead: .period
      case .textMissing, .nothingSaid: .note
      case .evidenceMissing: .evidence
      case .onBehalfOfOneself: .behalf
      default: nil
      }
    default: nil
    }
  }
}

/// The folder of an agreement that is shown.
func folder(
  named name: String,
  _ environment: Environment
) throws(RecordFailure) -> AgreementFolder {
  let folders = try recordFolders(of: environment)
  guard let folder = folders.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
    throw .workspace(.unknownTarget(name, nearest: nil))
  }
  return folder
}

/// What was typed as evidence, as a path: `~/` is the home folder, and what is not found from the
/// current folder is looked for in that of the agreement.
func typedPath(_ text: String, _ agreement: String, _ surroundings: InterfaceSurroundings) -> String
{
  if text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("/") { return text }
  if text.hasPrefix("~/"), let home = surroundings.facts.variables[.home] {
    return "\(home)/\(text.dropFirst(2))"
  }
  guard case .missing = pathKind(text),
    let folder = try? folder(named: agreement, surroundings.environment)
  else { return text }
  let inside = "\(folder.path)/\(text)"
  if case .missing = pathKind(inside) { return text }
  return inside
}

/// What the form says below the evidence that was typed: that every file is there, or which is not.
func evidenceRemark(
  _ text: String,
  _ agreement: String,
  _ surroundings: InterfaceSurroundings,
  _ model: InterfaceModel
) -> RecordForm.Remark {
  var copied: [TerminalText] = []
  let references = RecordForm.references(text)
  for reference in references {
    if reference.hasPrefix("https://") || reference.hasPrefix("http://") { continue }
    let path = typedPath(reference, agreement, surroundings)
    do throws(RecordFailure) {
      let folder = try folder(named: agreement, surroundings.environment)
      do throws(FileFailure) {
        let file = try evidenceFile(path, forAgreementIn: folder.path)
        if file.source != nil { copied.append(TerminalText(escaping: file.path)) }
      } catch {
        throw .evidence(error)
      }
    } catch {
      let (problem, _) = problem(of: error, in: surroundings.environment)
      let words = problem.message(in: surroundings.environment.language).wrong
      return RecordForm.Remark(words: words, isGood: false)
    }
  }
  let words =
    copied.isEmpty
    ? model.say(.evidenceFound(references.count))
    : model.say(.evidenceCopied(copied.joined(separator: ", ")))
  return RecordForm.Remark(words: words, isGood: true)
}

/// Puts back what other programs threw out of the journals of an agreement.
func heal(
  _ agreement: String,
  _ surroundings: InterfaceSurroundings,
  _ model: InterfaceModel
) -> Toast {
  let environment = surroundings.environment
  do throws(RecordFailure) {
    guard let folders = surroundings.facts.userFolders else { throw .problem(.noUserFolders) }
    let record = try record(of: folder(named: agreement, environment), in: environment)
    var restored = 0
    for target in journalTargets(of: record, folders.outbox) {
      do throws(RecordingFailure) {
        let settings = environment.writeSettings(holder: environment.by ?? "heal")
        restored += try healJournal(target, settings).restored.count
      } catch {
        throw .recording(error, ids: [])
      }
    }
    return Toast(model.say(.putBack(restored)), .done)
  } catch {
    return failureToast(problem(of: error, in: environment).0, environment)
  }
}

/// What did not work, and what to do, as one toast.
func failureToast(_ problem: CommandProblem, _ environment: Environment) -> Toast {
  let words = problem.message(in: environment.language, on: .screen)
  return Toast("\(words.wrong). \(words.remedy)", .failed)
}
