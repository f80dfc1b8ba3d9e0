import RoadmapTestSupport
import Terminal
import Testing

/// What each key sends, terminal by terminal.
@Suite struct KeyTableTests {
  private static func press(_ key: Key, _ modifiers: KeyModifiers = []) -> InputEvent {
    .key(KeyPress(key, modifiers))
  }

  private static let plain: [(String, InputEvent)] = [
    ("a", press(.character("a"))), ("Z", press(.character("Z"))), (" ", press(.character(" "))),
    ("~", press(.character("~"))), ("ў", press(.character("ў"))), ("Ж", press(.character("Ж"))),
    ("ʻ", press(.character("ʻ"))), ("中", press(.character("中"))), ("👍", press(.character("👍"))),
    ("\r", press(.enter)), ("\n", press(.enter)), ("\t", press(.tab)),
    ("\u{7F}", press(.backspace)),
    ("\u{8}", press(.backspace)), ("\0", press(.character(" "), .control)),
    ("\u{1}", press(.character("a"), .control)), ("\u{3}", press(.character("c"), .control)),
    ("\u{4}", press(.character("d"), .control)), ("\u{10}", press(.character("p"), .control)),
    ("\u{1A}", press(.character("z"), .control)), ("\u{1C}", press(.character("\\"), .control)),
    ("\u{1D}", press(.character("]"), .control)), ("\u{1F}", press(.character("_"), .control)),
    ("\u{1B}a", press(.character("a"), .alt)), ("\u{1B}Я", press(.character("Я"), .alt)),
    ("\u{1B}\r", press(.enter, .alt)), ("\u{1B}\u{7F}", press(.backspace, .alt)),
    ("\u{1B}\t", press(.tab, .alt)), ("\u{1B}\u{1}", press(.character("a"), [.alt, .control])),
    ("\u{1B}5", press(.character("5"), .alt)), ("\u{1B} ", press(.character(" "), .alt)),
  ]

  private static let xterm: [(String, InputEvent)] = [
    ("\u{1B}[A", press(.up)), ("\u{1B}[B", press(.down)), ("\u{1B}[C", press(.right)),
    ("\u{1B}[D", press(.left)), ("\u{1B}OA", press(.up)), ("\u{1B}OD", press(.left)),
    ("\u{1B}[H", press(.home)), ("\u{1B}[F", press(.end)), ("\u{1B}OH", press(.home)),
    ("\u{1B}OF", press(.end)), ("\u{1B}[2~", press(.insert)), ("\u{1B}[3~", press(.delete)),
    ("\u{1B}[5~", press(.pageUp)), ("\u{1B}[6~", press(.pageDown)), ("\u{1B}[Z", press(.backTab)),
    ("\u{1B}OP", press(.function(1))), ("\u{1B}OS", press(.function(4))),
    ("\u{1B}[P", press(.function(1))), ("\u{1B}[R", press(.function(3))),
    ("\u{1B}[15~", press(.function(5))), ("\u{1B}[17~", press(.function(6))),
    ("\u{1B}[21~", press(.function(10))), ("\u{1B}[23~", press(.function(11))),
    ("\u{1B}[24~", press(.function(12))), ("\u{1B}[34~", press(.function(20))),
    ("\u{1B}[1;2A", press(.up, .shift)), ("\u{1B}[1;3B", press(.down, .alt)),
    ("\u{1B}[1;5C", press(.right, .control)),
    ("\u{1B}[1;8D", press(.left, [.shift, .alt, .control])),
    ("\u{1B}[1;5H", press(.home, .control)), ("\u{1B}[3;5~", press(.delete, .control)),
    ("\u{1B}[5;3~", press(.pageUp, .alt)), ("\u{1B}[1;2P", press(.function(1), .shift)),
    ("\u{1B}[1;5R", press(.function(3), .control)), ("\u{1B}[15;2~", press(.function(5), .shift)),
    ("\u{1B}[1;2Z", press(.backTab)), ("\u{1B}O5A", press(.up, .control)),
    ("\u{1B}O1;5P", press(.function(1), .control)),
    // With Caps Lock and Num Lock on.
    ("\u{1B}[1;65A", press(.up)), ("\u{1B}[1;197B", press(.down, .control)),
  ]

