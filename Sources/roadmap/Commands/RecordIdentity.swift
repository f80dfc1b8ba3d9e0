internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// Why nobody can be named as the author.
enum IdentityProblem: Error {
  case missing(configuration: String?)
  case unreadable(String, IdentitySource)
  case configuration(FileFailure)
}

/// Who records: `--by`, else ROADMAP_BY, else the configuration.
func identity(
  flag: String?,
  facts: ProcessFacts
) throws(IdentityProblem) -> Identity {
  var configuration = Configuration()
  if flag == nil, let path = facts.userFolders?.configurationFile {
    do throws(FileFailure) {
      configuration = try readConfiguration(path).configuration
    } catch {
      // What is said by the variable needs no configuration.
      if (facts.variables[.roadmapIdentity] ?? "").isEmpty { throw .configuration(error) }
    }
  }
  guard let given = identityText(flag: flag, facts: facts, configuration: configuration) else {
    throw .missing(configuration: facts.userFolders?.configurationFile)
  }
  guard let identity = Identity(given.text) else { throw .unreadable(given.text, given.source) }
  return identity
}

extension Identity {
  /// The same with the party as one of the agreements spells it; itself where none has it.
  func spelled(as agreements: [Agreement]) -> Identity {
    for agreement in agreements {
      guard let name = agreement.partyName(typed: party.text) else { continue }
      return Identity(person.map { "\(name)/\($0)" } ?? name) ?? self
    }
    return self
  }

  /// The same as one of the agreements on disk spells it; they are read only where small letters
  /// make it likely that none is spelled so.
  func spelled(
    as folders: [AgreementFolder],
    in environment: Environment
  ) -> Identity {
    guard party.text.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return self }
    // One that cannot be read stands in nobody's way.
    return spelled(as: folders.compactMap { try? view(of: $0, in: environment).agreement })
  }
}

extension Agreement {
  /// The ID of the party that was typed, in whichever case; nil when it has none.
  func partyName(typed: String) -> String? {
    let wanted = typed.lowercased()
    let names = parties.map { text.string($0.id) }
    return names.first { $0.utf8.elementsEqual(typed.utf8) }
      ?? names.first { $0.lowercased().utf8.elementsEqual(wanted.utf8) }
  }
}

extension CommandProblem {
  init(_ problem: IdentityProblem, in environment: Environment) {
    switch problem {
    case .missing(let path):
      self = .identityMissing(configuration: path.map { quoted(environment.shortened($0)) })
    case .unreadable(let text, let source): self = .identityUnreadable(text, source)
    case .configuration(let failure):
      self = .configurationUnreadable(name: quoted(environment.shortened(failure.path)))
    }
  }
}
