import Terminal
import Testing

@Suite struct KeyboardLayoutTests {
  /// The keys in rows, plain and with Shift, as they stand on American, Russian and Uzbek keyboards.
  private static let american = [
    "`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./",
    "~!@#$%^&*()_+", "QWERTYUIOP{}", "ASDFGHJKL:\"", "ZXCVBNM<>?",
  ]
  private static let russian = [
    "ё1234567890-=", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю.",
    "Ё!\"№;%:?*()_+", "ЙЦУКЕНГШЩЗХЪ", "ФЫВАПРОЛДЖЭ", "ЯЧСМИТЬБЮ,",
  ]
  private static let uzbek = [
    "ё1234567890ғҳ", "йцукенгшўзхъ", "фқвапролджэ", "ячсмитьбю.",
    "Ё!\"№;%:?*()ҒҲ", "ЙЦУКЕНГШЎЗХЪ", "ФҚВАПРОЛДЖЭ", "ЯЧСМИТЬБЮ,",
  ]

  @Test(arguments: [russian, uzbek])
  func `a letter of another layout stands for the one in its place`(layout: [String]) {
    for (theirs, ours) in zip(layout, Self.american) {
      #expect(theirs.unicodeScalars.count == ours.unicodeScalars.count)
      for (their, our) in zip(theirs.unicodeScalars, ours.unicodeScalars) {
        // What is ASCII may come from any keyboard, so it stays.
        let expected = their.isASCII ? their : our
        #expect(KeyboardLayout.commandKey(for: their) == expected, "\(their)")
      }
    }
  }

  /// Every key of the program is somewhere on every keyboard.
  @Test(arguments: [russian, uzbek])
  func `each command can be given`(layout: [String]) {
    let reached = Set(layout.joined().unicodeScalars.map { KeyboardLayout.commandKey(for: $0) })
    let letters = Unicode.Scalar("a").value...Unicode.Scalar("z").value
    for value in letters {
      for scalar in [Unicode.Scalar(value), Unicode.Scalar(value - 32)] {
        #expect(scalar.map(reached.contains) == true)
      }
    }
    for scalar in ":?.,;*()%!\"123456".unicodeScalars { #expect(reached.contains(scalar)) }
  }

  @Test func `what is ASCII stays, and so does what is on no such keyboard`() {
    for value in UInt8(0)..<0x80 {
      #expect(KeyboardLayout.commandKey(for: Unicode.Scalar(value)) == Unicode.Scalar(value))
    }
    for scalar in "é中ß§π👍\u{301}".unicodeScalars {
      #expect(KeyboardLayout.commandKey(for: scalar) == scalar)
    }
    #expect(KeyboardLayout.commandKey(for: "ʻ") == "'")
  }
}
