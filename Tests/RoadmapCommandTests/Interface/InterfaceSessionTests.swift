import Foundation
import RoadmapTestSupport
import Testing

/// The terminal UI as people use it: the built program on a terminal, by keys only.
@Suite struct InterfaceSessionTests {
  @Test(arguments: [false, true])
  func `a claim is made, seen by the other side, answered and seen here, by keys only`(
    isCyrillic: Bool
  ) throws {
    let folder = try practiceFolder()
    try folder.write("minutes", to: "act.txt")
    let before = try journal("UZ", in: folder)
    let ours = try openInterface("UZ/secretariat", in: folder)
    try ours.expectOnScreen("practice")
    // On a Cyrillic layout the same keys send other letters.
    func keys(_ latin: String, _ cyrillic: String) throws {
      try ours.send(isCyrillic ? cyrillic : latin)
    }
    try ours.send("2")
    try ours.expectOnScreen("MON-1")
    try ours.send("/grant")
    try ours.expectOnScreen("ORG-4")
    try ours.send("\r")
    try keys("d", "в")
    try ours.expectOnScreen("UZ reports done: ORG-4")
    // Evidence, then the note, then the button.
    try ours.send("\t\tact.txt\tsent\r")
    try ours.expectOnScreen("evidence/act.txt")
    try ours.send("\r")
    try ours.expectOnScreen("waiting for RU to confirm")
    let after = try journal("UZ", in: folder)
    #expect(after.count == before.count + 1)
    let line = try #require(after.last)
    #expect(
      line.hasPrefix("2026-11-23 UZ/secretariat ORG-4 done evidence=evidence/act.txt#sha256:")
    )
    #expect(line.hasSuffix(" | sent"))
    #expect(try folder.read("Roadmaps/practice/evidence/act.txt") == Data("minutes".utf8))

    let theirs = try openInterface("RU/oms", in: folder)
    try theirs.send("4")
    try theirs.expectOnScreen("To be answered")
    try theirs.send("/grant\r")
    try theirs.expectOnScreen("ORG-4  Joint application")
    try theirs.send("c")
    try theirs.expectOnScreen("RU confirms: ORG-4")
    try theirs.send("\r")
    try theirs.expectOnScreen("RU confirms that UZ did ORG-4")
    // Nothing is pressed here: the answer of the others arrives by itself.
    try ours.expectOnScreen("RU confirmed")
    try theirs.send("q")
    #expect(try theirs.end() == .exited(0))

