import RoadmapModel
import RoadmapReports
import RoadmapStatus
import Terminal
import Testing

/// Russian words that stand beside a number or a name agree with it.
struct RussianAgreementTests {
  @Test(
    arguments: [
      (.awaitingConfirmation, 1, "1 ждёт подтверждения"),
      (.awaitingConfirmation, 2, "2 ждут подтверждения"),
      (.awaitingConfirmation, 5, "5 ждут подтверждения"),
      (.awaitingConfirmation, 11, "11 ждут подтверждения"),
      (.awaitingConfirmation, 21, "21 ждёт подтверждения"),
      (.dueSoon, 1, "у 1 истекает срок"), (.dueSoon, 2, "у 2 истекает срок"),
      (.dueSoon, 21, "у 21 истекает срок"), (.lapsed, 2, "2 утратили силу"),
      (.carriedOver, 3, "3 переходят на следующий период"),
      (.unscheduled, 4, "у 4 срок не определён"), (.overdue, 2, "2 просрочено"),
    ] as [(Headline, Int, String)]
  )
  func `a count agrees with its headline`(headline: Headline, count: Int, words: String) {
    #expect(HeadlineCount(count, headline).words(in: .russian).description == words)
  }

  @Test(
    arguments: [
      (.report, "представила отчёт", "представил отчёт"),
      (.measure, "внесла значение", "внёс значение"),
      (.note, "внесла примечание", "внёс примечание"),
    ] as [(Verb, String, String)]
  )
  func `what a Side or an observer did is a verb behind its name`(
    verb: Verb,
    side: String,
    observer: String
  ) {
    func words(_ isObserver: Bool) -> String {
      EventPhrase(verb: verb, isObserver: isObserver).words(in: .russian).description
    }
    #expect(words(false) == side)
    #expect(words(true) == observer)
  }
}
