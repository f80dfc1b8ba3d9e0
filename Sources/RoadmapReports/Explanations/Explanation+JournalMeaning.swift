// Findings about what journals say of the agreement.

extension Explanation {
  static let eventForeign = Explanation(
    summary: "An event stands in a journal whose side it does not speak for.",
    body: """
      Each side writes only its own journal. Otherwise anybody could confirm in
      the other side's name. The line is kept and shown, and does not count.

      What the other side said on paper is entered with `--for`, which names who
      enters it and the paper.
      """,
    wrong: """
      (in UZ.journal)
      2026-11-20 RU/office MON-1 confirm
      """,
    right: """
      (in UZ.journal)
      2026-11-20 RU MON-1 confirm by=UZ/secretariat evidence=evidence/letter.pdf
      """
  )

  static let verbNotForObserver = Explanation(
    summary: "An observer's journal holds something that only a party may say.",
    body: """
      A third person may say what was seen: notes, reports and measurements. That
      something is done, or confirmed, only the parties can say.

      Use `report`, or leave the event to the party.
      """,
    wrong: """
      2026-11-20 observer MON-1 done
      """,
    right: """
      2026-11-20 observer MON-1 report | Seen in the news
      """
  )

  static let subjectUnknown = Explanation(
    summary: "The event is about an item that no version of the agreement has.",
    body: """
      The ID may be mistyped, or the other side may have a newer version. The line
      is kept; it will count when the item appears.

      Correct the ID with a new line and an `undo`, or bring the agreement up to
      date.
      """,
    wrong: """
      2026-11-20 UZ MON-99 done
      """,
    right: """
      2026-11-20 UZ MON-1 done
      """
  )

  static let versionMissing = Explanation(
    summary: "The event is about a version whose file is not in the folder.",
    body: """
      `@v2` means the file `v2.roadmap` beside the journal. Without it the program
      reckons with the text that it has, and what the other sides adopted does not
      count here.

      Bring the file back: from the other side, from git, or from
      `.roadmap/backup`. If the number was mistyped, take the line back with
      `undo`.
      """,
    wrong: """
      2026-11-20 UZ @v3 note | Translated
      """,
    right: """
      2026-11-20 UZ @v2 note | Translated
      """
  )

  static let occurrenceUnknown = Explanation(
    summary: "The item is not due at the time behind the `@`.",
    body: """
      What is due every quarter has an occurrence for each quarter, what is due
      three times has the occurrences 1, 2 and 3. The line names none of them.

      `roadmap show ID` lists them.
      """,
    wrong: """
      2026-11-20 UZ EDU-4@2026-11 done
      """,
    right: """
      2026-11-20 UZ EDU-4@2026-Q4 done
      """
  )

  static let verbMisdirected = Explanation(
    summary: "The verb does not go with what the event is about.",
    body: """
      Only an indicator is measured, only an activity is at risk, only a version
      is adopted. The event does not count.

      Use `note` for a remark about anything.
      """,
    wrong: """
      2026-11-20 UZ MON-1 measure value=5 period=2026
      """,
    right: """
      2026-11-20 UZ MON-1.centres measure value=5 period=2026
      """
  )

  static let claimByNonOwner = Explanation(
    summary: "A side reports something done that the other side is responsible for.",
    body: """
      Only the owner can say that something is done; the other side confirms it.
      The line is kept and does not count.

      Ask the owner to report it. What the owner said on paper may be entered
      with `--for`.
      """,
    wrong: """
      (in RU.journal; the owner of MON-5 is UZ)
      2026-11-20 RU MON-5 done
      """,
    right: """
      (in UZ.journal)
      2026-11-20 UZ MON-5 done
      """
  )

  static let claimOnWhole = Explanation(
    summary: "The event does not say which of several occurrences it is about.",
    body: """
      An item that is due every quarter is done once for each quarter. A line
      about the whole could mean any of them.

      Write the occurrence behind the ID. The program fills it in by itself.
      """,
    wrong: """
      2026-11-20 UZ EDU-4 done
      """,
    right: """
      2026-11-20 UZ EDU-4@2026-Q4 done
      """
  )

