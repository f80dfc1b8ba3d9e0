import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct VersionsCheckTests {
  private func version(_ number: Int?, _ marked: String) -> (VersionInFolder, [ByteRange]) {
    let text = MarkedText(marked)
    return (
      VersionInFolder(number: number, agreement: Agreement.read(text.source).value), text.ranges
    )
  }

  /// Expects findings for each version, at the marked places of its text.
  private func expect(
    _ files: [(number: Int?, text: String)],
    _ problems: [[AgreementProblem]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let versions = files.map { version($0.number, $0.text) }
    let found = versionFindings(versions.map(\.0))
    #expect(found.map { $0.kept.map(\.problem) } == problems, sourceLocation: sourceLocation)
    #expect(
      found.map { $0.kept.map(\.range) } == versions.map(\.1),
      sourceLocation: sourceLocation
    )
  }

  private func text(_ version: String, base: String = "", items: String = "") -> String {
    soundHead.replacing("  version: 1\n", with: "  version: \(version)\n" + base)
      + "area A  T\n" + items
  }

  private func replacing(_ ids: String) -> String { " activity N  T\n  replaces: \(ids)\n" }

  @Test
  func `the version is the number in the name of the file`() {
    expect([(1, text("1")), (2, text("«3»"))], [[], [.versionFileName(expected: 2)]])
    expect([(1, text("x"))], [[]])
    expect([(nil, text("7"))], [[]])
  }

  @Test
  func `the version that one follows stands beside it`() {
    expect(
      [(2, text("2", base: "  amends: «1»\n"))],
      [[.baseMissing(version: 1)]]
    )
    expect(
      [(1, text("1")), (nil, text("2", base: "  succeeds: «3»\n"))],
      [[], [.baseMissing(version: 3)]]
    )
    expect([(1, text("1")), (2, text("2", base: "  amends: 1\n"))], [[], []])
    expect([(2, text("2", base: "  amends: 1\n")), (1, text("1"))], [[], []])
  }

  @Test
  func `replaces names items of any earlier version`() {
    let first = text("1", items: " activity A-1  T\n activity A-2  T\n")
    let second = text("2", base: "  amends: 1\n", items: " activity B-1  T\n  replaces: A-1, a-2\n")
    expect([(1, first), (2, second)], [[], []])
    expect(
      [
        (1, first), (2, second),
        (3, text("3", base: "  amends: 2\n", items: replacing("A-1, B-1, none"))),
      ],
      [[], [], []]
    )
    expect(
      [
        (1, first), (2, text("2", base: "  amends: 1\n", items: replacing("A-1, «A-3», «Qwerty»"))),
      ],
      [[], [.replacesUnknown(nearest: "A-1"), .replacesUnknown(nearest: nil)]]
    )
  }

  @Test
  func `replaces of a draft may name any version, and of a version none that is later`() {
    let first = text("1", items: " activity A-1  T\n")
    let third = text("3", items: " activity C-1  T\n")
    expect(
      [
        (1, first), (3, third),
        (nil, text("4", base: "  amends: 1\n", items: replacing("A-1, C-1"))),
      ],
      [[], [], []]
    )
    expect(
      [(1, first), (2, text("2", base: "  amends: 1\n", items: replacing("«C-1»"))), (3, third)],
      [[], [.replacesUnknown(nearest: "A-1")], []]
    )
  }

  @Test
  func `what is new in a version is nothing that it replaces`() {
    let first = text("1", items: " activity A-1  T\n")
    let second = text("2", base: "  amends: 1\n", items: replacing("«N»"))
    expect([(1, first), (2, second)], [[], [.replacesUnknown(nearest: nil)]])
  }

  @Test
  func `none stands alone`() {
    expectFindings(
      below: "area A  T\n activity B  T\n  replaces: X, «none»\n",
      [.replacesContradictory]
    )
    expectFindings(below: "area A  T\n activity B  T\n  replaces: none\n", [])
    expectFindings(
      below: "area A  T\n activity B  T\n  replaces: «X_1», «1»\n",
      [.referenceUnknown(nearest: nil), .referenceUnknown(nearest: nil)]
    )
    expectFindings(below: "area A  T\n activity B  T\n  replaces: «X,,Y»\n", [.listUnreadable])
  }
}
