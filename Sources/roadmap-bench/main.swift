import Foundation

let arguments = CommandLine.arguments.dropFirst()

/// Writes a generated agreement to a file.
func generate(_ count: Int, to path: String) throws {
  guard FileManager.default.createFile(atPath: path, contents: nil),
    let file = FileHandle(forWritingAtPath: path)
  else { throw CocoaError(.fileWriteUnknown) }
  defer { try? file.close() }
  var failure: (any Error)?
  GeneratedAgreement(activities: count)
    .write { part in
      do { try file.write(contentsOf: Data(part.utf8)) } catch { failure = error }
    }
  if let failure { throw failure }
}

let usage = """
  usage: roadmap-bench generate N FILE
  Writes an agreement of N activities, for measuring.

  """

if arguments.first == "append" { exit(AppendMode.run(arguments.dropFirst())) }

switch (
  arguments.first, arguments.dropFirst().first.flatMap { Int($0) }, arguments.dropFirst(2).first
)
{
case ("generate", let count?, let path?) where count > 0:
  try generate(count, to: path)
default:
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
