import Testing

/// What a target of the package may import.
///
/// SwiftPM does not keep this: a dependency that one target declares is visible to others through it.
struct ImportTests {
  private static let system = ["Glibc", "Darwin"]
  private static let everything = [
    "RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal", "RoadmapReports",
    "RoadmapStore", "RoadmapTUI",
  ]

  private static let table: [String: [String]] = [
    "CSystem": [],
    "RoadmapSyntax": [],
    "RoadmapModel": ["RoadmapSyntax"],
    "RoadmapStatus": ["RoadmapSyntax", "RoadmapModel"],
    "Terminal": [],
    "RoadmapReports": ["RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal"],
    "RoadmapTUI": [
      "RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal", "RoadmapReports",
    ],
    "RoadmapStore": ["RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal", "CSystem"]
      + system,
    "roadmap": everything,
    "roadmap-bench": everything + system + ["CPseudoTerminal", "Foundation"],
    "CPseudoTerminal": [],
    "SessionProbe": ["RoadmapStore", "Terminal", "CPseudoTerminal", "Foundation"] + system,
    "Fuzz": system,
    "RoadmapTestSupport": everything + system + forTests + ["CPseudoTerminal"],
    "RoadmapSyntaxTests": ["RoadmapSyntax"] + forTests,
    "RoadmapModelTests": ["RoadmapSyntax", "RoadmapModel"] + forTests,
    "RoadmapStatusTests": ["RoadmapSyntax", "RoadmapModel", "RoadmapStatus"] + forTests,
    "TerminalTests": ["Terminal"] + forTests,
    "RoadmapReportsTests": [
      "RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal", "RoadmapReports",
    ] + forTests,
    "RoadmapTUITests": everything + ["roadmap"] + forTests,
    "RoadmapStoreTests": [
      "RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "RoadmapStore", "Terminal",
    ] + system + forTests,
    "RoadmapCommandTests": everything + ["roadmap", "roadmap_bench"] + system + forTests,
    "TidyTests": forTests,
  ]
  private static let forTests = ["RoadmapTestSupport", "Testing", "Foundation", "Synchronization"]

  @Test(arguments: swiftFiles(under: "Sources") + swiftFiles(under: "Tests"))
  func `a file imports only what the table allows its target`(file: SwiftFile) throws {
    let allowed = try #require(Self.table[file.target], "no row for \(file.target)")
    for name in importedModules(in: file.code) {
      #expect(allowed.contains(name), "\(file.path) imports \(name)")
    }
  }

  @Test
  func `the table has a row for every target and no other`() {
    let folders =
      repositoryPaths.filter {
        ($0.hasPrefix("Sources/") || $0.hasPrefix("Tests/"))
          && ($0.hasSuffix(".swift") || $0.hasSuffix(".c"))
      }
      .compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }
    #expect(Set(folders) == Set(Self.table.keys))
  }

  @Test
  func `imports are found with and without an access level`() {
    let source = """
      import A
      internal import B
      @preconcurrency package import struct C.D
      #if canImport(G)
      """
    #expect(importedModules(in: source) == ["A", "B", "C"])
  }
}

/// The modules that code imports, in order.
func importedModules(in code: String) -> [String] {
  code.split(separator: "\n")
    .compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import") else { return nil }
      let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
      let name = words[(index + 1)...].first { !kinds.contains(String($0)) }
      return name?.split(separator: ".").first.map(String.init)
    }
}
