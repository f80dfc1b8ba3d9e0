import RoadmapStore
import RoadmapTestSupport
import Testing

/// The test of the sweep: it finds every planted bug, and nothing where none is planted.
@Suite struct PlantedBugTests {
  private func violationsOfSweep(_ writer: PlantedWriter) throws -> [String] {
    var wrong: [String] = []
    for start in [RecordingScene.Start.noJournal, .clean, .noLastLineEnding, .tornLine, .zeroTail] {
      let folder = try SweepFolder()
      let points = try recordingPoints(
        from: start,
        in: folder.path,
        actions: [.one],
        allPoints: true,
        writer: writer.write
      )
      wrong += try violations(at: points, of: writer.write, in: folder.path, atMost: 1)
      if !wrong.isEmpty { break }
    }
    return wrong
  }

  @Test
  func `the sweep finds nothing in a writer without a bug`() throws {
    let wrong = try violationsOfSweep(PlantedWriter(bug: nil))
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(9))")
  }

  @Test(arguments: PlantedBug.allCases)
  func `the sweep finds a planted bug`(bug: PlantedBug) throws {
    #expect(try !violationsOfSweep(PlantedWriter(bug: bug)).isEmpty)
  }
}
