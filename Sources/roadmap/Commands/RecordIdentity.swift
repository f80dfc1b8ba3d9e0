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
      if facts.variables[.roadmapIdentity, default: ""].isEmpty { throw .configuration(error) }
    }
  }
  guard let given = identityText(flag: flag, facts: facts, configuration: configuration) else {
    throw .missing(configuration: facts.userFolders?.configurationFile)
  }
  guard let identity = Identity(given.text) else { throw .unreadable(given.text, given.source) }
  return identity
}

func identityMessage(
  _ problem: IdentityProblem,
  in environment: Environment
) -> UsageMessage {
  switch problem {
  case .missing(let path):
    let place: TerminalText =
      path.map { ", or write `by = PARTY/NAME` into \(quoted(environment.shortened($0)))" } ?? ""
    return UsageMessage(
      wrong: "nobody is named who records this",
      remedy: "Say who you are: `--by UZ/secretariat`, or set ROADMAP_BY\(place)."
    )
  case .unreadable(let text, let source):
    let place: TerminalText =
      switch source {
      case .flag: "`--by`"
      case .variable: "ROADMAP_BY"
      case .configuration: "the configuration"
      }
    return UsageMessage(
      wrong: "\(quoted(text)) in \(place) names no party and person",
      remedy: """
        Write the ID of your party, and after a slash your name or office without spaces: \
        `UZ/secretariat`.
        """
    )
  case .configuration(let failure):
    return UsageMessage(
      wrong: "your configuration \(quoted(environment.shortened(failure.path))) cannot be read",
      remedy: "Say who you are with `--by UZ/secretariat`, or look at the file."
    )
  }
}
