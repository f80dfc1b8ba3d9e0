import RoadmapSyntax
import Terminal

/// English words for a problem of bytes and lines.
func englishWording(
  of problem: SyntaxProblem,
  _ context: ProblemContext
) -> ProblemWording {
  switch problem {
  case .fileEmpty:
    ProblemWording(
      "the file is empty",
      "An agreement starts with the line `roadmap-format 1`. If the text was lost, restore it from a copy."
    )
  case .fileTooLarge:
    ProblemWording("the file is over 512 MiB", "Split the agreement, or look what filled the file.")
  case .encodingUTF16:
    ProblemWording(
      "the file is in UTF-16, not UTF-8",
      "Save it again as UTF-8: in Word or Notepad, choose \"Plain text\" and the encoding UTF-8."
    )
  case .encodingInvalid:
    ProblemWording(
      "these bytes are not UTF-8",
      "Save the file as UTF-8, or type the damaged characters again."
    )
  case .lineEndingsMixed:
    ProblemWording(
      "this line ending differs from those above",
      "`roadmap fmt` writes the same line ending everywhere."
    )
  case .formatMissing:
    ProblemWording(
      "the format line is missing",
      "Write `roadmap-format 1` as the first line that is not a note."
    )
  case .formatVersion:
    ProblemWording(
      "this program does not read version `\(context.marked)` of the format",
      "Write `roadmap-format 1`, or use a newer `roadmap`."
    )
  case .formatTwice:
    ProblemWording(
      "the format line stands a second time",
      "Remove it; two agreements need two files."
    )
  case .controlCharacter("\r"):
    ProblemWording(
      "a carriage return inside the line",
      "Remove it, or end the line here: other programs would show another text."
    )
  case .controlCharacter("\t"):
    ProblemWording(
      "a tab inside a text",
      "Write spaces; tabs may stand only between words of the format."
    )
  case .controlCharacter("\0"):
    ProblemWording("a NUL character (U+0000)", "Remove it; it holds no text.")
  case .controlCharacter(let scalar):
    ProblemWording(
      "the control character \(.named(scalar))",
      "Remove it; it would act on a terminal or a printer."
    )
  case .bidiControl(let scalar):
    ProblemWording(
      "the text direction control \(.named(scalar))",
      "Remove it; it makes a reader see another text than the one that is stored."
    )
  case .tagCharacter(let scalar):
    ProblemWording("the invisible tag character \(.named(scalar))", "Remove it; nobody can see it.")
  case .noncharacter(let scalar):
    ProblemWording("\(.named(scalar)) is not a character", "Remove it.")
  case .invisibleCharacter(let scalar):
    ProblemWording(
      "the invisible character \(.named(scalar))",
      "Remove it, unless the script needs it here."
    )
  case .combiningMarks(let count):
    ProblemWording(
      "\(count) combining marks in a row; at most 30 are read",
      "Remove the marks; no script needs so many."
    )
  case .mixedScripts(let scalar):
    ProblemWording(
      "one word mixes two alphabets: here stands \(.named(scalar))",
      "Type the word again in one alphabet; the two letters look alike but are not the same."
    )
  case .lineTooLong(let bytes):
    ProblemWording(
      "this line is \(bytes) bytes long; the longest that is read has 65536",
      "Continue a long text on the next line, behind `|`."
    )
  case .lineUnreadable(let meant):
    if let meant {
      ProblemWording(
        "this line cannot be read",
        "Did you mean the heading `\(.quoted("\(meant.spelling)"))`?"
      )
    } else {
      ProblemWording(
        "this line cannot be read",
        "A line is a heading (`activity ID  Title`), a field (`name: value`), text behind `|`, or a note behind `#`."
      )
    }
  case .conflictMarker:
    ProblemWording(
      "a version control system left a conflict here",
      "Keep one of the two texts between the marks, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`."
    )
  case .headingColon:
    ProblemWording(
      "a heading has no colon",
      "Write the ID, two spaces and the title, without the colon."
    )
  case .headingWithoutID(let keyword):
    ProblemWording(
      "this heading has no ID",
      "Write `\(.quoted("\(keyword.spelling)")) ID  Title`, where the ID never changes later."
    )
  case .titleTooLong(let scalars):
    ProblemWording(
      "this title has \(scalars) characters; at most 1000 are read",
      "Shorten the title, and put the rest into `note` or `result`."
    )
  case .textDetached:
    ProblemWording(
      "this text continues nothing",
      "Text behind `|` stands directly under a heading or a text field, without a blank line or note between."
    )
  case .alternativeUnreadable:
    ProblemWording(
      "this alternative cannot be read",
      "Write a whole field behind the party, such as `?RU due: 2026-03`, or `?RU removed`."
    )
  }
}
