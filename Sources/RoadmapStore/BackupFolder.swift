#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// `.roadmap/backup`: the last texts that a write displaced.
///
/// Best effort: a text that cannot be kept stops nobody, and a file that is left in `.roadmap` by a
/// write that was killed is kept by the next one. Names sort by age:
/// `000042-20261123T100000Z-v1.roadmap`.
struct BackupFolder {
  /// How many displaced texts are kept.
  static let limit = 20

  private let workFolder: Int32
  private let path: String
  private let settings: WriteSettings

  init(workFolder: Int32, path: String, _ settings: WriteSettings) {
    self.workFolder = workFolder
    self.path = path
    self.settings = settings
  }

  private var system: SystemCalls { settings.system }

  /// Moves a file of the work folder into the backup of `name`.
  func keep(_ file: String, as name: String) {
    guard let folder = openedFolder() else { return }
    let names = sortedNames()
    let newName = nextName(for: name, after: names)
    guard (try? system.rename(file, in: workFolder, to: newName, in: folder.number)) != nil else {
      return
    }
    try? system.syncFolder(folder.number)
    prune(names, in: folder.number)
  }

  /// Writes `bytes` as the backup of `name`, durably.
  func keepCopy(of bytes: [UInt8], as name: String) throws(SystemFailure) {
    let folder = try openedOrMadeFolder()
    let names = sortedNames()
    do {
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      let newName = nextName(for: name, after: names)
      let file = try system.open(newName, in: folder.number, flags, mode: 0o600)
      try writeAll(bytes, to: file.number, system)
      try system.sync(file.number)
      try system.syncFolder(folder.number)
    }
    prune(names, in: folder.number)
  }

  /// Keeps what a write left behind that was killed; only for the holder of the lock.
  func adoptLeftovers() {
    guard let names = try? namesInFolder(path) else { return }
    for name in names where name.hasSuffix(".tmp") {
      keep(name, as: String(name.drop { $0 != "." }.dropFirst().dropLast(4)))
    }
  }

  private func openedFolder() -> Descriptor? { try? openedOrMadeFolder() }

  private func openedOrMadeFolder() throws(SystemFailure) -> Descriptor {
    try? system.makeFolder("backup", in: workFolder, mode: 0o777)
    return try system.open("backup", in: workFolder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// The names that this type gave, oldest first.
  private func sortedNames() -> [String] {
    let names = (try? namesInFolder(path + "/backup")) ?? []
    return names.filter { number(in: $0) != nil }
  }

  /// Nil for what somebody else put here, also for a number that no backup can have: the next one
  /// must be a number too.
  private func number(in name: String) -> Int? {
    let digits = name.utf8.prefix { $0 != UInt8(ascii: "-") }
    guard name.utf8.count > 7, (6...9).contains(digits.count),
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(String(decoding: digits, as: UTF8.self)), number < 999_999_999
    else { return nil }
    return number
  }

  private func nextName(for name: String, after names: [String]) -> String {
    let number = (names.last.flatMap(number(in:)) ?? 0) + 1
    let digits = String(number)
    let padding = String(repeating: "0", count: max(6 - digits.utf8.count, 0))
    return "\(padding)\(digits)-\(compactText(of: settings.now))-\(stem(of: name))"
  }

  /// `names` were there before the newest was added.
  private func prune(_ names: [String], in folder: Int32) {
    for name in names.dropLast(Self.limit - 1) { try? system.remove(name, in: folder) }
  }
}

/// The instant as `20261123T100000Z`.
func compactText(of instant: Instant) -> String {
  var seconds = time_t(instant.secondsSince1970)
  var parts = unsafe tm()
  guard unsafe gmtime_r(&seconds, &parts) != nil else { return "\(instant.secondsSince1970)" }
  let year = unsafe Int(parts.tm_year) + 1900
  let numbers = unsafe [parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec]
  let texts = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }
  return "\(year)\(texts[0])\(texts[1])T\(texts[2])\(texts[3])\(texts[4])Z"
}
