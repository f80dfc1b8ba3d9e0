import Foundation
import RoadmapTestSupport
import Testing

struct RepositoryTests {
  @Test
  func `the top of the repository holds what it may and nothing else`() throws {
    let names = Set(repositoryPaths.compactMap { $0.split(separator: "/").first.map(String.init) })
    #expect(
      names.filter { !$0.hasPrefix(".") }.sorted() == [
        "CHANGELOG.md", "Package.swift", "README.md", "Roadmaps", "Sources", "Tests", "seeds",
      ]
    )
    #expect(names.isSuperset(of: [".ci", ".gitattributes", ".gitignore", ".swift-format"]))
  }

  @Test
  func `the package depends on no other package`() throws {
    let manifest = try repositoryFile("Package.swift").text
    let code = String(decoding: SwiftScanner(manifest).code, as: UTF8.self)
    #expect(!code.contains(".package("))
    #expect(!code.contains("import Foundation"))
    #expect(code.contains("dependencies: [],"))
  }

  @Test
  func `what checks a commit can be run`() throws {
    let script = repositoryFolder.appendingPathComponent(".ci/run").path
    #expect(FileManager.default.isExecutableFile(atPath: script))
  }

  /// Paths that only one machine has; assembled, so that this file does not name them itself.
  private static let places = ["work", "root", "home", "Users"].map { "/" + $0 + "/" }

  @Test(arguments: repositoryPaths)
  func `no file names the machine it was written on`(path: String) throws {
    let text = try repositoryFile(path).text
    for place in Self.places { #expect(!names(place, in: text), "\(path) names \(place)") }
    let folder = "shared" + "/"
    if path != ".ci/run" { #expect(!names(folder, in: text), "\(path) names \(folder)") }
  }

  @Test
  func `a path of a machine is told from the same word in an address`() {
    let place = Self.places[0]
    #expect(names(place, in: "see \(place)x"))
    #expect(names(place, in: "\(place)x"))
    #expect(!names(place, in: "https://a.example\(place)x, a\(place)x"))
  }

  /// Whether a path that begins with `place` stands in the text, and not the middle of one.
  private func names(_ place: String, in text: String) -> Bool {
    guard text.contains(place) else { return false }
    return text.components(separatedBy: place).dropLast()
      .contains { before in
        guard let last = before.last else { return true }
        return !last.isLetter && !last.isNumber && !"-_./".contains(last)
      }
  }

  @Test(arguments: repositoryPaths.filter { !$0.hasPrefix("Tests/Fixtures/") })
  func `text files end with a line break and have no white space at the ends of lines`(
    path: String
  ) throws {
    let text = try repositoryFile(path).text
    #expect(text.isEmpty || text.hasSuffix("\n"))
    #expect(!text.contains(" \n") && !text.contains("\t\n") && !text.contains("\r"))
  }
}
