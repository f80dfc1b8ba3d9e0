/// Keyboards on which the keys of commands make letters that are not ASCII.
///
/// A command is a key, and its letter is the one that the key has on a keyboard with `qwerty`. So a
/// letter of another layout stands for the one in the same place: `в` is `d`. Never in a field to
/// type in.
package enum KeyboardLayout {
  /// What the key that makes `scalar` on a Russian or Uzbek Cyrillic keyboard makes on an American
  /// one; `scalar` itself where it is none of theirs.
  ///
  /// What is ASCII stays, since nobody can tell which keyboard it came from: the full stop of a
  /// Russian keyboard is where others have the slash. The slash itself, the colon and the question
  /// mark are there too, in other places, and need no change.
  package static func commandKey(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0x80 else { return scalar }
    for (theirs, ours) in rows {
      for (their, our) in zip(theirs.unicodeScalars, ours.unicodeScalars) where their == scalar {
        return our
      }
    }
    return scalar
  }

  /// The rows of the layouts, as they stand, with what an American keyboard has in the same places.
  ///
  /// Russian (`ru` in xkeyboard-config), and of Uzbek (`uz`) what differs from it: `ў` has the place
  /// of `щ`, `қ` of `ы`, `ғ` and `ҳ` are right of the digits. The turned comma is on the Latin one.
  private static let rows: [(theirs: String, ours: String)] = [
    ("йцукенгшщзхъ", "qwertyuiop[]"),
    ("фывапролджэ", "asdfghjkl;'"),
    ("ячсмитьбюё", "zxcvbnm,.`"),
    ("ЙЦУКЕНГШЩЗХЪ", "QWERTYUIOP{}"),
    ("ФЫВАПРОЛДЖЭ", "ASDFGHJKL:\""),
    ("ЯЧСМИТЬБЮЁ", "ZXCVBNM<>~"),
    ("ўқғҳʻ№", "os-='#"),
    ("ЎҚҒҲ", "OS_+"),
  ]
}
