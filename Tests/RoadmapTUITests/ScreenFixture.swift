import Foundation
import RoadmapReports
import RoadmapTUI
import RoadmapTestSupport
import Terminal

/// Whole screens as they were recorded: which keys were pressed, and what is then seen, at several
/// sizes.
///
/// ```
/// # The board, with an activity chosen.
/// keys 2 j j
///
/// [80x24]
/// │ roadmap  All agreements
/// cursor 3 1
///
/// [50x15 ascii ru]
/// ```
///
/// A head names the size, and what is not usual: `ascii`, a language, `styles` (how each row looks
/// instead of what it says), a theme. `keys` behind a head are pressed at this size only, after the
/// others; `nothing` above the first head stands for a workspace that is empty, `nobody` for a
/// reader who never said on which side they are.
struct ScreenFixture {
  let name: String
  private let scene: [String]
  private let shots: [Shot]
  private let recorded: String

  private struct Shot {
    let head: String
    var keys = ""
  }

  /// Every fixture of the repository, by name.
  static func all() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".screen") }.sorted()
  }

  private static var folder: URL {
    repositoryFolder.appendingPathComponent("Tests/Fixtures/Screens")
  }

  init(named name: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
    self.init(name: name, text: String(decoding: data, as: UTF8.self))
  }

  init(name: String, text: String) {
    self.name = name
    recorded = text
    var scene: [String] = []
    var shots: [Shot] = []
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("["), line.hasSuffix("]"), line != "[end]" {
        shots.append(Shot(head: String(line.dropFirst().dropLast())))
      } else if shots.isEmpty {
        scene.append(line)
      } else if line.hasPrefix("keys ") {
        shots[shots.count - 1].keys = String(line.dropFirst(5))
      }
    }
    self.scene = scene
    self.shots = shots
  }

  /// The whole file as it would be recorded now.
  func play() throws -> String {
    var text = scene.joined(separator: "\n") + "\n"
    for shot in shots {
      text += "[\(shot.head)]\n"
      if !shot.keys.isEmpty { text += "keys \(shot.keys)\n" }
      text += try screen(of: shot) + "\n"
    }
    return text + "[end]\n"
  }

  private func screen(of shot: Shot) throws -> String {
    var words = shot.head.split(separator: " ").map(String.init)
    let size = words.removeFirst().split(separator: "x").compactMap { Int($0) }
    guard size.count == 2 else { throw ScreenFailure(problem: "\(name): no size: \(shot.head)") }
    var language = InterfaceLanguage.english
    var symbols = ReportSymbols.unicode
    var theme = ThemeName.standard
    var showsStyles = false
    for word in words {
      if let other = InterfaceLanguage.allCases.first(where: { $0.tag == word }) {
        language = other
      } else if let other = ThemeName(rawValue: word) {
        theme = other
      } else if word == "ascii" {
        symbols = .ascii
      } else if word == "styles" {
        showsStyles = true
      } else {
        throw ScreenFailure(problem: "\(name): nobody knows \(word)")
      }
    }
    var fixture = InterfaceFixture(
      columns: size[0],
      rows: size[1],
      language: language,
      symbols: symbols,
      party: scene.contains("nobody") ? nil : "UZ",
      content: scene.contains("nothing") ? noContent : nil
    )
    for line in scene where line.hasPrefix("keys ") {
      fixture.pressReading(String(line.dropFirst(5)))
    }
    fixture.pressReading(shot.keys)
    let depth: ColorDepth = theme == .standard ? .sixteen : .trueColor
    return description(of: fixture.canvas(theme: theme, depth: depth), showsStyles: showsStyles)
  }

  private func description(of canvas: Canvas, showsStyles: Bool) -> String {
    var text = ""
    for row in 0..<canvas.size.rows {
      let line = showsStyles ? canvas.styles(ofRow: row) : canvas.text(ofRow: row)
      if !showsStyles {
        text += line.isEmpty ? "│\n" : "│\(line)\n"
      } else if !line.isEmpty {
        text += "\(row + 1): \(line)\n"
      }
    }
    if let cursor = canvas.cursor { text += "cursor \(cursor.column + 1) \(cursor.row + 1)\n" }
    return text
  }

  // MARK: Comparing

  /// Nil when the screens are as they were recorded, else the first line that differs;
  /// `ROADMAP_RECORD=1` records them instead, which never passes.
  static func check(_ name: String) throws -> String? {
    let fixture = try ScreenFixture(named: name)
    let played = try fixture.play()
    guard ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1" else {
      return fixture.difference(from: played)
    }
    if fixture.recorded.utf8.elementsEqual(played.utf8) { return "\(name) is as it was recorded" }
    try Data(played.utf8).write(to: folder.appendingPathComponent(name))
    return "\(name) was recorded anew; read it, then run without ROADMAP_RECORD"
  }

  func difference(from played: String) -> String? {
    if recorded.utf8.elementsEqual(played.utf8) { return nil }
    let before = recorded.components(separatedBy: "\n")
    let after = played.components(separatedBy: "\n")
    let line = zip(before, after).enumerated().first { $1.0 != $1.1 }?.offset
    let place = line ?? min(before.count, after.count)
    let head = after.prefix(place + 1).last { $0.hasPrefix("[") } ?? ""
    let expected = place < before.count ? before[place] : "(nothing)"
    let found = place < after.count ? after[place] : "(nothing)"
    return "\(name):\(place + 1) \(head)\nrecorded: \(expected)\nnow:      \(found)"
  }
}

/// Why a fixture cannot be played.
struct ScreenFailure: Error {
  let problem: String
}
