import Foundation

/// SplitMix64: the same numbers on every platform.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` - 1; 0 for a bound below 1.
  package mutating func below(_ bound: Int) -> Int {
    bound < 1 ? 0 : Int(next() % UInt64(bound))
  }
}

/// The seeds of one run of a property: from `SEED` on, `RUNS` of them, else those given here.
package func seeds(_ count: Int, from first: UInt64 = 20_250_730) -> Range<UInt64> {
  let environment = ProcessInfo.processInfo.environment
  let start = environment["SEED"].flatMap { UInt64($0) } ?? first
  let runs = environment["RUNS"].flatMap { UInt64($0) } ?? UInt64(count)
  return start..<start + runs
}

/// An input that breaks a property, as small as it could be made.
package struct Counterexample: Sendable, CustomStringConvertible {
  package let seed: UInt64
  package let input: [UInt8]
  /// What is wrong with the small input.
  package let complaint: String

  package var description: String {
    let text = String(decoding: input, as: UTF8.self).debugDescription
    return "SEED=\(seed) RUNS=1: \(complaint)\ninput: \(text)\nbytes: \(input)"
  }
}

/// The first seed whose input breaks `rule`, with the input made small; nil when none does.
///
/// `rule` returns a complaint, or nil when all is well. `make` is given the generator of one seed.
package func firstCounterexample(
  _ seeds: Range<UInt64>,
  make: (inout SeededRandom) -> [UInt8],
  rule: ([UInt8]) -> String?
) -> Counterexample? {
  for seed in seeds {
    var random = SeededRandom(seed: seed)
    let input = make(&random)
    guard let complaint = rule(input) else { continue }
    let small = shrunk(input) { rule($0) != nil }
    return Counterexample(seed: seed, input: small, complaint: rule(small) ?? complaint)
  }
  return nil
}

/// Drops halves, then ever smaller pieces, as long as `fails` stays true; at most 4,000 tries.
package func shrunk(_ input: [UInt8], while fails: ([UInt8]) -> Bool) -> [UInt8] {
  var current = input
  var step = max(1, current.count / 2)
  var tries = 0
  while step >= 1, tries < 4_000 {
    var offset = 0
    while offset < current.count, tries < 4_000 {
      var candidate = current
      candidate.removeSubrange(offset..<min(offset + step, candidate.count))
      tries += 1
      if fails(candidate) { current = candidate } else { offset += step }
    }
    step /= 2
  }
  return current
}
