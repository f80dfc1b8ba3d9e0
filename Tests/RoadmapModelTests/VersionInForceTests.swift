import RoadmapModel
import RoadmapSyntax
import Testing

struct VersionInForceTests {
  private func version(_ number: Int?, _ lines: String = "") -> VersionInFolder {
    let text = soundHead.replacing("  version: 1", with: "  version: \(number ?? 9)\n  \(lines)")
    return VersionInFolder(number: number, agreement: readAgreement(text))
  }

  private func chosen(_ versions: [VersionInFolder], _ text: String) throws -> String? {
    let choice = VersionInForce(versions, on: try day(text))
    return choice.map { "\($0.index)\($0.isInForce ? "" : "?")" }
  }

  @Test
  func `the latest version in force on the day is chosen, in any order`() throws {
    let versions = [
      version(2, "signed: 2025-06-01"), version(1, "signed: 2025-01-10"),
      version(3, "signed: 2025-09-01\n  in-force: 2026-01-01"), version(nil),
    ]
    #expect(try chosen(versions, "2025-01-10") == "1")
    #expect(try chosen(versions, "2025-05-31") == "1")
    #expect(try chosen(versions, "2025-06-01") == "0")
    #expect(try chosen(versions, "2025-12-31") == "0")
    #expect(try chosen(versions, "2026-01-01") == "2")
  }

  @Test
  func `of two versions from one day the higher one holds`() throws {
    let low = version(1, "signed: 2025-01-10")
    let high = version(2, "signed: 2025-01-10")
    #expect(try chosen([low, high], "2025-02-01") == "1")
    #expect(try chosen([high, low], "2025-02-01") == "0")
  }

  @Test
  func `a lower version that enters into force later holds from then`() throws {
    let versions = [version(2, "signed: 2025-01-10"), version(1, "signed: 2025-03-01")]
    #expect(try chosen(versions, "2025-02-01") == "0")
    #expect(try chosen(versions, "2025-03-01") == "1")
  }

  @Test
  func `with none in force it is the highest version, else the draft, and says so`() throws {
    let versions = [version(nil), version(1, "signed: 2025-06-01"), version(2)]
    #expect(try chosen(versions, "2025-01-01") == "2?")
    #expect(try chosen(versions, "2025-06-01") == "1")
    #expect(try chosen([version(nil)], "2025-01-01") == "0?")
    #expect(try chosen([version(nil, "signed: 2025-01-01")], "2025-06-01") == "0?")
    #expect(try chosen([], "2025-01-01") == nil)
  }
}
