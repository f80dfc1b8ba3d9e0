import Foundation
import RoadmapStatus
import RoadmapSyntax
import RoadmapTUI
import RoadmapTestSupport
import Terminal
import Testing

/// Beginning a draft and adopting a text.
struct VersionDialogTests {
  private func dialog(_ fixture: InterfaceFixture) -> VersionDialog? {
    guard case .version(let dialog) = fixture.model.layer else { return nil }
    return dialog
  }

  private func shippedText(_ name: String) throws -> String {
    try String(contentsOfFile: "\(shippedPath)/Roadmaps/practice/\(name)", encoding: .utf8)
  }

  private func sha256(_ text: String) -> String {
    TextIdentity(of: SourceText(Array(text.utf8))).sha256
  }

  /// The practice agreement, and the practice agreement without its draft.
  private func withoutDraft() throws -> ChangingWorkspace {
    let workspace = try ChangingWorkspace()
    try workspace.remove("Roadmaps/practice/draft.roadmap")
    return workspace
  }

  // MARK: Adopt

  @Test
  func `adopting shows what changes, with the verdict, and asks for the text that is shown`()
    throws
  {
    var fixture = InterfaceFixture()
    fixture.press("5 A")
    #expect(dialog(fixture)?.candidate == .draft)
    #expect(fixture.text.contains("UZ adopts v3"))
    #expect(fixture.text.contains("v2 → draft"))
    #expect(fixture.text.contains("amendment required"))
    #expect(fixture.text.contains("draft.roadmap becomes v3.roadmap"))
    let effects = fixture.press("<enter>")
    guard case .adopt(let order) = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(order.agreement == "practice")
    #expect(order.version == "draft")
    #expect(order.sha256 == sha256(try shippedText("draft.roadmap")))
    // Until it is on disk, nothing is said and nothing is gone.
    #expect(dialog(fixture) != nil)
  }

  @Test
  func `two keys adopt, Esc leaves, and no other key does anything`() {
    var fixture = InterfaceFixture()
    fixture.press("5 A")
    #expect(fixture.press("y q x <space> <left> <down>").isEmpty)
    #expect(dialog(fixture) != nil)
    #expect(fixture.press("<esc>").isEmpty)
    #expect(dialog(fixture) == nil)
    #expect(fixture.press("<enter>").isEmpty)
  }

  @Test
  func `a refusal is said in the dialog, and a record closes it`() {
    var fixture = InterfaceFixture()
    fixture.press("5 A <enter>")
    _ = fixture.model.update(.refused("The draft has 1 error.", about: nil))
    #expect(fixture.text.contains("The draft has 1 error."))
    _ = fixture.model.update(.recorded(echo: "v3 adopted by UZ.", fixture.model.content))
    #expect(dialog(fixture) == nil)
    #expect(fixture.toast == "v3 adopted by UZ.")
  }

  @Test
  func `nothing is changed under the eyes of somebody who is asked`() throws {
    var workspace = try ChangingWorkspace()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("5 A")
    try workspace.replace("due: 2027-H1", with: "due: 2027-H2", in: "draft.roadmap")
    _ = fixture.model.update(.loaded(workspace.read()))
    guard case .adopt(let order) = fixture.press("<enter>").first else {
      Issue.record("nothing was asked for")
      return
    }
    // The text that was shown; the runtime refuses another one.
    #expect(order.sha256 == sha256(try shippedText("draft.roadmap")))
  }

  @Test
  func `of several texts the one that is looked at comes first, and arrows choose another`() throws
  {
    var workspace = try ChangingWorkspace()
    // A third version that nobody adopted yet, and a draft of the fourth.
    let draft = try shippedText("draft.roadmap")
    try workspace.write(draft, to: "Roadmaps/practice/v3.roadmap")
    try workspace.replace("version: 3", with: "version: 4", in: "draft.roadmap")
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("5 A")
    #expect(dialog(fixture)?.candidate == .draft)
    fixture.press("<right>")
    #expect(dialog(fixture)?.candidate == .version(3))
    #expect(fixture.text.contains("UZ adopts v3"))
    #expect(fixture.text.contains("v2 → v3"))
    fixture.press("<esc> [ A")
    #expect(dialog(fixture)?.candidate == .version(3))
  }

  @Test
  func `where nothing waits the command says so`() throws {
    var workspace = try withoutDraft()
    var fixture = InterfaceFixture(content: workspace.read())
    #expect(fixture.press("5 A").isEmpty)
    #expect(dialog(fixture) == nil)
    #expect(fixture.toast == "Nothing waits to be adopted by your side.")
    fixture.press(": a c c e p t")
    #expect(fixture.text.contains("accept a text for your side"))
    #expect(fixture.text.contains("Nothing waits to be adopted by your side."))
  }

  @Test
  func `who has not said on which side they are is asked first`() {
    var fixture = InterfaceFixture(party: nil)
    fixture.press("5 A")
    guard case .choice(let choice) = fixture.model.layer else {
      Issue.record("nothing was asked")
      return
    }
    #expect(choice.kind == .party(then: .adopt))
  }

  // MARK: Amend

  @Test
  func `a draft is begun from the version in force, with the agreed deadlines`() throws {
    var workspace = try withoutDraft()
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("5 B")
    guard case .amend(let preview) = dialog(fixture)?.kind else {
      Issue.record("no dialog: \(fixture.toast)")
      return
    }
    #expect(preview.version == 3)
    #expect(preview.base == 2)
    #expect(preview.carried.isEmpty == false)
    #expect(fixture.text.contains("as version 3, which amends it"))
    #expect(fixture.press("<enter>") == [.amend(agreement: "practice")])
  }

  @Test
  func `no draft is begun beside another one`() {
    var fixture = InterfaceFixture()
    fixture.press("5 B")
    #expect(dialog(fixture) == nil)
    #expect(fixture.toast == "There is a draft already.")
  }

  // MARK: A text that changed

  @Test
  func `an adopted text that changed is named in the banner, and the change is shown`() throws {
    var workspace = try withoutDraft()
    let adopted = try shippedText("v2.roadmap")
    try workspace.replace("due: 2027-Q2", with: "due: 2027-Q3", in: "v2.roadmap")
    var fixture = InterfaceFixture(content: workspace.read())
    fixture.press("5")
    // Nobody knows what it was.
    #expect(fixture.text.contains("v2 is no longer the text that was adopted."))
    #expect(!fixture.text.contains("shows what changed"))
    #expect(fixture.text.contains("v1 → v2"))
    try workspace.write(
      adopted,
      to: "Roadmaps/practice/.roadmap/adopted/\(sha256(adopted)).roadmap"
    )
    fixture = InterfaceFixture(content: workspace.read())
    fixture.press("5")
    #expect(fixture.text.contains("`5` shows what changed."))
    #expect(fixture.text.contains("─ v2@adopted ─"))
    #expect(fixture.text.contains("─ v2 ─"))
    #expect(fixture.text.contains("deadline postponed by 92 days"))
    #expect(fixture.text.contains("2027-Q2                       ││   2027-Q3"))
    // And back to what it amends.
    fixture.press("[")
    #expect(fixture.text.contains("─ v1 ─"))
    fixture.press("B")
    #expect(fixture.toast == "An adopted text was changed; put it back first.")
  }
}
