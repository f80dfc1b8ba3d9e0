// Findings about deadlines that can be read and do not fit.

extension Explanation {
  static let deadlineBase = Explanation(
    summary: "The deadline counts from something that is not completed once.",
    body: """
      "Within 30 days of MON-1" needs one day on which MON-1 is completed.
      Something that returns every year is completed again and again, so the
      days could be counted from any of them.

      Count from an activity that happens once, or give the deadline the same
      rhythm as the thing that it follows.
      """,
    wrong: """
      activity MON-1  Yearly survey
        due: every year
      activity MON-2  Report on the survey
        due: within 30 days of MON-1
      """,
    right: """
      activity MON-1  Yearly survey
        due: every year
      activity MON-2  Report on the survey
        due: every year, within 30 days
      """
  )

  static let spanReversed = Explanation(
    summary: "The end of this stretch of time lies before its beginning.",
    body: """
      Two dots mean "from … to". The earlier date stands first. When the two
      are the wrong way round, often only the year of one of them is wrong,
      and then the program must not simply exchange them.

      Exchange the dates, or correct the year.
      """,
    wrong: """
      due: 2026-10..2026-05
      """,
    right: """
      due: 2026-10..2027-05
      """
  )

  static let spanOpen = Explanation(
    summary: "The deadline has a beginning and no end.",
    body: """
      A deadline without an end can never be missed, and so is none. Only the
      `period` of the whole agreement may stay open.

      If the work simply goes on, write `ongoing`, and how often it is
      reported on. If there is an end, add it behind the two dots.
      """,
    wrong: """
      due: 2026-05..
      """,
    right: """
      due: ongoing, review every half-year
      """
  )

  static let occurrencesNone = Explanation(
    summary: "In the given time the recurring deadline does not come up even once.",
    body: """
      "Every year" is due at the end of each year, "every quarter" at the end
      of each quarter. If no such end lies in the stretch of time, nothing is
      ever due. The same holds for an agreement without an end, when the
      deadline does not say until when it returns.

      Name a time that is long enough, or a day within it.
      """,
    wrong: """
      due: every year in 2026-03..2026-05
      """,
    right: """
      due: every year in 2026..2027 by 05-31
      """
  )

  static let milestoneUnderOccurrences = Explanation(
    summary: "A milestone stands under an activity that returns.",
    body: """
      A milestone is a step that is taken once. Under something that is done
      every year nobody could say in which year the step was taken, and the
      next year would count as done already.

      Make the step an activity of its own with the same rhythm, or write a
      separate activity for each year if the years differ.
      """,
    wrong: """
      activity MON-3  Yearly survey
        due: every year
        milestone MON-3.a  Questions agreed
      """,
    right: """
      activity MON-3  Yearly survey
        due: every year
      activity MON-4  Questions of the survey agreed
        due: every year by 03-31
      """
  )

  static let deadlineOutsidePeriod = Explanation(
    summary: "The deadline ends after the agreement does.",
    body: """
      Once the agreement has ended, nobody is bound to finish, unless the
      text says that open work is carried over. Sometimes that is intended;
      more often the year is mistyped, or the period was shortened later.

      Bring the deadline into the period, or say with `on-expiry` what
      happens to what is unfinished.
      """,
    wrong: """
      period: 2026-02-01..2027-12-31
      due: 2028-Q1
      """,
    right: """
      period: 2026-02-01..2027-12-31
      due: 2027-Q4
      """
  )

  static let overdueAtAdoption = Explanation(
    summary: "The deadline was already over on the day on which the text was signed.",
    body: """
      Negotiations take longer than planned, and dates that were fair in the
      first draft pass before the last one is signed. Such an activity is
      overdue on the first day. In one real plan this was so for eleven of
      sixty-five deadlines.

      Before signing, agree on a new date. If the work is done already, keep
      the date, say so in `note`, and record it as done.
      """,
    wrong: """
      signed: 2026-06-01, Anorvodiy
      due: 2026-03
      """,
    right: """
      signed: 2026-06-01, Anorvodiy
      due: 2026-09
      """
  )

  static let wordingDrift = Explanation(
    summary: "The signed wording of the deadline and `due` mean different days.",
    body: """
      `due` is what the program computes with; `due.ru` keeps what the signed
      text says in Russian. If they differ, the list on the screen watches a
      date that nobody signed. In a real tracker that kept both, 6 of 106 had
      drifted apart.

      Look at the signed paper. Correct `due` if the wording is right;
      correct the wording if it was copied wrongly.
      """,
    wrong: """
      due: 2026-Q3
      due.ru: IV квартал 2026 года
      """,
    right: """
      due: 2026-Q4
      due.ru: IV квартал 2026 года
      """
  )

  static let wordingAmbiguous = Explanation(
    summary: "The signed wording of the deadline can mean different days.",
    body: """
      "Before 15 December" may include that day or not; "winter 2026" may be
      January or December; 03/04/2026 is read in two ways. The program uses
      `due`, and cannot tell whether the wording agrees with it.

      In a signed text leave the words as they are, and settle in a letter
      what is meant. In a draft choose words that have one meaning.
      """,
    wrong: """
      due: by 2026-12-15
      due.en: before 15 December 2026
      """,
    right: """
      due: by 2026-12-15
      due.en: not later than 15 December 2026
      """
  )

  static let wordingUnreadable = Explanation(
    summary: "The program could not compare the signed wording of the deadline with `due`.",
    body: """
      It understands the usual phrases in English, Russian and Uzbek, and
      this is none of them. That is no mistake: the wording is kept and shown
      as it stands, and `due` is what counts on the screens.

      Check by eye, once, that the two mean the same days. Nothing else has
      to be done.
      """,
    wrong: """
      due: 2026-Q4
      due.en: when the leaves have fallen in 2026
      """,
    right: """
      due: 2026-Q4
      due.en: fourth quarter of 2026
      """
  )
}
