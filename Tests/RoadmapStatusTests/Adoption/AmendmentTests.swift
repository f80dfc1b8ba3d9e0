import Foundation
import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct AmendmentTests {
  /// Both sides agreed to postpone, suspend or cancel.
  private static func agreed(_ subject: String, _ verb: String) -> AdoptionScene {
    var scene = AdoptionScene()
    scene.uz = ["2026-02-01 UZ \(subject) \(verb)"]
    scene.ru = ["2026-02-02 RU \(subject) confirm"]
    return scene
  }

  private static func lines(_ amendment: Amendment) -> [String] {
    String(decoding: amendment.text.bytes, as: UTF8.self).components(separatedBy: "\n")
  }

  private static func problem(of scene: AdoptionScene) throws -> AmendmentProblem? {
    let snapshot = try scene.snapshot()
    do throws(AmendmentProblem) {
      _ = try amendment(of: snapshot)
      return nil
    } catch {
      return error
    }
  }

  @Test
  func `the number is raised, the base is named, what speaks of the old text goes, the rest stays`()
    throws
  {
    let draft = try amendment(of: AdoptionScene().snapshot())
    let hash = AdoptionScene.identity(AdoptionScene.first).sha256
    let expected = AdoptionScene.first
      .replacing("  version: 1\n", with: "  version: 2\n  amends: 1 sha256:\(hash)\n")
      .replacing("  signed UZ: 2026-01-01, Here; Mayor\n", with: "")
      .replacing("  signed RU: 2026-01-02\n", with: "")
      .replacing("  in-force: 2026-01-05\n", with: "")
      .replacing("  original: evidence/scan.pdf\n", with: "")
    #expect(Self.lines(draft) == expected.components(separatedBy: "\n"))
    #expect(draft.base == 1)
    #expect(draft.version == 2)
    #expect(draft.carried == [])
  }

  @Test
  func `an agreed deadline is written in, the old one and its wordings become notes`() throws {
    let draft = try amendment(of: Self.agreed("A-1", "postpone to=2026-Q3").snapshot())
    let text = Self.lines(draft).joined(separator: "\n")
    let expected = """
          ru: Со сроком
          # was due: 2026-Q1
          due: 2026-Q3
          # was due.ru: I квартал 2026 года
          # After the wording.
      """
    #expect(text.contains(expected))
    #expect(
      draft.carried == [
        Amendment.CarriedDeadline(id: "A-1", before: "2026-Q1", after: "2026-Q3", wordings: 1)
      ]
    )
    #expect(Agreement.read(draft.text).findings.errorCount == 0)
  }

  @Test
  func `an item that takes its deadline from the area gets one of its own`() throws {
    let draft = try amendment(of: Self.agreed("A-2", "postpone to=2027-Q1").snapshot())
    let text = Self.lines(draft).joined(separator: "\n")
    let expected = """
        activity A-2  Takes it
          | from the area
          due: 2027-Q1
          ru: Без срока
      """
    #expect(text.contains(expected))
    #expect(draft.carried.map(\.before) == [nil])
  }

  @Test
  func `what no deadline can say is named, and noted where it stands`() throws {
    let cancelled = try amendment(of: Self.agreed("A-1", "cancel").snapshot())
    #expect(cancelled.lapsing == [Amendment.Lapsing(subject: "A-1", kind: .cancelled)])
    #expect(Self.lines(cancelled).contains("    # agreed: cancel"))
    let suspended = try amendment(of: Self.agreed("A-2", "suspend").snapshot())
    #expect(suspended.lapsing == [Amendment.Lapsing(subject: "A-2", kind: .suspended)])
    let one = try amendment(of: Self.agreed("A-3@2026", "postpone to=2027-Q1").snapshot())
    #expect(
      one.lapsing == [Amendment.Lapsing(subject: "A-3@2026", kind: .postponed(to: "2027-Q1"))]
    )
    #expect(Self.lines(one).contains("    due: every year"))
  }

  @Test(arguments: ["\r\n", "\n"])
  func `new lines end as the lines around them`(ending: String) throws {
    var scene = Self.agreed("A-1", "postpone to=2026-Q3")
    scene.versions = [(1, AdoptionScene.first.replacing("\n", with: ending))]
    let draft = try amendment(of: scene.snapshot())
    let bytes = draft.text.bytes
    for (place, byte) in bytes.enumerated() where byte == 0x0A {
      #expect((place > 0 && bytes[place - 1] == 0x0D) == (ending == "\r\n"))
    }
    #expect(Agreement.read(draft.text).findings.errorCount == 0)
  }

  @Test
  func `a file without a last line ending is amended all the same`() throws {
    var scene = AdoptionScene()
    let last = AdoptionScene.first.components(separatedBy: "  activity A-2")[0]
    scene.versions = [(1, String(last.dropLast(0)) + "  activity A-9  Last")]
    scene.uz = ["2026-02-01 UZ A-9 postpone to=2027-Q1"]
    scene.ru = ["2026-02-02 RU A-9 confirm"]
    let draft = try amendment(of: scene.snapshot())
    #expect(Self.lines(draft).suffix(2) == ["  activity A-9  Last", "    due: 2027-Q1"])
  }

  @Test
  func `the practice agreement amended has no errors and differs only where it is said`() throws {
    let folder = repositoryFolder.appendingPathComponent("Roadmaps/practice")
    func read(_ name: String) throws -> SourceText {
      SourceText([UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
    }
    let versions = try (1...2)
      .map { number in
        let text = try read("v\(number).roadmap")
        return VersionInFolder(number: number, agreement: Agreement.read(text).value)
      }
    let journals = try ["RU", "UZ"]
      .map { owner in
        Journal.read(try read("\(owner).journal"), owner: owner, agreement: "practice").value
      }
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let input = FoldInput(
      versions: versions,
      journals: journals,
      day: day,
      comparison: .thorough
    )
    let draft = try amendment(of: try #require(Snapshot(input)))
    let read = Agreement.read(draft.text)
    #expect(read.findings.errorCount == 0)
    let all = versions + [VersionInFolder(number: nil, agreement: read.value)]
    #expect(versionFindings(all).allSatisfy { $0.errorCount == 0 })
    var later = input
    later.versions = all
    #expect(adoptionFindings(try #require(Snapshot(later))).allSatisfy { $0.errorCount == 0 })
    #expect(draft.carried.map(\.id) == ["EDU-3", "ENV-3", "ORG-4"])
    let before = lines(versions[1].agreement.text)
    let after = lines(draft.text)
    let changed = after.difference(from: before)
    #expect(changed.removals.count == 2 + 3 + 3 + 1 + 3)
    #expect(changed.insertions.count == 2 + 4 + 2 + 4 + 2)
  }

  private func lines(_ text: SourceText) -> [String] {
    String(decoding: text.bytes, as: UTF8.self).components(separatedBy: "\n")
  }

  // MARK: What stops it

  @Test
  func `without a version in force there is nothing to amend`() throws {
    var scene = AdoptionScene()
    scene.versions = [(1, AdoptionScene.amended(1).replacing("  amends: 0\n", with: ""))]
    #expect(try Self.problem(of: scene) == .nothingInForce(highest: 1))
    scene.versions = [(nil, AdoptionScene.amended(1).replacing("  amends: 0\n", with: ""))]
    #expect(try Self.problem(of: scene) == .nothingInForce(highest: nil))
  }

  @Test
  func `a changed text and a disputed one are not amended`() throws {
    var scene = AdoptionScene()
    scene.uz = [AdoptionScene.adopt(1, "UZ", "other", on: "2026-02-01")]
    #expect(try Self.problem(of: scene) == .textChanged(version: 1))
    scene.ru = [AdoptionScene.adopt(1, "RU", AdoptionScene.first, on: "2026-02-01")]
    #expect(try Self.problem(of: scene) == .disputed(version: 1))
  }

  @Test
  func `a version that all adopted and that comes into force later is the one amended`() throws {
    var scene = AdoptionScene()
    let second = AdoptionScene.amended(2, "  in-force: 2027-01-01")
    scene.versions.append((2, second))
    scene.uz = [AdoptionScene.adopt(2, "UZ", second, on: "2026-05-01")]
    #expect(try amendment(of: scene.snapshot()).base == 1)
    #expect(try amendment(of: scene.snapshot()).version == 3)
    #expect(try amendment(of: scene.snapshot()).passedOver == 2)
    scene.ru = [AdoptionScene.adopt(2, "RU", second, on: "2026-05-01")]
    #expect(try scene.snapshot().version.number == 1)
    #expect(try amendment(of: scene.snapshot()).base == 2)
    #expect(try amendment(of: scene.snapshot()).passedOver == nil)
  }
}
