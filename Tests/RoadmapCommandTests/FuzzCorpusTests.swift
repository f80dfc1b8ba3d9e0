import Foundation
import RoadmapTestSupport
import Testing

/// The inputs that were kept, and some that nobody kept.
struct FuzzCorpusTests {
  private static let folder = repositoryFolder.path + "/Tests/Fixtures/Fuzz"

  private func kept(_ target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder = "\(Self.folder)/\(target.rawValue)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { name in
        let url = URL(fileURLWithPath: "\(folder)/\(name)")
        return (name, Array(try Data(contentsOf: url)))
      }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `every kept input is taken`(target: FuzzTarget) throws {
    let inputs = try kept(target)
    #expect(!inputs.isEmpty)
    for (name, bytes) in inputs {
      let complaint = target.complaint(about: bytes)
      #expect(complaint == nil, "\(name)")
    }
  }

  /// `RUNS=1000000 swift test --filter FuzzCorpusTests` plays more.
  @Test(arguments: FuzzTarget.allCases)
  func `inputs made of the kept ones are taken`(target: FuzzTarget) throws {
    let inputs = try kept(target).map(\.bytes)
    let words = AgreementInput.fragments
    let broken = firstCounterexample(
      seeds(target == .comparison ? 40 : 200),
      make: { random in
        var bytes = inputs[random.below(inputs.count)]
        for _ in 0...random.below(12) { mutate(&bytes, inputs, words, &random) }
        return bytes
      },
      rule: target.complaint
    )
    #expect(broken == nil, "\(broken.map(\.description) ?? "")")
  }

  private func mutate(
    _ bytes: inout [UInt8],
    _ inputs: [[UInt8]],
    _ words: [[UInt8]],
    _ random: inout SeededRandom
  ) {
    let start = random.below(bytes.count + 1)
    let end = min(bytes.count, start + random.below(20))
    switch random.below(6) {
    case 0: if start < bytes.count { bytes[start] = UInt8(random.below(256)) }
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
    case 3: bytes.insert(contentsOf: words[random.below(words.count)], at: start)
    case 4:
      let other = inputs[random.below(inputs.count)]
      let from = random.below(other.count + 1)
      bytes.insert(contentsOf: other[from..<min(other.count, from + 40)], at: start)
    default: bytes.swapAt(random.below(max(bytes.count, 1)) % max(bytes.count, 1), 0)
    }
    if bytes.isEmpty { bytes = [10] }
  }
}
