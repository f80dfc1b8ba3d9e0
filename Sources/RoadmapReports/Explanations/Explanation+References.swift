// Findings about references between the parts of an agreement.

extension Explanation {
  static let referenceUnknown = Explanation(
    summary: "Nothing in the agreement has this ID.",
    body: """
      The line refers to another part of the agreement, but no heading
      carries that ID. It may be mistyped, or the activity was dropped from
      this version and the reference stayed.

      Correct the ID; the finding shows the nearest one. If the activity is
      gone, think about what the reference was for: a condition that both
      sides agreed on may have been lost with it.
      """,
    wrong: """
      activity MON-1  Joint visit
      activity MON-2  Joint report
        after: MON-11
      """,
    right: """
      activity MON-1  Joint visit
      activity MON-2  Joint report
        after: MON-1
      """
  )

  static let referenceMisdirected = Explanation(
    summary: "The line refers to something that is never completed.",
    body: """
      `after` and `within … of` wait until something is done. An activity, a
      milestone or an area can be done; a clause, an indicator, a party or
      the agreement itself cannot, so the wait would never end.

      Name the activity or the milestone that has to be completed first. If
      there is none, add a milestone for it.
      """,
    wrong: """
      clause PAY  Each Party pays for its own travel.
      area MON  Public services
        activity MON-2  Joint report
          after: PAY
      """,
    right: """
      clause PAY  Each Party pays for its own travel.
      area MON  Public services
        activity MON-1  Joint visit
        activity MON-2  Joint report
          after: MON-1
      """
  )

  static let replacesContradictory = Explanation(
    summary: "`replaces` says two things that exclude each other.",
    body: """
      The field tells where an activity comes from when versions are
      compared: the IDs that it took the place of, or `none` for something
      new. It cannot be both, and nothing replaces itself.

      Keep the IDs if the activity was split off or joined from older ones.
      Keep `none` if it is new and merely resembles an old one.
      """,
    wrong: """
      replaces: none, MON-4
      """,
    right: """
      replaces: MON-4
      """
  )

  static let dependencyCycle = Explanation(
    summary: "Each of these waits for the other one, so none can ever begin.",
    body: """
      `after` and `within … of` say that one thing waits for another. Here
      the chain leads back to its beginning. In a table of forty rows that
      escapes everybody, until the first deadline has passed.

      Find out which of them really comes first, and delete its `after`. The
      finding lists the chain in order.
      """,
    wrong: """
      activity MON-1  Joint visit
        after: MON-2
      activity MON-2  Joint report
        after: MON-1
      """,
    right: """
      activity MON-1  Joint visit
      activity MON-2  Joint report
        after: MON-1
      """
  )

  static let dependencyOutOfOrder = Explanation(
    summary: "The deadline ends before that of something that has to be done first.",
    body: """
      As the text stands, one of the two deadlines will be missed or the
      order will not be kept. It happens when one date is moved in a
      negotiation and the other one forgotten.

      Move one of the deadlines, or delete `after` if the order does not
      matter. It is a warning: the program changes nothing by itself.
      """,
    wrong: """
      activity MON-1  Joint visit
        due: 2026-Q4
      activity MON-2  Joint report
        after: MON-1
        due: 2026-Q3
      """,
    right: """
      activity MON-1  Joint visit
        due: 2026-Q4
      activity MON-2  Joint report
        after: MON-1
        due: 2027-Q1
      """
  )

  static let kindContradictsOwners = Explanation(
    summary: "The kind of the activity does not fit the number of its owners.",
    body: """
      `single` means that one side does it; `mirror` means that each side
      does its half, so it has at least two. The program awaits reports
      accordingly: with a wrong kind it waits for somebody who does not know
      of it, or is content when half is done.

      Change the kind, or the owners. Without any owner an activity belongs
      to all parties together; the owners of its area hold for it too.
      """,
    wrong: """
      kind: single
      owner UZ: Secretariat
      owner RU: International office
      """,
    right: """
      kind: mirror
      owner UZ: Secretariat
      owner RU: International office
      """
  )
}
