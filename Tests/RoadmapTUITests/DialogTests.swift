import RoadmapReports
import RoadmapStatus
import RoadmapTUI
import Terminal
import Testing

struct DialogTests {
  // MARK: Palette

  @Test
  func `the palette finds a command by the beginnings of its words`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j : \"rep do\"")
    #expect(fixture.text.contains("report done, with evidence"))
    fixture.press("<enter>")
    #expect(fixture.form?.verb == .done)
  }

  @Test(arguments: [("postpone", "p"), ("object", "x"), ("note", "a"), ("undo", "u")])
  func `the palette finds a command by its short name`(name: String, key: String) {
    var fixture = InterfaceFixture()
    fixture.press("2 g j : \"\(name)\"")
    let line = fixture.lines.first { $0.contains("│ ▌") } ?? ""
    #expect(line.contains(" \(key) │"), "\(line)")
  }

  @Test
  func `the palette opens with Ctrl-P too, says when nothing fits, and closes with Esc`() {
    var fixture = InterfaceFixture()
    fixture.press("2 <c-p> \"zzz\"")
    #expect(fixture.text.contains("Nothing was found."))
    #expect(fixture.press("<enter>").isEmpty)
    fixture.press("<esc>")
    #expect(fixture.model.layers.isEmpty)
    #expect(fixture.model.screen == .board)
  }

  @Test
  func `a command that cannot be run stays in the palette with its reason`() {
    var fixture = InterfaceFixture()
    fixture.press(": \"report done\"")
    #expect(fixture.text.contains("report done, with evidence  Choose an activity first."))
    fixture.press("<enter>")
    #expect(fixture.model.layers.isEmpty)
    #expect(fixture.toast == "Choose an activity first.")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `in every language the name of a command finds and runs it`(language: InterfaceLanguage) {
    var fixture = InterfaceFixture(language: language)
    fixture.press("2 g j")
    for command in InterfaceCommand.allCases where command.group != .move {
      if let only = command.onlyScreen, only != .board { continue }
      var direct = fixture
      var found = fixture
      let effects = direct.model.run(command)
      let name = fixture.model.name(of: command).description
      found.press(":")
      found.paste(name)
      #expect(found.press("<enter>") == effects, "\(name)")
      #expect(found.model == direct.model, "\(name)")
    }
  }

  // MARK: Help

  @Test(arguments: ScreenName.allCases)
  func `help lists the keys of its screen and runs the chosen one`(screen: ScreenName) {
    var fixture = InterfaceFixture()
    fixture.press("\(screen.rawValue + 1) ?")
    #expect(fixture.text.contains("Keys of"))
    fixture.press("<enter>")
    #expect(fixture.model.layers.isEmpty)
    fixture.press("? G <enter>")
    #expect(fixture.model.layers.isEmpty)
  }

  @Test
  func `what help runs is the line that is chosen`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g ?")
    for _ in 0..<60 where !fixture.lineOfCursor.contains("go to Journal") { fixture.press("j") }
    fixture.press("<enter>")
    #expect(fixture.model.screen == .journal)
  }

  @Test
  func `help opens with F1 and closes with the key that opened it`() {
    var fixture = InterfaceFixture()
    fixture.press("<f1>")
    #expect(fixture.model.layers.count == 1)
    fixture.press("?")
    #expect(fixture.model.layers.isEmpty)
  }

  // MARK: Actions

  @Test
  func `the menu of actions takes the keys of the actions`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j s a")
    #expect(fixture.form?.verb == .note)
    #expect(fixture.model.layers.count == 1)
  }

  @Test
  func `the menu of actions reaches the records that have no key`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j s j j j j j j")
    #expect(fixture.lineOfCursor.contains("declare a risk"))
    fixture.press("<enter>")
    #expect(fixture.form?.verb == .risk)
  }

  // MARK: Pages

  @Test
  func `why an item has its status is read on a page, and left in three ways`() {
    for key in ["<esc>", "w", "q"] {
      var fixture = InterfaceFixture()
      fixture.press("2 g j w")
      #expect(fixture.text.contains("rule 9 of 15"))
      #expect(fixture.press(key).isEmpty)
      #expect(fixture.model.layers.isEmpty)
      #expect(fixture.model.screen == .board)
    }
  }

  @Test
  func `a page is scrolled to its end and not beyond`() {
    var fixture = InterfaceFixture(columns: 50, rows: 15)
    fixture.press("2 g j w G")
    let end = fixture.text
    fixture.press("j j <pgdn> <space>")
    #expect(fixture.text == end)
    #expect(end.contains("of 29"))
    #expect(end.contains("–29 of 29"))
    fixture.press("g")
    #expect(fixture.text.contains("1–10 of 29"))
  }

  @Test
  func `what is read can be acted upon`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j w d")
    #expect(fixture.form?.subjects.map(\.spelling) == ["MON-1"])
    #expect(fixture.model.layers.count == 1)
  }

  // MARK: Language, looks

  @Test
  func `a language is chosen by its own name, kept, and the files read again in it`() {
    var fixture = InterfaceFixture()
    #expect(fixture.press("L j <enter>") == [.save(.language), .reload])
    #expect(fixture.model.settings.language == .russian)
    fixture.press("L")
    #expect(fixture.lineOfCursor.contains("Русский"))
  }

  @Test
  func `titles follow the language after the reading`() {
    var fixture = InterfaceFixture()
    fixture.pressReading("2 g j L 3")
    #expect(fixture.text.contains("Ikkala shahardagi"))
    #expect(fixture.selection == "MON-1")
  }

  @Test
  func `a theme is chosen and kept`() {
    var fixture = InterfaceFixture()
    #expect(fixture.press("T 3") == [.save(.theme)])
    #expect(fixture.model.settings.theme == .light)
  }

  // MARK: Side

  @Test
  func `who never said on which side they are is asked once, and the action goes on`() {
    var fixture = InterfaceFixture(party: nil)
    fixture.press("2 g j d")
    #expect(fixture.text.contains("Which side are you on?"))
    #expect(fixture.text.contains("Administration of the city of Rassvetogorsk"))
    fixture.press("j <enter>")
    #expect(fixture.text.contains("Your name or office (RU)"))
    #expect(fixture.press("\"oms\" <enter>") == [.save(.side), .reload])
    #expect(fixture.model.settings.party == "RU")
    #expect(fixture.model.settings.person == "oms")
    _ = fixture.model.update(.loaded(content(of: shippedPath, revision: 200, party: "RU")))
    #expect(fixture.text.contains("RU reports done: MON-1"))
    fixture.press("<esc> d")
    #expect(fixture.form != nil)
  }

  @Test
  func `taking back asks for the side too`() {
    var fixture = InterfaceFixture(party: nil)
    #expect(fixture.press("2 g j u").isEmpty)
    #expect(fixture.text.contains("Which side are you on?"))
  }

  @Test
  func `the name may stay empty, and the side can be changed`() {
    var fixture = InterfaceFixture()
    fixture.press("Y j <enter> <c-u> <enter>")
    #expect(fixture.model.settings.party == "RU")
    #expect(fixture.model.settings.person == nil)
  }

  @Test
  func `Esc leaves the question about the side, and nothing goes on later`() {
    var fixture = InterfaceFixture(party: nil)
    fixture.press("2 g j d <esc>")
    #expect(fixture.model.layers.isEmpty)
    fixture.press("d <enter> <esc>")
    #expect(fixture.model.settings.party == nil)
    _ = fixture.model.update(.loaded(content(of: shippedPath, revision: 201, party: "UZ")))
    #expect(fixture.model.layers.isEmpty)
  }

  // MARK: First start

  @Test
  func `where there is nothing, practice and a new agreement are offered`() {
    var fixture = InterfaceFixture(content: noContent)
    #expect(fixture.text.contains("Welcome"))
    #expect(fixture.press("<esc>").isEmpty)
    #expect(fixture.model.layers.count == 1)
    #expect(fixture.press("<enter>") == [.makePractice])
    _ = fixture.model.update(.loaded(shippedContent(in: .english)))
    #expect(fixture.model.layers.isEmpty)
    #expect(fixture.rows.contains("practice"))
  }

  @Test
  func `a new agreement is made of what was typed`() {
    var fixture = InterfaceFixture(content: noContent)
    fixture.press("2 \"uz-kz\" <enter> \"UZ,KZ\" <tab> \"2027..2028\"")
    let order = NewOrder(name: "uz-kz", parties: "UZ,KZ", period: "2027..2028")
    #expect(fixture.press("<enter>") == [.makeNew(order)])
    fixture.press("<esc>")
    #expect(fixture.text.contains("Welcome"))
  }

  @Test
  func `the first start can be left, and its language changed`() {
    var fixture = InterfaceFixture(content: noContent)
    fixture.press("3 2")
    #expect(fixture.model.settings.language == .russian)
    #expect(fixture.model.layers.count == 1)
    #expect(fixture.press("q") == [.quit])
    #expect(fixture.press("<c-c>") == [.quit])
  }

  // MARK: Evidence

  @Test
  func `one piece of evidence is opened at once, of several one is chosen`() {
    var fixture = InterfaceFixture()
    fixture.press("6 g j")
    guard case .openEvidence(let agreement, let reference) = fixture.press("o").first else {
      Issue.record("o opens the evidence")
      return
    }
    #expect(agreement == "practice")
    #expect(reference.hasPrefix("evidence/video-meeting-2026-q4.txt"))
    fixture.press("2 / \"phrasebook\" <enter> G o")
    #expect(fixture.text.contains("─ Evidence ─"))
    let effects = fixture.press("j <enter>")
    #expect(effects.count == 1)
    #expect(fixture.model.layers.isEmpty)
  }
}

extension InterfaceCommand {
  /// The screen of a command that means something on one screen only.
  var onlyScreen: ScreenName? {
    switch self {
    case .zoomIn, .zoomOut, .today: .timeline
    case .older, .newer, .sideBySide: .changes
    case .window: .agenda
    case .ended: .overview
    default: nil
    }
  }
}
