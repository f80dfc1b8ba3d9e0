package import RoadmapSyntax
package import Terminal

/// What a run of `check` has counted so far.
package struct CheckTotals: Equatable, Sendable {
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var notes = 0
  package private(set) var files = 0

  package init() {}

  /// Counts the findings of one file.
  package mutating func add<Problem>(_ findings: DiagnosticList<Problem>) {
    errors += findings.errorCount
    warnings += findings.warningCount
    notes += findings.noteCount
  }

  /// Counts a file that could be read.
  package mutating func addFile() { files += 1 }

  package var all: Int { errors + warnings + notes }

  /// Whether `check` fails: for errors always, for warnings when it is strict.
  package func fails(strict: Bool) -> Bool { errors > 0 || (strict && warnings > 0) }

  /// The last line of a run, such as "2 errors, 1 warning in 3 files".
  package var summary: StyledText {
    let place: TerminalText = files == 1 ? "1 file" : "\(files) files"
    guard all > 0 else {
      return StyledText("\(place) checked, nothing found.", files > 0 ? .good : .body)
    }
    var text = StyledText()
    let counts: [(Int, TerminalText, TerminalText, TextRole)] = [
      (errors, "error", "errors", .error), (warnings, "warning", "warnings", .warning),
      (notes, "note", "notes", .note),
    ]
    for (count, one, many, role) in counts where count > 0 {
      if !text.isEmpty { text.append(", ") }
      text.append(count == 1 ? "1 \(one)" : "\(count) \(many)", role)
    }
    text.append(" in \(place).")
    return text
  }
}
