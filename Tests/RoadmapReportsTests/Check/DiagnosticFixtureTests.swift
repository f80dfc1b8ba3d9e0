import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

/// The files under `Tests/Fixtures/Diagnostics`: one for each code, with what is printed about it.
struct DiagnosticFixtureTests {
  /// Codes whose fixture would be too large to keep; other tests make such files.
  static let tooLarge: Set<DiagnosticCode> = [.fileTooLarge, .tooManyActivities]

  static let folder = repositoryFolder.path + "/Tests/Fixtures/Diagnostics"

  static let codes = DiagnosticCode.allCases.filter { !tooLarge.contains($0) }

  @Test func `every fixture belongs to a code`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
      .map { $0.replacing(".roadmap", with: "").replacing(".expected", with: "") }
    #expect(Set(names) == Set(Self.codes.map(\.rawValue)))
  }

  @Test(arguments: codes)
  func `a fixture provokes its code and no other, in the words that were recorded`(
    code: DiagnosticCode
  ) throws {
    let reports = try findings(of: code)
    #expect(Set(reports.map(\.report.code)) == [code])
    var bytes: [UInt8] = []
    for (name, report) in reports {
      for line in report.lines(path: UntrustedText(name), width: 100) {
        line.write(to: &bytes, palette: .none)
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    #expect(scanTerminalOutput(bytes).isEmpty)
    try compare(bytes, withRecorded: expectedPath(of: code))
  }

  private func expectedPath(of code: DiagnosticCode) -> String {
    let file = "\(Self.folder)/\(code.rawValue)"
    let isFolder =
      FileManager.default.fileExists(atPath: file + "/v1.roadmap")
      || FileManager.default.fileExists(atPath: file + "/v2.roadmap")
    return isFolder ? file + "/expected" : file + ".expected"
  }

  /// All findings of a fixture, with the name of the file each stands in.
  private func findings(of code: DiagnosticCode) throws -> [(name: String, report: FindingReport)] {
    let file = "\(Self.folder)/\(code.rawValue).roadmap"
    if FileManager.default.fileExists(atPath: file) {
      let text = try read(file)
      return reports(of: Agreement.read(text).findings, text, "v1.roadmap")
    }
    return try folderFindings(in: "\(Self.folder)/\(code.rawValue)")
  }

  private func folderFindings(in path: String) throws -> [(name: String, report: FindingReport)] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    var found: [(name: String, report: FindingReport)] = []
    var versions: [VersionInFolder] = []
    for name in names where name.hasSuffix(".roadmap") {
      let text = try read("\(path)/\(name)")
      let result = Agreement.read(text)
      versions.append(
        VersionInFolder(number: Int(name.dropFirst().dropLast(8)), agreement: result.value)
      )
      found += reports(of: result.findings, text, name)
    }
    let results = try journals(in: path, names)
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let input = FoldInput(
      versions: versions,
      journals: results.map(\.value),
      day: day,
      comparison: .thorough
    )
    let snapshot = try #require(Snapshot(input))
    let adopted = adoptionFindings(snapshot)
    for (index, findings) in versionFindings(versions).enumerated() {
      let name = names.filter { $0.hasSuffix(".roadmap") }[index]
      var findings = findings
      findings.absorb(adopted[index]) { $0 }
      found += reports(of: findings, versions[index].agreement.text, name)
    }
    return found + journalFindings(results, names, snapshot)
  }

  private func journals(
    in path: String,
    _ names: [String]
  ) throws -> [Diagnosed<Journal, JournalProblem>] {
    try names.filter { $0.hasSuffix(".journal") }
      .map { name in
        Journal.read(
          try read("\(path)/\(name)"),
          owner: String(name.dropLast(8)),
          agreement: "twin-cities"
        )
      }
  }

  private func journalFindings(
    _ results: [Diagnosed<Journal, JournalProblem>],
    _ names: [String],
    _ snapshot: Snapshot
  ) -> [(name: String, report: FindingReport)] {
    let files = names.filter { $0.hasSuffix(".journal") }
    let journals = results.map(\.value)
    var found: [(name: String, report: FindingReport)] = []
    for (index, result) in results.enumerated() {
      var findings = findingsWithHarmlessDamage(
        result.findings,
        of: journals[index],
        among: journals
      )
      for finding in snapshot.findings where finding.journal == index {
        findings.report(finding.diagnostic.problem, at: finding.diagnostic.range)
      }
      found += reports(of: findings, journals[index].text, files[index])
    }
    return found
  }

  private func reports<Problem: WordedProblem>(
    of findings: DiagnosticList<Problem>,
    _ text: SourceText,
    _ name: String
  ) -> [(name: String, report: FindingReport)] {
    let index = LineIndex(text)
    return findings.kept.map { (name, FindingReport($0, in: text, index, .english)) }
  }
}

/// The bytes of a file.
private func read(_ path: String) throws -> SourceText {
  SourceText([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
}

/// Compares with a recorded file; `ROADMAP_RECORD=1` writes it anew and then fails, so that a
/// recording run is never mistaken for a passing one.
func compare(_ bytes: [UInt8], withRecorded path: String) throws {
  if ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1" {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    Issue.record("recorded \(path)")
    return
  }
  let recorded = try Data(contentsOf: URL(fileURLWithPath: path))
  #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: recorded, as: UTF8.self))
}
