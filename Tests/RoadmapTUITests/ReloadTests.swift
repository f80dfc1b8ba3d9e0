import RoadmapTUI
import Terminal
import Testing

struct ReloadTests {
  private let newEvent =
    "2026-11-22 RU/oms MON-1 note at=2026-11-22T06:00:00Z id=fqsprer1ct3s | New"

  @Test
  func `the choice stays on its ID when rows appear and vanish above it`() throws {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("2 g " + String(repeating: "j ", count: 14))
    let chosen = try #require(fixture.selection)
    try workspace.replace(
      "  activity MON-2  Joint report",
      with: "  activity MON-9  New\n    due: 2027\n\n  activity MON-2  Joint report",
      in: "v2.roadmap"
    )
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(fixture.rows.contains("MON-9"))
    #expect(fixture.selection == chosen)
    try workspace.replace(
      "  activity MON-9  New\n    due: 2027\n\n",
      with: "",
      in: "v2.roadmap"
    )
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(!fixture.rows.contains("MON-9"))
    #expect(fixture.selection == chosen)
  }

  @Test
  func `what is folded and marked stays so`() throws {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("2 g h j j <space>")
    let rows = fixture.rows
    let marked = fixture.model.marked.map { fixture.name(of: $0) }
    try workspace.append(newEvent, to: "RU.journal")
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(fixture.rows == rows)
    #expect(fixture.model.marked.map { fixture.name(of: $0) } == marked)
  }

  @Test
  func `when the chosen item is gone, its neighbour is chosen`() throws {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("4 g")
    #expect(fixture.selection == "EDU-3")
    try workspace.append(
      "2026-11-22 UZ/secretariat EDU-3 confirm of=pcepesdka25f at=2026-11-22T06:00:00Z "
        + "id=sv3kcnj3ks1s",
      to: "UZ.journal"
    )
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(!fixture.rows.contains("EDU-3"))
    #expect(fixture.selection != nil)
  }

  @Test
  func `the chosen entry of the journal stays chosen when newer ones come`() throws {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("6 g")
    let chosen = fixture.selection
    try workspace.append(newEvent, to: "RU.journal")
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(fixture.selection == chosen)
    #expect(fixture.rows.first == "fqsprer1ct3s")
  }

  @Test
  func `another agreement before it does not move the one that is looked at`() throws {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("2 g j")
    try workspace.write(
      "roadmap-format 1\n\nagreement a  First\n  version: 1\n\nparty UZ  A\nparty RU  B\n",
      to: "Roadmaps/a/v1.roadmap"
    )
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(fixture.model.content.agreements.map(\.name) == ["a", "practice"])
    #expect(fixture.selection == "MON-1")
    #expect(fixture.lines[0].contains("PRACTICE"))
  }

  @Test
  func `the same reading changes nothing`() throws {
    var workspace = try ChangingWorkspace()
    let content = workspace.read()
    var fixture = InterfaceFixture(content: content)
    fixture.press("2 g j <tab> j")
    let before = fixture.model
    _ = fixture.model.update(.loaded(content))
    #expect(fixture.model == before)
  }

  // MARK: Under somebody's hands

  @Test(arguments: ["d", "a", "s", "L", "T", "F"])
  func `while something is asked, a change waits behind a bar and comes when it is closed`(
    key: String
  ) throws {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("2 g j \(key)")
    let layers = fixture.model.layers
    let revision = fixture.model.content.revision
    try workspace.append(newEvent, to: "RU.journal")
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(fixture.model.content.revision == revision)
    #expect(fixture.model.layers == layers)
    #expect(fixture.text.contains("The files changed on disk; the screen follows"))
    fixture.press("<esc>")
    #expect(fixture.model.content.revision == revision + 1)
    #expect(fixture.model.waiting == nil)
    #expect(fixture.toast == "The files changed meanwhile; this is how they are now.")
  }

  @Test
  func `a page that is read follows the files, and closes when its item is gone`() throws {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("2 g j w")
    try workspace.append(newEvent, to: "RU.journal")
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(fixture.model.layers.count == 1)
    fixture.press("G")
    #expect(fixture.text.contains("New"))
    try workspace.remove("Roadmaps/practice")
    try workspace.write(
      "roadmap-format 1\n\nagreement a  First\n  version: 1\n\nparty UZ  A\nparty RU  B\n",
      to: "Roadmaps/a/v1.roadmap"
    )
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(fixture.model.layers.isEmpty)
  }

  @Test
  func `when the last agreement is gone, the first start is offered, and taken away again`() throws
  {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("2 g j :")
    try workspace.remove("Roadmaps/practice")
    _ = fixture.model.update(.loaded(workspace.read()))
    fixture.press("<esc>")
    #expect(fixture.text.contains("Welcome"))
    try workspace.write(
      "roadmap-format 1\n\nagreement a  First\n  version: 1\n\nparty UZ  A\nparty RU  B\n",
      to: "Roadmaps/a/v1.roadmap"
    )
    _ = fixture.model.update(.loaded(workspace.read()))
    #expect(fixture.model.layers.isEmpty)
    #expect(fixture.model.agreement == 0)
  }

  // MARK: Files that are not well

  @Test
  func `a broken file is shown as far as it goes, with a bar that names file and line`() throws {
    var workspace = try ChangingWorkspace()
    try workspace.replace("    due: 2027-Q2\n", with: "    due: sometime soon\n", in: "v2.roadmap")
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("2")
    let banner = fixture.lines[2]
    #expect(banner.contains("practice/v2.roadmap:"))
    #expect(banner.contains("1 error; `e` opens the file there."))
    #expect(fixture.rows.contains("MON-5"))
    let effects = fixture.press("e")
    guard case .edit(let path, let line) = effects.first else {
      Issue.record("e opens the file: \(effects)")
      return
    }
    #expect(path.hasSuffix("practice/v2.roadmap"))
    #expect(line > 1)
  }

  @Test
  func `coming back to the window looks at the files`() {
    var fixture = InterfaceFixture()
    #expect(fixture.model.update(.input(.focus(true))) == [.lookForChanges])
    #expect(fixture.model.update(.input(.focus(false))).isEmpty)
    #expect(fixture.press("R") == [.reload])
  }
}
