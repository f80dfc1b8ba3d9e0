import RoadmapTestSupport
import Terminal
import Testing

@Suite struct ScreenRendererTests {
  @Test func `what is written turns the old screen into the new one`() {
    // Ten frames each.
    for seed in seeds(1_000) {
      if let complaint = complaint(aboutFramesOf: seed, count: 10) {
        Issue.record("SEED=\(seed) RUNS=1: \(complaint)")
        return
      }
    }
  }

  private func complaint(aboutFramesOf seed: UInt64, count: Int) -> String? {
    var frames = RandomFrames(random: SeededRandom(seed: seed))
    var canvas = Canvas(size: frames.size(), theme: frames.pick(RandomFrames.themes))
    var terminal = MiniTerminal(size: canvas.size)
    var renderer = ScreenRenderer()
    var drawings: [Drawing] = []
    do {
      try terminal.feed(TerminalModes().entering)
      for index in 0..<count {
        let isForeign = frames.random.below(20) == 0
        if frames.random.below(12) == 0 { canvas.resize(to: frames.size()) }
        if isForeign || canvas.size != terminal.size { terminal.resize(to: canvas.size) }
        if frames.random.below(12) == 0 { canvas.theme = frames.pick(RandomFrames.themes) }
        if frames.random.below(6) > 0 { canvas.clear() }
        frames.change(&drawings, canvas.size)
        for drawing in drawings { drawing.draw(on: &canvas) }
        frames.decorate(&canvas)
        let bytes = renderer.render(canvas, full: isForeign)
        try terminal.feed(bytes)
        if let difference = terminal.difference(from: canvas) {
          return
            "frame \(index): \(difference), \(String(decoding: bytes, as: UTF8.self).debugDescription)"
        }
        if terminal.modes.isSynchronized { return "frame \(index): not ended" }
        if !renderer.render(canvas).isEmpty { return "frame \(index): drawn twice" }
      }
    } catch {
      return "\(error)"
    }
    return nil
  }
}
