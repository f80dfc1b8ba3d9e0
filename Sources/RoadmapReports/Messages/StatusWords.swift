package import RoadmapModel
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

/// How many items have a headline: `2 awaiting confirmation`.
package struct HeadlineCount: InterfacePhrase {
  package let count: Int
  package let headline: Headline

  package init(_ count: Int, _ headline: Headline) {
    self.count = count
    self.headline = headline
  }

  package var english: TerminalText { "\(count) \(headline.word(in: .english))" }
  package var russian: TerminalText { headline.russianCount(count) }
  package var uzbek: UzbekText { "\(count) \(headline.uzbekWord)" }
}

/// What the author of an event did, and where a proposal leads: `proposed to postpone to 2027`.
package struct EventPhrase: InterfacePhrase {
  package let verb: Verb
  /// The deadline as the format writes it.
  package var target: TerminalText?
  /// Whether no party did it, which some languages say in another form.
  package let isObserver: Bool

  package init(verb: Verb, target: TerminalText? = nil, isObserver: Bool = false) {
    self.verb = verb
    self.target = target
    self.isObserver = isObserver
  }
}

/// What the status says of the sides and of the calendar; `name` gives the ID of a party.
package struct FlagPhrase: InterfacePhrase {
  package let flag: StatusFlag
  package let name: @Sendable (PartyIndex) -> TerminalText

  package init(flag: StatusFlag, name: @escaping @Sendable (PartyIndex) -> TerminalText) {
    self.flag = flag
    self.name = name
  }
}

/// Why something is at risk; `name` gives the ID of a party.
package struct RiskPhrase: InterfacePhrase {
  package let reason: RiskReason
  package let name: @Sendable (PartyIndex) -> TerminalText

  package init(reason: RiskReason, name: @escaping @Sendable (PartyIndex) -> TerminalText) {
    self.reason = reason
    self.name = name
  }
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
