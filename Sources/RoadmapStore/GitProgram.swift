internal import CSystem
package import RoadmapSyntax

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The `git` of this machine, for reading what a repository kept; nothing in the repository is run.
package struct GitProgram: Sendable {
  package let path: String
  /// How long it may take to answer.
  private static let patienceInSeconds = 10

  /// The first `git` in the absolute folders of `PATH`; nil where there is none.
  package init?(searchPath: String) {
    guard let found = programPath("git", in: searchPath) else { return nil }
    path = found
  }

  /// Whether a word may be a revision: it begins with no dash, and holds neither spaces nor a colon.
  package static func isRevision(_ word: String) -> Bool {
    guard let first = word.utf8.first, first != UInt8(ascii: "-") else { return false }
    return word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "~^@{}/._-+".utf8.contains(byte)
    }
  }

  /// The bytes of a file in `folder` as a revision has them; nil when there is no such revision or
  /// file, and when git does not answer in time.
  ///
  /// Asked of `cat-file`, which applies no filter and runs no program of the repository.
  package func file(_ name: String, in folder: String, at revision: String) -> SourceText? {
    guard Self.isRevision(revision), !name.contains("/"), name.hasSuffix(".roadmap") else {
      return nil
    }
    let arguments = ["cat-file", "blob", "--end-of-options", "\(revision):./\(name)"]
    return output(of: Self.quietly(in: folder) + arguments).map { SourceText($0) }
  }

  /// The last commits that changed a file in `folder`, the newest first.
  package func revisions(of name: String, in folder: String) -> [String] {
    guard !name.contains("/"), name.hasSuffix(".roadmap") else { return [] }
    let arguments = ["rev-list", "--max-count=\(Self.revisionLimit)", "HEAD", "--", "./\(name)"]
    guard let bytes = output(of: Self.quietly(in: folder) + arguments) else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
      .filter(Self.isRevision)
  }

  private static let revisionLimit = 20

  // MARK: Settings

  /// Whether a folder lies in the working tree of a repository.
  package func isInRepository(_ folder: String) -> Bool {
    let answer = output(of: Self.quietly(in: folder) + ["rev-parse", "--is-inside-work-tree"])
    return answer?.starts(with: "true".utf8) == true
  }

  /// A setting of the repository in which a folder lies; nil where it has none.
  package func setting(_ key: String, in folder: String) -> String? {
    let arguments = ["config", "--local", "--null", "--get", key]
    return output(of: Self.quietly(in: folder) + arguments)
      .map { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  /// Sets it for this clone; false when git did not do it.
  package func set(_ key: String, to value: String, in folder: String) -> Bool {
    output(of: Self.quietly(in: folder) + ["config", "--local", "--replace-all", key, value])
      != nil
  }

  /// Before every command: in this folder, with nothing that a repository could have run.
  private static func quietly(in folder: String) -> [String] {
    [
      "--no-pager", "--no-replace-objects", "-C", folder, "-c", "core.hooksPath=/dev/null", "-c",
      "core.fsmonitor=false", "-c", "diff.external=",
    ]
  }

  // MARK: The program

  /// A repository may say that what it lacks is to be fetched, and name the program for that: no
  /// transport is allowed, whatever its configuration says.
  private static let variables = [
    "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0",
    "GIT_OPTIONAL_LOCKS=0",
  ]

  /// What it prints, when it ends well.
  private func output(of arguments: [String]) -> [UInt8]? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    let nothing = openFile("/dev/null", O_RDONLY | O_CLOEXEC, 0)
    // Only the copies that the child gets stay open in it.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer {
      close(ends[0])
      if nothing >= 0 { close(nothing) }
    }
    guard nothing > 2, ends[0] > 2, ends[1] > 2,
      let process = try? startProgram(
        path,
        arguments: arguments,
        .descriptors(nothing, ends[1]),
        hasOwnGroup: true,
        variables: Self.variables
      )
    else {
      close(ends[1])
      return nil
    }
    close(ends[1])
    let bytes = allBytes(from: ends[0])
    // Whoever did not finish in time is ended with what it started.
    if bytes == nil { kill(-process, SIGKILL) }
    return endOfProgram(process) == .exited(code: 0) ? bytes : nil
  }

  /// What comes until the end; nil when it takes too long or is too much.
  private func allBytes(from descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    var start = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &start)
    while bytes.count <= FormatLimits.agreementBytes {
      var now = timespec()
      unsafe clock_gettime(CLOCK_MONOTONIC, &now)
      let passed = Int(now.tv_sec - start.tv_sec)
      guard passed < Self.patienceInSeconds else { return nil }
      let left = Self.patienceInSeconds - passed
      if csystem_wait(descriptor, -1, -1, -1, left * 1_000) <= 0 { continue }
      let got = unsafe read(descriptor, &part, part.count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { return nil }
      if got == 0 { return bytes }
      bytes += part[..<got]
    }
    return nil
  }
}
