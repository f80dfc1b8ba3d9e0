import RoadmapSyntax

/// Whether a journal beside the file says that somebody adopted it.
///
/// Looks for the words `@vN adopt` on any line of any journal, right or wrong: where a doubt
/// remains, the file counts as adopted and is not rewritten.
package func hasAdoption(ofFile path: String) throws(FileFailure) -> Bool {
  let name = lastComponent(of: path)
  guard let number = AgreementFolder.versionNumber(ofFileNamed: name) else { return false }
  let parent = path.utf8.count > name.utf8.count ? String(path.dropLast(name.count)) : "."
  let wanted = Array(" @v\(number) adopt ".utf8)
  for file in try namesInFolder(parent) where file.hasSuffix(".journal") {
    let bytes = try readFile("\(parent)/\(file)", links: .refuse).bytes
    if contains(wanted, in: bytes) { return true }
  }
  return false
}

private func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
  var start = bytes.startIndex
  while let found = bytes[start...].firstIndex(of: UInt8(ascii: "@")) {
    if found > 0, bytes[(found - 1)...].starts(with: wanted) { return true }
    start = found + 1
  }
  return false
}
