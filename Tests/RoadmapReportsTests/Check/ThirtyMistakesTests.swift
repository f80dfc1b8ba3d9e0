import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

/// One file with thirty different mistakes: all are found in one run, each at its place.
struct ThirtyMistakesTests {
  /// A row of the table beside the file, which was made from markers and not by the program.
  struct Row: Equatable, CustomTestStringConvertible {
    let line: Int
    let code: String
    let column: Int
    let marked: String

    var testDescription: String { "\(line):\(column) \(code) \(marked)" }
  }

  private func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: repositoryFolder.path + "/Tests/Fixtures/" + name))
  }

  private func reports() throws -> (reports: [FindingReport], text: SourceText) {
    let text = SourceText([UInt8](try fixture("thirty-mistakes.roadmap")))
    let index = LineIndex(text)
    return (
      Agreement.read(text).findings.kept.map { FindingReport($0, in: text, index, .english) }, text
    )
  }

  @Test func `each of the thirty is found at its line and column, with its code`() throws {
    let table = String(decoding: try fixture("thirty-mistakes.tsv"), as: UTF8.self)
    let expected = table.split(separator: "\n").dropFirst()
      .compactMap { line -> Row? in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 4, let number = Int(cells[0]), let column = Int(cells[2]) else {
          return nil
        }
        return Row(line: number, code: cells[1], column: column, marked: cells[3])
      }
    let (reports, text) = try reports()
    let found = reports.map { report in
      Row(
        line: report.place.start.line,
        code: report.code.rawValue,
        column: report.place.start.column,
        marked: visible(text[report.place.bytes])
      )
    }
    #expect(expected.count == 30)
    #expect(found == expected)
    #expect(Set(found.map(\.code)).count == 30)
  }

  @Test func `each has a page that explains it and says what to write instead`() throws {
    for report in try reports().reports {
      let page = explanation(of: report.code)
      #expect(!page.summary.isEmpty && !page.wrong.isEmpty && !page.right.isEmpty)
      #expect(!report.wording.remedy.isEmpty, "\(report.code)")
    }
  }

  @Test(arguments: [40, 80, 100])
  func `the caret stands under the mistake at every width`(width: Int) throws {
    let (reports, text) = try reports()
    // Marks are drawn on the letter before them: there is nothing of their own to stand under.
    for report in reports where report.code != .combiningMarks {
      let lines = report.lines(path: UntrustedText("f"), width: width).map(\.text)
      let source = lines[1]
      let caret = lines[2].description
      let start = caret.distance(
        from: caret.startIndex,
        to: try #require(caret.firstIndex(of: "^"))
      )
      // What stands above the first caret is the first marked character, as it is shown.
      let marked = UntrustedText(Array(text[report.place.bytes])).forTerminal
      guard let first = marked.clusters.first else { continue }
      var column = 0
      var shown: TerminalText = ""
      for cluster in source.clusters {
        if column == start { shown = TerminalText(source, bytes: cluster.bytes) }
        column += cluster.columns
      }
      #expect(shown == TerminalText(marked, bytes: first.bytes), "\(report.code) at width \(width)")
    }
  }

  /// The text with what cannot be seen written as the table writes it.
  private func visible(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B, 0xFFFE, 0x202A...0x202E,
        0xE0000...0xE007F:
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
