// Plays random inputs as long as it is let, led by what they reach in the program:
//
//     ROADMAP_FUZZ=1 swift build -c release --scratch-path .build-fuzz --product roadmap-fuzz
//     FUZZ_TARGET=agreement .build-fuzz/release/roadmap-fuzz -max_total_time=60 \
//       -dict=Tests/Fixtures/Fuzz/roadmap.dict NEW Tests/Fixtures/Fuzz/agreement
//
// What crashes it belongs into the folder of its target under Tests/Fixtures/Fuzz, where every
// `swift test` plays it again. NEW is a folder for what is found on the way.

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ play: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let target: FuzzTarget = {
  let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    fatalError("FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue))")
  }
  return target
}()

private func play(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let complaint = target.complaint(about: bytes) { fatalError(complaint) }
  return 0
}

/// What SwiftPM calls the `main` of the executable; libFuzzer has none of its own in this mode.
@_cdecl("roadmap_fuzz_main")
package func fuzzMain(
  _ count: CInt,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  var count = count
  var words = unsafe words
  return unsafe withUnsafeMutablePointer(to: &words) { unsafe runFuzzer(&count, $0, play) }
}
