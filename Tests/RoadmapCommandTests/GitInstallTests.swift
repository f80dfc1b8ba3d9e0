import Foundation
import RoadmapTestSupport
import Testing

/// `roadmap git-install`, and what `git diff` shows from then on.
@Suite struct GitInstallTests {
  private func git(_ folder: borrowing TemporaryFolder, _ arguments: String...) throws -> String {
    var environment = fixedEnvironment(home: folder.path)
    // The driver finds the program under test by its name.
    environment["PATH"] = "\(roadmapProgram.deletingLastPathComponent().path):/usr/bin:/bin"
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    let settings = [
      "-c", "user.name=x", "-c", "user.email=x@x", "-c", "init.defaultBranch=main", "-c",
      "core.pager=cat",
    ]
    let result = try run(
      try #require(path(of: "git")),
      settings + arguments,
      in: folder.url,
      environment: environment
    )
    try #require(result.ending == .exited(0), "git \(arguments): \(result.errorText)")
    return result.outputText
  }

  private func repository() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    _ = try git(folder, "init", "-q")
    _ = try git(folder, "add", "-A")
    _ = try git(folder, "commit", "-qm", "one")
    return folder
  }

  @Test(.needs("git"))
  func `git compares agreements tidied, shows hidden characters and names the activity`() throws {
    let folder = try repository()
    let install = try runRoadmap(["git-install"], in: folder.url)
    #expect(install.ending == .exited(0), "\(install.errorText)")
    #expect(install.outputText.contains("`Roadmaps/.gitattributes` written"))
    #expect(
      try folder.read("Roadmaps/.gitattributes")
        == Data("*.roadmap -text diff=roadmap\n*.journal -text\n".utf8)
    )
    let draft = "Roadmaps/practice/draft.roadmap"
    let text = String(decoding: try folder.read(draft), as: UTF8.self)
    let changed = text.replacing("due: 2027-autumn", with: "due:\t2027-\u{200B}summer  ")
    #expect(changed != text)
    try folder.write(changed, to: draft)
    let diff = try git(folder, "diff")
    #expect(diff.contains("-    due: 2027-autumn\n"))
    #expect(diff.contains("+    due: 2027-<U+200B>summer\n"))
    #expect(diff.contains("@@ activity MON-5  Application forms in plain language"))
    // What only moves white space is no change.
    let spaced = text.replacing("\n    due:", with: "\n      due:")
      .replacing("\n", with: "\r\n")
    try folder.write(spaced, to: draft)
    #expect(!(try git(folder, "diff")).contains("@@"))
  }

  @Test(.needs("git"))
  func `what is there is not written again, and nobody's lines are lost`() throws {
    let folder = try repository()
    try folder.write("# ours\n*.pdf binary", to: "Roadmaps/.gitattributes")
    _ = try git(folder, "config", "diff.roadmap.cachetextconv", "true")
    #expect(try runRoadmap(["git-install"], in: folder.url).ending == .exited(0))
    let attributes = "# ours\n*.pdf binary\n*.roadmap -text diff=roadmap\n*.journal -text\n"
    #expect(try folder.read("Roadmaps/.gitattributes") == Data(attributes.utf8))
    let configuration = try folder.read(".git/config")
    let again = try runRoadmap(["git-install"], in: folder.url)
    #expect(again.ending == .exited(0))
    #expect(again.outputText.contains("as it should be"))
    #expect(try folder.read("Roadmaps/.gitattributes") == Data(attributes.utf8))
    #expect(try folder.read(".git/config") == configuration)
    #expect(try git(folder, "config", "diff.roadmap.cachetextconv") == "true\n")
  }

  @Test(.needs("git"))
  func `where the program is missing git shows the plain file`() throws {
    let folder = try repository()
    #expect(try runRoadmap(["git-install"], in: folder.url).ending == .exited(0))
    let draft = "Roadmaps/practice/draft.roadmap"
    let text = String(decoding: try folder.read(draft), as: UTF8.self)
    try folder.write(text.replacing("2027-autumn", with: "2027-summer"), to: draft)
    var environment = fixedEnvironment(home: folder.path)
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    let program = try #require(path(of: "git"))
    let result = try run(program, ["diff"], in: folder.url, environment: environment)
    #expect(result.ending == .exited(0))
    #expect(result.errorText == "")
    #expect(result.outputText.contains("+    due: 2027-summer\n"))
  }

  @Test(.needs("git"))
  func `doctor says what this clone lacks`() throws {
    let folder = try repository()
    let before = try runRoadmap(["doctor"], in: folder.url)
    #expect(before.outputText.contains("`roadmap git-install`"))
    #expect(try runRoadmap(["git-install"], in: folder.url).ending == .exited(0))
    #expect(!(try runRoadmap(["doctor"], in: folder.url)).outputText.contains("git-install"))
  }

  @Test(.needs("git"))
  func `outside a repository nothing is written`() throws {
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps/practice", to: "Roadmaps/practice")
    let result = try runRoadmap(["git-install"], in: folder.url)
    #expect(result.ending == .exited(2))
    #expect(result.errorText.contains("in no git repository"))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Roadmaps")
    #expect(left == ["practice"])
  }
}
