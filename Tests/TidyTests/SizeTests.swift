import Testing

struct SizeTests {
  private static let files = swiftFiles(under: "Sources") + swiftFiles(under: "Tests")

  /// What is made from the practice agreement and not read.
  private static let recorded = "Sources/roadmap/PracticeTexts.swift"
  /// Files whose functions one reads as tables: a generated one, the catalogues of codes and wording,
  /// and the texts of the practice agreement.
  private static let catalogues = [
    "Sources/RoadmapReports/DiagnosticCode.swift", recorded,
    "Sources/Terminal/UnicodeWidthTable.swift", "Sources/RoadmapReports/Messages/",
    "Sources/RoadmapReports/Explanations/", "Sources/RoadmapTUI/Words/",
    "Sources/roadmap/Messages/",
    "Sources/RoadmapReports/Changes/Words/",
  ]

  private static func isCatalogue(_ path: String) -> Bool {
    catalogues.contains { $0.hasSuffix("/") ? path.hasPrefix($0) : path == $0 }
  }

  @Test(arguments: files)
  func `a file has at most 400 lines`(file: SwiftFile) {
    #expect(file.lineCount <= 400 || file.path == Self.recorded, "\(file.lineCount) lines")
  }

  @Test(arguments: files)
  func `a function has at most 60 lines, unless it is a catalogue`(file: SwiftFile) {
    for function in functions(in: file) where function.lineCount > 60 {
      #expect(
        Self.isCatalogue(file.path),
        "\(file.path):\(function.line) `\(function.name)` has \(function.lineCount) lines"
      )
    }
  }

  @Test
  func `what is exempt is there`() {
    for path in Self.catalogues { #expect(pathExists(path), "\(path)") }
  }
}
