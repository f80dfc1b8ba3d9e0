// Findings about single lines.

extension Explanation {
  static let lineTooLong = Explanation(
    summary: "The line is longer than 64 KiB, twenty printed pages or so, and was not read.",
    body: """
      A line of that length is nearly always an accident: a whole document
      was pasted into one field, or the line ends of a file were lost on the
      way. As it was not read, what it says counts for nothing.

      Divide a long text with lines that begin with | under the field, or
      keep the document as a file of its own and name it.
      """,
    wrong: """
      result: (the whole report, in one line)
      """,
    right: """
      result: A joint report with recommendations
      | in both languages.
      """
  )

  static let lineUnreadable = Explanation(
    summary: "The program cannot tell what this line is.",
    body: """
      A line begins with # (a note), with | (it continues the text above), or
      with a word such as `area` or `activity` and an ID; or it is a field: a
      name, a colon, a value. Nothing is ignored in silence, because a line
      that one side reads and the other side's program skips would be the
      worst of mistakes.

      Most often the colon is missing, or a long text went on in a new line
      without the |. A remark for people needs the # in front.
      """,
    wrong: """
      activity MON-1  Joint visit
        due 2026-Q4
        Ask Anna about the hotel
      """,
    right: """
      activity MON-1  Joint visit
        due: 2026-Q4
        # Ask Anna about the hotel
      """
  )

  static let conflictMarker = Explanation(
    summary: "The program git left a mark here: two people changed the same place.",
    body: """
      Between the lines that begin with <<<<<<<, ======= and >>>>>>> stand
      both wordings, one after the other. Somebody has to decide which one
      holds; until then nobody knows what the text says.

      Keep the wording that was agreed, delete the other one, and delete the
      three marks. `roadmap merge` makes fewer such places, and shows each
      open question under the name of the party.
      """,
    wrong: """
      <<<<<<< ours
        due: 2026-Q3
      =======
        due: 2026-Q4
      >>>>>>> theirs
      """,
    right: """
        due: 2026-Q4
      """
  )

  static let headingColon = Explanation(
    summary: "A colon stands after the ID of a heading, where none belongs.",
    body: """
      A heading is a word such as `activity`, then the ID, then the title,
      with spaces between them. The colon is the sign of a field, as in
      `due: 2026-Q4`. The strict rule keeps the two apart, so that a title is
      never mistaken for a value.

      Delete the colon. Two spaces before the title make it easy to see.
      """,
    wrong: """
      activity MON-1: Joint visit
        due: 2026-Q4
      """,
    right: """
      activity MON-1  Joint visit
        due: 2026-Q4
      """
  )

  static let headingWithoutID = Explanation(
    summary: "The heading has no ID, the short name by which everything refers to it.",
    body: """
      Both sides record progress under the ID: "MON-1 done". It stays the
      same for ever, also when an amendment renumbers the printed text. A
      heading without one cannot be reported on, and the lines below it are
      not checked until it has one.

      Choose a short ID that does not stand in the file yet: Latin letters
      and digits, as in MON-1. The printed number goes into `number`.
      """,
    wrong: """
      activity
        due: 2026-Q4
      """,
    right: """
      activity MON-1  Joint visit
        number: 1.1
        due: 2026-Q4
      """
  )

  static let titleTooLong = Explanation(
    summary: "The title has more than 1,000 characters.",
    body: """
      The title names a thing in lists, on screens and in letters to the
      other side. A whole provision does not fit there and would be cut off
      in each of them.

      Give it a short title, and put the rest into the fields: what comes of
      it into `result`, how it is done into `form`. Under a `clause` the
      provision may go on in lines that begin with |.
      """,
    wrong: """
      activity MON-1  Joint visit, in the course of which … (1,000 more)
      """,
    right: """
      activity MON-1  Joint visit
        form: Visit of three days in each city
        result: A report with recommendations
      """
  )

  static let textDetached = Explanation(
    summary: "A line that begins with | does not stand directly under the text it continues.",
    body: """
      The sign | means: the line above goes on here. With an empty line, a
      note, or something unreadable in between, it is not certain what it
      belongs to, and the two sides might read it differently.

      Move the line up to its field or heading. For an empty line inside a
      text write | alone. If it was meant as a remark, begin it with #.
      """,
    wrong: """
      result: A joint report

      | with recommendations.
      """,
    right: """
      result: A joint report
      | with recommendations.
      """
  )

  static let textNotAllowed = Explanation(
    summary: "A line that begins with | continues a field that is not a text.",
    body: """
      Dates, deadlines, numbers and lists of IDs stand in one line, because
      they are computed with. Only texts may go on in a second line: titles,
      `result`, `form`, `note` and the like.

      Bring the value into one line. If the line adds a condition in words,
      put it where a reader looks for it: the signed wording of a deadline
      into `due.en`, a remark into `note`.
      """,
    wrong: """
      due: 2026-Q4
      | or when the centres have opened
      """,
    right: """
      due: 2026-Q4
      note: The visit takes place when the centres have opened.
      """
  )

  static let alternativeUnreadable = Explanation(
    summary: "A line that begins with ? is not a whole proposal.",
    body: """
      A question mark opens a proposal that is still open: behind it the ID
      of the party, then a complete field as that party wants it, or the word
      `removed`. That way both sides see exactly what each of them proposes.

      Write the whole field, with its name and colon. If it was meant as a
      remark for people, begin the line with #.
      """,
    wrong: """
      due: 2026-Q4
      ?RU in the autumn, please
      """,
    right: """
      due: 2026-Q4
      ?RU due: 2026-autumn
      """
  )

