package import RoadmapSyntax

/// A key that the configuration of a person may hold; the raw value is how it is written.
package enum ConfigurationKey: String, CaseIterable, Sendable {
  /// Who records: `by = UZ/secretariat`.
  case identity = "by"
  /// The tag of the language of the interface: `lang = uz-Cyrl`.
  case language = "lang"
  /// The colours of the terminal UI.
  case theme = "theme"
  /// Whether the terminal UI takes the mouse: `on`, `off`.
  case mouse = "mouse"
  /// The filters that were kept, with `|` between them.
  case filters = "filters"
}

/// What this person set for all agreements: lines `key = value`, notes begin with `#`.
///
/// It is read from the person's own folder only; nothing in a shared folder can set it.
package struct Configuration: Equatable, Sendable {
  private var values: [ConfigurationKey: String] = [:]

  package init() {}

  /// The value of a key as it was written, nil when no line sets it.
  package subscript(key: ConfigurationKey) -> String? { values[key] }

  /// Reads what can be read; the problems are named by `doctor` and stop nothing.
  package static func read(
    _ text: SourceText
  ) -> (configuration: Configuration, problems: [ConfigurationProblem]) {
    var configuration = Configuration()
    var problems: [ConfigurationProblem] = []
    for (index, line) in lines(of: text.bytes).enumerated() {
      switch ConfigurationLine(line) {
      case .note: continue
      case .unreadable: problems.append(.unreadable(line: index + 1))
      case .setting(let name, let value):
        guard let key = ConfigurationKey(rawValue: name) else {
          problems.append(.unknownKey(name, line: index + 1))
          continue
        }
        if configuration[key] != nil { problems.append(.repeatedKey(key, line: index + 1)) }
        // The last one counts, so that a line added at the end always does.
        configuration.values[key] = value
      }
    }
    return (configuration, problems)
  }
}

/// A line of the configuration that has no effect; lines count from 1.
package enum ConfigurationProblem: Equatable, Sendable {
  /// Not `key = value`, an empty value, or bytes that are not UTF-8.
  case unreadable(line: Int)
  case unknownKey(String, line: Int)
  /// An earlier line with that key has no effect.
  case repeatedKey(ConfigurationKey, line: Int)
}

/// Reads the configuration at `path`; a missing file is an empty one.
package func readConfiguration(
  _ path: String,
  _ system: SystemCalls = .real
) throws(FileFailure) -> (configuration: Configuration, problems: [ConfigurationProblem]) {
  do throws(FileFailure) {
    return Configuration.read(try readFile(path, limit: configurationBytes, system))
  } catch {
    guard case .notFound = error else { throw error }
    return (Configuration(), [])
  }
}

let configurationBytes = 1 << 20

private enum ConfigurationLine {
  case note
  case setting(name: String, value: String)
  case unreadable

  init(_ bytes: ArraySlice<UInt8>) {
    let line = trimmed(bytes)
    if line.isEmpty || line.first == UInt8(ascii: "#") {
      self = .note
      return
    }
    self = .unreadable
    guard let sign = line.firstIndex(of: UInt8(ascii: "=")),
      let name = String(validating: trimmed(line[..<sign]), as: UTF8.self),
      let value = String(validating: trimmed(line[(sign + 1)...]), as: UTF8.self),
      !name.isEmpty, !value.isEmpty, line.count <= 4_096
    else { return }
    self = .setting(name: name, value: value)
  }
}

/// The text of a configuration in which `key` has `value`, and every other byte is as it was.
func configurationText(
  _ bytes: [UInt8],
  setting key: ConfigurationKey,
  to value: String
) -> [UInt8] {
  let setting = Array("\(key.rawValue) = \(value)".utf8)
  let all = lines(of: bytes)
  let isSetting = { (line: ArraySlice<UInt8>) -> Bool in
    if case .setting(key.rawValue, _) = ConfigurationLine(line) { true } else { false }
  }
  guard let old = all.last(where: isSetting) else {
    let lead: [UInt8] = bytes.isEmpty || bytes.last == UInt8(ascii: "\n") ? [] : [0x0A]
    return bytes + lead + setting + [0x0A]
  }
  let end = old.last == UInt8(ascii: "\r") ? old.endIndex - 1 : old.endIndex
  return bytes[..<old.startIndex] + setting + bytes[end...]
}

private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
  let start = bytes.drop(while: isSpace)
  guard let last = start.lastIndex(where: { !isSpace($0) }) else { return [] }
  return start[...last]
}
