import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Terminal
import Testing

struct JournalEnglishTests {
  private static let evil = "\u{1B}[2J\u{202E}\n"

  /// Every problem of a journal, with values that would do harm unescaped.
  static let problems: [JournalProblem] =
    [
      .syntax(.fileEmpty), .headerMissing, .headerVersion, .headerMisplaced, .lineInterrupted,
      .zeroTail, .conflictMarker, .eventIncomplete, .dayUnreadable(.unreadable),
      .dayUnreadable(.noSuchDay(year: 2026, month: 2, day: 30)), .authorUnreadable,
      .subjectUnreadable, .verbUnknown(nearest: nil), .verbUnknown(nearest: evil),
      .keyUnknown(nearest: nil), .keyUnknown(nearest: evil), .keyTwice, .idWrongHarmless,
      .idWrong(expected: EventID(bits: 1)), .pathOutside, .authorForeign, .verbNotForObserver,
      .partyUnknown, .versionMissing(3), .subjectUnknown(nearest: nil),
      .subjectUnknown(nearest: evil),
      .occurrenceUnknown, .verbMisdirected, .claimByNonOwner, .wholeOfOccurrences,
      .answerToNothing, .answerToSelf, .undoOfNothing, .undoOfForeign, .undoOfAgreed,
      .adoptionOfOtherText,
      .futureDated, .proposalsContradict, .sidesContradict,
    ]
    + EventKey.allCases.flatMap { [.keyMissing($0), .keyUnreadable($0)] }
    + Verb.allCases.map { .textMissing($0) }

  @Test(arguments: problems)
  func `the words for a problem of a journal are whole sentences and safe to print`(
    problem: JournalProblem
  ) {
    let marked = UntrustedText(Self.evil).forTerminal
    let words = problem.wording(ProblemContext(marked: marked, relatedLines: []), in: .english)
    #expect(!words.message.isEmpty && !words.message.description.hasSuffix("."))
    #expect(!words.remedy.isEmpty)
    #expect(words.remedy.description.hasSuffix(".") || words.remedy.description.hasSuffix("?"))
    #expect(scanTerminalOutput(words.message.bytes, allowsStyle: false).isEmpty)
    #expect(scanTerminalOutput(words.remedy.bytes, allowsStyle: false).isEmpty)
  }
}
