internal import RoadmapReports
internal import RoadmapStatus
internal import RoadmapStore
internal import Terminal

/// `roadmap heal`: puts back what was recorded here and is no longer in its journal.
func runHeal(
  _ arguments: HealArguments,
  in environment: Environment,
  _ facts: ProcessFacts,
  output: inout Output
) -> ExitCode {
  do throws(RecordFailure) {
    guard let folders = facts.userFolders else { throw .problem(.noUserFolders) }
    let agreements = try chosenFolders(arguments.agreement, environment)
    let writer = (try? identity(flag: nil, facts: facts))?.text ?? "roadmap heal"
    var healed: [HealedJournal] = []
    var code = ExitCode.success
    for folder in agreements {
      let record: AgreementRecord
      do throws(RecordFailure) {
        record = try roadmap.record(of: folder, in: environment)
      } catch {
        // The other agreements are still looked at.
        code = report(error, in: environment, on: &output)
        continue
      }
      for target in journalTargets(of: record, folders.outbox) {
        do throws(RecordingFailure) {
          let settings = environment.writeSettings(holder: writer)
          let result = try healJournal(target, settings)
          healed.append(HealedJournal(path: target.path, result: result))
          let name = environment.shortened(target.path)
          // A line that a crash left unended is mended without being written again.
          for phrase in result.remarks.compactMap({ $0.phrase(name: quoted(name)) }) {
            output.messages.write(
              StyledText(phrase.words(in: environment.language), .note)
                .wrapped(to: environment.width),
              colored: environment.colorsMessages
            )
          }
          if !result.restored.isEmpty || !result.remarks.isEmpty { output.changes.append(name) }
        } catch {
          // The other journals are still looked at.
          code = report(.recording(error, ids: []), in: environment, on: &output)
        }
      }
    }
    // "Nothing is missing" is said only of what could be looked at.
    if code == .success || arguments.json || healed.contains(where: { !$0.result.restored.isEmpty })
    {
      say(healed, asJSON: arguments.json, in: environment, output: &output)
    }
    return code
  } catch {
    return report(error, in: environment, on: &output)
  }
}

private struct HealedJournal {
  let path: String
  let result: RecordingResult
}

/// The journals of an agreement that this machine may have written: those of its parties and of
/// the observer, whether the files are still there or not.
func journalTargets(of record: AgreementRecord, _ outbox: Outbox) -> [JournalTarget] {
  let owners = RecordingDesk(record.snapshot).partyNames + ["observer"]
  return owners.map { record.journal(of: $0, outbox) }
}

private func chosenFolders(
  _ name: String?,
  _ environment: Environment
) throws(RecordFailure) -> [AgreementFolder] {
  guard let name else { return try recordFolders(of: environment) }
  do throws(WorkspaceFailure) {
    switch try resolve(name, in: environment) {
    case .folders(let folders): return folders
    case .file(let path): throw .file(.notFound(path: path))
    }
  } catch {
    throw .workspace(error)
  }
}

private func say(
  _ healed: [HealedJournal],
  asJSON isJSON: Bool,
  in environment: Environment,
  output: inout Output
) {
  let restored = healed.filter { !$0.result.restored.isEmpty }
  if isJSON {
    output.results.write(json(of: restored, environment))
    return
  }
  var lines: [StyledText] = []
  for journal in restored {
    let count = journal.result.restored.count
    let name = TerminalText(escaping: environment.shortened(journal.path))
    let words = CommandPhrase.restored(name, lines: count).words(in: environment.language)
    lines.append(StyledText(words, .heading))
    for line in journal.result.restored {
      lines.append(StyledText("  \(TerminalText(escaping: line.span))"))
    }
  }
  if restored.isEmpty {
    lines.append(StyledText(CommandPhrase.nothingLost.words(in: environment.language)))
  }
  output.write(lines, in: environment)
}

private func json(of healed: [HealedJournal], _ environment: Environment) -> [UInt8] {
  var json = JSONWriter(pretty: true)
  json.beginObject()
  json.member("schemaVersion", 1)
  json.member("kind", "healed")
  json.key("journals")
  json.beginArray()
  for journal in healed {
    json.beginObject()
    json.member("path", UntrustedText(environment.shortened(journal.path)))
    json.key("lines")
    json.beginArray()
    for line in journal.result.restored { json.value(UntrustedText(line)) }
    json.endArray()
    json.endObject()
  }
  json.endArray()
  json.endObject()
  return json.finished()
}
