// Findings about the file as a whole, and about single characters.

extension Explanation {
  static let fileEmpty = Explanation(
    summary: "There is nothing in the file.",
    body: """
      An agreement file needs at least its first line, which says in which
      format it is written, and the heading of the agreement.

      An empty file is often what remains of a download or of an attachment
      that was not saved completely. If the other side sent it, ask for it
      again. If you are starting a text, begin with the lines below, or let
      `roadmap new` write them for you.
      """,
    wrong: """
      (nothing at all)
      """,
    right: """
      roadmap-format 1

      agreement two-cities  Roadmap of two cities, 2026–2027
      """
  )

  static let fileTooLarge = Explanation(
    summary: "The file is larger than an agreement may be: 512 MiB.",
    body: """
      The text of an agreement has a few hundred kilobytes at most. A file
      this large is usually a scan or a film saved under the wrong name, and
      reading it would only use up the memory of your computer.

      Keep scans and photographs as files of their own in the folder
      `evidence`, and name them in the text. The limit stands so that a
      damaged file is noticed at once, on both sides.
      """,
    wrong: """
      agreement two-cities  Roadmap of two cities
        note: (the whole scan, pasted as text)
      """,
    right: """
      agreement two-cities  Roadmap of two cities
        original: evidence/signed-scan.pdf
      """
  )

  static let encodingUTF16 = Explanation(
    summary: "The file was saved as UTF-16, which some Windows programs call \"Unicode\".",
    body: """
      A file stores letters as numbers, and there are several ways to do so.
      Agreements use the way called UTF-8, because every system reads it and
      because both institutions must be able to see the same bytes. In
      UTF-16 a second byte stands beside each letter, shown below as a dot.

      Open the file in your editor, choose "Save as", and pick the encoding
      UTF-8. No word of the text changes.
      """,
    wrong: """
      r·o·a·d·m·a·p·-·f·o·r·m·a·t· ·1·
      """,
    right: """
      roadmap-format 1
      """
  )

  static let encodingInvalid = Explanation(
    summary: "Some bytes here are no letters in UTF-8, the way in which agreements are stored.",
    body: """
      Usually the text was saved in an old encoding of Windows, such as
      "Cyrillic (Windows-1251)", or a piece of such a text was pasted in. The
      letters look right on the computer where they were typed and wrong on
      every other one, so the two sides would read different texts.

      Open the file with the encoding in which it was saved, check that the
      words are right, and save it as UTF-8. If the file came by e-mail and
      looked right before, ask for it again as an attachment.
      """,
    wrong: """
      area MON  <D3><F1><EB><F3><E3><E8>
      """,
    right: """
      area MON  Услуги
      """
  )

  static let lineEndingsMixed = Explanation(
    summary: "Some lines end in the way of Windows and others in the way of Linux and macOS.",
    body: """
      The difference is one invisible character (CR) at the end of a line. It
      changes nothing in the meaning, and both kinds are read. But the text
      that you sign has a checksum, a number computed from every byte of the
      file, and a mail program that makes all lines alike changes it.

      `roadmap fmt` makes the endings alike. Do it before the text is signed;
      a signed version is never changed again.
      """,
    wrong: """
      party UZ  City of Anorvodiy<CR>
      party RU  City of Rassvetogorsk
      """,
    right: """
      party UZ  City of Anorvodiy
      party RU  City of Rassvetogorsk
      """
  )

  static let formatMissing = Explanation(
    summary: "The file does not begin with the line `roadmap-format 1`.",
    body: """
      That line tells every program, now and in twenty years, by which rules
      the file is to be read. Only empty lines and notes (lines that begin
      with #) may stand above it.

      Add it as the first line. If the file is something else, such as a
      letter that was saved under this name, put the agreement back.
      """,
    wrong: """
      agreement two-cities  Roadmap of two cities
        version: 1
      """,
    right: """
      roadmap-format 1

      agreement two-cities  Roadmap of two cities
        version: 1
      """
  )

  static let formatVersion = Explanation(
    summary: "The file names a version of the format that this program does not know.",
    body: """
      The number in the first line is the version of the format, that is of
      the rules of writing. It is not the version of your agreement, which
      stands in the field `version`. At present there is format version 1.

      If somebody raised the number together with the agreement, put the 1
      back. If the other side uses a newer program, get the newer one too:
      this one would read parts of the text wrongly.
      """,
    wrong: """
      roadmap-format 2

      agreement two-cities  Roadmap of two cities
      """,
    right: """
      roadmap-format 1

      agreement two-cities  Roadmap of two cities
        version: 2
      """
  )

