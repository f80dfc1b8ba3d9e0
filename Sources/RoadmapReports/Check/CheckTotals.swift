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
  package func summary(in language: InterfaceLanguage) -> StyledText {
    guard all > 0 else {
      let words = CheckPhrase.nothingFound(files: files).words(in: language)
      return StyledText(words, files > 0 ? .good : .body)
    }
    var text = StyledText()
    let counts: [(Int, Severity, TextRole)] = [
      (errors, .error, .error), (warnings, .warning, .warning), (notes, .note, .note),
    ]
    for (count, severity, role) in counts where count > 0 {
      if !text.isEmpty { text.append(", ") }
      text.append(CheckPhrase.count(count, severity).words(in: language), role)
    }
    text.append(" \(CheckPhrase.inFiles(files).words(in: language))")
    return text
  }
}
