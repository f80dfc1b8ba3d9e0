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

  /// What no case brings about would be said of the engine and shown by nothing.
  @Test func `the cases reach every headline, every flag and every reason of a risk`() throws {
    var headlines: Set<Headline> = []
    var flags: Set<String> = []
    var reasons: Set<String> = []
    for one in StatusCase.all {
      for claim in one.claims {
        let snapshot = try #require(Snapshot(try one.input(for: claim).0))
        headlines.formUnion(snapshot.former.map(\.headline))
        for status in snapshot.items {
          headlines.insert(status.headline)
          for flag in status.flags + status.units.flatMap(\.flags) {
            flags.formUnion(flag.caseWords)
            if case .atRisk(let found) = flag { reasons.formUnion(found.map(\.caseWord)) }
          }
        }
      }
    }
    #expect(headlines == Set(Headline.allCases))
    #expect(
      flags == [
        "overdue", "partly completed", "due soon", "at risk", "milestone missed", "no report",
        "confirmation late", "late", "agreement ended", "text changed", "proposed", "postponed",
        "blocked", "suspended",
      ]
    )
    #expect(reasons.count == 6, "\(reasons)")
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
