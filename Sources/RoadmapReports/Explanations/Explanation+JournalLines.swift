// Findings about the lines of journals.

extension Explanation {
  static let journalHeaderMissing = Explanation(
    summary: "The journal does not say which agreement and which side it belongs to.",
    body: """
      The first line of a journal names the format, the agreement and the side
      that writes it. Without it a file that was sent by mail, or renamed, could
      be taken for the other side's.

      Write the line above the first event. The program does so by itself when it
      makes a journal.
      """,
    wrong: """
      2026-11-20 UZ/secretariat MON-1 done
      """,
    right: """
      journal-format 1 practice UZ
      2026-11-20 UZ/secretariat MON-1 done
      """
  )

  static let journalHeaderVersion = Explanation(
    summary: "The journal is written in a version of the format that this program cannot read.",
    body: """
      A later program may write journals that an earlier one does not understand.
      Nothing in the file is read, so that nothing is understood wrongly.

      Use a newer program, or correct the number if it was mistyped.
      """,
    wrong: """
      journal-format 9 practice UZ
      """,
    right: """
      journal-format 1 practice UZ
      """
  )

  static let journalHeaderMisplaced = Explanation(
    summary: "The journal names another agreement or another side than the place where it lies.",
    body: """
      A journal counts only for the side in its name and the agreement in its
      folder. A file that was copied to the wrong folder would otherwise report
      the wrong things done.

      Move the file, or correct the first line if it was typed by hand.
      """,
    wrong: """
      (in UZ.journal of practice)
      journal-format 1 practice RU
      """,
    right: """
      journal-format 1 practice UZ
      """
  )

  static let eventInterrupted = Explanation(
    summary: "The last line of the journal stops in the middle.",
    body: """
      The machine was switched off, or the disk was full, while an event was being
      written. All lines before it are intact. What was reported as recorded on
      this computer is also kept apart from the journal.

      `roadmap heal` writes the event again. A line of the other side is completed
      by that side.
      """,
    wrong: """
      2026-11-20 UZ/secretariat MON-1 do
      """,
    right: """
      2026-11-20 UZ/secretariat MON-1 done
      """
  )

  static let journalZeroTail = Explanation(
    summary: "Empty bytes stand behind the last line.",
    body: """
      Some file systems leave them when the machine loses power. They hold no
      information, and no event was lost because of them.

      The next recording removes them. Nobody has to do anything.
      """,
    wrong: """
      (4096 bytes NUL behind the last line)
      """,
    right: """
      (nothing behind the last line)
      """
  )

  static let eventIncomplete = Explanation(
    summary: "A line of the journal is not a whole event.",
    body: """
      An event has four words at least: the day, the party, the ID and what
      happened. What is missing cannot be guessed, so the line does not count.

      Add the missing word. Who writes by hand may leave out everything behind
      the verb.
      """,
    wrong: """
      2026-11-20 UZ MON-1
      """,
    right: """
      2026-11-20 UZ MON-1 done
      """
  )

  static let eventDay = Explanation(
    summary: "The day at the start of the line cannot be read.",
    body: """
      The day of an event is the day on which it happened. It decides whether
      something was in time, so it must be exact.

      Write year, month and day with hyphens.
      """,
    wrong: """
      20.11.2026 UZ MON-1 done
      """,
    right: """
      2026-11-20 UZ MON-1 done
      """
  )

  static let eventAuthor = Explanation(
    summary: "The party and person of the line cannot be read.",
    body: """
      The second word says who speaks: the ID of the party and, behind a slash,
      the person or office. Persons may be written in any alphabet, without
      spaces.

      Write a point or a hyphen in place of a space.
      """,
    wrong: """
      2026-11-20 UZ/Ali Valiev MON-1 done
      """,
    right: """
      2026-11-20 UZ/Ali.Valiev MON-1 done
      """
  )

