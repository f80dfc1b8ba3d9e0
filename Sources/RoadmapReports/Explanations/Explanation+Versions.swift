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

  static let baseChanged = Explanation(
    summary: "The earlier version is not the one whose hash this text names.",
    body: """
      `amends: 1 sha256:...` says which exact text is amended. The file v1.roadmap
      beside this one has other bytes: it was changed since, or it is another
      copy. What this version changes can then not be shown truly.

      Put the right file back. If this text is a draft and the file v1.roadmap
      is right, correct the hash; `roadmap amend` writes it.
      """,
    wrong: """
      # v1.roadmap was saved again after the draft was begun
      amends: 1 sha256:3f0a...
      """,
    right: """
      # v1.roadmap holds the bytes it had then
      amends: 1 sha256:3f0a...
      """
  )

  static let textChanged = Explanation(
    summary: "The file of an adopted version holds another text than was adopted.",
    body: """
      When a side adopts a version, its journal keeps the size and the hashes of
      the file. Here they no longer fit: somebody changed the file afterwards,
      if only a space. The version does not count as adopted until the text is
      back; where signatures date it, it counts, but its text is in doubt.

      See what changed with `roadmap diff v2@adopted v2`: the adopted text is
      kept where it was adopted, and looked for in git. Elsewhere compare with
      the copy of the other side. Then put the adopted text back. What should
      change belongs into a draft.
      """,
    wrong: """
      # v2.roadmap, adopted by both sides, edited since
      due: 2026-Q4
      """,
    right: """
      # v2.roadmap as it was adopted; the change in draft.roadmap
      due: 2026-Q3
      """
  )

  static let idReused = Explanation(
    summary: "An ID stands for something else than in the version that is amended.",
    body: """
      IDs are permanent: what was recorded about an item follows its ID. An
      item that has little in common with the earlier one of that ID would
      inherit claims and answers that are not about it.

      Give the new item an ID that was never used. If it does take the place
      of the old one, say so with `replaces`.
      """,
    wrong: """
      # in v1: activity MON-1  Joint visits to care homes
      activity MON-1  Register of translators
      """,
    right: """
      activity MON-9  Register of translators
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