  static let formatTwice = Explanation(
    summary: "The line `roadmap-format 1` stands in the file a second time.",
    body: """
      It belongs at the top, once. A second one usually means that two files
      were joined: the text below it may repeat what stands above, with small
      differences that nobody has looked at.

      Compare the two parts. Keep one of them, or keep two files.
      """,
    wrong: """
      roadmap-format 1
      agreement two-cities  Roadmap of two cities
      roadmap-format 1
      """,
    right: """
      roadmap-format 1
      agreement two-cities  Roadmap of two cities
      """
  )
}

// MARK: - Characters

extension Explanation {
  static let controlCharacter = Explanation(
    summary: "An invisible control character stands in the text.",
    body: """
      Control characters once steered printers and terminals. In a text they
      come from copying out of PDF files and old databases. Nobody sees them,
      but they make two texts differ that look the same. In the example the
      character is shown by its number, between < and >.

      Delete it: put the cursor behind it, press Backspace once, and type a
      space if the words now touch. A tab is allowed only where it replaces
      the spaces between a name and its value, not inside a text.
      """,
    wrong: """
      activity MON-1  Joint<U+000B>visit
        due: 2026-Q4
      """,
    right: """
      activity MON-1  Joint visit
        due: 2026-Q4
      """
  )

  static let bidiControl = Explanation(
    summary: "An invisible character here changes the direction in which text is shown.",
    body: """
      Such characters can make a line look different from what it says: "51"
      on the screen may be 15 in the file. In a text that two institutions
      sign this must not be possible, so it is always an error. They are
      mostly copied by accident from a web page or a chat.

      Delete the character; the example shows it by its number. Arabic and
      Hebrew text needs none of them: it is shown from right to left anyway.
      """,
    wrong: """
      activity MON-1  Visit of <U+202E>15 specialists
        due: 2026-Q4
      """,
    right: """
      activity MON-1  Visit of 15 specialists
        due: 2026-Q4
      """
  )

  static let tagCharacter = Explanation(
    summary: "Invisible \"tag\" characters stand here, which can hide a text inside another one.",
    body: """
      These characters are copies of the Latin alphabet that no screen shows.
      They serve no purpose in an agreement, and a whole sentence can be
      hidden with them, for instance one meant for a machine that reads the
      file.

      Delete them. The easiest way is to type the line anew. Ask whoever sent
      the text where it was copied from.
      """,
    wrong: """
      activity MON-1  Joint visit<U+E0068><U+E0069>
        due: 2026-Q4
      """,
    right: """
      activity MON-1  Joint visit
        due: 2026-Q4
      """
  )

  static let noncharacter = Explanation(
    summary: "A number stands here that is reserved and will never be a letter.",
    body: """
      The worldwide list of characters, Unicode, leaves a few numbers free
      for programs to use inside themselves. In a file they are a sign of
      damage, and every program shows them differently or drops them, so the
      two sides would not have the same text.

      Delete it, and look at the words around it: something may be missing.
      The example shows the character by its number.
      """,
    wrong: """
      activity MON-1  Joint visit<U+FFFE>
        due: 2026-Q4
      """,
    right: """
      activity MON-1  Joint visit
        due: 2026-Q4
      """
  )

  static let invisibleCharacter = Explanation(
    summary: "An invisible character without width stands here and serves nothing.",
    body: """
      Word processors and web pages put such characters between letters, for
      instance as places where a word may be divided. Nobody sees them, yet
      "visit" with one inside is not the same word as "visit": searching does
      not find it, and a comparison of two versions shows a change that
      nobody can see.

      Delete it: put the cursor between the letters and press Backspace once.
      In emoji, and in scripts that need them, such characters are accepted.
      """,
    wrong: """
      activity MON-1  Joint vi<U+200B>sit
        due: 2026-Q4
      """,
    right: """
      activity MON-1  Joint visit
        due: 2026-Q4
      """
  )

  static let combiningMarks = Explanation(
    summary: "More than 30 accents or other marks are stacked on one letter.",
    body: """
      Marks such as an accent may be stored separately from their letter, and
      one or two on a letter are quite usual. Dozens of them are a joke or a
      damaged file: on the screen they cover the lines above and below.

      Type the word anew, with the marks that it really has.
      """,
    wrong: """
      area MON  Cafe<31 times U+0301>s of both cities
      """,
    right: """
      area MON  Cafés of both cities
      """
  )

  static let mixedScripts = Explanation(
    summary: "One word holds letters of two alphabets that look alike.",
    body: """
      The Cyrillic letter а and the Latin letter a look the same and are two
      different letters. It happens when the keyboard is switched in the
      middle of a word. Readers notice nothing, but searching does not find
      the word, and in a signed text it may later be called a trick.

      Type the word anew with the keyboard in one language. If the word is
      meant to mix alphabets, as some names of products do, leave it; this is
      a warning only.
      """,
    wrong: """
      area MON  Услуги нaселению   (the second a is Latin)
      """,
    right: """
      area MON  Услуги населению
      """
  )
}
