import Foundation
import RoadmapStore
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// Real processes on one journal: many at once, killed ones, and others that replace the file.
///
/// `ROADMAP_LONG=1 swift test --filter RecordingConcurrencyTests` plays twenty times a thousand
/// writers, two thousand kills and ten thousand replacements; the writers need the optimised
/// program: `ROADMAP_BENCH=.build/release/roadmap-bench`.
@Suite(.serialized) struct RecordingConcurrencyTests {
  private let settings = WriteSettings(now: RecordingScene.now, holder: "test")

  private func lines(of journal: String) throws -> [String] {
    let bytes = try readFile(journal).bytes
    return bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test
  func `fifty writers at once lose nothing, and nobody waits too long`() throws {
    // Each ends after a line or a few, so that the last of a thousand waits less than ten seconds.
    let (rounds, writers, lines) = playsAllPoints ? (20, 1_000, 1) : (1, 50, 4)
    for _ in 0..<rounds { try letWrite(writers, lines: lines) }
  }

  private func letWrite(_ count: Int, lines: Int) throws {
    let folder = try SweepFolder()
    let journal = folder.path + "/UZ.journal"
    let writers = try (0..<count)
      .map { number in
        try RecordingProcess("w\(number)", lines: lines, to: journal, state: folder.path + "/state")
      }
    var acknowledged: [String] = []
    for writer in writers {
      let (lines, code) = writer.finish()
      // Who waits ten seconds for the lock ends with 2.
      #expect(code == 0)
      acknowledged += lines
    }
    #expect(acknowledged.count == count * lines)
    let all = try self.lines(of: journal)
    #expect(all.first == "journal-format 1 bench UZ")
    #expect(all.dropFirst().sorted() == acknowledged.sorted())
  }

  @Test
  func `a hundred killed writers lose nothing that was acknowledged`() throws {
    // In a folder of its own each time: what a recording costs grows with what was recorded here.
    for round in 0..<(playsAllPoints ? 20 : 1) { try killWriters(100, round) }
  }

  private func killWriters(_ count: Int, _ round: Int) throws {
    let folder = try SweepFolder()
    let journal = folder.path + "/UZ.journal"
    let state = folder.path + "/state"
    let target = RecordingProcess.target(journal, state: state)
    var acknowledged: Set<String> = []
    for number in 100 * round..<100 * round + count {
      let writer = try RecordingProcess("k\(number)", lines: 1_000, to: journal, state: state)
      // A kill after a few lines falls somewhere into the next ones.
      acknowledged.formUnion(writer.linesAfterWaiting(for: 1 + number % 5))
      writer.kill()
      acknowledged.formUnion(writer.finish().lines.filter { $0.contains(" | k\(number)-") })
    }
    _ = try healJournal(target, settings)
    let all = try lines(of: journal)
    // The last line of a killed process may have been printed in part.
    let whole = Set(all)
    let missing = acknowledged.filter { line in
      !whole.contains(line) && !all.contains { $0.hasPrefix(line) }
    }
    #expect(missing.isEmpty)
    #expect(acknowledged.count > 100)
    #expect(try eventsMissing(from: target) == [])
    // Every line is whole: the header, then events only.
    #expect(all.dropFirst().allSatisfy { $0.hasPrefix("2026-11-23 UZ A-1 note | k") })
    #expect(Set(all).count == all.count)
  }

  @Test
  func `a program that replaces the journal two hundred times makes nothing lost`() throws {
    for _ in 0..<(playsAllPoints ? 50 : 1) { try replaceJournal(200) }
  }

  private func replaceJournal(_ rounds: Int) throws {
    let folder = try SweepFolder()
    let journal = folder.path + "/UZ.journal"
    let state = folder.path + "/state"
    let target = RecordingProcess.target(journal, state: state)
    try Data("journal-format 1 bench UZ\n".utf8).write(to: URL(fileURLWithPath: journal))
    let writers = try (0..<4)
      .map { number in
        try RecordingProcess("r\(number)", lines: rounds / 4, to: journal, state: state)
      }
    // Reads, and puts what it read back under the name: what was added meanwhile is gone.
    var acknowledged: [String] = []
    for round in 0..<rounds {
      acknowledged += writers[round % 4].linesAfterWaiting(for: 1)
      guard let read = FileManager.default.contents(atPath: journal) else { continue }
      let copy = "\(folder.path)/copy-\(round)"
      try read.write(to: URL(fileURLWithPath: copy))
      #expect(unsafe rename(copy, journal) == 0)
    }
    for writer in writers {
      let (lines, code) = writer.finish()
      #expect(code == 0 || code == 3)
      acknowledged += lines
    }
    acknowledged.removeAll { !$0.hasPrefix("2026-11-23") }
    _ = try healJournal(target, settings)
    let all = Set(try lines(of: journal))
    let missing = acknowledged.filter { !all.contains($0) }
    #expect(missing.isEmpty)
    #expect(!acknowledged.isEmpty)
  }

  @Test
  func `two writers of one agreement never overwrite each other`() async throws {
    let folder = try SweepFolder()
    let path = folder.path + "/v1.roadmap"
    try Data("0\n".utf8).write(to: URL(fileURLWithPath: path))
    let settings = settings
    let successes = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var count = 0
          for _ in 0..<50 where addOne(path, settings) { count += 1 }
          return count
        }
      }
      return await group.reduce(0, +)
    }
    #expect(try readFile(path).bytes == Array("\(successes)\n".utf8))
    #expect(successes > 0)
  }
}

/// Reads the number in the file and puts the next one in its place, unless somebody else did.
private func addOne(_ path: String, _ settings: WriteSettings) -> Bool {
  guard let old = try? readFile(path),
    let number = Int(String(decoding: old.bytes.dropLast(), as: UTF8.self))
  else { return false }
  let new = SourceText(Array("\(number + 1)\n".utf8))
  return (try? replaceFile(path, holding: old, with: new, settings)) != nil
}
