import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

/// The folders under `Tests/Fixtures/Diff`: two texts each, and what is said about them.
struct DiffFixtureTests {
  static let folder = repositoryFolder.path + "/Tests/Fixtures/Diff"

  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test(arguments: names)
  func `two texts are compared in the words that were recorded`(name: String) throws {
    let path = "\(Self.folder)/\(name)"
    let output = try told(path)
    #expect(scanTerminalOutput(output).isEmpty)
    try compare(output, withRecorded: path + "/expected.txt")
  }

  @Test(arguments: names)
  func `every output of every fixture is told without harm`(name: String) throws {
    guard let report = try report("\(Self.folder)/\(name)", showsAll: true) else { return }
    for lines in [
      report.lines(width: 20, .ascii), report.sideBySideLines(width: 100, .unicode),
      report.amendmentLines(width: 60),
    ] {
      #expect(scanTerminalOutput(bytes(of: lines)).isEmpty)
    }
    #expect(scanTerminalOutput(report.markdown()).isEmpty)
    #expect(scanTerminalOutput(report.json()).isEmpty)
    let html = report.html()
    #expect(scanTerminalOutput(html).isEmpty)
    // Every angle bracket is ours: what files say is escaped.
    #expect(!String(decoding: html, as: UTF8.self).contains("<script"))
    _ = try JSONSerialization.jsonObject(with: Data(report.json()))
  }

  private func told(_ path: String) throws -> [UInt8] {
    guard let report = try report(path, showsAll: false) else { return try blockers(path) }
    var output = bytes(of: report.lines(width: 80, .unicode))
    if let all = try self.report(path, showsAll: true),
      report.diff.entries.contains(where: \.isHidden)
    {
      output += Array("\n--all\n".utf8) + bytes(of: all.lines(width: 80, .unicode))
    }
    if path.contains("amendment") {
      output += Array("\n--format amendment\n".utf8)
      output += bytes(of: report.amendmentLines(width: 80))
    }
    return output
  }

  private func read(_ path: String) throws -> SourceText {
    SourceText([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
  }

  /// Nil when one of the two cannot be compared.
  private func report(_ path: String, showsAll: Bool) throws -> ChangeReport? {
    let before = Agreement.read(try read(path + "/before.roadmap"))
    let after = Agreement.read(try read(path + "/after.roadmap"))
    let areComparable = [before, after]
      .allSatisfy { result in
        !result.findings.kept.contains { $0.problem.preventsComparison }
      }
    guard areComparable else { return nil }
    return ChangeReport(
      AgreementDiff(from: before.value, to: after.value),
      before: ComparedVersion(before.value, name: "before", path: "before", languageTags: ["en"]),
      after: ComparedVersion(after.value, name: "after", path: "after", languageTags: ["en"]),
      agreementName: "case",
      language: .english,
      showsAll: showsAll
    )
  }

  private func blockers(_ path: String) throws -> [UInt8] {
    var output: [UInt8] = []
    for name in ["before.roadmap", "after.roadmap"] {
      let text = try read("\(path)/\(name)")
      let index = LineIndex(text)
      for finding in Agreement.read(text).findings.kept where finding.problem.preventsComparison {
        let report = FindingReport(finding, in: text, index, .english)
        output += bytes(of: report.lines(path: UntrustedText(name), width: 80))
      }
    }
    return output
  }

  private func bytes(of lines: [StyledText]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      line.write(to: &bytes, palette: .none)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
