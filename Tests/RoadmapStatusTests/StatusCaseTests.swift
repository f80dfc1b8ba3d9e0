import RoadmapModel
import RoadmapStatus
import RoadmapTestSupport
import Testing

struct StatusCaseTests {
  @Test func `there are at least 150 cases, each with a name of its own and a claim`() {
    #expect(StatusCase.all.count >= 150)
    let names = StatusCase.all.map(\.testDescription)
    #expect(Set(names).count == names.count)
    for one in StatusCase.all { #expect(!one.claims.isEmpty, "\(one)") }
  }

  @Test(arguments: StatusCase.all)
  func `what was recorded has the status that the case says`(_ one: StatusCase) throws {
    for claim in one.claims {
      let (input, findings) = try one.input(for: claim)
      let snapshot = try #require(Snapshot(input), "no version: \(one.text)")
      let check = StatusCaseCheck(claim, snapshot, findings)
      for complaint in check.complaints {
        Issue.record("\(one.file): \(one.name)\n\(claim.text)\n\(complaint)\n\n\(one.text)")
      }
    }
  }
}
