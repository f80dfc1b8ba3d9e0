import Foundation

/// Measures `roadmap diff` beside `git diff` on pairs of versions of several shapes.
struct DiffComparison {
  let sizes: [Int]
  let runs: Int
  /// The `roadmap` that is measured: the one beside this program.
  let program: String

  /// How the newer version differs from the older.
  private enum Shape: String, CaseIterable {
    case fewEdits = "1 % edited"
    case renumbered = "all IDs new"
    case reversed = "reversed"
    case unrelated = "nothing in common"
    case identical = "identical"
  }

  /// Prints a table for each size, and returns the figures that have a goal.
  func run() throws -> [Figure] {
    var figures: [Figure] = []
    for size in sizes {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("roadmap-bench-diff-\(ProcessInfo.processInfo.processIdentifier)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      print("\ndiff, \(size) activities; median of \(runs) runs")
      var text = ""
      GeneratedAgreement(activities: size).write { text += $0 }
      let before = folder.appendingPathComponent("before.roadmap").path
      try writeFile(before) { $0(text) }
      for shape in Shape.allCases {
        let after = folder.appendingPathComponent("after.roadmap").path
        let newer = edited(text, shape)
        try writeFile(after) { $0(newer) }
        let (ours, theirs) = try measureBoth(shape, before, after, in: folder)
        figures += self.figures(shape, size, ours, theirs)
      }
    }
    return figures
  }

  private func figures(
    _ shape: Shape,
    _ size: Int,
    _ ours: Measurement,
    _ theirs: Measurement?
  ) -> [Figure] {
    switch shape {
    case .identical: return []
    case .fewEdits:
      let goal = Figure.Goal.atLeast(size < 100_000 ? 3 : 4, wanted: 10)
      let what = "git diff --stat ÷ our diff, 1 % edited, N = \(size)"
      return [.ratio(what, theirs?.median, to: ours.median, goal)]
    case .renumbered, .reversed, .unrelated:
      let goal = size == 100_000 ? Figure.Goal.atMost(2, wanted: 1) : nil
      let what = "diff, \(shape.rawValue), N = \(size)"
      return [Figure(what: what, value: ours.median, unit: "s", goal: goal)]
    }
  }

  private func measureBoth(
    _ shape: Shape,
    _ before: String,
    _ after: String,
    in folder: URL
  ) throws -> (ours: Measurement, theirs: Measurement?) {
    let environment = ["HOME": folder.path, "ROADMAP_NOW": "2026-11-23T10:00:00Z"]
    let ours = try measure(
      MeasuredCommand(
        name: "roadmap diff",
        path: program,
        arguments: ["diff", before, after],
        environment: environment
      ),
      runs: runs
    )
    printRow(shape, ours)
    // With its other algorithms git is slower still; a shape may take it minutes.
    let isSlow = shape == .reversed || shape == .renumbered
    let runsSlow = ProcessInfo.processInfo.environment["ROADMAP_BENCH_SLOW"] != nil
    guard let git = installed("git"), !isSlow || runsSlow else { return (ours, nil) }
    let theirs = try measure(
      MeasuredCommand(
        name: "git diff --no-index --stat",
        path: git,
        arguments: ["diff", "--no-index", "--stat", before, after],
        environment: environment
      ),
      runs: runs
    )
    printRow(shape, theirs)
    print("    git ÷ roadmap  \(String(format: "%.1f", theirs.median / ours.median))")
    return (ours, theirs)
  }

  private func printRow(_ shape: Shape, _ measurement: Measurement) {
    let label = "\(shape.rawValue): \(measurement.name)"
    let time = String(format: "%8.1f ms", measurement.median * 1_000)
    let memory =
      measurement.peakKilobytes > 0
      ? String(format: "%7.1f MiB", Double(measurement.peakKilobytes) / 1_024) : ""
    print("  \(padded(label, 46))\(time) \(memory)")
  }

  // MARK: Newer versions

  private func edited(_ text: String, _ shape: Shape) -> String {
    switch shape {
    case .identical: return text
    case .fewEdits:
      var count = 0
      return lines(text) { line in
        guard line.hasPrefix("    due: ") else { return line }
        count += 1
        return count.isMultiple(of: 100) ? "    due: 2029-11" : line
      }
    case .renumbered:
      return lines(text) { line in
        if line.hasPrefix("  activity N") { return "  activity M" + line.dropFirst(12) }
        if line.hasPrefix("    after: N") { return "    after: M" + line.dropFirst(12) }
        return line
      }
    case .unrelated:
      return lines(text) { line in
        if line.hasPrefix("  activity N") {
          let number = line.dropFirst(12).prefix { $0.isNumber }
          return "  activity Z\(number)  Dredging of basin \(number)b by the harbour authority"
        }
        if line.hasPrefix("    ru: ") { return "    ru: Работы в порту" }
        if line.hasPrefix("    after: ") || line.hasPrefix("    result: ") { return "" }
        return line
      }
    case .reversed: return reversed(text)
    }
  }

  private func lines(_ text: String, _ change: (Substring) -> any StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      result += String(change(line))
      result += "\n"
    }
    return result
  }

  /// The areas in the opposite order, and the activities of each.
  private func reversed(_ text: String) -> String {
    let parts = text.components(separatedBy: "\narea ")
    let areas = parts.dropFirst().reversed()
      .map { area in
        let activities = area.components(separatedBy: "\n  activity ")
        return ([activities[0]] + activities.dropFirst().reversed())
          .joined(separator: "\n  activity ")
      }
    return ([parts[0]] + areas).joined(separator: "\narea ")
  }
}
