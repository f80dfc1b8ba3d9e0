import RoadmapSyntax

/// Adds the lines that a text file does not have yet at its end, and makes the file where there is
/// none; false when it has all of them.
///
/// Every other byte stays. ``FileFailure/changedByOthers(path:)`` when somebody saved it meanwhile.
package func addLines(
  _ lines: [String],
  toFileAt path: String,
  _ settings: WriteSettings
) throws(FileFailure) -> Bool {
  guard pathKind(path) != .missing else {
    let text = lines.map { $0 + "\n" }.joined()
    try createFile(path, holding: SourceText(Array(text.utf8)), settings)
    return true
  }
  let old = try readFile(path, links: .refuse)
  let present = Set(
    old.bytes.split(separator: UInt8(ascii: "\n"))
      .map { line in
        Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
      }
  )
  let missing = lines.filter { !present.contains(Array($0.utf8)) }
  guard !missing.isEmpty else { return false }
  var bytes = old.bytes
  if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  for line in missing { bytes += Array(line.utf8) + [UInt8(ascii: "\n")] }
  try replaceFile(path, holding: old, with: SourceText(bytes), settings)
  return true
}
