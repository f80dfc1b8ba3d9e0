import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())

let usage = """
  usage: roadmap-bench generate N FILE
         roadmap-bench folder N FOLDER
         roadmap-bench compare [SIZE ...]
         roadmap-bench interface [SIZE ...]
         roadmap-bench record [SIZE ...]
         roadmap-bench diff [SIZE ...]
         roadmap-bench growth [SMALLEST LARGEST]
         roadmap-bench all
  generate writes an agreement of N activities, folder one with its journals, to be used with
  ROADMAP_DIR. compare measures the roadmap beside this program
  and, where they are installed, git, wc, sha256sum, sqlite3, task and hledger, on the same data
  of 5, 10000 and 100000 activities or of the sizes given. Build both with `-c release` first.
  record measures recording one event beside a bare append. growth counts instructions with
  callgrind, for ordinary data and hostile shapes, and takes the processor time of ordinary data
  from 10,000 to 1,000,000 activities. all does everything and ends with one table.
  interface measures the terminal UI on a terminal of its own, beside less, tig, hledger-ui and vit.
  diff measures `roadmap diff` beside `git diff` on versions with few changes, with all IDs new,
  in another order, and with nothing in common.
  What takes minutes runs only with ROADMAP_BENCH_SLOW=1: hledger on the largest size, git on
  adversarial versions, and full-screen programs that need more than 20 s for a frame.

  """

/// The `roadmap` that is measured: the one beside this program.
let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appendingPathComponent("roadmap")
  .path

/// The sizes that were asked for, else the usual ones.
func sizes(_ usual: [Int]) -> [Int] {
  let given = arguments.dropFirst().compactMap { Int($0) }
  return given.isEmpty ? usual : given
}

switch arguments.first {
case "append":
  exit(AppendMode.run(arguments.dropFirst()))
case "generate" where arguments.count == 3:
  guard let count = Int(arguments[1]), count > 0 else { fallthrough }
  try writeFile(arguments[2]) { sink in GeneratedAgreement(activities: count).write(sink) }
case "folder" where arguments.count == 3:
  guard let count = Int(arguments[1]), count > 0 else { fallthrough }
  let folder = URL(fileURLWithPath: arguments[2]).appendingPathComponent("generated")
  try writeAgreement(of: count, into: folder)
case "compare":
  let comparison = Comparison(sizes: sizes([5, 10_000, 100_000]), runs: 9, program: program)
  printTable("figures and goals", try comparison.run())
case "interface":
  let comparison = InterfaceComparison(sizes: sizes([5, 10_000, 100_000]), program: program)
  printTable("figures and goals", try comparison.run())
case "diff":
  let comparison = DiffComparison(sizes: sizes([10_000, 100_000]), runs: 5, program: program)
  printTable("figures and goals", try comparison.run())
case "record":
  let comparison = RecordingComparison(sizes: sizes([5, 10_000, 100_000]), program: program)
  printTable("figures and goals", try comparison.run())
case "growth":
  let comparison = GrowthComparison(sizes: sizes([2_000, 20_000]), program: program)
  printTable("figures and goals", try comparison.run())
case "all":
  var figures = try Comparison(sizes: [5, 10_000, 100_000], runs: 9, program: program).run()
  figures += try StartInstructions(program: program).run()
  figures += try GrowthComparison(sizes: [2_000, 20_000], program: program).run()
  figures += try RecordingComparison(sizes: [5, 10_000, 100_000], program: program).run()
  figures += try DiffComparison(sizes: [10_000, 100_000], runs: 3, program: program).run()
  figures += try InterfaceComparison(sizes: [5, 10_000, 100_000], program: program).run()
  printTable("all figures and goals", figures)
default:
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