  private static let keypad: [(String, InputEvent)] = [
    ("\u{1B}Oj", press(.character("*"))), ("\u{1B}Ok", press(.character("+"))),
    ("\u{1B}Ol", press(.character(","))), ("\u{1B}Om", press(.character("-"))),
    ("\u{1B}On", press(.character("."))), ("\u{1B}Oo", press(.character("/"))),
    ("\u{1B}Op", press(.character("0"))), ("\u{1B}Ot", press(.character("4"))),
    ("\u{1B}Oy", press(.character("9"))), ("\u{1B}OX", press(.character("="))),
    ("\u{1B}OM", press(.enter)), ("\u{1B}OI", press(.tab)), ("\u{1B}O ", press(.character(" "))),
  ]

  /// rxvt, the Linux console, tmux and screen, PuTTY.
  private static let others: [(String, InputEvent)] = [
    ("\u{1B}[7~", press(.home)), ("\u{1B}[8~", press(.end)), ("\u{1B}[1~", press(.home)),
    ("\u{1B}[4~", press(.end)), ("\u{1B}[a", press(.up, .shift)),
    ("\u{1B}[b", press(.down, .shift)),
    ("\u{1B}[c", press(.right, .shift)), ("\u{1B}[d", press(.left, .shift)),
    ("\u{1B}Oa", press(.up, .control)), ("\u{1B}Od", press(.left, .control)),
    ("\u{1B}[3^", press(.delete, .control)), ("\u{1B}[3$", press(.delete, .shift)),
    ("\u{1B}[5@", press(.pageUp, [.control, .shift])), ("\u{1B}[7$", press(.home, .shift)),
    ("\u{1B}\u{1B}[A", press(.up, .alt)), ("\u{1B}\u{1B}OB", press(.down, .alt)),
    ("\u{1B}\u{1B}[3~", press(.delete, .alt)), ("\u{1B}[11~", press(.function(1))),
    ("\u{1B}[14~", press(.function(4))), ("\u{1B}[25~", press(.function(13))),
    ("\u{1B}[28~", press(.function(15))), ("\u{1B}[[A", press(.function(1))),
    ("\u{1B}[[E", press(.function(5))),
  ]

  /// `CSI u` of kitty, foot, WezTerm and tmux, and xterm's modifyOtherKeys.
  private static let extended: [(String, InputEvent)] = [
    ("\u{1B}[97u", press(.character("a"))), ("\u{1B}[97;2u", press(.character("A"))),
    ("\u{1B}[97;5u", press(.character("a"), .control)),
    ("\u{1B}[97;3u", press(.character("a"), .alt)),
    ("\u{1B}[97;4u", press(.character("A"), .alt)),
    ("\u{1B}[97;6u", press(.character("a"), [.control, .shift])),
    ("\u{1B}[97:65;2u", press(.character("A"))), ("\u{1B}[49:33;2u", press(.character("!"))),
    ("\u{1B}[1078;2u", press(.character("Ж"))),
    ("\u{1B}[1078::59;5u", press(.character("ж"), .control)),
    ("\u{1B}[97;1;1092u", press(.character("ф"))), ("\u{1B}[13u", press(.enter)),
    ("\u{1B}[13;2u", press(.enter, .shift)), ("\u{1B}[27u", press(.escape)),
    ("\u{1B}[27;5u", press(.escape, .control)), ("\u{1B}[9u", press(.tab)),
    ("\u{1B}[9;2u", press(.backTab)), ("\u{1B}[9;6u", press(.backTab, .control)),
    ("\u{1B}[127u", press(.backspace)), ("\u{1B}[127;5u", press(.backspace, .control)),
    ("\u{1B}[97;1:1u", press(.character("a"))), ("\u{1B}[97;1:2u", press(.character("a"))),
    ("\u{1B}[1;1:1A", press(.up)), ("\u{1B}[57414u", press(.enter)),
    ("\u{1B}[57400u", press(.character("1"))), ("\u{1B}[57419;5u", press(.up, .control)),
    ("\u{1B}[57376u", press(.function(13))), ("\u{1B}[97;129u", press(.character("a"))),
    ("\u{1B}[27;5;97~", press(.character("a"), .control)),
    ("\u{1B}[27;2;13~", press(.enter, .shift)),
    ("\u{1B}[27;6;65~", press(.character("A"), [.control, .shift])),
    ("\u{1B}[27;5;9~", press(.tab, .control)),
  ]

