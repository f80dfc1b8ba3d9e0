import RoadmapModel
import RoadmapSyntax
import Testing

struct FieldNameTests {
  private func field(_ name: String) -> FieldName? {
    let bytes = Array("<\(name)>".utf8)
    return FieldName(bytes.span, ByteRange(1, bytes.count - 1))
  }

  /// Two names that shared a slot of the table would hide one another here.
  @Test(arguments: FieldName.allCases)
  func `every field is found by its spelling and by nothing near it`(name: FieldName) {
    let spelling = "\(name.spelling)"
    #expect(field(spelling) == name)
    #expect(field(spelling + "s") == nil)
    #expect(field(String(spelling.dropLast())) == nil || field(String(spelling.dropLast())) != name)
    #expect(field(spelling.uppercased()) == nil)
    #expect(field(" " + spelling) == nil)
  }

  @Test(arguments: ["", "a", "d", "due ", "Due", "title", "x-own", "ru", "activity", "дата"])
  func `other words are no fields`(name: String) {
    #expect(field(name) == nil)
  }

  /// The table of format §2.3, written out once more.
  @Test(
    arguments: [
      (
        .agreement,
        "version languages authentic prevails period signed in-force amends succeeds basis original "
          + "source on-expiry confirmation reporting note"
      ),
      (.party, "short contact note"), (.clause, "number note"),
      (.area, "number due owner with note"),
      (
        .activity,
        "number short due owner with theme kind result form funding after replaces confirmation "
          + "note"
      ),
      (.milestone, "due owner note"), (.indicator, "unit baseline target by direction note"),
    ] as [(Keyword, String)]
  )
  func `each heading takes the fields of the format`(keyword: Keyword, names: String) {
    let allowed = FieldName.allCases.filter { $0.headings.contains(keyword) }
    #expect(
      Set(allowed.map { "\($0.spelling)" }) == Set(names.split(separator: " ").map(String.init))
    )
  }

  @Test
  func `only owner needs a party and only signed may have one`() {
    #expect(FieldName.allCases.filter { $0.partyRule == .required } == [.owner])
    #expect(FieldName.allCases.filter { $0.partyRule == .optional } == [.signed])
  }

  @Test
  func `text may be translated, and of the rest only due`() {
    #expect(FieldName.allCases.filter { $0.mayBeTagged && !$0.isText } == [.due])
    #expect(FieldName.allCases.filter { $0.bindsInEveryLanguage && !$0.mayBeTagged }.isEmpty)
  }

  @Test(arguments: FieldName.allCases)
  func `no field is spelled like a heading`(name: FieldName) {
    let bytes = Array("\(name.spelling)".utf8)
    #expect(Keyword(bytes.span, ByteRange(0, bytes.count)) == nil)
  }
}
