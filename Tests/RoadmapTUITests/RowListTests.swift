import RoadmapTUI
import Terminal
import Testing

@Suite struct `A text field` {
  @Test func `takes what is pasted on one line`() {
    let field = TextField("a")
    #expect(field.text == "a")
  }
}
