// Findings about several versions in one folder.

extension Explanation {
  static let versionFileName = Explanation(
    summary: "The version in the text is not the number in the name of the file.",
    body: """
      `v2.roadmap` holds version 2. When the two differ, somebody copied a
      file and changed only one of them, and it is no longer clear which text
      was signed as which version.

      Find out which number is right. In a text that is not signed yet,
      correct the field; a signed text is never changed, so correct the name
      of the file instead.
      """,
    wrong: """
      # in the file v2.roadmap
      version: 1
      """,
    right: """
      # in the file v2.roadmap
      version: 2
      """
  )

  static let baseMissing = Explanation(
    summary: "The earlier version that this text follows is not in the folder.",
    body: """
      The text says that it amends or succeeds another version. Without that
      one nobody can see what changed, and progress that was reported under
      the earlier text has nothing to stand on.

      Put the earlier file back beside this one, as `v1.roadmap`; the other
      side has it too. If only the number is mistyped, correct it.
      """,
    wrong: """
      # in the folder: v3.roadmap and v1.roadmap
      version: 3
      amends: 2
      """,
    right: """
      # in the folder: v3.roadmap, v2.roadmap and v1.roadmap
      version: 3
      amends: 2
      """
  )

  static let replacesUnknown = Explanation(
    summary: "The earlier version has nothing with the ID that `replaces` names.",
    body: """
      `replaces` connects a new activity with those of the version before, so
      that reports and delays are carried on. If the ID does not exist there,
      the thread is cut: the old activity looks dropped and the new one looks
      as if it came from nowhere.

      Correct the ID; look it up in the earlier file, not in this one. If the
      activity is really new, write `none`, or leave the line out.
      """,
    wrong: """
      # version 1 has MON-1 and MON-2
      activity MON-12  Visits with a joint report
        replaces: MON-1, MON-20
      """,
    right: """
      # version 1 has MON-1 and MON-2
      activity MON-12  Visits with a joint report
        replaces: MON-1, MON-2
      """
  )
}
