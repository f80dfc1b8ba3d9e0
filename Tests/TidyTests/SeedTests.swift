import Foundation
import RoadmapTestSupport
import Testing

/// Every shipped agreement says what it rests on.
struct SeedTests {
  private static let agreements = Set(
    repositoryPaths.compactMap { path -> String? in
      let parts = path.split(separator: "/").map(String.init)
      return parts.count > 2 && parts[0] == "Roadmaps" ? parts[1] : nil
    }
  )
  .sorted()

  @Test
  func `every agreement has its seed, and every seed its agreement`() {
    let seeds = repositoryPaths.filter { $0.hasPrefix("seeds/") }
    #expect(seeds == Self.agreements.map { "seeds/\($0).md" })
    #expect(Self.agreements.count >= 4)
  }

  @Test(arguments: agreements)
  func `every line that a seed explains stands in the agreement`(name: String) throws {
    let rows = seedRows(of: try repositoryFile("seeds/\(name).md").text)
    #expect(!rows.isEmpty)
    for row in rows {
      let lines = try repositoryFile("Roadmaps/\(name)/\(row.file)").text
        .components(separatedBy: "\n").map { $0.drop { $0 == " " } }
      #expect(lines.contains(row.line[...]), "\(row.file): \(row.line)")
      #expect(!row.fact.isEmpty)
    }
  }

  @Test(arguments: agreements)
  func `every row of a seed's table can be read`(name: String) throws {
    let text = try repositoryFile("seeds/\(name).md").text
    let rows = text.components(separatedBy: "\n")
      .filter { $0.hasPrefix("| ") && $0.contains(".roadmap: ") }
    #expect(rows.count == seedRows(of: text).count)
  }

  @Test(arguments: agreements)
  func `every version of an agreement is explained`(name: String) throws {
    let files = Set(seedRows(of: try repositoryFile("seeds/\(name).md").text).map(\.file))
    let versions = repositoryPaths.filter {
      $0.hasPrefix("Roadmaps/\(name)/") && $0.hasSuffix(".roadmap")
    }
    for version in versions {
      #expect(files.contains(String(version.split(separator: "/")[2])), "\(version)")
    }
  }
}

private struct SeedRow {
  let file: String
  let line: String
  let fact: String
}

private func seedRows(of text: String) -> [SeedRow] {
  text.components(separatedBy: "\n")
    .compactMap { line in
      guard let row = line.wholeMatch(of: /\| (\S+\.roadmap): `([^`]*)` \| (.+) \|/) else {
        return nil
      }
      return SeedRow(file: String(row.1), line: String(row.2), fact: String(row.3))
    }
}
