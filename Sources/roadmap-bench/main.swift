import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())

let usage = """
  usage: roadmap-bench generate N FILE
         roadmap-bench compare [SIZE ...]
         roadmap-bench diff [SIZE ...]
  generate writes an agreement of N activities. compare measures the roadmap beside this program
  and, where they are installed, git, wc, sha256sum, sqlite3, task and hledger, on the same data
  of 5, 10000 and 100000 activities or of the sizes given. Build both with `-c release` first.
  diff measures `roadmap diff` beside `git diff` on versions with few changes, with all IDs new,
  in another order, and with nothing in common.
  hledger runs on the largest size only with ROADMAP_BENCH_SLOW=1: it takes minutes there.

  """

switch arguments.first {
case "append":
  exit(AppendMode.run(arguments.dropFirst()))
case "generate" where arguments.count == 3:
  guard let count = Int(arguments[1]), count > 0 else { fallthrough }
  try writeFile(arguments[2]) { sink in GeneratedAgreement(activities: count).write(sink) }
case "compare":
  let sizes = arguments.dropFirst().compactMap { Int($0) }
  let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("roadmap")
    .path
  try Comparison(sizes: sizes.isEmpty ? [5, 10_000, 100_000] : sizes, runs: 9, program: program)
    .run()
case "diff":
  let sizes = arguments.dropFirst().compactMap { Int($0) }
  let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("roadmap")
    .path
  try DiffComparison(sizes: sizes.isEmpty ? [10_000, 100_000] : sizes, runs: 5, program: program)
    .run()
default:
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
