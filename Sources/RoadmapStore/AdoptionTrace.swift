import RoadmapStatus
import RoadmapSyntax

/// Whether a journal beside the file says that somebody adopted it.
package func hasAdoption(ofFile path: String) throws(FileFailure) -> Bool {
  let name = lastComponent(of: path)
  guard let number = AgreementFolder.versionNumber(ofFileNamed: name) else { return false }
  let parent = path.utf8.count > name.utf8.count ? String(path.dropLast(name.count)) : "."
  for file in try namesInFolder(parent) where file.hasSuffix(".journal") {
    let journal = try readFile(
      "\(parent)/\(file)",
      links: .refuse,
      limit: FormatLimits.journalBytes,
      isListed: true
    )
    if mentionsAdoption(of: number, in: journal) { return true }
  }
  return false
}
