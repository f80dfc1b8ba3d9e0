import RoadmapReports
import RoadmapStatus
import RoadmapTUI
import RoadmapTestSupport
import Terminal
import Testing

/// Whatever is pressed, clicked, pasted or read: nothing traps, and only a form records.
struct RandomKeyTests {
  private static let keys: [KeyPress] =
    keyBindings.map(\.press).filter { $0 != .control("c") && $0 != KeyPress(.character("q")) }
    + keyPresses(
      "<enter> <enter> <enter> <esc> <esc> <esc> <tab> <s-tab> <bs> <del> <left> <right> <c-s> "
        + "<c-u> <c-w> <c-a> <c-e> y 7 8 9 0 \"2027-H1\" \"ж\" \"ўқ\" \"日\""
    )

  private static let sizes: [ScreenSize] = [
    (100, 30), (80, 24), (50, 15), (36, 10), (24, 6), (23, 5), (0, 0), (160, 45),
  ]
  .map { ScreenSize(columns: $0, rows: $1) }

  private struct Walk {
    var fixture: InterfaceFixture
    var random: SeededRandom
    let contents: [InterfaceContent]
    var trail: [String] = []

    init(seed: UInt64, contents: [InterfaceContent]) {
      random = SeededRandom(seed: seed)
      self.contents = contents
      fixture = InterfaceFixture(
        party: random.below(3) == 0 ? nil : "UZ",
        content: contents[random.below(contents.count)]
      )
    }

    /// One more step; what is wrong after it.
    mutating func step() -> String? {
      let wasForm = fixture.form != nil
      let event = event()
      let isUndo = fixture.model.layer == nil || fixture.form == nil
      let effects = fixture.model.update(event)
      for effect in effects {
        guard case .record(let order) = effect else { continue }
        if order.verb == .undo, isUndo { continue }
        if !wasForm { return "\(order.verb) was recorded without a form" }
        if order.subjects.isEmpty || order.subjects.contains("") { return "a record about nothing" }
      }
      return complaint
    }

    private mutating func event() -> InterfaceEvent {
      switch random.below(40) {
      case 0:
        let size = RandomKeyTests.sizes[random.below(RandomKeyTests.sizes.count)]
        trail.append("size \(size.columns)x\(size.rows)")
        return .resized(size)
      case 1:
        let place = random.below(contents.count)
        trail.append("content \(place)")
        return .loaded(contents[place])
      case 2:
        trail.append("paste")
        return .input(.paste(PastedText(Array("is:open\r2027".utf8))))
      case 3, 4:
        let position = ScreenPosition(column: random.below(110), row: random.below(34))
        let actions: [MouseEvent.Action] = [.click(.left), .wheelDown, .wheelUp]
        let action = actions[random.below(3)]
        trail.append("\(action) \(position.column) \(position.row)")
        return .input(.mouse(MouseEvent(action, at: position)))
      case 5:
        let place = random.below(contents.count)
        trail.append("recorded \(place)")
        return .recorded(echo: "Recorded.", contents[place])
      case 6:
        trail.append("refused")
        return .refused("No.", about: random.below(2) == 0 ? nil : .note)
      default:
        let key = RandomKeyTests.keys[random.below(RandomKeyTests.keys.count)]
        trail.append("\(key.key)")
        return .input(.key(key))
      }
    }

    private var complaint: String? {
      let list = fixture.model.list
      if let selected = list.selected {
        if !list.rows.indices.contains(selected) { return "the chosen row is not there" }
        if !list.rows[selected].isSelectable { return "a heading is chosen" }
      } else if list.rows.contains(where: \.isSelectable) {
        return "nothing is chosen"
      }
      for row in fixture.model.marked
      where row.agreement ?? 0 >= fixture.model.content.agreements.count {
        return "a row of no agreement is marked"
      }
      return nil
    }
  }

  private static func contents() throws -> [InterfaceContent] {
    var workspace = try ChangingWorkspace()
    let practice = workspace.read()
    try workspace.replace(
      "  activity MON-2  Joint",
      with: "  activity MON-9  Joint",
      in: "v2.roadmap"
    )
    let changed = workspace.read()
    return [
      shippedContent(in: .english), shippedContent(in: .russian), practice, changed,
      workspace.read(party: "RU"), noContent,
    ]
  }

  @Test
  func `no walk of random keys traps, loses the choice or records without a form`() throws {
    let contents = try Self.contents()
    for seed in seeds(8) {
      var walk = Walk(seed: seed, contents: contents)
      for step in 0..<220 {
        if let complaint = walk.step() {
          Issue.record("SEED=\(seed) RUNS=1, step \(step): \(complaint)\n\(walk.trail.suffix(12))")
          break
        }
        if step.isMultiple(of: 16) {
          let canvas = walk.fixture.canvas()
          let isInside = canvas.cursor.map { canvas.size.contains($0) } ?? true
          #expect(isInside, "SEED=\(seed) RUNS=1, step \(step)")
        }
      }
    }
  }
}
