import RoadmapModel
package import RoadmapStatus
package import Terminal

// What the status engine says, as phrases; their words stand in the catalogues.

extension Headline {
  /// The one or two words of a headline.
  package func word(in language: InterfaceLanguage) -> TerminalText {
    language.words(english: .quoted("\(word)"), russian: russianWord, uzbek: uzbekWord)
  }

  /// The rule as a sentence; of all rules the first that holds gives the headline.
  package func rule(in language: InterfaceLanguage) -> TerminalText {
    language.words(english: rule, russian: russianRule, uzbek: uzbekRule)
  }

  /// The number of the rule that gives the headline.
  package var ruleNumber: Int {
    switch self {
    case .completed: 1
    case .superseded: 2
    case .cancelled: 3
    case .disputed: 4
    case .awaitingConfirmation: 5
    case .suspended: 6
    case .carriedOver, .lapsed: 7
    case .overdue: 8
    case .partlyCompleted: 9
    case .dueSoon: 10
    case .atRisk: 11
    case .continuing: 12
    case .inProgress: 13
    case .unscheduled: 14
    case .notStarted: 15
    }
  }
}

/// What the author of an event did, and where a proposal leads: `proposed to postpone to 2027`.
struct EventPhrase: InterfacePhrase {
  let verb: Verb
  /// The deadline as the format writes it.
  var target: TerminalText?
}

/// What the status says of the sides and of the calendar; `name` gives the ID of a party.
struct FlagPhrase: InterfacePhrase {
  let flag: StatusFlag
  let name: @Sendable (PartyIndex) -> TerminalText
}

/// Why something is at risk; `name` gives the ID of a party.
struct RiskPhrase: InterfacePhrase {
  let reason: RiskReason
  let name: @Sendable (PartyIndex) -> TerminalText
}

extension StatusFlag {
  /// What holds beside the headline, as a phrase.
  func words(
    in language: InterfaceLanguage,
    _ name: @escaping @Sendable (PartyIndex) -> TerminalText
  ) -> TerminalText {
    FlagPhrase(flag: self, name: name).words(in: language)
  }
}

extension TerminalText.StringInterpolation {
  /// `2026-11-23`.
  mutating func appendInterpolation(day: Day) {
    appendInterpolation(.quoted(day.isoText))
  }
}
