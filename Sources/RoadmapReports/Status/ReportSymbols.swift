package import RoadmapStatus
package import Terminal

/// The marks of our own in reports; each one column wide.
///
/// A mark never stands without its word, and a colour never without both.
package enum ReportSymbols: Sendable {
  case unicode
  /// For terminals and files that hold nothing but ASCII.
  case ascii

  private func pick(_ unicode: TerminalText, _ ascii: TerminalText) -> TerminalText {
    self == .unicode ? unicode : ascii
  }

  /// The mark of a headline.
  package func glyph(of headline: Headline) -> TerminalText {
    switch headline {
    case .completed: pick("✓", "+")
    case .superseded: pick("→", ">")
    case .cancelled: pick("✕", "x")
    case .disputed: pick("≠", "#")
    case .awaitingConfirmation: pick("…", "?")
    case .suspended: pick("⊘", "/")
    case .carriedOver: pick("»", "}")
    case .lapsed: pick("∅", "0")
    case .overdue: "!"
    case .partlyCompleted: pick("◑", "%")
    case .dueSoon: pick("◷", "*")
    case .atRisk: pick("▴", "^")
    case .continuing: pick("∞", "&")
    case .inProgress: pick("◔", "o")
    case .unscheduled: pick("◌", "-")
    case .notStarted: pick("◦", ".")
    }
  }

  /// What stands at the end of a text that was cut.
  package var ellipsis: TerminalText { pick("…", "...") }
  /// Between two things on one line.
  package var dot: TerminalText { pick(" · ", " - ") }
  /// Between two columns.
  var rule: TerminalText { pick(" │ ", " | ") }

  // MARK: Bars

  /// A bar of `width` columns of which `part` of `whole` is full; never full while something is
  /// missing, never empty when something is there.
  package func bar(_ part: Int, of whole: Int, width: Int) -> TerminalText {
    var full = whole > 0 ? part * width / whole : 0
    if part > 0, full == 0 { full = 1 }
    return repeated(pick("▰", "#"), full) + repeated(pick("▱", "."), width - full)
  }

  /// A mark so many times.
  package func repeated(_ mark: TerminalText, _ count: Int) -> TerminalText {
    var text = TerminalText()
    for _ in 0..<max(0, count) { text.append(mark) }
    return text
  }

  // MARK: Timelines

  package var elapsed: TerminalText { pick("█", "=") }
  package var ahead: TerminalText { pick("░", "-") }
  package var deadline: TerminalText { pick("◆", "D") }
  package var signedDeadline: TerminalText { pick("◇", "d") }
  package var today: TerminalText { pick("┊", "|") }
  package var delay: TerminalText { pick("╌", "~") }
  package var openEnd: TerminalText { pick("›", ">") }
  package var openStart: TerminalText { pick("‹", "<") }
}

extension Headline {
  /// The role in which glyph and word stand.
  package var role: TextRole {
    switch self {
    case .completed: .good
    case .disputed, .overdue, .lapsed: .bad
    case .awaitingConfirmation, .dueSoon, .atRisk: .attention
    case .superseded, .cancelled, .suspended, .carriedOver, .partlyCompleted, .continuing,
      .inProgress, .unscheduled, .notStarted:
      .body
    }
  }
}
