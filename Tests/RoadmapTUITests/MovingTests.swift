import RoadmapTUI
import Terminal
import Testing

struct MovingTests {
  @Test
  func `the first screen lists the agreements, the latest first, with the first one chosen`() {
    let fixture = InterfaceFixture()
    #expect(fixture.model.screen == .overview)
    #expect(fixture.rows == ["practice", "uz-ru-ombudspersons"])
    #expect(fixture.selection == "practice")
  }

  @Test(
    arguments: [
      ("j", "MON-1"), ("<down>", "MON-1"), ("j j k", "MON-1"), ("j <up>", "MON"),
      ("G", "FIN"), ("<end>", "FIN"), ("G g", "MON"), ("G <home>", "MON"),
      ("k k k", "MON"), ("G j j", "FIN"),
    ] as [(String, String)]
  )
  func `keys move in the list and stop at its ends`(keys: String, chosen: String) {
    var fixture = InterfaceFixture()
    fixture.press("2 g " + keys)
    #expect(fixture.selection == chosen)
  }

  @Test
  func `a page is as many rows as are seen, less one`() {
    var fixture = InterfaceFixture(columns: 100, rows: 14)
    fixture.press("2 g")
    let rows = fixture.rows
    fixture.press("<pgdn>")
    #expect(fixture.selection == rows[9])
    fixture.press("<pgup>")
    #expect(fixture.selection == rows[0])
    fixture.press("<c-d>")
    #expect(fixture.selection == rows[4])
    fixture.press("}")
    #expect(fixture.selection == rows[8])
    fixture.press("<c-u> {")
    #expect(fixture.selection == rows[0])
  }

  @Test(arguments: [(24, 6), (36, 10), (50, 15), (80, 24), (100, 30)])
  func `the chosen row is always seen, and the cursor rests on it`(columns: Int, rows: Int) {
    for screen in 1...6 {
      var fixture = InterfaceFixture(columns: columns, rows: rows)
      fixture.press("\(screen)")
      for key in ["g", "j", "j", "<pgdn>", "<pgdn>", "j", "<c-d>", "G", "k", "<pgup>", "k"] {
        fixture.press(key)
        guard fixture.model.list.selected != nil else { continue }
        let line = fixture.lineOfCursor
        #expect(line.contains("▌"), "screen \(screen) after \(key): \(line)")
      }
    }
  }

  @Test
  func `of many agreements the chosen one is seen above the chart`() throws {
    let names = (10...40).map { "agreement-\($0)" }
    var workspace = try ChangingWorkspace(
      names.map { name in
        let text = "roadmap-format 1\n\nagreement \(name)  Title\n  version: 1\n"
        return (name, text + "\nparty UZ  A\nparty RU  B\n")
      }
    )
    var fixture = InterfaceFixture(content: workspace.read())
    #expect(fixture.text.contains("Deadlines by month"))
    for _ in names {
      #expect(fixture.lineOfCursor.contains(fixture.selection ?? "nothing"))
      fixture.press("j")
    }
    #expect(fixture.selection == "agreement-40")
  }

  @Test
  func `above the first row its heading is seen`() {
    var fixture = InterfaceFixture(columns: 60, rows: 8)
    fixture.press("4 G g")
    #expect(fixture.text.contains("To be answered"))
  }

  // MARK: Trees

