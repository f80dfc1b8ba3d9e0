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
    try check(one, isMirrored: false)
  }

  @Test(arguments: StatusCase.all)
  func `the same lines in reverse and twice have the same status`(_ one: StatusCase) throws {
    try check(one, isMirrored: true)
  }

  private func check(_ one: StatusCase, isMirrored: Bool) throws {
    let saysFindings = one.claims.contains { $0.details.contains { $0.name == "findings" } }
    for (place, claim) in one.claims.enumerated() {
      let (input, findings) = try one.input(for: claim, isMirrored: isMirrored)
      let snapshot = try #require(Snapshot(input), "no version: \(one.text)")
      var complaints =
        StatusCaseCheck(claim, snapshot, findings, isDoubled: isMirrored).complaints
      let words = StatusCaseCheck.words(of: snapshot, findings)
      if !saysFindings, place == one.claims.count - 1, !words.isEmpty {
        complaints.append("expected no findings, found \(words)")
      }
      for complaint in complaints {
        Issue.record("\(one.file): \(one.name)\n\(claim.text)\n\(complaint)\n\n\(one.text)")
      }
    }
  }
}
