import Foundation
import RoadmapTestSupport
import Testing

struct DiffCommandTests {
  /// A folder with an agreement under git: two states of `v1`, one of a draft that is gone.
  private func repository(_ folder: URL) throws -> URL {
    let agreement = folder.appendingPathComponent("Roadmaps/practice")
    let shipped = repositoryFolder.appendingPathComponent("Roadmaps/practice")
    try FileManager.default.createDirectory(at: agreement, withIntermediateDirectories: true)
    func put(_ name: String, as target: String) throws {
      let data = try Data(contentsOf: shipped.appendingPathComponent(name))
      try data.write(to: agreement.appendingPathComponent(target))
    }
    func git(_ arguments: String...) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
      process.arguments =
        ["-C", folder.path, "-c", "user.name=t", "-c", "user.email=t@example.org"] + arguments
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
    try git("init", "-q")
    try put("v1.roadmap", as: "v1.roadmap")
    try git("add", "-A")
    try git("commit", "-qm", "one")
    try put("v2.roadmap", as: "v1.roadmap")
    try git("commit", "-qam", "two")
    return agreement
  }

  @Test(.needs("git"))
  func
    `an adopted text that changed is found in git, and a text that nobody has is said to be missing`()
    throws
  {
    let folder = try TemporaryFolder()
    // Version 1 as it was adopted is in the first commit only.
    let agreement = try repository(folder.url)
    for name in ["UZ", "RU"] {
      try folder.copy(
        "Roadmaps/practice/\(name).journal",
        to: "Roadmaps/practice/\(name).journal"
      )
    }
    let found = try runRoadmap(["diff", "v1@adopted", "v1"], in: agreement)
    #expect(found.ending == .exited(0), "\(found.errorText)")
    #expect(found.outputText.contains("practice  v1@adopted → v1"))
    #expect(found.outputText.contains("+ MON-6"))
    #expect(found.errorText.contains("[text-changed]"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent(".git"))
    let lost = try runRoadmap(["diff", "v1@adopted", "v1"], in: agreement)
    #expect(lost.ending == .exited(2))
    #expect(lost.errorText.contains("neither kept here nor in git"))
  }

  @Test(.needs("git"))
  func `a version is compared with what git kept of it, and no program of the repository is run`()
    throws
  {
    let folder = try TemporaryFolder()
    let agreement = try repository(folder.url)
    // Whatever a repository may name as a program would leave this file.
    let canary = folder.url.appendingPathComponent("canary").path
    let configuration = folder.url.appendingPathComponent(".git/config")
    var text = try String(contentsOf: configuration, encoding: .utf8)
    text += """
      [core]
        fsmonitor = touch \(canary)
        pager = touch \(canary)
        sshCommand = touch \(canary)
      [diff]
        external = touch \(canary)
      [diff "x"]
        textconv = touch \(canary)
      [filter "x"]
        smudge = touch \(canary)
        clean = touch \(canary)

      """
    try text.write(to: configuration, atomically: true, encoding: .utf8)
    let attributes = folder.url.appendingPathComponent(".gitattributes")
    try "*.roadmap diff=x filter=x\n".write(to: attributes, atomically: true, encoding: .utf8)
    for words in [["v1@HEAD~1", "v1"], ["HEAD~1", "v1"], ["practice", "1@HEAD~1", "v1@HEAD"]] {
      let result = try runRoadmap(["diff"] + words, in: agreement)
      #expect(result.ending == .exited(0), "\(result.errorText)")
      #expect(result.outputText.contains("postponed by 92 days: 2026-Q3 → 2026-Q4"))
    }
    for word in ["v1@HEAD~9", "v1@--help", "v1@HEAD:x", "--output=x@HEAD", "v9@HEAD"] {
      let result = try runRoadmap(["diff", "--", word, "v1"], in: agreement)
      #expect(result.ending == .exited(2), "\(word)")
    }
    #expect(!FileManager.default.fileExists(atPath: canary))
  }

  /// The same bytes whatever the process's hash seed, locale, zone or length of its name.
  @Test(arguments: ["text", "side-by-side", "markdown", "html", "json", "amendment"])
  func `two processes say the same`(format: String) throws {
    let arguments = ["diff", "practice", "v1", "v2", "--format", format, "--width", "90"]
    let surroundings: [[String: String]] = [
      ["SWIFT_DETERMINISTIC_HASHING": "1", "TZ": "Asia/Tashkent"],
      ["TZ": "America/Los_Angeles", "LANG": "en_US.UTF-8"],
      ["TZ": "UTC", "LANG": "tr_TR.UTF-8"],
    ]
    let outputs = try surroundings.map { variables in
      try runRoadmap(arguments, in: repositoryFolder, environment: variables).outputText
    }
    #expect(outputs[0].utf8.count > 1_000)
    #expect(outputs.allSatisfy { $0 == outputs[0] })
  }
}
