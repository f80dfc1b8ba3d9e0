import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct DependencyTests {
  /// Activities in one area, each with its lines: `x: after: y`.
  private func items(_ lines: [String]) -> String {
    "area R  T\n"
      + lines.map { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        return "  activity \(parts[0])  T\n" + (parts.count > 1 ? "    \(parts[1])\n" : "")
      }
      .joined()
  }

  // MARK: References

  @Test
  func `after and within name areas, activities and milestones of the file`() {
    expectFindings(
      below: "clause C  T\n"
        + items(["x after: R, m, y", "y", "z after: «w», «C», «i», «UZ», «t»"])
        + "    milestone m  T\n    indicator i  T\n",
      [
        .referenceUnknown(nearest: nil), .referenceMisdirected(.clause),
        .referenceMisdirected(.indicator), .referenceMisdirected(nil), .referenceMisdirected(nil),
      ]
    )
    expectFindings(
      below: items(["MON-1", "b due: within 30 days of «MNO-1»", "c after: «М«O»N-1»"]),
      [
        .referenceUnknown(nearest: "MON-1"), .referenceUnknown(nearest: "MON-1"),
        .syntax(.mixedScripts("O")),
      ]
    )
    expectFindings(below: items(["a", "b after: «a,»"]), [.listUnreadable])
  }

  @Test
  func `references find items without regard to case`() {
    let agreement = readAgreement(below: items(["MON-1", "b after: mon-1"]))
    #expect(agreement.dependencies.map(\.target?.value) == [1])
    #expect(Agreement.read(agreement.text).findings.isEmpty)
  }

  // MARK: Cycles

  @Test
  func `items that wait for one another are reported once, where the circle closes`() {
    expectFindings(below: items(["a after: «a»"]), [.dependencyCycle(["a", "a"])])
    expectFindings(
      below: items(["a after: b", "b after: c", "c after: «a»"]),
      [.dependencyCycle(["a", "b", "c", "a"])]
    )
    expectFindings(
      below: items(["x after: b", "a after: «b»", "b after: a", "y after: x, a"]),
      [.dependencyCycle(["b", "a", "b"])]
    )
  }

  @Test
  func `a clock and a sequence together can be a circle`() {
    expectFindings(
      below: items(["a due: within 30 days of b", "b after: «a»"]),
      [.dependencyCycle(["a", "b", "a"])]
    )
    expectFindings(
      below: items(["a due: within 30 days of «a»"]),
      [.dependencyCycle(["a", "a"])]
    )
  }

  @Test
  func `two circles are two findings`() {
    expectFindings(
      below: items(["a after: b", "b after: «a»", "c after: d, a", "d after: «c»"]),
      [.dependencyCycle(["a", "b", "a"]), .dependencyCycle(["c", "d", "c"])]
    )
  }

  @Test
  func `many ways to one item are no circle`() {
    expectFindings(below: items(["a", "b after: a", "c after: a", "d after: b, c, a, b"]), [])
  }

  @Test
  func `a chain of 100,000 items is followed without recursion, and its circle is found`() {
    let count = 100_000
    var text = soundHead + "area R  T\n"
    for index in 0..<count {
      text += "activity I\(index)  T\nafter: I\((index + 1) % count)\n"
    }
    let found = Agreement.read(SourceText(Array(text.utf8))).findings
    #expect(found.totalCount == 1)
    guard case .dependencyCycle(let names) = found.kept.first?.problem else {
      Issue.record("\(found.kept)")
      return
    }
    #expect(names.count == 21)
    #expect(names.first == "I0" && names.last == "I0")
  }

  // MARK: Order

  @Test(
    arguments: [
      ("2025-Q3", "2025-Q4", true), ("2025-Q4", "2025-Q4", false), ("2025-Q4", "2025-Q3", false),
      ("by 2025-12", "2025-12-31", false), ("2025-12-30", "by 2025-12", true),
      ("ongoing", "2026", false), ("2025", "ongoing", false), ("2025", "on request", false),
      ("every quarter in 2025", "2026-Q1", true), ("2025", "every year in 2025..2026", true),
    ] as [(String, String, Bool)]
  )
  func `an item that ends before what it comes after is a warning`(
    own: String,
    other: String,
    isWrong: Bool
  ) throws {
    let lines =
      "area R  T\n activity a  T\n  due: \(own)\n  after: «b»\n activity b  T\n  due: \(other)\n"
    let agreement = readAgreement(below: lines.filter { $0 != "«" && $0 != "»" })
    guard isWrong else {
      #expect(Agreement.read(agreement.text).findings.isEmpty)
      return
    }
    let deadline = try #require(agreement.deadline(of: try agreement.named("b")))
    let context = try #require(agreement.deadlineContext)
    let last = try #require(deadline.schedule(in: context).window?.last)
    expectFindings(below: lines, [.dependencyOutOfOrder(waitsFor: "b", until: last)])
  }

  @Test
  func `the deadline of an area counts for its activities`() throws {
    let last = try day("2026-12-31")
    expectFindings(
      below:
        "area R  T\n due: 2025\n activity a  T\n  after: «b»\narea S  T\n due: 2026\n activity b  T\n",
      [.dependencyOutOfOrder(waitsFor: "b", until: last)]
    )
  }

  // MARK: Clocks

  @Test
  func `a clock cannot start at an item that is due several times`() {
    for due in ["every quarter", "2025-Q1, 2025-Q2", "3 times in 2025"] {
      expectFindings(
        below:
          "area R  T\n activity a  T\n  due: \(due)\n activity b  T\n  due: within 2 months of «a»\n",
        [.deadlineBaseUnusable]
      )
    }
    expectFindings(below: items(["a due: 2025", "b due: within 30 days of a"]), [])
    expectFindings(below: items(["a due: within 10 days", "b due: within 30 days of a"]), [])
  }
}
