import Foundation
import RoadmapStore
import RoadmapTestSupport
import Synchronization
import Testing

struct OutputWriterTests {
  /// Stands for `write(2)`: answers from a script, then takes everything.
  private final class FakeDescriptor: Sendable {
    // A class, because the writer's closure and the test look at the same log.
    private let state: Mutex<(script: [WriteOutcome], taken: [UInt8], calls: Int)>

    init(_ script: [WriteOutcome] = []) {
      state = Mutex((script, [], 0))
    }

    var taken: [UInt8] { state.withLock { $0.taken } }
    var calls: Int { state.withLock { $0.calls } }

    func write(_ bytes: borrowing Span<UInt8>) -> WriteOutcome {
      var copy: [UInt8] = []
      for index in bytes.indices { copy.append(bytes[index]) }
      return state.withLock { state in
        state.calls += 1
        let outcome = state.script.isEmpty ? .wrote(copy.count) : state.script.removeFirst()
        if case .wrote(let count) = outcome { state.taken += copy.prefix(count) }
        return outcome
      }
    }
  }

  private func writer(to fake: FakeDescriptor) -> OutputWriter {
    OutputWriter(descriptor: 1) { _, bytes in fake.write(bytes) }
  }

  @Test
  func `small writes reach the system as one`() throws {
    let fake = FakeDescriptor()
    var writer = writer(to: fake)
    for _ in 0..<1_000 { writer.write("a line\n") }
    #expect(fake.calls == 0)
    try writer.finish()
    #expect(fake.calls == 1)
    #expect(fake.taken.count == 7_000)
  }

  @Test
  func `a full buffer is written before the end`() throws {
    let fake = FakeDescriptor()
    var writer = writer(to: fake)
    writer.write([UInt8](repeating: 7, count: OutputWriter.bufferSize))
    #expect(fake.taken.count == OutputWriter.bufferSize)
    try writer.finish()
    #expect(fake.calls == 1)
  }

  @Test
  func `interrupted and short writes lose nothing and repeat nothing`() throws {
    let fake = FakeDescriptor([
      .failed(errorNumber: EINTR), .wrote(1), .failed(errorNumber: EINTR), .wrote(3), .wrote(2),
    ])
    var writer = writer(to: fake)
    writer.write("0123456789")
    try writer.finish()
    #expect(fake.taken == Array("0123456789".utf8))
    #expect(fake.calls == 6)
  }

  @Test(
    arguments: [
      (EPIPE, .readerGone), (ENOSPC, .refused(errorNumber: ENOSPC)),
      (EIO, .refused(errorNumber: EIO)),
    ] as [(Int32, OutputFailure)]
  )
  func `the first failure is kept and nothing is written after it`(
    errorNumber: Int32,
    failure: OutputFailure
  ) {
    let fake = FakeDescriptor([.wrote(2), .failed(errorNumber: errorNumber)])
    var writer = writer(to: fake)
    writer.write("0123")
    writer.flush()
    let hasFailed = writer.hasFailed
    #expect(hasFailed)
    writer.write("4567")
    writer.flush()
    let kept = writer.failure
    #expect(kept == failure)
    #expect(fake.taken == Array("01".utf8))
    #expect(fake.calls == 2)
  }

  @Test
  func `finish throws a failure that an earlier flush met`() {
    let fake = FakeDescriptor([.failed(errorNumber: ENOSPC)])
    var thrown: OutputFailure?
    var writer = writer(to: fake)
    writer.write("a")
    writer.flush()
    do throws(OutputFailure) { try writer.finish() } catch { thrown = error }
    #expect(thrown == .refused(errorNumber: ENOSPC))
  }

  @Test
  func `a system that takes nothing is an error, not a loop`() {
    let fake = FakeDescriptor([.wrote(0)])
    var writer = writer(to: fake)
    writer.write("a")
    writer.flush()
    let kept = writer.failure
    #expect(kept == .refused(errorNumber: EIO))
  }

  @Test
  func `messages that cannot be shown change no outcome`() throws {
    let results = FakeDescriptor()
    let messages = FakeDescriptor([.failed(errorNumber: EPIPE)])
    var output = Output(results: writer(to: results), messages: writer(to: messages))
    output.results.write("result")
    output.messages.write("message")
    try output.finish()
    #expect(results.taken == Array("result".utf8))
  }
}
