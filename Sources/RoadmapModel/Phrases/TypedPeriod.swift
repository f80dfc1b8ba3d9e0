extension PeriodSpan {
  /// A period as a person types it: in the spelling of the format, or in words (`IV quarter 2026`,
  /// `до конца мая 2027 года`).
  package init?(typed text: String) {
    if let span = PeriodSpan.read(text.utf8Span.span).value {
      self = span
      return
    }
    guard text.utf8.count <= 200,
      case .deadline(.during(let span)) = DeadlinePhrase.read(text.utf8Span.span, .all)
    else { return nil }
    self = span
  }
}

extension Day {
  /// A day as a person types it: `2026-11-23`, `23.11.2026`, `23 November 2026`.
  package init?(typed text: String) {
    if let day = Day(iso: text.utf8Span.span) {
      self = day
      return
    }
    guard let span = PeriodSpan(typed: text), span.days.first == span.days.last else { return nil }
    self = span.days.first
  }
}