  private static let mouse: [(String, InputEvent)] = [
    ("\u{1B}[<0;1;1M", click(.left, 0, 0)), ("\u{1B}[<1;5;3M", click(.middle, 4, 2)),
    ("\u{1B}[<2;300;200M", click(.right, 299, 199)), ("\u{1B}[<4;2;2M", click(.left, 1, 1, .shift)),
    ("\u{1B}[<24;2;2M", click(.left, 1, 1, [.alt, .control])),
    ("\u{1B}[<64;10;5M", wheel(.wheelUp, 9, 4)), ("\u{1B}[<65;10;5M", wheel(.wheelDown, 9, 4)),
    ("\u{1B}[<66;1;1M", wheel(.wheelLeft, 0, 0)), ("\u{1B}[<67;1;1M", wheel(.wheelRight, 0, 0)),
    ("\u{1B}[<81;1;1M", wheel(.wheelDown, 0, 0, .control)), ("\u{1B}[M !!", click(.left, 0, 0)),
    ("\u{1B}[Ma$#", wheel(.wheelDown, 3, 2)),
  ]

  private static func click(
    _ button: MouseButton,
    _ column: Int,
    _ row: Int,
    _ modifiers: KeyModifiers = []
  ) -> InputEvent {
    wheel(.click(button), column, row, modifiers)
  }

  private static func wheel(
    _ action: MouseEvent.Action,
    _ column: Int,
    _ row: Int,
    _ modifiers: KeyModifiers = []
  ) -> InputEvent {
    .mouse(MouseEvent(action, at: ScreenPosition(column: column, row: row), modifiers))
  }

  private static let answers: [(String, InputEvent)] = [
    ("\u{1B}[I", .focus(true)), ("\u{1B}[O", .focus(false)),
    ("\u{1B}[?62;22c", .reply(.attributes)), ("\u{1B}[>1;10;0c", .reply(.attributes)),
    ("\u{1B}[?2026;2$y", .reply(.mode(number: 2026, setting: 2))),
    ("\u{1B}[?2004;0$y", .reply(.mode(number: 2004, setting: 0))),
    ("\u{1B}[12;40R", .reply(.cursor(ScreenPosition(column: 39, row: 11)))),
    ("\u{1B}[1;40R", .reply(.cursor(ScreenPosition(column: 39, row: 0)))),
    ("\u{1B}[0n", .reply(.other)), ("\u{1B}[?1u", .reply(.other)),
    ("\u{1B}[8;30;100t", .reply(.other)),
    ("\u{1B}]11;rgb:1515/1818/1e1e\u{7}", .reply(.other)),
    ("\u{1B}]11;rgb:1515/1818/1e1e\u{1B}\\", .reply(.other)),
    ("\u{1B}P>|kitty(0.32)\u{1B}\\", .reply(.other)), ("\u{1B}_Gi=1;OK\u{1B}\\", .reply(.other)),
  ]

  static let table = plain + xterm + keypad + others + extended + mouse + answers

  @Test(arguments: table)
  func `each sequence is one event, alone and before and behind others`(
    bytes: String,
    event: InputEvent
  ) {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array(bytes.utf8)) == [event])
    #expect(!decoder.isWaitingForMore && decoder.resolvePending() == [])
    let key = InputEvent.key(.character("x"))
    #expect(decoder.feed(Array(("x" + bytes + "x" + bytes).utf8)) == [key, event, key, event])
  }

  /// Sequences that are known and mean nothing, and such as nobody knows.
  @Test(
    arguments: [
      "\u{1B}[<0;1;1m", "\u{1B}[<35;4;4M", "\u{1B}[<32;4;4M", "\u{1B}[<3;4;4M", "\u{1B}[<128;1;1M",
      "\u{1B}[<0;0;1M", "\u{1B}[<0;1M", "\u{1B}[M###", "\u{1B}[M \u{1F}!", "\u{1B}[97;1:3u",
      "\u{1B}[1;1:3A",
      "\u{1B}[97;9u", "\u{1B}[1;33A", "\u{1B}[57441;2u", "\u{1B}[99~", "\u{1B}[~", "\u{1B}[u",
      "\u{1B}[E",
      "\u{1B}[1;2;3;4;5z", "\u{1B}[!p", "\u{1B}[=1;2x", "\u{1B}[27;5;1114112~", "\u{1B}[55296u",
      "\u{1B}[99999999999999999999999999u", "\u{1B}Oz", "\u{1B}[[Z", "\u{1B}[201~", "\u{85}",
      "\u{9B}",
    ]
  )
  func `a sequence that means no key is never taken for one`(bytes: String) {
    var decoder = InputDecoder()
    let events = decoder.feed(Array(bytes.utf8))
    #expect(!events.contains { if case .reply = $0 { false } else { true } })
    #expect(decoder.resolvePending() == [])
    #expect(decoder.feed(Array("x".utf8)) == [.key(.character("x"))])
  }
}
