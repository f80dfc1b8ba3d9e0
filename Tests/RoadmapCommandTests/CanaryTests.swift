import Foundation
import RoadmapStore
import RoadmapTestSupport
import Testing

/// Programs that a repository, an argument or a journal names, and that must never run.
struct CanaryTests {
  /// A repository that lacks the text of its only commit and says how it is to be fetched.
  private func repository(_ folder: borrowing TemporaryFolder, fetching address: String) throws {
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    func git(_ words: String...) throws -> String {
      let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
      let variables = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
      let result = try run("/usr/bin/git", identity + words, in: folder.url, environment: variables)
      #expect(result.ending == .exited(0), "\(result.errorText)")
      return String(result.outputText.dropLast())
    }
    _ = try git("init", "-q")
    _ = try git("add", "-A")
    _ = try git("commit", "-qm", "one")
    let name = try git("rev-parse", "HEAD:Roadmaps/practice/v1.roadmap")
    let object = ".git/objects/\(name.prefix(2))/\(name.dropFirst(2))"
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent(object))
    let canary = "touch \(folder.path)/canary"
    let text = String(decoding: try folder.read(".git/config"), as: UTF8.self)
    try folder.write(
      text + """
        [core]
          repositoryformatversion = 1
          sshCommand = \(canary)
          gitProxy = \(canary)
          askPass = \(canary)
        [extensions]
          partialClone = origin
        [remote "origin"]
          url = \(address.replacing("CANARY", with: canary))
          promisor = true
          uploadpack = \(canary)
        [credential]
          helper = "!\(canary)"
        [protocol]
          allow = always
        [protocol "ext"]
          allow = always
        [protocol "file"]
          allow = always

        """,
      to: ".git/config"
    )
  }

  @Test(
    .needs("git"),
    arguments: [
      "ssh://a.example/x", "ext::CANARY", "git://127.0.0.1:1/x", "file:///", "/", "fd::7",
    ]
  )
  func `a repository that lacks a text makes nothing fetch it`(address: String) throws {
    let folder = try TemporaryFolder()
    try repository(folder, fetching: address)
    let result = try runRoadmap(["diff", "practice", "v1@HEAD", "v2"], in: folder.url)
    #expect(result.ending == .exited(2), "\(result.errorText)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/canary"))
    // What is there is still found.
    let other = try runRoadmap(["diff", "practice", "v2@HEAD", "v2"], in: folder.url)
    #expect(other.ending == .exited(0), "\(other.errorText)")
  }

  @Test(arguments: [
    "--upload-pack=touch canary", "$(touch canary)", "`touch canary`", "; touch canary",
    "| touch canary", "v1@--exec=touch canary", "v1@HEAD;touch canary", "v1@$(touch canary)",
    "\ntouch canary", "-c core.pager=touch canary", "ext::touch canary",
  ])
  func `no argument makes a program run`(word: String) throws {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    let commands = [
      ["diff", "practice", word, "v1"], ["show", word], ["check", word],
      ["note", "MON-1", "-m", word, "--by", "UZ"], ["status", "--by", word], ["doctor", word],
      ["done", "MON-1", "--by", "UZ", "--evidence", word], ["complete", "--", "show", word],
    ]
    for command in commands {
      let variables: [String: String?] = ["EDITOR": word, "VISUAL": word, "PAGER": word]
      let result = try runRoadmap(command, in: folder.url, environment: variables)
      if case .signalled = result.ending { Issue.record("\(command) crashed") }
    }
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    #expect(names?.contains { $0.hasSuffix("canary") } == false)
  }

  /// A piece of evidence as a journal may name it, which must not be opened.
  @Test(arguments: [
    "../outside.txt", "/etc/passwd", "evidence/../../outside.txt", "evidence/link.txt",
    "folder-link/outside.txt", "evidence", "evidence/pipe", "", "#sha256:00", ".", "..",
    "evidence//x.txt", "./evidence/x.txt", "file:///etc/passwd", "javascript:alert(1)",
    "--help", "evidence/x.txt\u{0}.pdf", "evidence/missing.txt",
  ])
  func `evidence outside the folder or over a link is not opened`(reference: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "twin/evidence/x.txt")
    try folder.write("secret", to: "outside.txt")
    try folder.link("twin/evidence/link.txt", to: "../../outside.txt")
    try folder.link("twin/folder-link", to: "..")
    try folder.pipe("twin/evidence/pipe")
    #expect(evidencePath(reference, inAgreement: folder.path + "/twin") == nil)
    let right = evidencePath("evidence/x.txt#sha256:00", inAgreement: folder.path + "/twin")
    #expect(right == folder.path + "/twin/evidence/x.txt")
  }
}
