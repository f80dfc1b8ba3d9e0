import Foundation
import RoadmapStore
import RoadmapSyntax
import RoadmapTestSupport
import Synchronization
import Testing

struct FileReadingTests {
  private func failure(
    _ path: String,
    links: LinkRule = .follow,
    limit: Int = FormatLimits.agreementBytes
  ) -> FileFailure? {
    do throws(FileFailure) {
      _ = try readFile(path, links: links, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test
  func `the bytes of a file come as they are`() throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = [0, 0xFF, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF, 0x1B]
    try folder.write(Data(bytes), to: "x")
    try folder.write(Data(), to: "empty")
    #expect(try readFile(folder.path + "/x").bytes == bytes)
    #expect(try readFile(folder.path + "/empty").bytes == [])
  }

  @Test
  func `a folder is not a file`() throws {
    let folder = try TemporaryFolder()
    #expect(failure(folder.path) == .isFolder(path: folder.path))
    #expect(failure(folder.path, links: .refuse) == .isFolder(path: folder.path))
  }

  @Test
  func `a pipe and a device are refused, and reading waits for nobody`() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe"
    try folder.pipe("pipe")
    #expect(failure(pipe) == .notRegular(path: pipe))
    #expect(failure("/dev/null") == .notRegular(path: "/dev/null"))
  }

  @Test
  func `a link is followed where a person typed it and refused where it was found`() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "file")
    let link = folder.path + "/link"
    let broken = folder.path + "/broken"
    try folder.link("link", to: "file")
    try folder.link("broken", to: "nowhere")
    #expect(try readFile(link).bytes == Array("text".utf8))
    #expect(failure(link, links: .refuse) == .notRegular(path: link))
    #expect(failure(broken) == .notFound(path: broken))
    #expect(failure(broken, links: .refuse) == .notRegular(path: broken))
  }

  @Test
  func `a file or folder that is not there is said to be missing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    for name in ["/none", "/none/file", "/file/below"] {
      #expect(failure(folder.path + name) == .notFound(path: folder.path + name))
    }
  }

  @Test(arguments: [(false, 0), (true, 9)])
  func `only a file that was listed a moment ago is waited for`(isListed: Bool, pauses: Int) throws
  {
    let folder = try TemporaryFolder()
    let counter = PauseCounter()
    let none = folder.path + "/none"
    #expect(throws: FileFailure.notFound(path: none)) {
      try readFile(none, isListed: isListed, counter.system)
    }
    #expect(counter.count == pauses)
  }

  @Test
  func `a configuration that is not there is waited for by nobody`() throws {
    let folder = try TemporaryFolder()
    let counter = PauseCounter()
    let configuration = try readConfiguration(folder.path + "/config", counter.system)
    #expect(configuration.problems.isEmpty)
    #expect(counter.count == 0)
  }

  @Test
  func `an adopted text that is not there is waited for by nobody`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: ".roadmap/adopted/other.roadmap")
    let counter = PauseCounter()
    let found = adoptedText(
      ofFileNamed: "v1.roadmap",
      inAgreementAt: folder.path,
      hashes: [String(repeating: "a", count: 64)],
      git: nil,
      counter.system
    )
    #expect(found == nil)
    #expect(counter.count == 0)
  }

  @Test
  func `a file is read up to the limit and not one byte over it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("12345", to: "x")
    let path = folder.path + "/x"
    #expect(failure(path, limit: 5) == nil)
    #expect(failure(path, limit: 4) == .tooLarge(path: path, limit: 4))
  }

  @Test
  func `a sparse file of a gigabyte is refused before memory is spent`() throws {
    let folder = try TemporaryFolder()
    try folder.makeSparse("x", size: 1 << 30)
    let path = folder.path + "/x"
    #expect(failure(path) == .tooLarge(path: path, limit: 512 << 20))
  }

  @Test
  func `what stands at a path is told apart, links followed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    try folder.link("here", to: ".")
    #expect(pathKind(folder.path + "/file") == .file)
    #expect(pathKind(folder.path) == .folder)
    #expect(pathKind(folder.path + "/here") == .folder)
    #expect(pathKind("/dev/null") == .other)
    #expect(pathKind(folder.path + "/none") == .missing)
  }

  @Test
  func `names come in the order of their bytes, hidden ones too`() throws {
    let folder = try TemporaryFolder()
    let names = [".x", "B", "a", "v10", "v2", "z", "~", "ä", "ж"]
    for name in names.reversed() { try folder.write("", to: name) }
    #expect(try namesInFolder(folder.path) == names)
    let none = folder.path + "/none"
    let file = folder.path + "/a"
    #expect(throws: FileFailure.notFound(path: none)) { try namesInFolder(none) }
    #expect(throws: FileFailure.notFound(path: file)) { try namesInFolder(file) }
  }
}

/// Counts the waits of a reading, and skips them.
private final class PauseCounter: Sendable {
  private let pauses = Mutex(0)

  var count: Int { pauses.withLock { $0 } }

  var system: SystemCalls {
    SystemCalls { call in
      guard case .pause = call else { return .proceed }
      self.pauses.withLock { $0 += 1 }
      return .pretend
    }
  }
}
