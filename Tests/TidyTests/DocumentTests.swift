import Foundation
import Testing

/// Documents name files that exist.
struct DocumentTests {
  private static let documents =
    [
      "README.md", "Sources/README.md", "Roadmaps/README.md", "CHANGELOG.md",
    ] + repositoryPaths.filter { $0.hasPrefix("seeds/") && $0.hasSuffix(".md") }

  @Test(arguments: documents)
  func `a path in a document leads to something`(document: String) throws {
    for path in pathsNamed(in: try repositoryFile(document).text) {
      let folder = document.split(separator: "/").dropLast().joined(separator: "/")
      let found = [path, folder + "/" + path].contains { pathExists($0) }
      #expect(found || Self.namesOfOthers.contains(path), "\(document): \(path)")
    }
  }

  /// Paths in a reader's own folder, or in that of an agreement, and what is no path.
  private static let namesOfOthers: Set<String> = [
    "v1.roadmap", "v2.roadmap", "draft.roadmap", "observer.journal", "evidence/", ".roadmap/",
    ".bashrc", ".zshrc", ".build/release/roadmap",
  ]

  @Test
  func `every page of a document that a link leads to exists`() throws {
    for document in Self.documents {
      let parts = try repositoryFile(document).text.components(separatedBy: "](").dropFirst()
      for part in parts {
        let target = part.prefix { $0 != ")" && $0 != "#" }
        if target.isEmpty || target.hasPrefix("http") { continue }
        let folder = document.split(separator: "/").dropLast().joined(separator: "/")
        let path = folder.isEmpty ? String(target) : folder + "/" + target
        #expect(pathExists(path), "\(document): \(target)")
      }
    }
  }

  @Test
  func `paths are told from other words between backticks`() {
    let text = """
      `Sources/roadmap` and `Package.swift`, but `roadmap check`, `UZ/RU`, `2026-Q4`, `a | b`, and
      `https://a.example/b`; `x/`.
      ```
      `not/this.md`
      ```
      """
    #expect(pathsNamed(in: text) == ["Sources/roadmap", "Package.swift", "x/"])
  }
}

/// What stands between backticks and looks like a path: one word with a known ending, or with a
/// slash and a small letter; code blocks are left out.
func pathsNamed(in document: String) -> [String] {
  var isBlock = false
  var paths: [String] = []
  for line in document.components(separatedBy: "\n") {
    if line.hasPrefix("```") { isBlock.toggle() }
    if isBlock || line.hasPrefix("    ") { continue }
    let parts = line.components(separatedBy: "`")
    for (index, part) in parts.enumerated() where index % 2 == 1 && isPath(part) {
      paths.append(part)
    }
  }
  return paths
}

private func isPath(_ text: String) -> Bool {
  let endings = [".swift", ".md", ".roadmap", ".journal", ".session", ".tsv", ".c", ".h", ".py"]
  guard !text.contains(where: { " |<>:=()*{}$~".contains($0) }) else { return false }
  if endings.contains(where: { text.hasSuffix($0) && text != $0 }) { return true }
  return text.contains("/") && !text.hasPrefix("/") && text.contains { $0.isLowercase }
}
