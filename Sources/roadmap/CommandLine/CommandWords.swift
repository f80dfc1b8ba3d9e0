/// A command line taken apart and nothing more; what its parts mean is said by `Invocation`.
package struct CommandWords: Equatable, Sendable {
  package var command: CommandName?
  /// In the order given; each flag once, unless it may be repeated.
  package var flags: [GivenFlag] = []
  package var operands: [String] = []

  package init() {}

  /// Whether the flag was given.
  package func has(_ flag: FlagName) -> Bool {
    flags.contains { $0.name == flag }
  }

  /// The text given with a flag, nil when it is absent.
  package func text(of flag: FlagName) -> String? {
    flags.first { $0.name == flag }?.value
  }

  /// All texts given with a flag that may be repeated.
  package func texts(of flag: FlagName) -> [String] {
    flags.filter { $0.name == flag }.compactMap(\.value)
  }
}

/// A flag as it was given; the value is there exactly when the flag takes one.
package struct GivenFlag: Equatable, Sendable {
  package let name: FlagName
  package let value: String?
}

/// Takes apart the words after the program's name.
///
/// The first word that is no flag is the command. `--` ends the flags. `--flag=value` and
/// `--flag value` are the same; short flags may be joined after one dash. Each flag must be known,
/// legal with the command and given once, unless it may be repeated.
package func commandWords(
  from arguments: [String]
) throws(UsageProblem) -> CommandWords {
  var reader = WordReader(arguments: arguments)
  try reader.readAll()
  if reader.words.command == nil, let operand = reader.words.operands.first {
    throw .commandUnknown(operand)
  }
  try checkScopes(of: reader.words)
  return reader.words
}

private struct WordReader {
  let arguments: [String]
  var position = 0
  var words = CommandWords()

  init(arguments: [String]) {
    self.arguments = arguments
  }

  mutating func readAll() throws(UsageProblem) {
    while position < arguments.count {
      let word = arguments[position]
      position += 1
      if word == "--" {
        for rest in arguments[position...] { try readPlain(rest) }
        return
      } else if word.hasPrefix("--") {
        try readLong(word)
      } else if word.hasPrefix("-"), word != "-", !isLeftOutFilter(word) {
        try readShort(word)
      } else {
        try readPlain(word)
      }
    }
  }

  /// `roadmap list -area:MON`: after a command that takes filters, a word with one dash that is no
  /// short flag leaves activities out.
  private func isLeftOutFilter(_ word: String) -> Bool {
    guard let command = words.command,
      row(of: command).operands.contains(where: { $0.kind == .filter })
    else { return false }
    return shortFlag(word.dropFirst()) == nil
  }

  private mutating func readPlain(_ word: String) throws(UsageProblem) {
    if words.command != nil {
      words.operands.append(word)
    } else if let command = CommandName(rawValue: word) {
      words.command = command
    } else {
      throw .commandUnknown(word)
    }
  }

  private mutating func readLong(_ word: String) throws(UsageProblem) {
    let name: String
    var attached: String?
    if let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
      name = String(word[..<sign])
      attached = String(word[word.utf8.index(after: sign)...])
    } else {
      name = word
    }
    guard let flag = FlagName(rawValue: String(name.dropFirst(2))) else {
      throw .flagUnknown(name, command: words.command)
    }
    try add(flag, attached: attached)
  }

  private mutating func readShort(_ word: String) throws(UsageProblem) {
    let letters = word.dropFirst()
    for (index, letter) in letters.enumerated() {
      guard let flag = shortFlag(Substring(String(letter))) else {
        throw .flagUnknown(
          letters.count == 1 ? word : "-" + String(letter),
          command: words.command
        )
      }
      let isLast = index == letters.count - 1
      if row(of: flag).value != nil, !isLast {
        let rest = letters.dropFirst(index + 1)
        return try add(flag, attached: String(rest.hasPrefix("=") ? rest.dropFirst() : rest))
      }
      try add(flag, attached: nil)
    }
  }

  private mutating func add(_ flag: FlagName, attached: String?) throws(UsageProblem) {
    if words.has(flag), !row(of: flag).isRepeatable { throw .flagRepeated(flag) }
    guard row(of: flag).value != nil else {
      if let attached { throw .valueUnexpected(flag, value: attached) }
      words.flags.append(GivenFlag(name: flag, value: nil))
      return
    }
    var value = attached
    if attached == nil, position < arguments.count, !looksLikeFlag(arguments[position]) {
      value = arguments[position]
      position += 1
    }
    guard let value, !value.isEmpty else { throw .valueMissing(flag) }
    words.flags.append(GivenFlag(name: flag, value: value))
  }

  private func looksLikeFlag(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-"
  }
}

private func shortFlag(_ letters: Substring) -> FlagName? {
  guard letters.count == 1, let letter = letters.first else { return nil }
  return FlagName.allCases.first { row(of: $0).short == letter }
}

private func checkScopes(of words: CommandWords) throws(UsageProblem) {
  for flag in words.flags {
    let flagRow = row(of: flag.name)
    if let command = words.command {
      if !flagRow.scope.includes(command) { throw .flagMisplaced(flag.name, command: command) }
    } else if flagRow.scope != .everywhere, !flagRow.goesWithoutCommand {
      throw .flagWithoutCommand(flag.name)
    }
  }
}
