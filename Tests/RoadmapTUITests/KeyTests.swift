import RoadmapStatus
import RoadmapTUI
import Terminal
import Testing

struct KeyTests {
  /// What a person types on a Russian or Uzbek Cyrillic keyboard for a letter of a command.
  private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = {
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    let pairs = [
      ("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,."),
      ("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЯЧСМИТЬБЮ", "QWERTYUIOP{}ASDFGHJKL:ZXCVBNM<>"),
    ]
    for (theirs, ours) in pairs {
      for (their, our) in zip(theirs.unicodeScalars, ours.unicodeScalars) { letters[our] = their }
    }
    return letters
  }()

  /// Every binding whose key makes another letter on a Cyrillic keyboard, with that letter.
  private static let translated: [(ours: Unicode.Scalar, theirs: Unicode.Scalar)] =
    keyBindings.compactMap { binding in
      guard case .character(let ours) = binding.press.key, binding.press.modifiers.isEmpty,
        let theirs = cyrillic[ours]
      else { return nil }
      return (ours, theirs)
    }

  @Test
  func `most commands have a letter that a Cyrillic keyboard writes otherwise`() {
    #expect(Self.translated.count > 40)
  }

  @Test(arguments: translated, ScreenName.allCases)
  func `a key does the same on a Cyrillic keyboard`(
    key: (ours: Unicode.Scalar, theirs: Unicode.Scalar),
    screen: ScreenName
  ) {
    var ours = InterfaceFixture()
    ours.press("2 g j \(screen.rawValue + 1)")
    var theirs = ours
    let effects = ours.model.update(.input(.key(KeyPress(.character(key.ours)))))
    let others = theirs.model.update(.input(.key(KeyPress(.character(key.theirs)))))
    #expect(effects == others)
    #expect(ours.model == theirs.model)
  }

  @Test
  func `in a field a Cyrillic letter is itself`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j a \"Йўқ\"")
    #expect(fixture.form?[.note]?.text.text == "Йўқ")
    fixture.press("<esc> / \"Йў\"")
    #expect(fixture.model.filter.text.text == "Йў")
  }

  @Test
  func `menus take the keys of a Cyrillic keyboard too`() {
    var fixture = InterfaceFixture()
    fixture.press("2 g j ы о о")
    #expect(fixture.lineOfCursor.contains("confirm what the other side says"))
    fixture.press("ф")
    #expect(fixture.form?.verb == .note)
    fixture.press("<esc> ц о о ц")
    #expect(fixture.model.layers.isEmpty)
  }

  // MARK: The table

  @Test(arguments: InterfaceCommand.allCases)
  func `a command is reached by a key or by its name`(command: InterfaceCommand) {
    #expect(command.keyName != nil || command.group != .move)
  }

  @Test(arguments: ScreenName.allCases)
  func `no key means two things on one screen`(screen: ScreenName) {
    var seen: [KeyPress: InterfaceCommand] = [:]
    for binding in keyBindings {
      if let only = binding.command.onlyScreen, only != screen { continue }
      #expect(seen[binding.press] == nil, "\(binding.press)")
      seen[binding.press] = binding.command
    }
  }

  @Test(arguments: InterfaceCommand.allCases)
  func `no command has only a key with Control, but those that every terminal program has`(
    command: InterfaceCommand
  ) {
    if command == .suspend || command == .interrupt { return }
    let keys = keyBindings.filter { $0.command == command }
    #expect(keys.isEmpty || keys.contains { !$0.press.modifiers.contains(.control) })
  }

  @Test(arguments: keyBindings.indices)
  func `a key of the table runs its command`(place: Int) {
    let binding = keyBindings[place]
    let screen = binding.command.onlyScreen ?? .board
    var byKey = InterfaceFixture()
    byKey.press("2 g j \(screen.rawValue + 1)")
    var byName = byKey
    let effects = byKey.model.update(.input(.key(binding.press)))
    let others = byName.model.run(binding.command)
    #expect(effects == others)
    #expect(byKey.model == byName.model)
  }

  @Test
  func `the key of a command is told wherever it is named`() {
    var fixture = InterfaceFixture(columns: 160, rows: 45)
    fixture.press("2 g j")
    #expect(fixture.lines.last?.contains("⏎ open  d done  space mark") == true)
    #expect(fixture.lines.last?.hasSuffix("? help") == true)
    #expect(fixture.lines.last?.contains("confirm") == false, "it cannot be run here")
  }

  @Test(arguments: 24...160)
  func `the footer is cut at whole hints and never loses help`(columns: Int) {
    var fixture = InterfaceFixture(columns: columns, rows: 20)
    fixture.press("2 g j")
    let line = fixture.lines.last ?? ""
    #expect(line.hasSuffix("? help"))
    #expect(!line.contains("…"))
    #expect(line.unicodeScalars.count <= columns)
  }

  @Test
  func `q quits, also on a Cyrillic keyboard; Ctrl-C always`() {
    var fixture = InterfaceFixture()
    #expect(fixture.press("q") == [.quit])
    #expect(fixture.press("й") == [.quit])
    #expect(fixture.press("/ <c-c>") == [.quit])
  }

  @Test
  func `a reply of the terminal is never a key`() {
    var fixture = InterfaceFixture()
    let before = fixture.model
    #expect(fixture.model.update(.input(.reply(.attributes))).isEmpty)
    #expect(fixture.model == before)
  }
}
