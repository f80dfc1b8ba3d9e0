import Foundation

/// A readable transcript of the program: what was typed, everything it printed, how it ended.
///
/// ```
/// # Lines before the first command set the scene.
/// [copy Tests/Fixtures/Agreements/one Roadmaps/one]
/// [set LANG=C]
/// [file Roadmaps/two/v1.roadmap]
/// | roadmap-format 1
///
/// $ roadmap chek
/// ! roadmap: unknown command `chek`; did you mean `check`?
/// [exit 2]
/// [end]
/// ```
///
/// `| ` begins a line of standard output, `! ` one of standard error, after it; `[no line end]`
/// follows a last line without one. ESC is shown as `␛`, the temporary folder as `[folder]`.
/// `$ NAME=value roadmap …` sets variables for one command, quotes work as in a shell, and
/// `$ cat FILE` shows a file, `$ edit FILE OLD NEW` replaces the first OLD in it, as an editor would,
/// and `$ copy FILE OTHER` copies it. `[end]` shows that nothing was cut off. Each session runs in a
/// fresh folder with `fixedEnvironment`.
package struct Session {
  package let name: String
  private let scene: [String]
  private let commands: [String]
  private let recorded: String

  /// Every session of the repository, by name.
  package static func all() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".session") }.sorted()
  }

  private static var folder: URL {
    repositoryFolder.appendingPathComponent("Tests/Fixtures/Sessions")
  }

  package init(named name: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
    self.init(name: name, text: String(decoding: data, as: UTF8.self))
  }

  package init(name: String, text: String) {
    self.name = name
    recorded = text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = lines.firstIndex { $0.hasPrefix("$ ") } ?? lines.count
    scene = Array(lines[..<first])
    commands = lines[first...].filter { $0.hasPrefix("$ ") }
  }

  /// Runs the session and returns the transcript as it is now, the scene as it was written.
  package func play() throws -> String {
    let folder = try TemporaryFolder()
    let variables = try prepare(folder)
    var transcript = scene.joined(separator: "\n") + "\n"
    for command in commands {
      transcript += command + "\n" + (try output(of: command, in: folder, variables)) + "\n"
    }
    transcript.removeLast()
    return transcript + "[end]\n"
  }

  /// Nil when the transcript is what was recorded, else the first line that differs.
  package func difference() throws -> String? {
    firstDifference(recorded: recorded, played: try play()).map { "\(name):\($0)" }
  }

  /// The same for a session of the repository, which `ROADMAP_RECORD=1` rewrites instead.
  ///
  /// The answer then says so: a recording never passes.
  package static func check(_ name: String) throws -> String? {
    let session = try Session(named: name)
    guard ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1" else {
      return try session.difference()
    }
    try Data(try session.play().utf8).write(to: folder.appendingPathComponent(name))
    return "\(name) was recorded anew; read it, then run without ROADMAP_RECORD"
  }

  private func prepare(_ folder: borrowing TemporaryFolder) throws -> [String: String?] {
    var variables: [String: String?] = [:]
    var file: (path: String, lines: [String])?
    for line in scene + [""] {
      if let open = file, line == "|" || line.hasPrefix("| ") {
        file = (open.path, open.lines + [String(line.dropFirst(2))])
        continue
      }
      if let done = file {
        try folder.write(done.lines.map { $0 + "\n" }.joined(), to: done.path)
        file = nil
      }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let words = line.dropFirst().dropLast().split(separator: " ", maxSplits: 2).map(String.init)
      switch (words.first, words.count) {
      case ("copy", 3): try folder.copy(words[1], to: words[2])
      case ("file", 2): file = (words[1], [])
      case ("set", 2):
        let parts = words[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        variables[String(parts[0])] = parts.count > 1 ? String(parts[1]) : nil
      default: throw SessionFailure(problem: "\(name): this line sets no scene: \(line)")
      }
    }
    return variables
  }

  private func output(
    of line: String,
    in folder: borrowing TemporaryFolder,
    _ variables: [String: String?]
  ) throws -> String {
    var words = shellWords(of: String(line.dropFirst(2)))
    var variables = variables
    while let word = words.first, let sign = word.firstIndex(of: "="), word.prefix(1) != "-" {
      variables[String(word[..<sign])] = String(word[word.index(after: sign)...])
      words.removeFirst()
    }
    switch words.first {
    case "roadmap":
      let result = try runRoadmap(
        Array(words.dropFirst()),
        in: folder.url,
        environment: variables
      )
      return shown(result.outputText, after: "|", folder.path)
        + shown(result.errorText, after: "!", folder.path) + shown(result.ending)
    case "cat" where words.count == 2:
      let text = String(decoding: try folder.read(words[1]), as: UTF8.self)
      return shown(text, after: "|", folder.path)
    case "edit" where words.count == 4:
      let text = String(decoding: try folder.read(words[1]), as: UTF8.self)
      guard let place = text.range(of: words[2]) else {
        throw SessionFailure(problem: "\(name): \(words[1]) does not hold \(words[2])")
      }
      try folder.write(text.replacingCharacters(in: place, with: words[3]), to: words[1])
      return ""
    case "copy" where words.count == 3:
      try folder.write(String(decoding: try folder.read(words[1]), as: UTF8.self), to: words[2])
      return ""
    default:
      throw SessionFailure(
        problem: "\(name): only roadmap, cat, edit and copy can be run: \(line)"
      )
    }
  }
}

/// Why a session cannot be played.
package struct SessionFailure: Error {
  package let problem: String
}

private func shown(_ ending: ProgramEnding) -> String {
  switch ending {
  case .exited(let code): "[exit \(code)]\n"
  case .signalled(let signal): "[signal \(signal)]\n"
  }
}

private func shown(_ text: String, after mark: String, _ folder: String) -> String {
  if text.isEmpty { return "" }
  let safe = text.replacingOccurrences(of: folder, with: "[folder]")
    .replacingOccurrences(of: "\u{1B}", with: "␛")
  var lines = safe.components(separatedBy: "\n")
  let endsWell = lines.last == ""
  if endsWell { lines.removeLast() }
  return lines.map { $0.isEmpty ? mark + "\n" : "\(mark) \($0)\n" }.joined()
    + (endsWell ? "" : "[no line end]\n")
}

/// Splits at spaces; single and double quotes keep spaces and mean nothing else.
private func shellWords(of line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  for character in line {
    if let open = quote {
      if character == open { quote = nil } else { word = (word ?? "") + String(character) }
    } else if character == "'" || character == "\"" {
      quote = character
      word = word ?? ""
    } else if character == " " {
      if let word { words.append(word) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}

private func firstDifference(recorded: String, played: String) -> String? {
  if recorded.utf8.elementsEqual(played.utf8) { return nil }
  let before = recorded.components(separatedBy: "\n")
  let after = played.components(separatedBy: "\n")
  let index = zip(before, after).enumerated().first { $1.0 != $1.1 }?.offset
  let line = index ?? min(before.count, after.count)
  let expected = line < before.count ? before[line] : "(nothing)"
  let found = line < after.count ? after[line] : "(nothing)"
  return "\(line + 1): recorded: \(expected)\nnow: \(found)\n\nwhole transcript now:\n\(played)"
}
