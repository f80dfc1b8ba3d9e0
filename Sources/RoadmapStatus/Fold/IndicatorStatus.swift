package import RoadmapModel
import RoadmapSyntax

/// What was measured for an indicator, each side's figures apart.
package struct IndicatorStatus: Sendable {
  /// A figure that somebody reported, and how it stands to the target.
  package struct Value: Sendable {
    /// Nil for an observer.
    package let party: PartyIndex?
    package let figure: Figure
    package let period: PeriodSpan
    /// The day of the fact.
    package let day: Day
    package let source: EventSource
    package let verdict: Verdict
  }

  /// How a value stands to the target.
  package enum Verdict: Hashable, Sendable {
    /// There is no target to judge by.
    case recorded
    case reached
    case onCourse
    case behind
  }

  package let item: ItemIndex
  package let figures: IndicatorFigures
  /// The latest value of each side and of observers, by period, then by day of the fact.
  package let latest: [Value]
}

extension SnapshotFold {
  mutating func foldIndicators(_ standing: [StandingEvent]) {
    var latest: [Int: [PartyIndex?: IndicatorStatus.Value]] = [:]
    for event in standing where event.verb == .measure && event.day <= input.day {
      guard case .item(let item, _) = event.subject,
        let value = measured(event, figures: agreement.figures(of: agreement[item]))
      else { continue }
      let known = latest[item.value]?[event.party]
      if let known,
        (known.period.days.last, known.day) > (value.period.days.last, value.day)
      {
        continue
      }
      latest[item.value, default: [:]][event.party] = value
    }
    for (place, item) in agreement.items.enumerated() where item.kind == .indicator {
      let values = (latest[place] ?? [:]).values
        .sorted { ($0.party?.value ?? .max) < ($1.party?.value ?? .max) }
      indicators.append(
        IndicatorStatus(
          item: ItemIndex(place),
          figures: agreement.figures(of: item) ?? IndicatorFigures(),
          latest: values
        )
      )
    }
  }

  private func measured(
    _ event: StandingEvent,
    figures: IndicatorFigures?
  ) -> IndicatorStatus.Value? {
    let journal = input.journals[event.source.journal]
    let details = journal.details(of: journal.events[event.source.event])
    let bytes = journal.text.bytes.span
    guard let range = details.value, let period = details.period,
      let figure = Figure.read(bytes, plain: range)
    else { return nil }
    return IndicatorStatus.Value(
      party: event.party,
      figure: figure,
      period: period,
      day: event.day,
      source: event.source,
      verdict: verdict(figure, period, figures)
    )
  }

  /// Reached, on course (linear from the baseline to the target), or behind.
  private func verdict(
    _ figure: Figure,
    _ period: PeriodSpan,
    _ figures: IndicatorFigures?
  ) -> IndicatorStatus.Verdict {
    guard let figures, let target = figures.target else { return .recorded }
    let sign: Double = figures.direction == .up ? 1 : -1
    let value = figure.number * sign
    let goal = target.number * sign
    if target.qualifier == .over || target.qualifier == .under ? value > goal : value >= goal {
      return .reached
    }
    guard let baseline = figures.baseline, case .period(let from) = baseline.when,
      case .period(let to) = target.when, from.last < to.last, period.days.last < to.last
    else { return .behind }
    let share =
      Double(from.last.days(until: period.days.last)) / Double(from.last.days(until: to.last))
    let start = baseline.number * sign
    return value >= start + (goal - start) * share ? .onCourse : .behind
  }
}

extension Figure {
  /// The number; figures have at most 18 digits, of which a comparison needs the first fifteen.
  package var number: Double {
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    return Double(digits) / divisor
  }
}
