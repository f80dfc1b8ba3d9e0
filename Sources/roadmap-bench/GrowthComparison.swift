import Foundation

/// Measures how the work of `roadmap status` grows with what it reads.
///
/// For ordinary data and for shapes that somebody may have made to hurt: instructions at two sizes,
/// and the exponent between them. 1 is linear.
struct GrowthComparison {
  /// Activities, or as many lines or events of a hostile shape; ascending.
  let sizes: [Int]
  /// The `roadmap` that is measured: the one beside this program.
  let program: String

  func run() throws -> [Figure] {
    guard let smallest = sizes.first, let largest = sizes.last, smallest < largest else {
      return []
    }
    print("\ninstructions of roadmap status, and the exponent of growth")
    var figures: [Figure] = []
    for shape in HostileShape.allCases {
      let counts = try sizes.map { try count(shape, $0) }
      var exponent: Double?
      if let first = counts[0], let last = counts[counts.count - 1] {
        exponent = log(last / first) / log(Double(largest) / Double(smallest))
      }
      let columns = counts.map { padded($0.map { rounded($0 / 1e6) + " M" } ?? "–", 16) }
      print("  \(padded(shape.rawValue, 36))\(columns.joined())\(exponent.map(rounded) ?? "–")")
      figures.append(
        Figure(
          what: "growth exponent, \(smallest) to \(largest): \(shape.rawValue)",
          value: exponent,
          goal: .atMost(1.05, wanted: 1.02)
        )
      )
    }
    return figures + (try largeFigures())
  }

  /// Processor time, because a million activities under callgrind take a quarter of an hour.
  private func largeFigures() throws -> [Figure] {
    let sizes = [10_000, 1_000_000]
    print("\nprocessor time of roadmap status, ordinary data")
    var times: [Double] = []
    for size in sizes {
      let folder = try BenchFolder(activities: size)
      let status = try measure(folder.command(program, ["status"]), runs: size > 100_000 ? 2 : 9)
      let memory = Double(status.peakKilobytes) / 1_024
      print("  N = \(size)  \(rounded(status.processorTime)) s, peak \(rounded(memory)) MiB")
      times.append(status.processorTime)
    }
    return [
      Figure(
        what: "growth exponent of processor time, 10 000 to 1 000 000: ordinary",
        value: log(times[1] / times[0]) / log(100),
        goal: .atMost(1.05, wanted: 1.02)
      )
    ]
  }

  private func count(_ shape: HostileShape, _ size: Int) throws -> Double? {
    let folder = try BenchFolder(activities: size, shape)
    return try InstructionCounter(of: program, in: folder.url)?
      .count(["status"], folder.environment)
  }
}

/// What an agreement and its journals are made of.
enum HostileShape: String, CaseIterable {
  case ordinary
  case longIDs = "IDs alike but for the end"
  case chain = "each after the one before"
  case oneItem = "all events on one item"
  case unknownItems = "events on unknown items"
  case unreadable = "no line can be read"
  case reversed = "newest first, one instant"
  case textLines = "one item, all else its text"

  /// Hands over the agreement.
  func writeAgreement(_ size: Int, _ sink: (String) -> Void) {
    switch self {
    case .ordinary, .unknownItems, .reversed:
      GeneratedAgreement(activities: size).write(sink)
    case .oneItem: GeneratedAgreement(activities: 1).write(sink)
    case .longIDs:
      writeActivities(size, sink) { "  activity \(Self.longID($0))  Visit\n    due: 2027\n" }
    case .chain:
      writeActivities(size, sink) { index in
        let after = index == 0 ? "" : "    after: N\(index - 1)\n"
        return "  activity N\(index)  Visit\n    due: 2027\n\(after)"
      }
    case .unreadable:
      writeActivities(size, sink) {
        "  what is this \($0)\n    d\u{443}e: never\n    due: someday\n"
      }
    case .textLines:
      writeActivities(1, sink) { _ in "  activity N0  Visit\n    due: 2027\n    result:\n" }
      writeParts(size, sink) { "      | paragraph \($0) of a very long result\n" }
    }
  }

  /// Hands over the journal of the first party; the second has none.
  func writeJournal(_ size: Int, _ sink: (String) -> Void) {
    sink("journal-format 1 generated UZ\n")
    switch self {
    case .ordinary: writeParts(size, sink) { "2025-02-03 UZ N\($0) start\n" }
    case .longIDs: writeParts(size, sink) { "2025-02-03 UZ \(Self.longID($0)) start\n" }
    case .chain: writeParts(size, sink) { "2025-02-03 UZ N\($0) done\n" }
    case .oneItem: writeParts(size, sink) { "2025-02-03 UZ N0 report | \($0)\n" }
    case .unknownItems: writeParts(size, sink) { "2025-02-03 UZ X\($0) start\n" }
    case .unreadable: writeParts(size, sink) { "2025-02-30 UZ N\($0) stort | \u{202E}\n" }
    case .reversed: writeParts(size, sink) { "2025-02-03 UZ N\(size - 1 - $0) note | again\n" }
    case .textLines: break
    }
  }

  private static func longID(_ index: Int) -> String {
    String(repeating: "A", count: 50) + "-\(index)"
  }

  private func writeActivities(
    _ count: Int,
    _ sink: (String) -> Void,
    _ activity: (Int) -> String
  ) {
    sink(GeneratedAgreement(activities: 0).head)
    sink("area A0  Area\n")
    writeParts(count, sink, activity)
  }

  private func writeParts(_ count: Int, _ sink: (String) -> Void, _ text: (Int) -> String) {
    var part = ""
    for index in 0..<count {
      part += text(index)
      if part.utf8.count > 60_000 {
        sink(part)
        part = ""
      }
    }
    sink(part)
  }
}
