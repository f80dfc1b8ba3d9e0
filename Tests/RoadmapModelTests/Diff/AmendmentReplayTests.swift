import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct AmendmentReplayTests {
  private func shipped(_ path: String) throws -> Agreement {
    let found = shippedAgreements.first { $0.path == path }
    return Agreement.read(SourceText(try #require(found).bytes)).value
  }

  @Test(arguments: [
    ("Roadmaps/practice/v1.roadmap", "Roadmaps/practice/v2.roadmap"),
    ("Roadmaps/cn-au-culture/v1.roadmap", "Roadmaps/cn-au-culture/v2.roadmap"),
    ("Roadmaps/cn-au-culture/v1.roadmap", "Roadmaps/practice/v2.roadmap"),
  ])
  func `the provisions of an amendment, replayed on the older version, give the newer`(
    pair: (String, String)
  ) throws {
    let (before, after) = (try shipped(pair.0), try shipped(pair.1))
    let diff = AgreementDiff(from: before, to: after)
    #expect(try AgreementContent(before).applying(diff.provisions) == AgreementContent(after))
    #expect(
      try AgreementContent(after).applying(Provision.inverse(of: diff)) == AgreementContent(before)
    )
  }

  @Test
  func `a provision about something else than the text says is refused`() throws {
    let before = try shipped("Roadmaps/practice/v1.roadmap")
    let after = try shipped("Roadmaps/practice/v2.roadmap")
    let provisions = AgreementDiff(from: before, to: after).provisions
    #expect(throws: ProvisionFailure.self) { try AgreementContent(after).applying(provisions) }
  }

  @Test
  func `a chain of renumberings pairs the same items as its ends`() throws {
    func version(_ prefix: String) -> Agreement {
      let titles = [
        "Summer school", "Library of dissertations", "Chess tournament", "Field course",
      ]
      let items = titles.enumerated().map { "  activity \(prefix)\($0)  \($1)\n    due: 2026\n" }
      return readAgreement(below: "area A  Area\n" + items.joined())
    }
    let (first, middle, last) = (version("N-"), version("M-"), version("L-"))
    let forth = AgreementDiff(from: first, to: middle).matching
    let on = AgreementDiff(from: middle, to: last).matching
    let whole = AgreementDiff(from: first, to: last).matching
    for place in first.items.indices {
      let item = ItemIndex(place)
      #expect(forth.after(item).flatMap { on.after($0) } == whole.after(item))
      #expect(whole.after(item) != nil)
    }
  }
}
