internal import RoadmapStatus
package import RoadmapSyntax

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Keeps a text that was adopted in `.roadmap/adopted`, under its SHA-256, so that a change of the
/// version file can be shown.
///
/// Best effort: a text that cannot be kept stops nobody.
package func keepAdoptedText(
  _ text: SourceText,
  inAgreementAt folder: String,
  _ settings: WriteSettings
) {
  let system = settings.system
  guard let opened = try? system.open(folder, O_RDONLY | O_DIRECTORY),
    let lock = try? lockedFolder(opened.number, path: folder, settings)
  else { return }
  try? system.makeFolder(adoptedFolder, in: lock.workFolder.number, mode: 0o777)
  let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
  guard let kept = try? system.open(adoptedFolder, in: lock.workFolder.number, flags) else {
    return
  }
  let name = keptName(TextIdentity(of: text).sha256)
  if (try? plainContent(of: name, in: kept.number, system)) == text.bytes { return }
  let temporary = "\(getpid()).adopted.tmp"
  do throws(SystemFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let file = try system.open(temporary, in: lock.workFolder.number, flags, mode: 0o666)
    try writeAll(text.bytes, to: file.number, system)
    try system.sync(file.number)
    try system.rename(temporary, in: lock.workFolder.number, to: name, in: kept.number)
    try system.syncFolder(kept.number)
  } catch {
    try? system.remove(temporary, in: lock.workFolder.number)
  }
}

/// A text that was adopted, and where it was found.
package struct AdoptedText: Sendable {
  package let path: String
  package let text: SourceText
}

/// The text of a version file that has one of the hashes: kept when it was adopted or displaced
/// here, else from the last commits of git; nil where nobody has it.
///
/// A mere read.
package func adoptedText(
  ofFileNamed name: String,
  inAgreementAt folder: String,
  hashes: [String],
  git: GitProgram?,
  _ system: SystemCalls = .real
) -> AdoptedText? {
  func isAdopted(_ text: SourceText) -> Bool { hashes.contains(TextIdentity(of: text).sha256) }
  let kept = hashes.map { "\(folder)/.roadmap/\(adoptedFolder)/\(keptName($0))" }
  let backups = "\(folder)/.roadmap/backup"
  let displaced = ((try? namesInFolder(backups)) ?? []).sorted(by: >)
    .filter { $0.hasSuffix("-\(name)") }.map { "\(backups)/\($0)" }
  for path in kept + displaced {
    if let text = try? readFile(path, links: .refuse, system), isAdopted(text) {
      return AdoptedText(path: path, text: text)
    }
  }
  guard let git else { return nil }
  for revision in git.revisions(of: name, in: folder) {
    if let text = git.file(name, in: folder, at: revision), isAdopted(text) {
      return AdoptedText(path: "\(folder)/\(name)", text: text)
    }
  }
  return nil
}

private let adoptedFolder = "adopted"

private func keptName(_ sha256: String) -> String { "\(sha256).roadmap" }
