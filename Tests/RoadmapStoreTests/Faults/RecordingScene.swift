import Foundation
import RoadmapStore
import RoadmapTestSupport

/// A journal and its outbox in a folder of their own, in one of the states a recording may meet.
struct RecordingScene {
  enum Start: CaseIterable, Sendable {
    case noJournal
    case emptyJournal
    case clean
    case noLastLineEnding
    case tornLine
    case zeroTail
    case onlyZeros
    case carriageReturns
    case tornFormatLine
    /// The outbox holds a line that the journal lost.
    case lostLine
    /// The outbox holds old lines that the journal has, and one that it lost.
    case oldLines
  }

  static let header = "journal-format 1 samarkand-kazan UZ\n"
  static let now = Instant(secondsSince1970: 1_795_428_000)
  static let earlier = Instant(secondsSince1970: 1_795_428_000 - 40 * 86_400)

  let folder: String
  let start: Start
  /// Bytes of others, which must never be lost.
  let foreign: [UInt8]

  var journal: String { folder + "/UZ.journal" }

  /// Makes the scene in a folder that does not exist yet.
  init(_ start: Start, in folder: String) throws {
    self.folder = folder
    self.start = start
    let body = Self.header + Self.line("old-1") + "\n" + Self.line("old-2") + "\n"
    let (text, zeros) = Self.content(of: start, body)
    foreign = Array((text ?? "").utf8)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if let text {
      let bytes = Data(text.utf8) + Data(repeating: 0, count: zeros)
      try bytes.write(to: URL(fileURLWithPath: journal))
    }
    switch start {
    case .lostLine:
      try record(["lost-1"], at: Self.now)
    case .oldLines:
      try record(["old-1", "old-2"], at: Self.earlier)
      try record(["lost-1"], at: Self.earlier)
    case .noJournal, .emptyJournal, .clean, .noLastLineEnding, .tornLine, .zeroTail, .onlyZeros,
      .carriageReturns, .tornFormatLine:
      break
    }
  }

  private static func content(of start: Start, _ body: String) -> (text: String?, zeros: Int) {
    switch start {
    case .noJournal: (nil, 0)
    case .emptyJournal: ("", 0)
    case .clean, .lostLine, .oldLines: (body, 0)
    case .noLastLineEnding: (String(body.dropLast()), 0)
    case .tornLine: (body + "2026-11-2", 0)
    case .zeroTail: (body, 5_000)
    case .onlyZeros: ("", 100)
    case .carriageReturns: (body.replacingOccurrences(of: "\n", with: "\r\n"), 0)
    case .tornFormatLine: (String(header.dropLast(9)), 0)
    }
  }

  static func line(_ name: String) -> String { "2026-11-23 UZ/office A-1 note | \(name)" }
  static func bytes(_ names: [String]) -> [[UInt8]] { names.map { Array(line($0).utf8) } }

  var target: JournalTarget {
    JournalTarget(
      path: journal,
      header: Array(Self.header.utf8),
      outbox: Outbox(stateFolder: folder + "-state")
    )
  }

  func settings(_ plan: FaultPlan, at now: Instant = now) -> WriteSettings {
    // A process that another test is starting holds every open file, the lock too, for a moment.
    WriteSettings(now: now, holder: "UZ/office", system: plan.system)
  }

  /// What others lost: writes into the outbox only, as the program itself does.
  private func record(_ names: [String], at time: Instant) throws {
    let before = try? Data(contentsOf: URL(fileURLWithPath: journal))
    _ = try appendToJournal(Self.bytes(names), target, settings(FaultPlan(), at: time))
    try before?.write(to: URL(fileURLWithPath: journal))
  }

  var hasJournal: Bool { FileManager.default.fileExists(atPath: journal) }

  func content() -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: journal) else { return [] }
    return Array(data)
  }

  /// The names of the whole lines that the journal holds, with how often.
  func names() -> [String: Int] {
    var counts: [String: Int] = [:]
    for bytes in content().split(separator: UInt8(ascii: "\n")) {
      let whole = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
      let text = String(decoding: whole, as: UTF8.self)
      guard let bar = text.range(of: "| ", options: .backwards) else { continue }
      let name = String(text[bar.upperBound...])
      if text == Self.line(name) { counts[name, default: 0] += 1 }
    }
    return counts
  }
}
