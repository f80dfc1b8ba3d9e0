import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct SourceEditTests {
  private let text = SourceText(Array("0123456789".utf8))

  private func edit(_ start: Int, _ end: Int, _ replacement: String) -> SourceEdit {
    SourceEdit(ByteRange(start, end), with: Array(replacement.utf8))
  }

  private func result(_ edits: [SourceEdit]) throws -> String {
    String(decoding: try text.applying(edits).bytes, as: UTF8.self)
  }

  @Test
  func `edits in any order splice the bytes`() throws {
    #expect(try result([]) == "0123456789")
    #expect(try result([edit(8, 10, "z"), edit(0, 1, "ab"), edit(4, 6, "")]) == "ab12367z")
    #expect(try result([edit(10, 10, "end"), edit(0, 0, "start")]) == "start0123456789end")
    #expect(try result([edit(0, 10, "")]) == "")
  }

  @Test
  func `insertions at one place keep the order given, and come before a replacement there`() throws
  {
    #expect(try result([edit(3, 3, "a"), edit(3, 3, "b"), edit(3, 3, "c")]) == "012abc3456789")
    #expect(try result([edit(3, 5, "R"), edit(3, 3, "a")]) == "012aR56789")
    #expect(try result([edit(3, 5, "R"), edit(5, 5, "a")]) == "012Ra56789")
  }

  @Test
  func `edits that touch the same bytes are refused with both named`() {
    for (first, second) in [
      (edit(2, 5, "a"), edit(4, 6, "b")), (edit(2, 5, "a"), edit(3, 3, "b")),
      (edit(2, 5, "a"), edit(2, 5, "b")), (edit(0, 10, "a"), edit(5, 6, "b")),
    ] {
      #expect(throws: SourceEditFailure.overlapping(first, second)) {
        try text.applying([second, first].reversed())
      }
    }
  }

  @Test
  func `an edit past the end is refused`() {
    let past = edit(9, 11, "x")
    #expect(throws: SourceEditFailure.outside(past)) { try text.applying([past]) }
    #expect(throws: SourceEditFailure.outside(edit(11, 11, ""))) {
      try text.applying([edit(11, 11, "")])
    }
  }

  @Test
  func `bytes outside the edits stay, whatever the edits are`() throws {
    for seed in seeds(200) {
      var random = SeededRandom(seed: seed)
      let bytes = AgreementInput.any(&random)
      var edits: [SourceEdit] = []
      var kept: [ArraySlice<UInt8>] = []
      var offset = 0
      while offset < bytes.count, edits.count < 12 {
        let start = offset + random.below(bytes.count - offset)
        let end = min(bytes.count, start + random.below(9))
        kept.append(bytes[offset..<start])
        let replacement = (0..<random.below(4)).map { _ in UInt8(random.below(256)) }
        edits.append(SourceEdit(ByteRange(start, end), with: replacement))
        kept.append(replacement[...])
        offset = max(end, start + 1)
        if end == start, offset <= bytes.count { kept.append(bytes[start..<offset]) }
      }
      kept.append(bytes[min(offset, bytes.count)...])
      let expected = kept.flatMap { $0 }
      let edited = try SourceText(bytes).applying(edits.shuffled(using: &random))
      #expect(edited.bytes == expected, "SEED=\(seed) RUNS=1")
      if edited.bytes != expected { return }
    }
  }
}
