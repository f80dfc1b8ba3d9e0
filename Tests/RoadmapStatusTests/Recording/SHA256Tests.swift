import RoadmapStatus
import RoadmapTestSupport
import Testing

struct SHA256Tests {
  /// The examples of FIPS 180-4 and of its collection of test vectors.
  private static let vectors: [(text: String, digits: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: vectors.indices)
  func `the published vectors come out`(index: Int) {
    let vector = Self.vectors[index]
    #expect(SHA256.hexadecimal(SHA256.hash(Array(vector.text.utf8).span)) == vector.digits)
  }

  @Test
  func `the hash does not depend on how the bytes are divided`() {
    for seed in seeds(100) {
      var random = SeededRandom(seed: seed)
      let bytes = (0..<random.below(300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      var hasher = SHA256()
      var offset = 0
      while offset < bytes.count {
        let count = min(1 + random.below(130), bytes.count - offset)
        hasher.update(bytes.span.extracting(offset..<offset + count))
        offset += count
      }
      #expect(hasher.finish() == SHA256.hash(bytes.span), "SEED=\(seed)")
    }
  }
}
