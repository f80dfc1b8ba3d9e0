/// The scripts whose letters are mistaken for one another.
enum LookAlikeScript: UInt8 {
  case latin = 1
  case cyrillic = 2
  case greek = 4

  /// The script of a letter; nil for everything else, and for letters of other scripts.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      self = .latin
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F, 0x386, 0x388...0x3FF,
      0x1F00...0x1FFF:
      self = .greek
    case 0x400...0x481, 0x48A...0x52F, 0x1C80...0x1C88, 0x2DE0...0x2DFF, 0xA640...0xA69F:
      self = .cyrillic
    default: return nil
    }
  }
}

/// The scripts seen in one word, and its first letter of a second script.
struct WordScripts {
  /// The script of the first letter.
  private(set) var first: LookAlikeScript?
  /// The first letter whose script is not that of the first letter.
  private(set) var foreignLetter: (range: ByteRange, scalar: Unicode.Scalar)?

  mutating func add(
    _ script: LookAlikeScript,
    _ scalar: Unicode.Scalar,
    at offset: Int,
    length: Int
  ) {
    guard let first else {
      first = script
      return
    }
    if script != first, foreignLetter == nil {
      foreignLetter = (ByteRange(offset, offset + length), scalar)
    }
  }
}

/// The Latin letter that a Cyrillic or Greek letter is mistaken for, if any.
package func latinLookAlike(of scalar: Unicode.Scalar) -> Character? {
  switch scalar.value {
  case 0x410, 0x391: "A"
  case 0x412, 0x392: "B"
  case 0x421: "C"
  case 0x415, 0x395: "E"
  case 0x41D, 0x397: "H"
  case 0x406, 0x4C0, 0x399: "I"
  case 0x408: "J"
  case 0x41A, 0x39A: "K"
  case 0x41C, 0x39C: "M"
  case 0x39D: "N"
  case 0x41E, 0x39F: "O"
  case 0x420, 0x3A1: "P"
  case 0x405: "S"
  case 0x422, 0x3A4: "T"
  case 0x423, 0x4AE, 0x3A5: "Y"
  case 0x425, 0x3A7: "X"
  case 0x396: "Z"
  case 0x430, 0x3B1: "a"
  case 0x441: "c"
  case 0x435: "e"
  case 0x4BB: "h"
  case 0x456, 0x3B9: "i"
  case 0x458: "j"
  case 0x43E, 0x3BF: "o"
  case 0x440, 0x3C1: "p"
  case 0x455: "s"
  case 0x445: "x"
  case 0x443, 0x3B3: "y"
  case 0x4CF: "l"
  case 0x432: "b"
  case 0x43A, 0x3BA: "k"
  case 0x43C: "m"
  case 0x43D: "h"
  case 0x442: "t"
  case 0x3BD: "v"
  case 0x501: "d"
  case 0x51B: "q"
  case 0x51D: "w"
  default: nil
  }
}
