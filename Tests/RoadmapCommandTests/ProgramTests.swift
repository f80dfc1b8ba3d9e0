import Foundation
import RoadmapTestSupport
import Testing

struct ProgramTests {
  @Test
  func `a reader that is gone ends the program silently with 141`() throws {
    let folder = try TemporaryFolder()
    let result = try runRoadmap(["help"], in: folder.url, standardOutput: .closedPipe)
    #expect(result.ending == .exited(141))
    #expect(result.errorText == "")
  }

  @Test
  func `a full disk is reported with exit code 2`() throws {
    let folder = try TemporaryFolder()
    let result = try runRoadmap(["help"], in: folder.url, standardOutput: .file("/dev/full"))
    #expect(result.ending == .exited(2))
    #expect(
      result.errorText == """
        roadmap: the output could not be written: No space left on device
        What was printed is not complete. Write to another place and run it again.

        """
    )
  }

  @Test
  func `a closed standard output is reported with exit code 2`() throws {
    let folder = try TemporaryFolder()
    let result = try runRoadmap(["help"], in: folder.url, standardOutput: .closed)
    #expect(result.ending == .exited(2))
    #expect(result.errorText.hasPrefix("roadmap: the output could not be written: "))
  }

  @Test(arguments: [ProgramStream.closed, .closedPipe, .file("/dev/full")])
  func `messages that cannot be shown leave result and exit code as they are`(
    stream: ProgramStream
  ) throws {
    let folder = try TemporaryFolder()
    let version = try runRoadmap(["--version"], in: folder.url, standardError: stream)
    #expect(version.ending == .exited(0))
    #expect(version.outputText == "roadmap 0.1.0\n")
    #expect(try runRoadmap(["chek"], in: folder.url, standardError: stream).ending == .exited(2))
  }

  @Test
  func `messages go to standard error only`() throws {
    let folder = try TemporaryFolder()
    let result = try runRoadmap(["chek"], in: folder.url)
    #expect(result.outputText == "")
    #expect(result.errorText.split(separator: "\n").count == 2)
  }

  @Test
  func `there is colour only where it is asked for`() throws {
    let folder = try TemporaryFolder()
    func hasColor(_ arguments: [String], _ environment: [String: String?]) throws -> Bool {
      let result = try runRoadmap(arguments, in: folder.url, environment: environment)
      return (result.outputText + result.errorText).contains("\u{1B}")
    }
    #expect(try !hasColor(["help"], [:]))
    #expect(try !hasColor(["help"], ["NO_COLOR": String?.none]), "no terminal")
    #expect(try hasColor(["help", "--color", "always"], [:]))
    #expect(try hasColor(["--color=always", "show"], [:]))
  }

  @Test
  func `help in the C locale is ASCII`() throws {
    let folder = try TemporaryFolder()
    let result = try runRoadmap(["help"], in: folder.url, environment: ["LANG": "C"])
    #expect(!result.standardOutput.isEmpty)
    #expect(result.standardOutput.allSatisfy { $0 < 0x80 })
  }

  @Test
  func `an argument that is not UTF-8 or very long is shown shortened and harmless`() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "x", count: 100_000)
    #expect(try runRoadmap([long], in: folder.url).errorText.utf8.count < 300)
    let script = "exec \"$0\" $'\\xff\\x9b31m'"
    let result = try run(
      "/bin/bash",
      ["-c", script, roadmapProgram.path],
      in: folder.url,
      environment: fixedEnvironment(home: folder.path)
    )
    #expect(result.ending == .exited(2))
    #expect(result.errorText.hasPrefix("roadmap: unknown command `\u{FFFD}\u{FFFD}31m`"))
  }
}
