import RoadmapStatus

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A document that a line of a journal points to.
package struct EvidenceFile: Equatable, Sendable {
  /// Inside the agreement's folder, with `/` between the parts.
  package let path: String
  /// 64 hexadecimal digits.
  package let sha256: String
  /// Where it has to be copied from; nil when it lies in the folder already.
  package let source: String?

  /// As it stands behind `evidence=`: the path, and the first 16 digits of the hash.
  package var reference: String { "\(path)#sha256:\(sha256.prefix(16))" }
}

/// Looks at a document and decides where it belongs; nothing is written.
///
/// A file inside the agreement's folder stays where it is. Any other will be copied to `evidence/`
/// under its own name, with `-2` where another file has that name; a file with the same content is
/// that file. Links are not followed and only plain files are taken. `taken` are the other documents
/// of the same action.
package func evidenceFile(
  _ typed: String,
  forAgreementIn folder: String,
  taken: [EvidenceFile] = []
) throws(FileFailure) -> EvidenceFile {
  let sha256 = try hashOfFile(typed)
  let name = lastComponent(of: typed)
  if let parent = resolved(parentFolder(of: typed)), let root = resolved(folder) {
    let path = "\(parent == "/" ? "" : parent)/\(name)"
    if path.hasPrefix(root + "/") {
      let inside = String(decoding: path.utf8.dropFirst(root.utf8.count + 1), as: UTF8.self)
      if let problem = nameProblem(inside) { throw .unusableName(path: typed, problem) }
      return EvidenceFile(path: inside, sha256: sha256, source: nil)
    }
  }
  // A `#` would end the path in the journal.
  let wanted = String(name.map { $0 == "#" ? "-" : $0 })
  if let problem = nameProblem(wanted) { throw .unusableName(path: typed, problem) }
  for number in 1...9_999 {
    let path = "evidence/" + numbered(wanted, number)
    if let same = taken.first(where: { $0.path == path }) {
      if same.sha256 == sha256 { return same }
      continue
    }
    do throws(FileFailure) {
      if try hashOfFile("\(folder)/\(path)") == sha256 {
        return EvidenceFile(path: path, sha256: sha256, source: nil)
      }
    } catch {
      if case .notFound = error {
        return EvidenceFile(path: path, sha256: sha256, source: typed)
      }
    }
  }
  throw .changedByOthers(path: "\(folder)/evidence/\(wanted)")
}

/// Why a path cannot stand behind `evidence=`; nil when it can.
private func nameProblem(_ path: String) -> EvidenceNameProblem? {
  if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .control }
  if path.utf8.contains(UInt8(ascii: "#")) { return .numberSign }
  if path.contains(" | ") || path.hasSuffix(" |") { return .divider }
  let keys = EventKey.allCases.map { "\($0.spelling)=" }
  return keys.first { path.contains(" \($0)") }.map { .key($0) }
}

/// Copies what has to be copied, durably; never over a file that is there.
///
/// When one copy fails, those made before it are removed again.
package func copyEvidence(
  _ files: [EvidenceFile],
  toAgreementIn folder: String,
  _ system: SystemCalls = .real
) throws(FileFailure) {
  var made: [EvidenceFile] = []
  do throws(FileFailure) {
    for file in files where file.source != nil && !made.contains(file) {
      try copy(file, to: folder, system)
      made.append(file)
    }
  } catch {
    removeCopies(of: made, fromAgreementIn: folder, system)
    throw error
  }
}

/// Removes copies again, because the line that was to point to them was not recorded.
package func removeCopies(
  of files: [EvidenceFile],
  fromAgreementIn folder: String,
  _ system: SystemCalls = .real
) {
  for file in files where file.source != nil {
    try? system.remove("\(folder)/\(file.path)")
  }
}

private func copy(
  _ file: EvidenceFile,
  to folder: String,
  _ system: SystemCalls
) throws(FileFailure) {
  guard let source = file.source else { return }
  let target = "\(folder)/\(file.path)"
  let name = lastComponent(of: file.path)
  let evidence: Descriptor
  do throws(SystemFailure) {
    evidence = try openedEvidenceFolder(in: folder, system)
  } catch {
    if error.errorNumber == ENOTDIR { throw .isNoFolder(path: "\(folder)/evidence") }
    throw FileFailure(path: "\(folder)/evidence", errorNumber: error.errorNumber)
  }
  // The name of whatever was made so far; nobody sees the copy under its own before it is whole.
  var made: String?
  do throws(SystemFailure) {
    let temporary = try temporaryFile(for: name, in: evidence.number, system)
    made = temporary.name
    let hash = try copyBytes(of: source, to: temporary.file.number, system)
    guard hash == file.sha256 else { throw SystemFailure(errorNumber: EAGAIN) }
    try system.sync(temporary.file.number)
    try system.renameNew(temporary.name, in: evidence.number, to: name, in: evidence.number)
    made = name
    try system.syncFolder(evidence.number)
  } catch {
    if let made { try? system.remove(made, in: evidence.number) }
    switch error.errorNumber {
    case EEXIST: throw .changedByOthers(path: target)
    case EAGAIN: throw .unsteady(path: source)
    default: throw FileFailure(path: target, errorNumber: error.errorNumber)
    }
  }
}

