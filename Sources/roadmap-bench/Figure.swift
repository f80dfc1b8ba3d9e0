import Foundation

/// One measured figure beside what it is to be.
struct Figure {
  /// How far a figure is to go: what a whole program can reach, and what we want.
  enum Goal {
    case atMost(Double, wanted: Double)
    case atLeast(Double, wanted: Double)
  }

  let what: String
  /// Nil where it could not be measured: a program is missing, or took too long.
  let value: Double?
  var unit = ""
  var goal: Goal?

  /// Two numbers as a ratio; nil where one of them is.
  static func ratio(
    _ what: String,
    _ value: Double?,
    to other: Double?,
    _ goal: Goal? = nil
  ) -> Figure {
    var ratio: Double?
    if let value, let other, other > 0 { ratio = value / other }
    return Figure(what: what, value: ratio, unit: "×", goal: goal)
  }

  /// What the figure has reached, as the last column says it.
  private var verdict: String {
    guard let value, let goal else { return "" }
    switch goal {
    case .atMost(let limit, let wanted):
      return value <= wanted ? "wanted" : value <= limit ? "reached" : "missed"
    case .atLeast(let limit, let wanted):
      return value >= wanted ? "wanted" : value >= limit ? "reached" : "missed"
    }
  }

  /// Name, figure, both goals and the verdict, in columns.
  var line: String {
    let shown = value.map { "\(rounded($0)) \(unit)" } ?? "        –"
    var (limit, wanted) = ("", "")
    switch goal {
    case .atMost(let most, wanted: let best):
      (limit, wanted) = ("≤ \(short(most))", "≤ \(short(best))")
    case .atLeast(let least, wanted: let best):
      (limit, wanted) = ("≥ \(short(least))", "≥ \(short(best))")
    case nil: break
    }
    let columns = padded(what, 62) + padded(shown, 16) + padded(limit, 10) + padded(wanted, 10)
    return "  \(columns)\(verdict)"
  }

  static let heading = "  \(padded("", 62))\(padded(" measured", 16))goal      wanted"
}

func printTable(_ title: String, _ figures: [Figure]) {
  print("\n\(title)\n\(Figure.heading)")
  for figure in figures { print(figure.line) }
}

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - text.count))
}

/// Right-aligned, with as many decimals as say something.
func rounded(_ value: Double) -> String {
  let text = String(format: value < 10 ? "%.2f" : value < 1_000 ? "%.1f" : "%.0f", value)
  return String(repeating: " ", count: max(0, 9 - text.count)) + text
}

private func short(_ value: Double) -> String {
  value == value.rounded() ? String(Int(value)) : String(value)
}

extension [Double] {
  /// The middle one, of an even number the upper.
  var median: Double? { isEmpty ? nil : sorted()[count / 2] }
}
