import RoadmapReports
import RoadmapStatus
import Terminal

extension Headline {
  /// The word of the headline in a language.
  func word(in language: InterfaceLanguage) -> TerminalText { .quoted("\(word)") }
}

extension RecordedEvent {
  /// What the event says, without the remark.
  func words(in language: InterfaceLanguage) -> TerminalText { says }
}
