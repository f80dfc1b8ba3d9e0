import Terminal
import Testing

@Suite struct CellTests {
  @Test func `a cell has 16 bytes and nothing to look after`() {
    #expect(MemoryLayout<Cell>.size == 16)
    #expect(MemoryLayout<Cell>.stride == 16)
    #expect(isTrivial(Cell.blank))
  }

  private func isTrivial<Value>(_ value: Value) -> Bool { false }
  private func isTrivial<Value: BitwiseCopyable>(_ value: Value) -> Bool { true }

  @Test func `a glyph is a scalar`() {
    #expect(Glyph("ў").scalar == "ў")
    #expect(Glyph.space.scalar == " ")
    #expect(Cell(Glyph("中"), width: 2, style: .plain).width == 2)
  }

  @Test(
    arguments: [
      (.default, .default), (.red, .ansi(1)), (.brightWhite, .ansi(15)), (.indexed(3), .indexed(3)),
      (.rgb(0x01_80FF), .rgb(red: 1, green: 128, blue: 255)),
    ] as [(CellColor, CellColor.Kind)]
  )
  func `a colour says what it is`(color: CellColor, kind: CellColor.Kind) {
    #expect(color.kind == kind)
  }

  @Test func `the 16 colours and the first of the 256 are not the same`() {
    #expect(CellColor.red != .indexed(1))
    #expect(CellColor.rgb(0) != .default)
  }
}
