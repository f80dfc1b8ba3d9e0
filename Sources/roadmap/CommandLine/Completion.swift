/// A word that may stand under the cursor, with what it means.
package struct Candidate: Equatable, Sendable {
  package let word: String
  package let meaning: String

  package init(word: String, meaning: String) {
    self.word = word
    self.meaning = meaning
  }
}

/// What a completion script is told.
package struct CompletionAnswer: Equatable, Sendable {
  package var candidates: [Candidate]
  package var files: FileCompletion

  package init(candidates: [Candidate] = [], files: FileCompletion = .none) {
    self.candidates = candidates
    self.files = files
  }
}

/// Whether the shell adds names of files itself, which it does better.
package enum FileCompletion: Sendable {
  case none
  case files
  case folders
}

/// A question for names that only the agreements, or the list of problems, know.
package struct LiveQuestion: Equatable, Sendable {
  package let kind: WordKind
  /// The `--roadmaps` of the line being typed.
  package let roadmaps: String?
}

/// What may stand under the cursor; `live` answers for names that are not in the tables.
///
/// Reads the line as far as it makes sense and never fails: a line being typed is never right yet.
package func completion(
  of arguments: CompleteArguments,
  live: (LiveQuestion) -> [Candidate]
) -> CompletionAnswer {
  var words = arguments.words
  var hidden = ""
  if arguments.shell == .bash { (words, hidden) = joinedBashWords(words) }
  let current = words.last ?? ""
  let place = TypedPlace(words.dropLast())
  var answer = answer(at: place, current: current, live: live)
  answer.candidates = answer.candidates.filter { candidate in
    isPlainWord(candidate.word) && begins(candidate.word, with: current)
  }
  if !hidden.isEmpty {
    answer.candidates = answer.candidates.map { candidate in
      Candidate(
        word: String(decoding: candidate.word.utf8.dropFirst(hidden.utf8.count), as: UTF8.self),
        meaning: candidate.meaning
      )
    }
  }
  return answer
}

/// What the words before the cursor say.
private struct TypedPlace {
  var command: CommandName?
  var operands = 0
  var flags: [FlagName] = []
  var waiting: FlagName?
  var flagsEnded = false
  var roadmaps: String?

  init(_ words: ArraySlice<String>) {
    for word in words { read(word) }
  }

  private mutating func read(_ word: String) {
    if let flag = waiting {
      if flag == .roadmaps { roadmaps = word }
      waiting = nil
    } else if word == "--", !flagsEnded {
      flagsEnded = true
    } else if word.hasPrefix("--"), !flagsEnded {
      readFlag(word)
    } else if word.hasPrefix("-"), word != "-", !flagsEnded {
      return
    } else if command == nil {
      command = CommandName(rawValue: word)
    } else {
      operands += 1
    }
  }

  private mutating func readFlag(_ word: String) {
    let parts = word.dropFirst(2)
      .split(
        separator: "=",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
    guard let flag = parts.first.flatMap({ FlagName(rawValue: String($0)) }) else { return }
    flags.append(flag)
    if parts.count > 1 {
      if flag == .roadmaps { roadmaps = String(parts[1]) }
    } else if row(of: flag).value != nil {
      waiting = flag
    }
  }
}

private func answer(
  at place: TypedPlace,
  current: String,
  live: (LiveQuestion) -> [Candidate]
) -> CompletionAnswer {
  if let flag = place.waiting {
    return answer(for: row(of: flag).value?.kind, before: "", at: place, live: live)
  }
  if current.hasPrefix("-"), !place.flagsEnded {
    if let sign = current.firstIndex(of: "="),
      let flag = FlagName(rawValue: String(current[..<sign].dropFirst(2)))
    {
      let kind = row(of: flag).value?.kind
      return answer(for: kind, before: String(current[...sign]), at: place, live: live)
    }
    let known = place.command.map { flags(of: $0) } ?? commonFlags
    return CompletionAnswer(
      candidates: known.filter { !place.flags.contains($0) }
        .map { flag in
          Candidate(word: flag.typed, meaning: row(of: flag).summary)
        }
    )
  }
  guard let command = place.command else {
    return CompletionAnswer(
      candidates: visibleCommands.map { command in
        Candidate(word: command.rawValue, meaning: row(of: command).summary)
      }
    )
  }
  let operands = row(of: command).operands
  let repeated = operands.last.flatMap { $0.count == .any ? $0 : nil }
  let operand = place.operands < operands.count ? operands[place.operands] : repeated
  return answer(for: operand?.kind, before: "", at: place, live: live)
}

private func answer(
  for kind: WordKind?,
  before prefix: String,
  at place: TypedPlace,
  live: (LiveQuestion) -> [Candidate]
) -> CompletionAnswer {
  guard let kind else { return CompletionAnswer() }
  switch kind {
  case .choice(let choices):
    return CompletionAnswer(
      candidates: choices.map { Candidate(word: prefix + $0.word, meaning: $0.meaning) }
    )
  case .folder:
    return CompletionAnswer(files: .folders)
  case .file:
    return CompletionAnswer(files: .files)
  case .fileOrAgreement:
    let question = LiveQuestion(kind: kind, roadmaps: place.roadmaps)
    return CompletionAnswer(candidates: live(question), files: .files)
  case .itemID, .agreement, .problemCode, .filter:
    return CompletionAnswer(candidates: live(LiveQuestion(kind: kind, roadmaps: place.roadmaps)))
  case .number, .moment, .day, .period, .text:
    return CompletionAnswer()
  }
}

/// Bash hands over `--color=al` as three words and `a:b` likewise, and replaces only the last.
///
/// Joins them again and tells which part of the last word bash already has.
private func joinedBashWords(_ words: [String]) -> (words: [String], hidden: String) {
  var joined: [String] = []
  var hidden = ""
  var continues = false
  for word in words {
    let isSign = word == "=" || word == ":"
    if isSign || continues, let last = joined.popLast() {
      hidden = isSign ? last + word : last
      joined.append(last + word)
    } else {
      hidden = ""
      joined.append(word)
    }
    continues = isSign
  }
  return (joined, hidden)
}

/// Whether the shell can take the word as it is: a name out of a file must never become a command.
private func isPlainWord(_ word: String) -> Bool {
  !word.isEmpty
    && word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_.:/=@+".utf8.contains(byte)
      }
    }
}

/// IDs are the same in capital and small letters.
private func begins(_ word: String, with beginning: String) -> Bool {
  guard word.utf8.count >= beginning.utf8.count else { return false }
  return zip(word.utf8, beginning.utf8).allSatisfy { $0 == $1 || folded($0) == folded($1) }
}

private func folded(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}
