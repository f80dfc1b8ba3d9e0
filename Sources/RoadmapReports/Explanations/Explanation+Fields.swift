// Findings about fields: which may stand where, and for whom.

extension Explanation {
  static let fieldUnknown = Explanation(
    summary: "There is no field of this name.",
    body: """
      A name that the program does not know is not passed over, because a
      mistyped `due` would otherwise be a deadline that nobody watches. Where
      a known name is near, the finding shows it.

      Correct the name. For something of your own begin it with `x-`: it is
      kept and shown, and never interpreted. `roadmap help format` lists all
      fields.
      """,
    wrong: """
      activity MON-1  Joint visit
        results: A report
        file: 12-04
      """,
    right: """
      activity MON-1  Joint visit
        result: A report
        x-file: 12-04
      """
  )

  static let fieldMisplaced = Explanation(
    summary: "The field exists, but not under this heading.",
    body: """
      A field belongs to the nearest heading above it, and each kind of
      heading has its own fields. Often the line is right and only stands too
      low: an indicator or a milestone has come between it and its activity.

      Move the line up to the heading that it was meant for.
      """,
    wrong: """
      activity MON-1  Joint visit
        milestone MON-1.a  Programme agreed
          result: A joint report
      """,
    right: """
      activity MON-1  Joint visit
        result: A joint report
        milestone MON-1.a  Programme agreed
      """
  )

  static let fieldTwice = Explanation(
    summary: "The field stands twice under the same heading.",
    body: """
      If there are two deadlines, each side may hold the other to the one it
      prefers. The program does not choose; it shows both lines.

      Delete one. If both are meant, write them as one value: two dates with
      a comma between them, two bodies with a semicolon. `owner` and `signed`
      may stand once for each party.
      """,
    wrong: """
      due: 2026-Q4
      due: 2027-Q4
      """,
    right: """
      due: 2026-Q4, 2027-Q4
      """
  )

  static let fieldEmpty = Explanation(
    summary: "The field has a name and no value.",
    body: """
      An empty field says neither that something was agreed nor that it was
      left open. Later nobody remembers whether the value was forgotten or
      meant to be filled in.

      Write the value, or delete the line: what is absent counts as not
      agreed. For a deadline that is still open there are words.
      """,
    wrong: """
      due:
      """,
    right: """
      due: to be agreed
      """
  )

  static let fieldMissing = Explanation(
    summary: "The agreement lacks a field that it cannot do without.",
    body: """
      Three fields must stand under `agreement`: `version` counts the signed
      texts, `languages` says in which languages they exist, and `period`
      says from when to when they hold. Deadlines are reckoned from the
      period, so without it nothing can be due.

      Add the field. A period without an end is written with two dots.
      """,
    wrong: """
      agreement two-cities  Roadmap of two cities
        version: 1
      """,
    right: """
      agreement two-cities  Roadmap of two cities
        version: 1
        languages: en, ru
        period: 2026-02-01..
      """
  )

  static let fieldWithoutHeading = Explanation(
    summary: "A field stands above the first heading and belongs to nothing.",
    body: """
      A field says something about the heading above it. Before the first
      heading there is nothing that it could be about.

      Move it below the `agreement` line. If it was a remark about the file,
      begin it with #.
      """,
    wrong: """
      roadmap-format 1
      note: Draft of 3 March
      agreement two-cities  Roadmap of two cities
      """,
    right: """
      roadmap-format 1
      # Draft of 3 March
      agreement two-cities  Roadmap of two cities
      """
  )

  static let fieldNotText = Explanation(
    summary: "A language was given to a field that is not a text.",
    body: """
      Dates, numbers, IDs and fixed words such as `joint` are the same in
      every language; the program shows them in the language of the reader.
      Only texts are translated.

      Write the field without a language. To keep the wording of a deadline
      as it was signed, use `due.ru`, which may stand beside `due`.
      """,
    wrong: """
      kind: joint
      kind.ru: совместно
      """,
    right: """
      kind: joint
      """
  )

  static let partyExpected = Explanation(
    summary: "The field must say for which party it stands.",
    body: """
      An owner is an office of one of the two sides. "Secretariat" alone
      could be anybody's, and both sides could believe that the other one is
      meant.

      Write the ID of the party between the name of the field and the colon,
      and a line for each side.
      """,
    wrong: """
      owner: Secretariat
      """,
    right: """
      owner UZ: Secretariat
      owner RU: International office
      """
  )

  static let partyUnexpected = Explanation(
    summary: "The field does not take a party, for it holds for both sides.",
    body: """
      Only `owner` and `signed` are said of one party. A deadline, a result
      or a title is agreed by both, and there is one of it.

      Take the party out. If each side has a date of its own, make two
      activities, or one milestone for each side.
      """,
    wrong: """
      due UZ: 2026-Q3
      due RU: 2026-Q4
      """,
    right: """
      milestone MON-1.a  Visit in Anorvodiy
        due: 2026-Q3
      milestone MON-1.b  Visit in Rassvetogorsk
        due: 2026-Q4
      """
  )

  static let partyUnknown = Explanation(
    summary: "The agreement has no party with this ID.",
    body: """
      A party is named by the ID on its `party` line, letter for letter, with
      capital and small letters as they stand there. Cyrillic letters that
      look Latin do not count as the same.

      Correct the ID. A body that belongs to neither side, such as an
      international organisation, stands in `with`.
      """,
    wrong: """
      party UZ  City of Anorvodiy
      area MON  Public services
        owner UZB: Secretariat
      """,
    right: """
      party UZ  City of Anorvodiy
      area MON  Public services
        owner UZ: Secretariat
      """
  )
}
