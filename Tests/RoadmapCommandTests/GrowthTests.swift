import Foundation
import RoadmapTestSupport
import Testing

/// Twice as much of a hostile shape costs about twice the work, counted in instructions.
struct GrowthTests {
  /// A shape that costs the square of its size in programs that are not careful.
  enum Shape: CaseIterable, Sendable {
    case chain, nesting, sameIDs, accents, commonTitle, questions
    case unknownIDs, lateDays, languages, longText, colons, undone

    /// Three in every run, all with `ROADMAP_LONG=1`.
    static var played: [Shape] { playsAllPoints ? allCases : [.chain, .sameIDs, .undone] }
  }

  @Test(.needs("valgrind"), .needs("strip"), arguments: Shape.played)
  func `twice as much is at most twice and a little the work`(shape: Shape) throws {
    let size = playsAllPoints ? 1_000 : 150
    let folder = try TemporaryFolder()
    let program = try strippedProgram(in: folder)
    let base = try instructions(shape, 1, program)
    let one = try instructions(shape, size, program) - base
    let two = try instructions(shape, 2 * size, program) - base
    #expect(one > 0)
    #expect(Double(two) / Double(one) < 2.6, "\(one) became \(two)")
  }

  /// The program as valgrind can read it, which the debug information of Swift is too much for.
  private func strippedProgram(in folder: borrowing TemporaryFolder) throws -> String {
    let program = folder.path + "/roadmap-bare"
    let stripping = try run(
      path(of: "strip") ?? "",
      ["-g", "-o", program, roadmapProgram.path],
      in: folder.url,
      environment: fixedEnvironment(home: folder.path)
    )
    #expect(stripping.ending == .exited(0), "\(stripping.errorText)")
    return program
  }

  /// What `status` of an agreement of that size takes.
  private func instructions(_ shape: Shape, _ size: Int, _ program: String) throws -> Int {
    let folder = try TemporaryFolder()
    try folder.write(agreement(shape, size), to: "Roadmaps/twin/v1.roadmap")
    if shape == .undone { try folder.write(journal(size), to: "Roadmaps/twin/UZ.journal") }
    var variables = fixedEnvironment(home: folder.path)
    // The order of hashed things has a share in the work.
    variables["SWIFT_DETERMINISTIC_HASHING"] = "1"
    let result = try run(
      path(of: "valgrind") ?? "",
      ["--tool=callgrind", "--callgrind-out-file=/dev/null", program, "status"],
      in: folder.url,
      environment: variables
    )
    #expect(result.ending == .exited(0), "\(result.errorText.suffix(300))")
    let line = result.errorText.split(separator: "\n").last { $0.contains("Collected : ") }
    let count = line?.split(separator: ":").last.flatMap { Int($0.filter(\.isNumber)) }
    return try #require(count)
  }

  private func agreement(_ shape: Shape, _ size: Int) -> String {
    var text = """
      roadmap-format 1
      agreement twin  Two cities
        version: 1
        languages: en
        period: 2026..2027
      party UZ  First
      party RU  Second
      area A  Services

      """
    for number in 0..<size { text += lines(shape, number) }
    if shape == .languages {
      text = text.replacing("languages: en", with: "languages: en" + tags(size))
    }
    return text
  }

  private func lines(_ shape: Shape, _ number: Int) -> String {
    let own = "  activity A-\(number)  Visit \(number)\n    due: 2026-Q4\n    result: x\n"
    switch shape {
    case .chain: return own + (number > 0 ? "    after: A-\(number - 1)\n" : "")
    case .nesting: return String(repeating: " ", count: number % 400) + "area D\(number)  x\n"
    case .sameIDs: return "  activity A-1  Visit\n    due: 2026-Q4\n"
    case .accents:
      return "  activity A-\(number)  a" + String(repeating: "\u{301}", count: 25) + "\n"
    case .commonTitle: return "  activity A-\(number)  Visit of experts to the other city\n"
    case .questions: return "    ?UZ due: 2027\n"
    case .unknownIDs: return own + "    after: B-\(number)\n"
    case .lateDays: return own + "    due: 2199-12-31\n"
    case .languages: return ""
    case .longText: return number == 0 ? own + "    note: x\n" : "    | a line of a long text\n"
    case .colons: return "  a:b:c:\(number)\n"
    case .undone: return number < 2 ? own : ""
    }
  }

  private func tags(_ size: Int) -> String { String(repeating: ", en", count: size) }

  private func journal(_ size: Int) -> String {
    let lines = (0..<size)
      .map { number in
        number % 2 == 0
          ? "2026-11-20 UZ A-0 note | \(number)" : "2026-11-20 UZ A-0 start | \(number)"
      }
    return (["journal-format 1 twin UZ"] + lines).map { $0 + "\n" }.joined()
  }
}
