import RoadmapStore
import Testing

/// When a burst of changes is told.
@Suite struct ChangeCollectorTests {
  @Test
  func `a burst is told once, when nothing has come for a while`() {
    var collector = ChangeCollector()
    #expect(collector.dueTime == nil)
    collector.add("/r/a", at: 1_000)
    collector.add("/r/b", at: 1_010)
    collector.add("/r/a", at: 1_030)
    #expect(collector.dueTime == 1_030 + ChangeCollector.quiet)
    #expect(collector.take() == ["/r/a", "/r/b"])
    #expect(collector.dueTime == nil)
    #expect(collector.take() == [])
  }

  @Test
  func `a burst that does not end is told all the same`() {
    var collector = ChangeCollector()
    for time in stride(from: 0, through: 10_000, by: 10) { collector.add("/r/a", at: time) }
    #expect(collector.dueTime == ChangeCollector.limit)
  }

  @Test
  func `two names that look the same are two`() {
    var collector = ChangeCollector()
    collector.add("/r/й", at: 0)
    collector.add("/r/и\u{306}", at: 0)
    #expect(collector.take().count == 2)
  }
}
