import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Testing

struct VersionAdoptionTests {
  private static let second = AdoptionScene.amended(2)

  private static func scene(_ file: String = second) -> AdoptionScene {
    var scene = AdoptionScene()
    scene.versions.append((2, file))
    return scene
  }

  private static func names(_ parties: PartySet, _ snapshot: Snapshot) -> [String] {
    parties.members.map { snapshot.agreement.text.string(snapshot.agreement[$0].id) }
  }

  private static func adoption(_ snapshot: Snapshot) throws -> VersionAdoption {
    try #require(snapshot.adoptions.first { $0.version == 2 })
  }

  @Test
  func `a version is adopted by neither, by one, by both`() throws {
    var scene = Self.scene()
    var snapshot = try scene.snapshot()
    #expect(try Self.adoption(snapshot).adopted == PartySet())
    #expect(try !Self.adoption(snapshot).hasEvents)
    #expect(snapshot.version.number == 1)
    scene.uz = [AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01")]
    snapshot = try scene.snapshot()
    #expect(Self.names(try Self.adoption(snapshot).adopted, snapshot) == ["UZ"])
    #expect(try Self.adoption(snapshot).inForce == nil)
    #expect(snapshot.version.number == 1)
    scene.ru = [AdoptionScene.adopt(2, "RU", Self.second, on: "2026-05-10")]
    snapshot = try scene.snapshot()
    #expect(Self.names(try Self.adoption(snapshot).adopted, snapshot) == ["UZ", "RU"])
    #expect(try Self.adoption(snapshot).inForce == Day(year: 2026, month: 5, day: 10))
    #expect(snapshot.version.number == 2)
    #expect(snapshot.inForceSince == Day(year: 2026, month: 5, day: 10))
    #expect(snapshot.changedTexts.isEmpty)
    #expect(snapshot.disputedVersions.isEmpty)
  }

  @Test
  func `one changed byte is a changed text, is not in force, and is no fault of the journals`()
    throws
  {
    var scene = Self.scene(Self.second.replacing("2026-Q3", with: "2026-Q4"))
    scene.uz = [AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01")]
    scene.ru = [AdoptionScene.adopt(2, "RU", Self.second, on: "2026-05-10")]
    let snapshot = try scene.snapshot()
    #expect(snapshot.changedTexts == [2])
    #expect(snapshot.disputedVersions.isEmpty)
    #expect(snapshot.version.number == 1)
    #expect(snapshot.findings.isEmpty)
    let findings = adoptionFindings(snapshot).map { $0.kept.map(\.problem) }
    #expect(findings == [[], [.textChanged(adoptedBy: ["UZ", "RU"])]])
  }

  @Test
  func `a version that was adopted and has no file is named, and what was taken back is not`()
    throws
  {
    var scene = AdoptionScene()
    scene.uz = [AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01")]
    scene.ru = [AdoptionScene.adopt(2, "RU", Self.second, on: "2026-05-10")]
    var snapshot = try scene.snapshot()
    #expect(snapshot.version.number == 1)
    #expect(snapshot.missingAbove.map(\.version) == [2])
    #expect(Self.names(try #require(snapshot.missingVersions.first).adopted, snapshot).count == 2)
    #expect(
      snapshot.findings.map(\.diagnostic.problem) == [.versionMissing(2), .versionMissing(2)]
    )
    #expect(throws: AmendmentProblem.versionMissing(version: 2)) { try amendment(of: snapshot) }
    scene.day = "2026-05-05"
    snapshot = try scene.snapshot()
    #expect(Self.names(try #require(snapshot.missingAbove.first).adopted, snapshot) == ["UZ"])
    let id = snapshot.input.journals[0].events[0].id.text
    scene.uz.append("2026-05-02 UZ @v2 undo of=\(id)")
    #expect(try scene.snapshot().missingVersions == [])
  }

  @Test
  func `a missing version below the one that counts is history`() throws {
    var scene = Self.scene()
    scene.versions.removeFirst()
    scene.uz = [
      AdoptionScene.adopt(1, "UZ", AdoptionScene.first, on: "2026-02-01"),
      AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01"),
    ]
    scene.ru = [AdoptionScene.adopt(2, "RU", Self.second, on: "2026-05-10")]
    let snapshot = try scene.snapshot()
    #expect(snapshot.missingVersions.map(\.version) == [1])
    #expect(snapshot.missingAbove == [])
  }

  @Test
  func `a signed text counts although it changed after its adoption`() throws {
    var scene = AdoptionScene()
    scene.uz = [AdoptionScene.adopt(1, "UZ", "another text", on: "2026-02-01")]
    let snapshot = try scene.snapshot()
    #expect(snapshot.changedTexts == [1])
    #expect(snapshot.isInForce)
  }

  @Test
  func `different texts are a dispute, named at the line that differs from the file`() throws {
    var scene = Self.scene()
    scene.uz = [AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01")]
    scene.ru = [AdoptionScene.adopt(2, "RU", "other", on: "2026-05-10")]
    let snapshot = try scene.snapshot()
    #expect(snapshot.disputedVersions == [2])
    #expect(snapshot.changedTexts.isEmpty)
    #expect(snapshot.version.number == 1)
    #expect(snapshot.findings.map(\.journal) == [1])
    #expect(snapshot.findings.map(\.diagnostic.problem) == [.adoptionOfOtherText])
  }

  @Test
  func `two different texts that are both not the file's are a dispute and a change`() throws {
    var scene = Self.scene()
    scene.uz = [AdoptionScene.adopt(2, "UZ", "one", on: "2026-05-01")]
    scene.ru = [AdoptionScene.adopt(2, "RU", "other", on: "2026-05-10")]
    let snapshot = try scene.snapshot()
    #expect(snapshot.disputedVersions == [2])
    #expect(snapshot.changedTexts == [2])
    #expect(snapshot.findings.count == 2)
  }

  @Test
  func `a forged XXH64 deceives the quick comparison and not the thorough one`() throws {
    var scene = Self.scene()
    let real = AdoptionScene.identity(Self.second)
    let forged = AdoptionScene.identity("what was really adopted").sha256
    let line =
      "2026-05-01 UZ @v2 adopt sha256=\(forged) size=\(real.size) xxh64=\(real.xxh64Text)"
    scene.uz = [line]
    #expect(try scene.snapshot().changedTexts.isEmpty)
    scene.comparison = .thorough
    #expect(try scene.snapshot().changedTexts == [2])
  }

  @Test
  func `both comparisons see a size or an XXH64 that does not fit`() throws {
    for comparison in [AdoptionComparison.quick, .thorough] {
      for change in [("size=", "size=1"), ("xxh64=", "xxh64=0")] {
        var scene = Self.scene()
        scene.comparison = comparison
        let line = AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01")
        let changed =
          change.0 == "size="
          ? line.replacing("size=", with: "size=1")
          : String(line.dropLast(1)) + (line.hasSuffix("0") ? "1" : "0")
        scene.uz = [changed]
        #expect(try scene.snapshot().changedTexts == [2], "\(comparison) \(change)")
      }
    }
  }

  @Test
  func `an own adoption outweighs one that the other side entered, and both sides count so`() throws
  {
    var scene = Self.scene()
    let onBehalf =
      AdoptionScene.adopt(2, "RU", Self.second, on: "2026-05-10")
      .replacing("adopt sha", with: "adopt by=UZ/a sha") + " evidence=evidence/letter.pdf"
    scene.uz = [AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01"), onBehalf]
    #expect(try scene.snapshot().version.number == 2)
    scene.ru = [AdoptionScene.adopt(2, "RU", "other", on: "2026-05-02")]
    #expect(try scene.snapshot().disputedVersions == [2])
  }

  @Test
  func `the base of an amendment is known by its hash, also without any adoption`() throws {
    let hash = AdoptionScene.identity(AdoptionScene.first).sha256
    func findings(_ hash: String) throws -> [AgreementProblem] {
      var scene = AdoptionScene()
      scene.versions.append(
        (2, Self.second.replacing("amends: 1", with: "amends: 1 sha256:\(hash)"))
      )
      return adoptionFindings(try scene.snapshot())[1].kept.map(\.problem)
    }
    #expect(try findings(hash) == [])
    #expect(try findings(String(repeating: "0", count: 64)) == [.baseChanged(version: 1)])
  }

  @Test
  func `an adoption can be taken back while the other side has not adopted`() throws {
    var scene = Self.scene()
    scene.uz = [AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01")]
    let day = try #require(Day(year: 2026, month: 5, day: 2))
    let request = RecordingRequest(
      verb: .undo,
      subjects: ["@v2"],
      journal: "UZ",
      person: nil,
      day: day,
      at: EventInstant(startOf: day)
    )
    let undone = try RecordingDesk(scene.snapshot()).prepareUndo(request)
    #expect(undone.after.adoptions.last?.adopted == PartySet())
    scene.ru = [AdoptionScene.adopt(2, "RU", Self.second, on: "2026-05-01")]
    #expect(throws: RecordingProblem.undoOfAgreed(subject: "@v2", .adopt)) {
      try RecordingDesk(scene.snapshot()).prepareUndo(request)
    }
  }

  @Test
  func `what waits is above the version in force, not adopted by the party, the draft last`() throws
  {
    var scene = Self.scene()
    scene.versions.append((nil, AdoptionScene.amended(3)))
    func candidates(_ party: Int) throws -> [String] {
      try scene.snapshot().adoptionCandidates(for: PartyIndex(party)).map(\.name)
    }
    #expect(try candidates(0) == ["v2", "draft"])
    scene.uz = [AdoptionScene.adopt(2, "UZ", Self.second, on: "2026-05-01")]
    #expect(try candidates(0) == ["draft"])
    #expect(try candidates(1) == ["v2", "draft"])
    scene.ru = [AdoptionScene.adopt(2, "RU", Self.second, on: "2026-05-01")]
    #expect(try candidates(1) == ["draft"])
    // What an interrupted adoption left behind is no draft.
    scene.versions[2] = (nil, Self.second)
    #expect(try candidates(1) == [])
  }
}
