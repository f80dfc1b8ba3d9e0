import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import RoadmapTestSupport
import Testing
import roadmap

struct FormatPageTests {
  private static let page =
    (try? String(
      contentsOf: repositoryFolder.appendingPathComponent("Roadmaps/README.md"),
      encoding: .utf8
    )) ?? ""

  @Test
  func `the program prints the page that lies with the roadmaps`() {
    #expect(!Self.page.isEmpty)
    #expect(formatPage() == Self.page)
  }

  @Test
  func `the example of the page is an agreement without findings`() throws {
    let blocks = Self.page.components(separatedBy: "```roadmap\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count == 1)
    for block in blocks {
      let findings = Agreement.read(SourceText(Array(block.utf8))).findings
      #expect(findings.kept.map { DiagnosticCode($0.problem).rawValue } == [])
    }
  }

  @Test
  func `every deadline of the page is one`() throws {
    let cells = tableRows(after: "| deadline | means |").compactMap(\.first)
    let deadlines = cells.flatMap { quotedParts(of: $0) }
    #expect(deadlines.count >= 20)
    for deadline in deadlines {
      let reading = Deadline.read(Array(deadline.utf8).span)
      #expect(reading.value != nil, "\(deadline)")
      #expect(reading.value?.canonicalText == deadline)
    }
  }

  @Test
  func `every heading of the page is a keyword, and every keyword is on it`() throws {
    let headings = tableRows(after: "| heading | stands under | is |").compactMap(\.first)
      .flatMap { quotedParts(of: $0) }
    #expect(Set(headings) == Set(Keyword.allCases.map { "\($0.spelling)" }))
  }

  @Test
  func `every field of the page is known to the program`() throws {
    let rows = tableRows(after: "| on | fields |").prefix { $0[0] != "any" }
    #expect(rows.count > 5)
    for row in rows {
      for field in quotedParts(of: row[1]) {
        let name = field.split(separator: " ").first.map(String.init) ?? ""
        #expect(FieldName.allCases.contains { "\($0.spelling)" == name }, "\(field)")
      }
    }
  }

  /// The cells of the rows below a heading, without the rule.
  private func tableRows(after heading: String) -> [[String]] {
    let lines = Self.page.components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: heading) else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }
      .map { line in
        line.components(separatedBy: "|").dropFirst().dropLast()
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }

  private func quotedParts(of text: String) -> [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }
}
