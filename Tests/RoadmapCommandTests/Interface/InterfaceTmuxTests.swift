import Foundation
import RoadmapTestSupport
import Terminal
import Testing

/// The built program in a terminal that we have not written ourselves.
@Suite(.needs("tmux")) struct InterfaceTmuxTests {
  /// The screens with what stands on each of them and on no other.
  private static let screens = [
    ("1", "╭─ Agreements"), ("2", "╭─ Activities"), ("3", "╭─ Timeline"), ("4", "╭─ What is due"),
    ("5", "╭─ Changes"), ("6", "╭─ Journal"),
  ]

  private func start(
    in folder: borrowing TemporaryFolder,
    columns: Int,
    rows: Int
  ) throws -> Tmux {
    var environment = fixedEnvironment(home: folder.path)
    environment["ROADMAP_BY"] = "UZ/secretariat"
    // tmux keeps its sockets there.
    environment["TMUX_TMPDIR"] = folder.path
    return try Tmux(
      roadmapProgram.path,
      in: folder.url,
      environment: environment,
      columns: columns,
      rows: rows
    )
  }

  // MARK: Recorded screens

  /// What is recorded of a size: a screen after the other, each below its key.
  private func recording(_ name: String) -> URL {
    repositoryFolder.appendingPathComponent("Tests/Fixtures/Tmux/\(name).txt")
  }

  private func recorded(_ name: String) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: recording(name)), as: UTF8.self)
    return text.components(separatedBy: "\n[").dropFirst()
      .map { part in part.split(separator: "]\n", maxSplits: 1).last.map(String.init) ?? "" }
  }

  @Test(arguments: [(100, 30), (80, 24), (50, 15)])
  func `the six screens are as they were recorded`(columns: Int, rows: Int) throws {
    let name = "\(columns)x\(rows)"
    let folder = try TemporaryFolder()
    try folder.copy("Roadmaps", to: "Roadmaps")
    let tmux = try start(in: folder, columns: columns, rows: rows)
    // The agreement that the other screens show is the one that is opened here.
    _ = try tmux.screen { $0.contains("╭─ Agreements") }
    let isRecording = ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1"
    let recorded = isRecording ? [] : try recorded(name)
    var text =
      "# The screens of the program under tmux, at \(name); recorded by ROADMAP_RECORD=1.\n"
    for (place, screen) in Self.screens.enumerated() {
      let (key, title) = screen
      try tmux.press(key)
      if isRecording {
        text += "\n[\(key)]\n" + (try settled(tmux, title))
      } else {
        let wanted = recorded.indices.contains(place) ? recorded[place] : ""
        let seen = try tmux.screen { $0 + "\n" == wanted || $0 == wanted }
        #expect(lines(seen) == lines(wanted), "\(name), screen \(key)")
      }
    }
    try tmux.press("q")
    try tmux.end()
    if isRecording {
      try Data(text.utf8).write(to: recording(name))
      Issue.record("\(name) was recorded anew; read it, then run without ROADMAP_RECORD")
    }
  }

  /// The lines of a screen without what tmux may or may not keep of their ends.
  private func lines(_ text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// A screen that has not changed for thirty looks.
  private func settled(_ tmux: borrowing Tmux, _ title: String) throws -> String {
    var seen = try tmux.screen { $0.contains(title) }
    var looks = 0
    while looks < 30 {
      let next = try tmux.screen()
      looks = next == seen ? looks + 1 : 0
      seen = next
    }
    return seen
  }

  // MARK: Cells

  /// Letters of every kind that agreements are written in, and of some that they are not.
  ///
  /// No emoji, which tmux counts by the tables of its C library and no two terminals alike; after
  /// each the cursor is set anew, so that nothing behind it moves.
  private static let agreement = """
    roadmap-format 1
    agreement cells  Соглашение о сотрудничестве ўқғҳ — oʻgʻil 协议
      version: 1
      languages: en
      period: 2026..2027
    party UZ  Oʻzbekiston
    party RU  Россия
    area A  Ҳамкорлик соҳалари
      activity A-1  Шаҳарларнинг ўзаро ташрифи
        due: 2026-Q4
        owner: UZ
      activity A-2  Oʻquvchilar uchun yozgi til lageri, gʻoyalar koʻrgazmasi
        due: 2026-Q4
        owner: RU
      activity A-3  两市公共服务中心联合访问及学校教师交流活动计划两市公共服务中心
        due: 2026-Q4
        owner: UZ
      activity A-4  Кафе́ naïve Ångström e\u{301}te\u{301} 서울 データ交換
        due: 2026-Q4
        owner: UZ, RU

    """

  @Test(arguments: [(100, 30), (80, 24), (50, 15)], ["1", "2", "3", "4"])
  func `letters of every script keep the columns in their cells`(
    size: (columns: Int, rows: Int),
    key: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.agreement, to: "Roadmaps/cells/v1.roadmap")
    let tmux = try start(in: folder, columns: size.columns, rows: size.rows)
    _ = try tmux.screen { $0.contains("╭─ Agreements") }
    try tmux.press(key)
    let title = Self.screens.first { $0.0 == key }?.1 ?? ""
    // tmux may be looked at while it draws: what is wanted is waited for.
    let seen = try tmux.screen { text in
      text.contains(title) && text.contains("╰") && text.contains("help")
        && Set(lines(text).filter { $0.hasPrefix("│") }.map { borderColumns($0) }).count == 1
    }
    let framed = lines(seen).filter { $0.hasPrefix("│") }
    #expect(framed.count > 3, "\(seen)")
    for line in framed {
      #expect(line.hasSuffix("│"), "\(line)")
      #expect(columns(of: line) == size.columns, "\(line)")
    }
    // Borders stand below each other.
    let borders = Set(framed.map { borderColumns($0) })
    #expect(borders.count == 1, "\(seen)")
    try tmux.press("q")
    try tmux.end()
  }

  private func columns(of text: some StringProtocol) -> Int {
    TerminalText(escaping: String(text)).columns
  }

  /// The columns in which a border stands.
  private func borderColumns(_ line: Substring) -> [Int] {
    line.indices.filter { line[$0] == "│" }.map { columns(of: line[..<$0]) }
  }
}