  static let conflictOpen = Explanation(
    summary: "The parties have proposed different texts here, and nobody has decided yet.",
    body: """
      When two copies that were edited apart are merged, and both sides
      changed the same field, the program does not choose. It keeps the old
      value and puts each proposal below it, behind ? and the party. With an
      open proposal the text cannot be adopted.

      Agree on one. Then write it into the field and delete the lines with
      the question mark, or let `roadmap resolve MON-1 due --take UZ` do it.
      """,
    wrong: """
      due: 2026-Q4
      ?RU due: 2027-03
      ?UZ due: 2027-Q1
      """,
    right: """
      due: 2027-Q1
      """
  )

  static let indentationMisleading = Explanation(
    summary: "The line looks as if it stood beside its heading, but it belongs to it.",
    body: """
      Indentation, the space at the beginning of a line, is for the eye only:
      a field belongs to the nearest heading above it. Where the space tells
      the eye something else, the people who sign and the program read two
      different texts.

      If the line belongs to the heading above, move it to the right
      (`roadmap fmt` does that). If it belongs somewhere else, move it there.
      """,
    wrong: """
      area MON  Public services
        activity MON-1  Joint visit
        due: 2026-Q4
      """,
    right: """
      area MON  Public services
        activity MON-1  Joint visit
          due: 2026-Q4
      """
  )
}

// MARK: - Structure

extension Explanation {
  static let agreementMissing = Explanation(
    summary: "The file has no line that begins with `agreement`.",
    body: """
      That heading opens the text: it gives the agreement its ID and its
      title, and the version, the languages and the period stand below it.
      Without it nothing in the file can be counted or compared.

      Add it under the first line. Everything else stays as it is.
      """,
    wrong: """
      roadmap-format 1

      party UZ  City of Anorvodiy
      party RU  City of Rassvetogorsk
      """,
    right: """
      roadmap-format 1

      agreement two-cities  Roadmap of two cities

      party UZ  City of Anorvodiy
      party RU  City of Rassvetogorsk
      """
  )

  static let agreementTwice = Explanation(
    summary: "A second `agreement` heading stands in the file.",
    body: """
      One file is one agreement, because a version is signed and checked as a
      whole file. What stands under the second heading was not read.

      If there are two agreements, give each a folder of its own. If it is
      one, and the text was pasted twice, delete the second copy after you
      have compared the two.
      """,
    wrong: """
      agreement two-cities  Roadmap of two cities
        version: 1
      agreement three-cities  Roadmap of three cities
        version: 1
      """,
    right: """
      agreement two-cities  Roadmap of two cities
        version: 1
      """
  )

  static let headingMisplaced = Explanation(
    summary: "The heading stands in a place where it belongs to nothing.",
    body: """
      The order is: the agreement, then the parties, then clauses, then areas
      with their activities, and clauses again at the very end. An activity
      stands under an area, a milestone under an activity, an indicator under
      an activity, an area or the agreement.

      Move the heading to its place, together with the lines below it. An
      agreement without chapters still needs one area to hold its activities.
      """,
    wrong: """
      activity MON-1  Joint visit
        due: 2026-Q4
      """,
    right: """
      area MON  Public services
        activity MON-1  Joint visit
          due: 2026-Q4
      """
  )

  static let partiesMissing = Explanation(
    summary: "The agreement names fewer than two parties.",
    body: """
      An agreement has two sides. The program needs to know them: each side
      records its own progress in a journal of its own, and confirms what the
      other one did.

      Write a `party` line for each, with a short ID such as a country code.
      The ID stays, also when the institution changes its name.
      """,
    wrong: """
      party UZ  City of Anorvodiy
      """,
    right: """
      party UZ  City of Anorvodiy
      party RU  City of Rassvetogorsk
      """
  )

  static let tooManyParties = Explanation(
    summary: "The agreement names more than 64 parties.",
    body: """
      A party signs, keeps a journal and confirms. Screens are made for two;
      a few more can be worked with, but not hundreds.

      Bodies that only take part are no parties. Name them in `with`, or name
      the office in charge behind `owner`, and keep `party` for those who
      sign.
      """,
    wrong: """
      party UZ  City of Anorvodiy
      party SCHOOL-1  School No. 1
      party SCHOOL-2  School No. 2
      """,
    right: """
      party UZ  City of Anorvodiy
      area EDU  Schools
        with: School No. 1; School No. 2
      """
  )

  static let tooManyLanguages = Explanation(
    summary: "The agreement declares more than 64 languages.",
    body: """
      No cooperation agreement is signed in so many languages; most likely
      the list was pasted from somewhere else. What stands in the languages
      beyond the 64th cannot be checked for gaps.

      Keep the languages in which the parties signed.
      """,
    wrong: """
      languages: aa, ab, ae, … and 62 more
      """,
    right: """
      languages: en, ru, uz
      """
  )

  static let tooManyActivities = Explanation(
    summary: "The agreement has more than a million activities.",
    body: """
      Real plans have some dozens, rarely some hundreds. A number like this
      comes from a table that was turned into text row by row, or from a
      mistake in a script. What stands beyond the limit was not read.

      Look at how the file was made. Things that return every month are one
      activity with a deadline such as `every month`, not one for each month.
      """,
    wrong: """
      activity MON-1  Report for January
      activity MON-2  Report for February
      """,
    right: """
      activity MON-1  Monthly report
        due: every month
      """
  )
}
