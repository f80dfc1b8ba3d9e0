import RoadmapStore
import RoadmapTestSupport
import Testing

struct AgreementFolderTests {
  @Test(
    arguments: [
      ("v1.roadmap", 1), ("v12.roadmap", 12), ("v999999.roadmap", 999_999), ("v0.roadmap", nil),
      ("v01.roadmap", nil), ("v.roadmap", nil), ("vx.roadmap", nil), ("v1x.roadmap", nil),
      ("V1.roadmap", nil), ("v1.Roadmap", nil), ("v1.roadmap~", nil), ("v1", nil),
      ("1.roadmap", nil),
      ("v1000000.roadmap", nil), ("v-1.roadmap", nil), ("v+1.roadmap", nil), ("v1.0.roadmap", nil),
      ("v١.roadmap", nil), (".v1.roadmap", nil), ("draft.roadmap", nil),
      ("v1.roadmap.roadmap", nil),
    ] as [(String, Int?)]
  )
  func `only vN names a version`(name: String, number: Int?) {
    #expect(AgreementFolder.versionNumber(ofFileNamed: name) == number)
  }

  @Test
  func `versions come in the order of their numbers, the draft last`() throws {
    let folder = try TemporaryFolder()
    for name in ["v10.roadmap", "draft.roadmap", "v2.roadmap", "v1.roadmap", "v01.roadmap"] {
      try folder.write("", to: "plan/\(name)")
    }
    for name in ["UZ.journal", "RU.journal", "notes.txt", ".v3.roadmap.1.tmp"] {
      try folder.write("", to: "plan/\(name)")
    }
    let path = folder.path + "/plan"
    let agreement = try #require(try AgreementFolder(at: path))
    #expect(agreement.name == "plan")
    #expect(agreement.path == path)
    #expect(agreement.versions.map(\.number) == [1, 2, 10, nil])
    #expect(
      agreement.versions.map(\.path)
        == ["v1", "v2", "v10", "draft"].map { "\(path)/\($0).roadmap" }
    )
    #expect(agreement.journals == ["RU", "UZ"].map { "\(path)/\($0).journal" })
  }

  @Test
  func `a folder without a version or a draft is no agreement`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "x/UZ.journal")
    try folder.write("", to: "x/v0.roadmap")
    #expect(try AgreementFolder(at: folder.path + "/x") == nil)
    let none = folder.path + "/none"
    #expect(throws: FileFailure.notFound(path: none)) { try AgreementFolder(at: none) }
  }

  @Test
  func `a draft alone is an agreement`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "draft.roadmap")
    #expect(try AgreementFolder(at: folder.path)?.versions.map(\.number) == [nil])
  }

  @Test
  func `agreements are found one folder down, by name, and hidden folders are passed over`() throws
  {
    let folder = try TemporaryFolder()
    for path in ["b/v1.roadmap", "a/draft.roadmap", ".git/v1.roadmap", "c/x/v1.roadmap"] {
      try folder.write("", to: path)
    }
    try folder.write("", to: "README.md")
    #expect(try agreementFolders(in: folder.path).map(\.name) == ["a", "b"])
    #expect(try agreementFolders(in: folder.path + "/").map(\.name) == ["a", "b"])
    #expect(try agreementFolders(in: folder.path + "/b").map(\.name) == ["b"])
    #expect(try agreementFolders(in: folder.path + "/c").map(\.name) == ["x"])
  }

  @Test(arguments: [("a/b", "b"), ("a/b/", "b"), ("/a", "a"), ("a", "a"), ("/", "/"), ("", "")])
  func `the last part of a path names it`(path: String, name: String) {
    #expect(lastComponent(of: path) == name)
  }
}