  static let eventSubject = Explanation(
    summary: "The line does not name an item.",
    body: """
      The third word says what the event is about: the ID of an item, with the
      occurrence behind `@` where it is due several times, or `@agreement` or
      `@v2`.

      Write the ID as it stands in the agreement.
      """,
    wrong: """
      2026-11-20 UZ MON-1@ done
      """,
    right: """
      2026-11-20 UZ MON-1@2026-Q4 done
      """
  )

  static let verbUnknown = Explanation(
    summary: "The line uses a verb that the format does not have.",
    body: """
      Both sides must mean the same by a word, so there are fourteen and no more:
      start, done, postpone, suspend, resume, cancel, confirm, dispute, risk,
      report, measure, note, adopt and undo.

      Choose one of them. For everything else there is `note`.
      """,
    wrong: """
      2026-11-20 UZ MON-1 finished
      """,
    right: """
      2026-11-20 UZ MON-1 done
      """
  )

  static let keyUnknown = Explanation(
    summary: "The line has an entry that does not go with its verb.",
    body: """
      Entries such as `evidence=` or `to=` have a fixed meaning. One that the
      program does not know may be a mistyped one, and what it says would be lost.

      Correct it, put a remark behind ` | `, or let a key of your own begin with
      `x-`.
      """,
    wrong: """
      2026-11-20 UZ MON-1 done proof=evidence/act.pdf
      """,
    right: """
      2026-11-20 UZ MON-1 done evidence=evidence/act.pdf
      """
  )

  static let keyTwice = Explanation(
    summary: "An entry stands twice on one line.",
    body: """
      Two values for one thing contradict each other, and the program does not
      choose. Only `evidence=` may be repeated.

      Keep the right one.
      """,
    wrong: """
      2026-11-20 UZ MON-1 postpone to=2026-12 to=2027-01
      """,
    right: """
      2026-11-20 UZ MON-1 postpone to=2027-01
      """
  )

  static let keyMissing = Explanation(
    summary: "The line lacks an entry without which it says nothing.",
    body: """
      A proposal to postpone needs the new deadline, a measurement its value and
      period, the adoption of a version its hash. What is entered on behalf of
      the other side needs the paper that it stands on.

      Add the entry.
      """,
    wrong: """
      2026-11-20 UZ MON-1 postpone
      """,
    right: """
      2026-11-20 UZ MON-1 postpone to=2027-01
      """
  )

  static let keyUnreadable = Explanation(
    summary: "The value of an entry cannot be read.",
    body: """
      Each entry has one form: periods as in deadlines, instants in UTC, numbers
      with the digits 0 to 9. A value in another form could be understood
      differently by the two sides.

      Write it in that form; the finding shows an example.
      """,
    wrong: """
      2026-11-20 UZ MON-1 postpone to=January
      """,
    right: """
      2026-11-20 UZ MON-1 postpone to=2027-01
      """
  )

  static let eventTextMissing = Explanation(
    summary: "An objection or a risk without a reason.",
    body: """
      Who objects, or declares something at risk, owes the other side a reason.
      Without one the other side cannot answer.

      Write it behind ` | `.
      """,
    wrong: """
      2026-11-20 UZ MON-1 dispute
      """,
    right: """
      2026-11-20 UZ MON-1 dispute | The record is not signed
      """
  )

  static let eventIDWrong = Explanation(
    summary: "A line was changed after it was recorded, or it was damaged.",
    body: """
      The last entry, `id=`, is made from the rest of the line. When the two do
      not agree, the line is not the one that was recorded. It is shown and does
      not count until somebody looks.

      Restore the line from a copy: the other side has one too. To take back what
      you recorded yourself use `roadmap undo`, not an editor.
      """,
    wrong: """
      2026-11-21 UZ MON-1 done id=zbn9fnvra67w
      """,
    right: """
      2026-11-21 UZ MON-1 done
      """
  )

  static let eventIDWrongHarmless = Explanation(
    summary: "A damaged copy of an event that is intact elsewhere.",
    body: """
      The same event stands in the journals without damage, so nothing is lost
      and the status is right.

      The owner of the journal may delete the damaged line.
      """,
    wrong: """
      (a damaged copy of a line below the intact one)
      """,
    right: """
      (the intact line alone)
      """
  )
}