  @Test
  func `an area is folded and unfolded, and a row inside goes to its parent`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g h")
    #expect(!fixture.rows.contains("MON-1"))
    #expect(fixture.selection == "MON")
    fixture.press("l")
    #expect(fixture.rows.contains("MON-1"))
    fixture.press("l j h")
    #expect(fixture.selection == "MON")
  }

  @Test
  func `the milestones of an activity are seen once it is unfolded`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j")
    #expect(!fixture.rows.contains("MON-1.a"))
    fixture.press("<right>")
    #expect(fixture.rows.contains("MON-1.a"))
    fixture.press("<right>")
    #expect(fixture.selection == "MON-1.a")
    fixture.press("<left> <left>")
    #expect(!fixture.rows.contains("MON-1.a"))
  }

  @Test
  func `Enter folds an area and opens the page of an activity`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g <enter>")
    #expect(!fixture.rows.contains("MON-1"))
    fixture.press("<enter> j <enter>")
    #expect(fixture.text.contains("─ Details ─"))
    fixture.press("<esc>")
    #expect(fixture.model.layers.isEmpty)
  }

  // MARK: Screens

  @Test(arguments: ScreenName.allCases)
  func `a number goes to its screen`(screen: ScreenName) {
    var fixture = InterfaceFixture()
    fixture.press("\(screen.rawValue + 1)")
    #expect(fixture.model.screen == screen)
  }

  @Test
  func `an agreement that was looked at stays chosen from screen to screen`() {
    var fixture = InterfaceFixture()
    fixture.press("j 2")
    #expect(fixture.lines[0].contains("Ombudspersons"))
    fixture.press("3 6 5 1")
    #expect(fixture.selection == "uz-ru-ombudspersons")
  }

  @Test
  func `an item stays chosen from the board to the timeline and back`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j j 3")
    #expect(fixture.selection == "MON-2")
    fixture.press("j 2")
    #expect(fixture.selection == "MON-3")
  }

  @Test
  func `Enter goes from the overview, the agenda and the journal to the board`() {
    var fixture = InterfaceFixture()
    fixture.press("<enter>")
    #expect(fixture.model.screen == .board)
    fixture.press("4 <enter>")
    #expect(fixture.model.screen == .board)
    #expect(fixture.selection == "EDU-3")
    fixture.press("6 g <enter>")
    #expect(fixture.model.screen == .board)
    #expect(fixture.selection == "MON-1")
  }

  @Test
  func `the next agreement is gone to with one key, around the end`() {
    var fixture = InterfaceFixture()
    fixture.press("2 >")
    #expect(fixture.lines[0].contains("Ombudspersons"))
    fixture.press("<")
    #expect(fixture.lines[0].contains("PRACTICE"))
    fixture.press("<")
    #expect(!fixture.lines[0].contains("PRACTICE"))
  }

  @Test
  func `agreements that have ended are folded until they are asked for`() {
    var fixture = InterfaceFixture()
    fixture.press("E")
    #expect(fixture.rows.contains("cn-er-culture"))
    fixture.press("E")
    #expect(!fixture.rows.contains("cn-er-culture"))
  }

  // MARK: Panes

  @Test
  func `Tab gives the keys to the details, and Esc back to the list`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j <tab> j j j")
    #expect(fixture.selection == "MON-1")
    #expect(fixture.text.contains("4–28 of 31"))
    fixture.press("g")
    #expect(fixture.text.contains("1–25 of 31"))
    fixture.press("<esc> j")
    #expect(fixture.selection == "MON-2")
    #expect(fixture.model.screen == .board)
  }

  @Test
  func `the details are scrolled from the list as well, and stop at their end`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j J J")
    #expect(fixture.text.contains("3–27 of 31"))
    fixture.press(String(repeating: "J ", count: 60) + "I")
    #expect(fixture.text.contains("30–31 of 31"))
    #expect(fixture.selection == "MON-1")
  }

  @Test
  func `where there is one pane, Tab goes to the next screen and Shift-Tab back`() {
    var fixture = InterfaceFixture(columns: 50, rows: 15)
    fixture.press("2 <tab>")
    #expect(fixture.model.screen == .timeline)
    fixture.press("<s-tab> <s-tab>")
    #expect(fixture.model.screen == .overview)
  }

  @Test
  func `the pane that has the keys is zoomed`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j z")
    #expect(!fixture.text.contains("Advisory council"))
    fixture.press("z <tab> z")
    #expect(fixture.text.contains("Advisory council"))
    #expect(!fixture.text.contains("Joint report on the visit"))
    fixture.press("z")
    #expect(fixture.text.contains("Joint report on the visit"))
  }

  @Test
  func `no key is lost in a pane that a smaller terminal does not have`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g <tab>")
    _ = fixture.model.update(.resized(ScreenSize(columns: 50, rows: 15)))
    fixture.press("j")
    #expect(fixture.selection == "MON-1")
  }

  // MARK: Back

  @Test
  func `Esc goes one step back: filter, marks, zoom, overview, and never out`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j <space> z / \"is:open\" <enter>")
    fixture.press("<esc>")
    #expect(!fixture.model.filter.isActive)
    #expect(fixture.model.marked.count == 1)
    fixture.press("<esc>")
    #expect(fixture.model.marked.isEmpty)
    #expect(fixture.model.screen == .board)
    fixture.press("<esc>")
    #expect(fixture.text.contains("─ MON-2 ─"), "the details are there again")
    fixture.press("<esc>")
    #expect(fixture.model.screen == .overview)
    let effects = fixture.press("<esc>")
    #expect(effects.isEmpty)
    #expect(fixture.toast == "`q` quits.")
  }

  // MARK: Time

  @Test
  func `the timeline is moved, zoomed and brought back to today`() {
    var fixture = InterfaceFixture()
    fixture.press("3")
    #expect(fixture.text.contains("Jan 2025 – Dec 2030"))
    fixture.press("+ + +")
    #expect(fixture.text.contains("Aug 2026 – May 2027"))
    fixture.press("l l")
    #expect(fixture.text.contains("Oct 2026 – Jul 2027"))
    fixture.press("h h h")
    #expect(fixture.text.contains("Jul 2026 – Apr 2027"))
    fixture.press("t")
    #expect(fixture.text.contains("Aug 2026 – May 2027"))
    fixture.press("- - - - -")
    #expect(fixture.text.contains("Jan 2025 – Dec 2030"))
  }

  @Test
  func `the timeline stops where the calendar does`() {
    var fixture = InterfaceFixture()
    fixture.press("3 + " + String(repeating: "l ", count: 400))
    #expect(!fixture.text.contains("Nothing here has a date."))
    fixture.press(String(repeating: "h ", count: 800))
    #expect(!fixture.text.contains("Nothing here has a date."))
  }

  @Test
  func `the agenda looks 30, 90 or 7 days ahead`() {
    var fixture = InterfaceFixture()
    fixture.press("4")
    #expect(fixture.text.contains("In the next 30 days"))
    fixture.press("W")
    #expect(fixture.text.contains("In the next 90 days"))
    fixture.press("W")
    #expect(fixture.text.contains("In the next 7 days"))
  }

  // MARK: Versions

  @Test
  func `older and newer pairs of versions are gone to, and stop at the ends`() {
    var fixture = InterfaceFixture()
    fixture.press("5")
    #expect(fixture.text.contains("v2 → draft"))
    fixture.press("[")
    #expect(fixture.text.contains("v1 → v2"))
    fixture.press("[ ]")
    #expect(fixture.text.contains("v2 → draft"))
  }

  @Test
  func `a change is read with Enter, and left with Esc`() {
    var fixture = InterfaceFixture()
    fixture.press("5 [ <enter>")
    let chosen = fixture.selection
    fixture.press("j")
    #expect(fixture.selection == chosen)
    fixture.press("<esc> j")
    #expect(fixture.selection != chosen)
  }

  @Test
  func `changes stand side by side or one below the other`() {
    var fixture = InterfaceFixture()
    fixture.press("5 [")
    #expect(fixture.text.contains("─ v1 ─") && fixture.text.contains("─ v2 ─"))
    fixture.press("|")
    #expect(!fixture.text.contains("─ v1 ─"))
  }
}
