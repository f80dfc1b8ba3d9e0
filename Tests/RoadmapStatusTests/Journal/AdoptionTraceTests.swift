import RoadmapStatus
import RoadmapSyntax
import Testing

struct AdoptionTraceTests {
  @Test(arguments: [
    "2026-01-01 UZ @v1 adopt sha256=0", "2026-01-01 UZ  @v1  adopt", "2026-01-01\tUZ\t@v1\tadopt",
    "2026-01-01 UZ\u{A0}@v1\u{A0}adopt", "garbage @v1 adopt", "2026-01-01 UZ @v1 adopt\r",
  ])
  func `a line that adopts a version is seen whatever white space it uses`(line: String) {
    let journal = SourceText(Array("journal-format 1 twin UZ\n\(line)\n".utf8))
    #expect(mentionsAdoption(of: 1, in: journal))
    #expect(!mentionsAdoption(of: 2, in: journal))
  }

  @Test func `a remark about adopting is not an adoption`() {
    let journal = SourceText(Array("2026-01-01 UZ @v1 note | we adopt it later\n".utf8))
    #expect(!mentionsAdoption(of: 1, in: journal))
  }
}
