import RoadmapStore

// What the tests of a terminal session run: a shell that controls a job, and programs to be that job.

let arguments = Array(CommandLine.arguments.dropFirst())
// Before anything is prepared: it says what it was given.
if arguments.first == "child" { endProcess(runChild()) }

prepareProcess()
switch arguments.first {
case "job": runJobShell(arguments.dropFirst())
case "front": runInFront(arguments.dropFirst())
case "screen": endProcess(showScreen(watching: arguments.dropFirst().first))
default: endProcess(64)
}