/// A new file of another name, in which a copy is made.
private struct TemporaryFile: ~Copyable {
  let name: String
  let file: Descriptor
}

/// A process that was killed may have left one with the number of this process.
private func temporaryFile(
  for name: String,
  in folder: Int32,
  _ system: SystemCalls
) throws(SystemFailure) -> TemporaryFile {
  let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
  var number = 1
  while true {
    let temporary = ".\(stem(of: name)).\(getpid())-\(number).tmp"
    do throws(SystemFailure) {
      let file = try system.open(temporary, in: folder, flags, mode: 0o666)
      return TemporaryFile(name: temporary, file: file)
    } catch {
      guard error.errorNumber == EEXIST, number < 99 else { throw error }
      number += 1
    }
  }
}

private func openedEvidenceFolder(
  in folder: String,
  _ system: SystemCalls
) throws(SystemFailure) -> Descriptor {
  let parent = try system.open(folder, O_RDONLY | O_DIRECTORY)
  let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
  do throws(SystemFailure) {
    try system.makeFolder("evidence", in: parent.number, mode: 0o777)
  } catch {
    guard error.errorNumber == EEXIST else { throw error }
  }
  // Also when it was there: who made it may have been stopped before its name was durable.
  try system.syncFolder(parent.number)
  return try system.open("evidence", in: parent.number, flags)
}

/// Copies in pieces and returns the hash of what was copied.
private func copyBytes(
  of path: String,
  to target: Int32,
  _ system: SystemCalls
) throws(SystemFailure) -> String {
  try readInPieces(path, system) { bytes throws(SystemFailure) in
    try writeAll(bytes, to: target, system)
  }
}

private func hashOfFile(_ path: String) throws(FileFailure) -> String {
  do throws(SystemFailure) {
    return try readInPieces(path, .real) { _ throws(SystemFailure) in }
  } catch {
    // EINVAL is what `readInPieces` throws for a pipe or a device.
    if error.errorNumber == EINVAL { throw .notRegular(path: path) }
    if error.errorNumber == EAGAIN { throw .unsteady(path: path) }
    throw FileFailure(path: path, errorNumber: error.errorNumber)
  }
}

private func readInPieces(
  _ path: String,
  _ system: SystemCalls,
  _ take: ([UInt8]) throws(SystemFailure) -> Void
) throws(SystemFailure) -> String {
  let file = try system.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  let status = try system.status(of: file.number)
  switch status.kind {
  case .regular: break
  case .folder: throw SystemFailure(errorNumber: EISDIR)
  case .link, .other: throw SystemFailure(errorNumber: EINVAL)
  }
  var hasher = SHA256()
  var offset = 0
  while offset < status.size {
    let piece = try system.read(file.number, offset..<min(offset + (1 << 20), status.size))
    guard !piece.isEmpty else { throw SystemFailure(errorNumber: EAGAIN) }
    hasher.update(piece.span)
    try take(piece)
    offset += piece.count
  }
  return SHA256.hexadecimal(hasher.finish())
}

/// `act.pdf`, `act-2.pdf`.
private func numbered(_ name: String, _ number: Int) -> String {
  guard number > 1 else { return name }
  guard let point = name.lastIndex(of: "."), point != name.startIndex else {
    return "\(name)-\(number)"
  }
  return "\(name[..<point])-\(number)\(name[point...])"
}

private func resolved(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// The path of a piece of evidence as a journal names it (`evidence/act.pdf#sha256:…`); nil when it
/// leads out of the agreement's folder, over a link, or to anything but a plain file.
package func evidencePath(_ reference: String, inAgreement folder: String) -> String? {
  let path = reference.split(separator: "#", maxSplits: 1).first.map(String.init) ?? ""
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  // A zero byte would end the name for the system.
  guard !path.utf8.contains(0), !parts.isEmpty,
    parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
  else {
    return nil
  }
  do throws(SystemFailure) {
    let system = SystemCalls.real
    var current = try system.open(folder, O_RDONLY | O_DIRECTORY)
    for part in parts.dropLast() {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      current = try system.open(String(part), in: current.number, flags)
    }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    let file = try system.open(String(parts[parts.count - 1]), in: current.number, flags)
    var facts = stat()
    guard unsafe fstat(file.number, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return "\(folder)/\(path)"
  } catch {
    return nil
  }
}

/// Whether a path leads to a plain file that this user may execute.
package func isProgram(_ path: String) -> Bool {
  var facts = stat()
  return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    && access(path, X_OK) == 0
}