    try ours.send("\u{1B}")
    try keys("6", "6")
    try ours.expectOnScreen("Journal")
    try keys("q", "й")
    #expect(try ours.end() == .exited(0))
    #expect(ours.screenModes == .clean)
    #expect(ours.attributes == ours.attributesBefore)
  }

  @Test func `what was recorded is taken back by one key, also after a restart`() throws {
    let folder = try practiceFolder()
    let first = try openInterface("UZ/secretariat", in: folder)
    try first.send("2/grant\r")
    try first.expectOnScreen("ORG-4")
    try first.send("d")
    try first.expectOnScreen("Record")
    try first.send("\r")
    try first.expectOnScreen("waiting for RU to confirm")
    try first.send("q")
    #expect(try first.end() == .exited(0))
    let later = ["ROADMAP_NOW": "2026-11-23T11:00:00Z"]
    let second = try openInterface("UZ/secretariat", in: folder, [], later)
    try second.expectOnScreen("practice")
    try second.send("u")
    try second.expectOnScreen("Taken back")
    #expect(try journal("UZ", in: folder).last?.contains(" ORG-4 undo of=") == true)
    try second.send("q")
    #expect(try second.end() == .exited(0))
  }

  @Test func `pasted text runs no command`() throws {
    let folder = try practiceFolder()
    let before = try journal("UZ", in: folder)
    let terminal = try openInterface("UZ/secretariat", in: folder)
    try terminal.send("2")
    try terminal.expectOnScreen("Activities")
    try terminal.send("\u{1B}[200~d\r\rq\u{1B}[201~")
    try terminal.expectOnScreen("Pasted text is taken in only where")
    #expect(try journal("UZ", in: folder) == before)
    try terminal.send("q")
    #expect(try terminal.end() == .exited(0))
  }

  @Test func `in an empty folder the practice agreement is one key away`() throws {
    let folder = try TemporaryFolder()
    let terminal = try openInterface("", in: folder)
    try terminal.expectOnScreen("Practise on a made-up agreement")
    try terminal.send("\r")
    try terminal.expectOnScreen("practice made")
    // Which side one is on is asked with the first record, once.
    try terminal.send("2/grant\r")
    try terminal.expectOnScreen("ORG-4")
    try terminal.send("d")
    try terminal.expectOnScreen("Which side are you on?")
    try terminal.send("\r")
    try terminal.expectOnScreen("Your name or office")
    try terminal.send("me\r")
    try terminal.expectOnScreen("UZ reports done: ORG-4")
    try terminal.send("\r")
    try terminal.expectOnScreen("waiting for RU to confirm")
    try terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    let settings = String(decoding: try folder.read(".config/roadmap/config"), as: UTF8.self)
    #expect(settings.contains("by = UZ/me\n"))
    #expect(try journal("UZ", in: folder).last?.hasPrefix("2026-11-23 UZ/me ORG-4 done ") == true)
  }

  @Test func `what was given for one run is not kept; what was chosen is, and nothing else`() throws
  {
    let folder = try practiceFolder()
    let terminal = try openInterface("UZ/sec", in: folder, ["--lang", "uz"])
    try terminal.expectOnScreen("Bitimlar")
    // Asked and not answered: nothing was chosen.
    try terminal.send("Y")
    try terminal.expectOnScreen("Qaysi Tomon vakilisiz?")
    try terminal.send("\u{1B}")
    try terminal.expectGone("Qaysi Tomon vakilisiz?")
    try terminal.send("T3")
    try terminal.expect("a kept theme") { _ in
      (try? folder.read(".config/roadmap/config")) == Data("theme = light\n".utf8)
    }
    try terminal.send("L2")
    try terminal.expectOnScreen("Соглашения")
    try terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    let settings = try folder.read(".config/roadmap/config")
    #expect(String(decoding: settings, as: UTF8.self) == "theme = light\nlang = ru\n")
  }

  @Test func `a field of a new agreement that is wrong takes the keys back`() throws {
    let folder = try TemporaryFolder()
    let terminal = try openInterface("", in: folder)
    try terminal.expectOnScreen("Practise on a made-up agreement")
    try terminal.send("2")
    try terminal.expectOnScreen("Short name")
    try terminal.send("friends\rUZ\r2027\r")
    try terminal.expectOnScreen("does not name the parties")
    try terminal.send(",KZ")
    try terminal.expectOnScreen("UZ,KZ")
    try terminal.send("\u{03}")
    #expect(try terminal.end() == .exited(0))
  }

  @Test func `the interface in lines records the same`() throws {
    let folder = try practiceFolder()
    let terminal = try openInterface("UZ/secretariat", in: folder, ["--plain"])
    try terminal.expect("practice")
    try terminal.send("1\n")
    try terminal.expect("MON-1")
    try terminal.send("/grant\n")
    try terminal.expect("ORG-4")
    try terminal.send("2\n")
    try terminal.expect("Joint application")
    try terminal.send("d\n")
    try terminal.expect("single dot")
    try terminal.send("\n")
    try terminal.expect("waiting for RU to confirm")
    #expect(try journal("UZ", in: folder).last?.contains(" ORG-4 done ") == true)
    try terminal.send("q\n")
    #expect(try terminal.end() == .exited(0))
    #expect(!terminal.output.contains(0x1B))
  }
}
