// Findings about the values of fields, but for deadlines.

extension Explanation {
  static let valueUnknown = Explanation(
    summary: "This field takes one of a few fixed words, and this is none of them.",
    body: """
      The program acts on these words: `mirror`, for example, means that each
      side does its half and that both halves are awaited. So they are exact,
      in English and in small letters, and shown in your language on the
      screen.

      The finding lists the words that may stand here. What they do not
      cover, say in `note`.
      """,
    wrong: """
      kind: together
      """,
    right: """
      kind: joint
      """
  )

  static let listUnreadable = Explanation(
    summary: "An entry of the list is empty.",
    body: """
      Two commas in a row, or a comma at the end, usually mean that something
      was deleted and should have been replaced. The program does not guess
      whether an entry is missing.

      Add the entry, or delete the comma that is too many.
      """,
    wrong: """
      after: MON-1,, MON-2,
      """,
    right: """
      after: MON-1, MON-2
      """
  )

  static let versionUnreadable = Explanation(
    summary: "The version must be a whole number: 1, 2, 3.",
    body: """
      Every text that both sides sign gets the next number, and the file is
      called after it: `v2.roadmap` holds `version: 2`. There are no halves:
      a text is signed or it is not. What is still being negotiated is the
      draft, in the file `draft.roadmap`.

      Write the number alone, without a point, a word or a leading letter.
      """,
    wrong: """
      version: 1.1
      """,
    right: """
      version: 2
      """
  )

  static let signatureUnreadable = Explanation(
    summary: "The signature has no date.",
    body: """
      The day of signing decides from when the text is in force and which
      deadlines were already over. So the date comes first; the place and the
      person may follow or be left out.

      Write the date as year-month-day, then a comma and the place, then a
      semicolon and who signed. Before the signing leave out the whole line.
      """,
    wrong: """
      signed UZ: , Anorvodiy; Mayor
      """,
    right: """
      signed UZ: 2026-01-30, Anorvodiy; Mayor
      """
  )

  static let baseUnreadable = Explanation(
    summary: "The field does not name an earlier version in a way that can be read.",
    body: """
      `amends` (a change of that version) and `succeeds` (a new plan after
      it) take the number of the version. Behind it may stand `sha256:` and
      64 hex digits: a fingerprint of the file, from which everybody can see
      that it is still the text that was signed.

      Write the number without a letter. Leave the fingerprint to `roadmap
      amend`, or copy it whole.
      """,
    wrong: """
      amends: v1
      """,
    right: """
      amends: 1
      """
  )

  static let baseTwice = Explanation(
    summary: "The text says of two versions that it follows them.",
    body: """
      A version either changes the one before (`amends`) or is a new plan
      after it (`succeeds`). It makes a difference: of an amendment the program
      says what has changed and must be signed; two plans are only set side by
      side. So one of the two stands here, once.

      Decide which it is, and delete the other line.
      """,
    wrong: """
      amends: 1
      succeeds: 1
      """,
    right: """
      amends: 1
      """
  )

  static let figureUnreadable = Explanation(
    summary: "This is not a number that can be reckoned with.",
    body: """
      A target is compared with what was measured, so it has to be a number.
      Before it may stand `over`, `about` or `under`, behind it, in brackets,
      the time for which it holds. What is counted stands in `unit`.

      Write the digits, with a point before decimals. A goal that is not a
      number belongs into the `result` of the activity.
      """,
    wrong: """
      target: fifty visits or more
      """,
    right: """
      unit: visits
      target: over 49 (2026)
      """
  )

  static let figureSeparated = Explanation(
    summary: "The number is written with separators between the thousands.",
    body: """
      It was understood, and nothing has to be done. But 1,500 is fifteen
      hundred in one country and one and a half in another, so it is safer
      to write the digits without a space, comma or apostrophe.

      The screens and the printed report set the separators by themselves.
      """,
    wrong: """
      target: over 9,800 (2026)
      """,
    right: """
      target: over 9800 (2026)
      """
  )

  static let pathOutside = Explanation(
    summary: "The file named here lies outside the folder of the agreement.",
    body: """
      The folder travels as a whole, by e-mail or on a stick. A path to a
      place on your own computer leads nowhere at the other side, and could
      point at something that is none of their business.

      Copy the document into the folder `evidence` and name it from there, or
      give an address that begins with https:// or http://.
      """,
    wrong: """
      original: C:\\Documents\\signed.pdf
      """,
    right: """
      original: evidence/signed.pdf
      """
  )
}
