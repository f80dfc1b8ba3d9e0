import RoadmapSyntax
import Testing

struct LookAlikeTests {
  @Test(
    arguments: [
      ("А", "A"), ("В", "B"), ("С", "C"), ("Е", "E"), ("Н", "H"), ("І", "I"), ("Ј", "J"),
      ("К", "K"), ("М", "M"), ("О", "O"), ("Р", "P"), ("Ѕ", "S"), ("Т", "T"), ("У", "Y"),
      ("Х", "X"),
      ("а", "a"), ("е", "e"), ("о", "o"), ("р", "p"), ("с", "c"), ("у", "y"), ("х", "x"),
      ("Α", "A"), ("Ν", "N"), ("Ρ", "P"), ("ο", "o"), ("ν", "v"),
    ] as [(Unicode.Scalar, Character)]
  )
  func `a letter that looks like a Latin one names it`(scalar: Unicode.Scalar, latin: Character) {
    #expect(latinLookAlike(of: scalar) == latin)
  }

  @Test
  func `no ASCII letter and no letter with a look of its own is a look-alike`() {
    for value in UInt32(0)..<0x80 {
      #expect(Unicode.Scalar(value).flatMap(latinLookAlike) == nil)
    }
    for scalar in "ЖЯЩЮЪжящюъΩΔΨωδψéñü中".unicodeScalars {
      #expect(latinLookAlike(of: scalar) == nil)
    }
  }

  @Test
  func `every look-alike stands for one ASCII letter`() {
    for value in UInt32(0x80)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), let latin = latinLookAlike(of: scalar) else {
        continue
      }
      #expect(latin.isASCII && latin.isLetter, "U+\(String(value, radix: 16))")
    }
  }
}
