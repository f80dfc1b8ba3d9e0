import RoadmapStore
import Terminal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Opens a session and says what ends each wait; a key chooses how it ends.
func showScreen(watching folder: String?) -> Int32 {
  // Somebody had this signal before, as a printer of backtraces has, and lives on when it comes.
  _ = signal(SIGFPE) { _ in }
  do {
    var screen = try ScreenProbe(watching: folder)
    let signal = try screen.run()
    // Nothing of the session is left when the process ends.
    _ = consume screen
    if let signal { endProcess(bySignal: signal) }
    return 0
  } catch is AskedToFail {
    return 2
  } catch {
    return 3
  }
}

private struct AskedToFail: Error {}

private struct ScreenProbe: ~Copyable {
  private let session: TerminalSession
  private var watcher: DirectoryWatcher

  init(watching folder: String?) throws(SessionFailure) {
    let modes = TerminalModes()
    let leaving = modes.leaving.withUTF8Buffer { unsafe Array($0) }
    session = try TerminalSession(entering: modes.entering, leaving: leaving)
    watcher = DirectoryWatcher(of: folder)
    say("ready")
  }

  private func say(_ text: String) {
    session.write(Array("\(text)\r\n".utf8).span)
  }

  private func saySize() {
    say("size \(session.size.columns)x\(session.size.rows)")
  }

  /// Runs until the end; returns the signal that asked for it, if one did.
  mutating func run() throws(AskedToFail) -> Int32? {
    while true {
      for wake in session.wait(watching: &watcher) {
        switch wake {
        case .input(let bytes):
          if bytes.count > 8 { say("input of \(bytes.count) bytes") }
          for byte in bytes.prefix(8) {
            if byte == UInt8(ascii: "q") { return nil }
            try press(Character(Unicode.Scalar(byte)))
          }
        case .resized:
          say("resized")
          saySize()
        case .resumed:
          say("resumed")
          saySize()
        case .filesChanged(let folders):
          say("changed \(folders.map { lastComponent(of: $0) }.joined(separator: " "))")
        case .timedOut: say("timed out")
        case .hangUp: return SIGHUP
        case .terminated(let signal): return signal
        }
      }
    }
  }

  private mutating func press(_ key: Character) throws(AskedToFail) {
    switch key {
    case "e": throw AskedToFail()
    case "f": fatalError("asked to trap")
    case "s": unsafe UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case "o": say("depth \(deepen(0))")
    case "a": abort()
    case "w":
      _ = writeToDescriptor(2, Array("something went wrong\n".utf8).span)
      say("written")
    case "c": runChildInForeground()
    case "b": session.write([UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000).span)
    case "z":
      session.suspend()
      say("back")
      saySize()
    case "t":
      let wakes = session.wait(timeout: .milliseconds(20), watching: &watcher)
      say("waited \(wakes)")
    default: say("key \(key)")
    }
  }

  private func runChildInForeground() {
    let program = CommandLine.arguments[0]
    do throws(ChildFailure) {
      say("child ended: \(try session.runInForeground(program, ["child"]))")
    } catch {
      say("no child: \(error.errorNumber)")
    }
  }
}

/// Overflows the stack; the sum keeps it from becoming a loop.
private func deepen(_ depth: Int) -> Int {
  depth < 0 ? 0 : deepen(depth + 1) + depth % 3
}

/// A program such as an editor: says how it finds the world, and ends with the code it is given.
func runChild() -> Int32 {
  var modes = termios()
  _ = unsafe tcgetattr(0, &modes)
  let isCooked = modes.c_lflag & tcflag_t(ICANON) != 0
  let ignored = [SIGINT, SIGQUIT, SIGTSTP, SIGHUP, SIGPIPE].filter { isIgnored($0) }
  let text = "child: \(isCooked ? "cooked" : "raw"), ignores \(ignored)\n"
  _ = writeToDescriptor(1, Array(text.utf8).span)
  return line(from: 0).flatMap { Int32($0) } ?? 70
}

private func isIgnored(_ number: Int32) -> Bool {
  var action = sigaction()
  _ = unsafe sigaction(number, nil, &action)
  // The handler comes first in the structure; 1 stands for ignoring.
  return unsafe withUnsafeBytes(of: &action) { unsafe $0.loadUnaligned(as: Int.self) } == 1
}
