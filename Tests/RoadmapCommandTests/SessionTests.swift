import RoadmapTestSupport
import Testing

struct SessionTests {
  @Test(arguments: try Session.all())
  func `a session runs as it was recorded`(name: String) throws {
    let difference = try Session.check(name)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test
  func `a session sets its scene, splits words as a shell does, and shows files`() throws {
    let session = Session(
      name: "scene",
      text: """
        # A note.
        [file Roadmaps/a/v1.roadmap]
        | roadmap-format 1
        |
        [set COLUMNS=40]

        $ cat Roadmaps/a/v1.roadmap
        $ NO_COLOR= roadmap '--version'
        $ roadmap 'che k' ""
        """
    )
    let played = try session.play()
    #expect(
      played == """
        # A note.
        [file Roadmaps/a/v1.roadmap]
        | roadmap-format 1
        |
        [set COLUMNS=40]

        $ cat Roadmaps/a/v1.roadmap
        | roadmap-format 1
        |

        $ NO_COLOR= roadmap '--version'
        | roadmap 0.1.0
        [exit 0]

        $ roadmap 'che k' ""
        ! roadmap: unknown command `che k`; did you mean `check`?
        ! Run `roadmap help` to see all commands.
        [exit 2]
        [end]

        """
    )
  }

  @Test
  func `a transcript that was cut off or changed is a difference`() throws {
    let whole = "\n$ roadmap --version\n| roadmap 0.1.0\n[exit 0]\n[end]\n"
    #expect(try Session(name: "s", text: whole).difference() == nil)
    #expect(try Session(name: "s", text: String(whole.dropLast(6))).difference() != nil)
    let other = whole.replacing("0.1.0", with: "0.1.1")
    let difference = try Session(name: "s", text: other).difference()
    #expect(difference?.hasPrefix("s:3: recorded: | roadmap 0.1.1\nnow: | roadmap 0.1.0") == true)
  }

  @Test
  func `a line that sets no scene and a program that is not ours are refused`() {
    #expect(throws: SessionFailure.self) { try Session(name: "s", text: "hello\n").play() }
    #expect(throws: SessionFailure.self) { try Session(name: "s", text: "\n$ rm -r x\n").play() }
  }
}
