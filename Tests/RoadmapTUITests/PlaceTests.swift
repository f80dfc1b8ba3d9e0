import RoadmapModel
import RoadmapReports
import RoadmapStore
import RoadmapTUI
import RoadmapTestSupport
import Terminal
import Testing
import roadmap

@Test func `dump`() throws {
  let facts = ProcessFacts(
    variables: [.roadmapDirectory: "/work/main/Roadmaps", .roadmapNow: "2026-11-23", .roadmapIdentity: "UZ/secretariat"],
    currentFolder: "/work/main", clock: instantOfClock())
  let environment = try Environment(facts: facts, settings: EnvironmentSettings())
  var reading = InterfaceReading()
  let content = reading.content(in: environment, facts)
  for (c, r) in [(100, 30), (80, 24), (50, 15)] {
    let size = ScreenSize(columns: c, rows: r)
    var model = InterfaceModel(content: content, settings: InterfaceSettings(party: "UZ"), size: size)
    var canvas = Canvas(size: size, theme: Theme(.standard, depth: .sixteen))
    func show(_ t: String) {
      model.draw(into: &canvas)
      print("---- \(t) \(c)x\(r)")
      for row in 0..<r { print(canvas.text(ofRow: row)) }
    }
    show("overview")
    for key in ["2", "jjj", "d", "\u{1b}", "w", "\u{1b}", "3", "4", "6", "?", "\u{1b}", ":", "\u{1b}", "5"] {
      for s in key.unicodeScalars {
        _ = model.update(.input(.key(KeyPress(s == "\u{1b}" ? .escape : .character(s)))))
      }
      show(key)
    }
  }
}
