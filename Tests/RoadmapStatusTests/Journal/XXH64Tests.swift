import Foundation
import RoadmapStatus
import RoadmapTestSupport
import Testing

struct XXH64Tests {
  /// The generator of the buffer that xxHash publishes its sanity values for.
  private func sanityBuffer(_ count: Int) -> [UInt8] {
    var state: UInt64 = 2_654_435_761
    return (0..<count)
      .map { _ in
        defer { state &*= 11_400_714_785_074_694_797 }
        return UInt8(truncatingIfNeeded: state >> 56)
      }
  }

  @Test(
    arguments: [
      (0, 0xEF46_DB37_51D8_E999, 0xAC75_FDA2_929B_17EF),
      (1, 0xE934_A84A_DB05_2768, 0x5014_6076_43A9_B4C3),
      (4, 0x9136_A0DC_A574_57EE, 0xCAAB_286B_D8E9_FDB5),
      (14, 0x8282_DCC4_994E_35C8, 0xC3BD_6BF6_3DEB_6DF0),
      (222, 0xB641_AE8C_B691_C174, 0x20CB_8AB7_AE10_C14A),
    ] as [(Int, UInt64, UInt64)]
  )
  func `the published values come out`(_ count: Int, _ plain: UInt64, _ seeded: UInt64) {
    let buffer = sanityBuffer(count)
    #expect(XXH64.hash(buffer.span) == plain)
    #expect(XXH64.hash(buffer.span, seed: 2_654_435_761) == seeded)
  }

  @Test func `every length up to 256 gives what another implementation gives`() throws {
    let url = repositoryFolder.appendingPathComponent("Tests/Fixtures/Status/xxh64.tsv")
    let lines = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == 256)
    for line in lines {
      let parts = line.split(separator: "\t")
      let count = try #require(Int(parts[0]))
      let bytes = (0..<count).map { UInt8($0) }
      #expect(XXH64.hash(bytes.span) == UInt64(parts[1], radix: 16), "\(count) bytes")
      #expect(
        XXH64.hash(bytes.span, seed: 2_654_435_761) == UInt64(parts[2], radix: 16),
        "\(count) bytes"
      )
    }
  }

  @Test(arguments: seeds(150))
  func `bytes left out give the hash of the rest`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<random.below(300)).map { _ in UInt8(random.below(256)) }
    let start = random.below(bytes.count + 1)
    let end = start + random.below(bytes.count + 1 - start)
    let rest = Array(bytes[..<start] + bytes[end...])
    #expect(
      XXH64.hash(bytes.span, without: start..<end, seed: seed) == XXH64.hash(rest.span, seed: seed),
      "seed \(seed)"
    )
  }
}
