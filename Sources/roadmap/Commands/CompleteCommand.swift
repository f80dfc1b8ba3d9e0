internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// `roadmap __complete`: answers the scripts of `roadmap completions`.
func runComplete(
  _ arguments: CompleteArguments,
  in environment: Environment,
  output: inout Output
) -> ExitCode {
  let answer = completion(of: arguments) { question in
    liveCandidates(for: question, in: environment)
  }
  output.results.write(answer.text(for: arguments.shell))
  return .success
}

/// The names that only the agreements of the workspace, or the list of problems, know.
///
/// What cannot be read gives no names: a line being typed is no place for messages.
private func liveCandidates(
  for question: LiveQuestion,
  in environment: Environment
) -> [Candidate] {
  var environment = environment
  if let path = question.roadmaps { environment.workspace = .named(path: path, by: .flag) }
  switch question.kind {
  case .problemCode:
    return DiagnosticCode.allCases.map { code in
      Candidate(word: code.rawValue, meaning: explanation(of: code).summary)
    }
  case .fileOrAgreement, .agreement:
    return agreementCandidates(in: environment)
  case .itemID:
    return itemCandidates(in: environment)
  case .filter:
    return filterCandidates(in: environment)
  case .choice, .folder, .file, .number, .moment, .day, .period, .text:
    return []
  }
}

private func agreementCandidates(in environment: Environment) -> [Candidate] {
  let folders = (try? agreements(of: environment)) ?? []
  return folders.map { Candidate(word: $0.name, meaning: "") }
}

private func itemCandidates(in environment: Environment) -> [Candidate] {
  readableViews(in: environment).filter { !$0.hasEnded }
    .flatMap { view in
      view.agreement.items.map { item in
        let title = view.shortTitle(of: item).description
        return Candidate(word: view.agreement.name(of: item), meaning: title)
      }
    }
}

private func filterCandidates(in environment: Environment) -> [Candidate] {
  var candidates = agreementCandidates(in: environment)
  var seen: Set<String> = []
  for view in readableViews(in: environment) where !view.hasEnded {
    for party in view.agreement.parties {
      let word = "owner:" + view.agreement.text.string(party.id)
      if seen.insert(word).inserted { candidates.append(Candidate(word: word, meaning: "")) }
    }
    for item in view.agreement.items where item.kind == .area {
      let word = "area:" + view.agreement.name(of: item)
      if seen.insert(word).inserted { candidates.append(Candidate(word: word, meaning: "")) }
    }
  }
  candidates += statusFilterWords.map { Candidate(word: "is:" + $0, meaning: "") }
  return candidates
}

/// The agreements that can be read; the others are left out.
private func readableViews(in environment: Environment) -> [AgreementView] {
  let folders = (try? agreements(of: environment)) ?? []
  return folders.compactMap { try? view(of: $0, in: environment) }
}
