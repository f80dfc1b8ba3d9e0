import RoadmapTUI
import RoadmapTestSupport
import Terminal
import Testing

/// Every screen and dialog over agreements in which one hostile text stands everywhere.
struct HostileScreenTests {
  private static let places = [
    "1", "2 j", "3", "4", "5 [ j", "6", "2 j j w", "2 j j s", "2 j z", "L",
  ]

  @Test(arguments: HostileWorkspace.texts.indices)
  func `no screen shows what steers a terminal`(index: Int) throws {
    let (name, text) = HostileWorkspace.texts[index]
    let folder = try SweepFolder()
    try HostileWorkspace(text).tree.write(to: folder.path)
    let content = content(of: folder.path, revision: 7_000 + index)
    for keys in Self.places {
      var fixture = InterfaceFixture(content: content)
      fixture.press(keys)
      try scan(fixture, "\(name): \(keys)")
    }
    var typing = InterfaceFixture(content: content)
    typing.press("2 /")
    typing.paste(String(decoding: text, as: UTF8.self))
    try scan(typing, "\(name): typed")
  }

  @Test(arguments: HostileCase.all.filter { $0.files.allSatisfy { $0.bytes.count < 400_000 } })
  func `every screen survives every broken file`(input: HostileCase) throws {
    let folder = try SweepFolder()
    let files = input.files.map { ("Roadmaps/twin/\($0.name)", FileTree.Entry.file($0.bytes)) }
    try FileTree(Dictionary(uniqueKeysWithValues: files)).write(to: folder.path)
    let content = content(of: folder.path, revision: 8_000)
    for keys in ["1", "2 j", "3", "6"] {
      var fixture = InterfaceFixture(columns: 80, rows: 24, content: content)
      fixture.press(keys)
      try scan(fixture, keys)
    }
  }

  /// What is drawn, and the bytes that would be written for it.
  private func scan(_ fixture: InterfaceFixture, _ place: String) throws {
    #expect(scanTerminalOutput(Array(fixture.text.utf8), allowsStyle: false).isEmpty, "\(place)")
  }
}
