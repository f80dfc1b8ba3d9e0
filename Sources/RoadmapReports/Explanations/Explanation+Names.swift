// Findings about IDs, titles and languages.

extension Explanation {
  static let idUnreadable = Explanation(
    summary: "This cannot serve as an ID.",
    body: """
      An ID begins with a Latin letter. Latin letters, digits, hyphens and
      dots may follow; the last character is a letter or a digit, and there
      are at most 64. So it can be typed on every keyboard, written in an
      e-mail, and read out on the telephone.

      Replace spaces and underscores by a hyphen. Words in your own language
      belong into the title, which may hold any letters.
      """,
    wrong: """
      activity 1_visit  Joint visit
      """,
    right: """
      activity MON-1  Joint visit
        number: 1
      """
  )

  static let idLookAlike = Explanation(
    summary: "A letter of the ID only looks like a Latin one.",
    body: """
      The Cyrillic letter М and the Latin letter M cannot be told apart on
      the screen, but for a computer they are two letters. Progress that the
      other side reports under MON-1, typed on another keyboard, would not be
      found.

      Switch the keyboard to Latin letters and type the ID anew. The finding
      names the letter and shows the ID that was probably meant.
      """,
    wrong: """
      activity МON-1  Joint visit   (the first letter is Cyrillic)
      """,
    right: """
      activity MON-1  Joint visit
      """
  )

  static let idTwice = Explanation(
    summary: "The same ID stands in the file twice.",
    body: """
      An ID names one thing. If two have the same, a report such as "MON-1
      done" could mean either, and each side could understand the one that
      suits it. Capital and small letters make no difference: MON-1 and mon-1
      are the same.

      Give the newer one another ID. If the lines were copied as a pattern,
      this is the place where the copy still has the old name.
      """,
    wrong: """
      activity MON-1  Joint visit
      activity MON-1  Joint report
      """,
    right: """
      activity MON-1  Joint visit
      activity MON-2  Joint report
      """
  )

  static let idReserved = Explanation(
    summary: "No party may be called `observer`.",
    body: """
      The name is taken: the file `observer.journal` holds what third persons
      saw, such as a monitor or the press. A party of that name would write
      into the same file, and a claim could no longer be told from an
      observation.

      Choose another short ID, such as a country code. The title may say
      whatever the party is called.
      """,
    wrong: """
      party observer  Advisory council
      """,
    right: """
      party COUNCIL  Advisory council
      """
  )

  static let titleMissing = Explanation(
    summary: "The heading has no title in any language.",
    body: """
      The ID is for reference, the title is what people read: in lists, in
      the report to the joint session, in letters to the other side. One
      language is enough to begin with.

      Write it behind the ID, in the first of the agreement's languages, or
      on a line of its own that begins with the language.
      """,
    wrong: """
      activity MON-1
        due: 2026-Q4
      """,
    right: """
      activity MON-1  Joint visit
        due: 2026-Q4
      """
  )

  static let titleTwice = Explanation(
    summary: "The title stands twice in the same language.",
    body: """
      What stands behind the ID is the title in the first of `languages`. The
      same language has a line of its own below, so there are two titles, and
      nobody can say which of them was signed.

      Delete one. To treat all languages alike, leave the heading with the ID
      only and give every language its line.
      """,
    wrong: """
      languages: en, ru
      activity MON-1  Joint visit
        en: Common visit
        ru: Совместное посещение
      """,
    right: """
      languages: en, ru
      activity MON-1
        en: Joint visit
        ru: Совместное посещение
      """
  )

  static let languageUnreadable = Explanation(
    summary: "This is not a short code of a language.",
    body: """
      Languages are named by the codes used all over the world: `en`, `ru`,
      `uz`, and `uz-Cyrl` for Uzbek in Cyrillic letters. A code begins with a
      small letter and holds only Latin letters, digits and hyphens.

      Write the codes with commas between them. The first one is the language
      of the titles behind the IDs.
      """,
    wrong: """
      languages: English, Русский
      """,
    right: """
      languages: en, ru
      """
  )

  static let languageReserved = Explanation(
    summary: "This code of a language is also the name of a field or of a heading.",
    body: """
      A line that begins with a language holds the title in that language. If
      the language is called like a field, say `by`, nobody can tell a title
      from the list of those who measure.

      Look the code up again: Belarusian, for example, is `be`. If the code is
      right, make it longer by adding the country, with a hyphen between.
      """,
    wrong: """
      languages: en, by
      """,
    right: """
      languages: en, be
      """
  )

  static let languageTwice = Explanation(
    summary: "A language stands twice in the list of languages.",
    body: """
      The list says in which languages the text exists, and the program looks
      for gaps in each of them. A language that stands there twice is
      probably another one that was mistyped.

      Delete the second one, or put the language that was meant.
      """,
    wrong: """
      languages: en, ru, ru
      """,
    right: """
      languages: en, ru, uz
      """
  )

  static let languageUnknown = Explanation(
    summary: "The text is given in a language that the agreement does not list.",
    body: """
      The field `languages` of the agreement says which texts belong to it. A
      text in another one would be printed and checked nowhere, so it is
      probably a mistyped code.

      Correct the code behind the dot, or add the language to `languages` if
      both sides agree that the text exists in it too.
      """,
    wrong: """
      languages: en, ru
      result.de: Ein gemeinsamer Bericht
      """,
    right: """
      languages: en, ru, de
      result.de: Ein gemeinsamer Bericht
      """
  )

  static let languageGap = Explanation(
    summary: "The text is missing in one of the agreement's languages.",
    body: """
      A text that binds in two languages has to exist in both; otherwise one
      side signs something that the other side cannot read. While a draft is
      being written such gaps are usual, so this is only a warning.

      Add the missing language: a title on a line that begins with it, a text
      in a field such as `result.ru`. A translation by machine should be read
      by a person before anybody signs it.
      """,
    wrong: """
      languages: en, ru
      activity MON-1  Joint visit
      """,
    right: """
      languages: en, ru
      activity MON-1  Joint visit
        ru: Совместное посещение
      """
  )
}
