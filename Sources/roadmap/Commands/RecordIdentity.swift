internal import RoadmapStore
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