  static let answerToNothing = Explanation(
    summary: "There is no claim or proposal that this line could answer.",
    body: """
      A confirmation follows a claim or a proposal of the other side. Here there
      is none that stands: perhaps it was taken back, or it was not received yet.

      Wait for the other side's journal, or ask.
      """,
    wrong: """
      2026-11-20 RU MON-5 confirm
      """,
    right: """
      (in UZ.journal)   2026-11-19 UZ MON-5 done
      (in RU.journal)   2026-11-20 RU MON-5 confirm
      """
  )

  static let answerToSelf = Explanation(
    summary: "A side confirms or disputes what it said itself.",
    body: """
      An answer is worth something because another side gives it.

      To take an own event back use `undo`.
      """,
    wrong: """
      2026-11-19 UZ MON-1 done
      2026-11-20 UZ MON-1 confirm
      """,
    right: """
      2026-11-19 UZ MON-1 done
      """
  )

  static let undoOfNothing = Explanation(
    summary: "The event that should be taken back is not there.",
    body: """
      Perhaps it was taken back already, or the ID behind `of=` is mistyped.

      `roadmap log` shows the events with their IDs.
      """,
    wrong: """
      2026-11-20 UZ MON-1 undo of=000000000000
      """,
    right: """
      2026-11-20 UZ MON-1 undo of=zbn9fnvra67w
      """
  )

  static let undoOfForeign = Explanation(
    summary: "A side tries to take back an event of another side.",
    body: """
      Each side takes back only what it recorded itself.

      Object to a claim with `dispute`. Propose something else instead of a
      proposal.
      """,
    wrong: """
      (in RU.journal; the event is of UZ)
      2026-11-20 RU MON-1 undo of=zbn9fnvra67w
      """,
    right: """
      2026-11-20 RU MON-1 dispute | The record is not signed
      """
  )

  static let undoOfAgreed = Explanation(
    summary: "A side tries to take back what all sides have agreed.",
    body: """
      Once the others have confirmed a proposal it is an agreement. One side alone
      cannot end it.

      Propose the opposite: `resume` after `suspend`, another `postpone` after a
      `postpone`.
      """,
    wrong: """
      2026-11-20 UZ MON-1 undo
      """,
    right: """
      2026-11-20 UZ MON-1 postpone to=2027-03
      """
  )

  static let adoptionOfOtherText = Explanation(
    summary: "A side adopted other bytes than the version's file holds.",
    body: """
      An adoption names the exact text by its hash. Here the hash is that of another
      text, so the version does not count as adopted by this side. While the sides
      adopted different texts, the version is in dispute.

      Find out which file is meant: compare both copies, put the right one in place,
      or adopt the version again.
      """,
    wrong: """
      2026-11-20 UZ @v2 adopt sha256=… (of another file)
      """,
    right: """
      2026-11-20 UZ @v2 adopt sha256=… (of v2.roadmap)
      """
  )

  static let eventInFuture = Explanation(
    summary: "The event is dated after today.",
    body: """
      An event says what has happened. A day in the future is a slip of the
      finger, or the clock of a computer is wrong. The line counts from its day
      on.

      Correct it with `undo` and a new line.
      """,
    wrong: """
      2062-11-20 UZ MON-1 done
      """,
    right: """
      2026-11-20 UZ MON-1 done
      """
  )

  static let proposalsContradict = Explanation(
    summary: "The sides agreed two different deadlines on one day.",
    body: """
      Which of the two holds cannot be seen from the journals, so the program says
      so and takes the one recorded later.

      Agree once more on the one that is meant.
      """,
    wrong: """
      2026-11-20 UZ MON-1 postpone to=2027-01
      2026-11-20 UZ MON-1 postpone to=2027-03
      """,
    right: """
      2026-11-20 UZ MON-1 postpone to=2027-03
      """
  )

  static let sidesContradict = Explanation(
    summary: "One side says that it is done, the other wants to move, suspend or cancel it.",
    body: """
      Both cannot hold. The program does not decide between the parties: it shows
      the contradiction to both.

      Answer one of the two: confirm or dispute the claim, or dispute the
      proposal.
      """,
    wrong: """
      (UZ) 2026-11-19 UZ MON-1 done
      (RU) 2026-11-20 RU MON-1 postpone to=2027-01
      """,
    right: """
      (RU) 2026-11-20 RU MON-1 confirm
      """
  )
}
