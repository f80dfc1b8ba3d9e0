// Findings about dates, and about deadlines that cannot be read.

extension Explanation {
  static let dateUnreadable = Explanation(
    summary: "This is not a date that can be read.",
    body: """
      A day is written as year-month-day with hyphens: 2026-07-30. It is the
      one way that means the same everywhere: 03/04/2026 is the third of
      April for one side and the fourth of March for the other.

      Write the day in this form. `signed` and `in-force` need a whole day; a
      month or a quarter will do only for deadlines.
      """,
    wrong: """
      in-force: 30.07.2026
      """,
    right: """
      in-force: 2026-07-30
      """
  )

  static let dateImpossible = Explanation(
    summary: "The calendar has no such day or month.",
    body: """
      There is no 30 February and no month 13. Often the end of a month was
      meant, or day and month have changed places.

      For the end of a month write the month alone; its last day is then
      right in every year.
      """,
    wrong: """
      due: by 2026-02-30
      """,
    right: """
      due: by 2026-02
      """
  )

  static let yearOutOfRange = Explanation(
    summary: "The year lies outside 1900 to 2199, so it is probably mistyped.",
    body: """
      Deadlines in agreements lie a few years ahead. A year such as 2926 is a
      slip of the finger, and without this limit the deadline would simply
      never be missed.

      Correct the year. For something without an end write `ongoing`.
      """,
    wrong: """
      due: 2926-05
      """,
    right: """
      due: 2026-05
      """
  )

  static let digitNotASCII = Explanation(
    summary: "A digit of another script stands in the date, such as an Arabic or a wide one.",
    body: """
      Many scripts have digits of their own. In texts they are welcome, but
      dates and numbers are computed with and compared, so they use the
      digits 0 to 9 that every keyboard has.

      Type the number anew with the keyboard in Latin letters. The wording in
      your own digits may stand in a field such as `due.ar`.
      """,
    wrong: """
      due: ٢٠٢٦-12
      """,
    right: """
      due: 2026-12
      """
  )

  static let deadlineUnreadable = Explanation(
    summary: "This deadline cannot be read.",
    body: """
      A deadline is written in one of a few exact forms, so that both sides
      and every later reader compute the same days from it. Capital letters
      count: 2026-Q4, not 2026-q4. Where the program can guess what was
      meant, the finding shows it.

      Put the form into `due`, and the wording of the signed text beside it,
      with its language. `roadmap help format` shows all forms.
      """,
    wrong: """
      due: IV кв. 2026
      """,
    right: """
      due: 2026-Q4
      due.ru: IV кв. 2026
      """
  )

  static let deadlineWinter = Explanation(
    summary: "\"Winter\" does not say which months are meant.",
    body: """
      The winter of 2026 may be January and February of that year, or
      December and what follows. In real plans both have been meant, and
      people have waited a year for each other.

      Agree on the months and write them. Spring, summer and autumn have one
      meaning each: March to May, June to August, September to November.
      """,
    wrong: """
      due: 2026-winter
      """,
    right: """
      due: 2026-12..2027-02
      """
  )

  static let deadlineList = Explanation(
    summary: "The list of dates is out of order, or holds something that may not stand in it.",
    body: """
      Each date of a list is one occasion, which is reported and confirmed by
      itself. They stand in the order of time, each once, and no spans with
      two dots among them: otherwise it is not clear which occasion a report
      is about.

      Put the earliest first, and leave out what stands there twice. For one
      long stretch of time write the span alone.
      """,
    wrong: """
      due: 2027-05, 2026-05
      """,
    right: """
      due: 2026-05, 2027-05
      """
  )

  static let deadlineNumber = Explanation(
    summary: "The number in this deadline is zero or far too large.",
    body: """
      "Within 0 days" and "0 times" promise nothing, and a number of many
      digits is a slip. Both would be a deadline that can never be kept, or
      never be missed.

      Write how many are meant. If nothing is agreed yet, write `to be
      agreed`; for "immediately", `within 1 day`.
      """,
    wrong: """
      due: within 0 days
      """,
    right: """
      due: within 1 day
      """
  )

  static let deadlineByDay = Explanation(
    summary: "\"By\" a day of the year goes only with something that is due every year.",
    body: """
      `by 03-31` is the 31st of March. Each year has one, but a quarter or a
      month has not, so the rule would say nothing for most of them.

      If it is due once a year, write `every year`. If it is due some days
      after the end of each quarter, say how many days.
      """,
    wrong: """
      due: every quarter by 03-31
      """,
    right: """
      due: every quarter, within 30 days
      """
  )
}
