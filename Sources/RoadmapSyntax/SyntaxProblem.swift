/// What can be wrong with the bytes and lines of a file, before anything is known of their meaning.
package enum SyntaxProblem: Problem {
  // MARK: The file

  /// No bytes, or nothing but a byte order mark.
  case fileEmpty
  /// Over ``FormatLimits/agreementBytes``.
  case fileTooLarge
  /// The file starts with the byte order mark of UTF-16.
  case encodingUTF16
  /// Bytes that are not UTF-8: overlong, a surrogate, out of range, or cut off.
  case encodingInvalid
  /// Some lines end with CR LF, others with LF.
  case lineEndingsMixed
  /// The first line that is neither blank nor a note is not the format line.
  case formatMissing
  /// The format line names a version that this program does not read.
  case formatVersion
  /// The format line stands a second time.
  case formatTwice

  // MARK: Characters

  /// A C0 or C1 control, DEL, U+2028 or U+2029; a tab that is not white space between tokens.
  case controlCharacter(Unicode.Scalar)
  /// A bidirectional override, embedding or isolate.
  case bidiControl(Unicode.Scalar)
  /// A character of the block U+E0000 to U+E007F.
  case tagCharacter(Unicode.Scalar)
  case noncharacter(Unicode.Scalar)
  /// A zero-width character where it serves nothing.
  case invisibleCharacter(Unicode.Scalar)
  /// More than ``FormatLimits/combiningMarks`` combining marks in a row.
  case combiningMarks(count: Int)
  /// One word with letters of two scripts that look alike; the first foreign letter is named.
  case mixedScripts(Unicode.Scalar)

  // MARK: Lines

  /// Over ``FormatLimits/lineBytes``; the line is not read.
  case lineTooLong(bytes: Int)
  /// Neither a note, text, alternative, heading nor field.
  case lineUnreadable(meant: Keyword?)
  /// A line that a version control system left for a conflict.
  case conflictMarker
  /// A colon after the ID of a heading.
  case headingColon
  /// A heading keyword without an ID.
  case headingWithoutID(Keyword)
  /// A title over ``FormatLimits/titleScalars``.
  case titleTooLong(scalars: Int)
  /// A `|` line that does not stand directly under a field, alternative or heading.
  case textDetached
  /// A `?` line that is neither a whole field line nor `removed`.
  case alternativeUnreadable

  package var severity: Severity {
    switch self {
    case .lineEndingsMixed, .invisibleCharacter, .mixedScripts: .warning
    case .fileEmpty, .fileTooLarge, .encodingUTF16, .encodingInvalid, .formatMissing,
      .formatVersion, .formatTwice, .controlCharacter, .bidiControl, .tagCharacter,
      .noncharacter, .combiningMarks, .lineTooLong, .lineUnreadable, .conflictMarker,
      .headingColon, .headingWithoutID, .titleTooLong, .textDetached, .alternativeUnreadable:
      .error
    }
  }
}

/// The limits of the format (§5).
package enum FormatLimits {
  /// Bytes of an agreement file: 512 MiB.
  package static let agreementBytes = 512 << 20
  /// Bytes of a journal: 2 GiB.
  package static let journalBytes = 2 << 30
  /// Bytes of a line without its ending: 64 KiB.
  package static let lineBytes = 64 << 10
  /// Scalars of a title.
  package static let titleScalars = 1_000
  /// Combining marks in a row.
  package static let combiningMarks = 30
  /// Activities of one agreement.
  package static let activities = 1_000_000
  /// Parties of one agreement; the format names no limit, a set of parties is kept in one word.
  package static let parties = 64
  /// Bytes of an ID (§2.2).
  package static let idBytes = 64
  /// Languages of one agreement; the format names no limit, a set of languages is kept in one word.
  package static let languages = 64
  /// Bytes of the longest heading keyword.
  package static let longestKeyword = 9
  /// Messages that are printed before only a count follows.
  package static let printedMessages = 50
}
