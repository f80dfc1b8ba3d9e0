internal import RoadmapStore

// The process that guards the terminal of another one does nothing else.
if isTerminalGuard(CommandLine.arguments) { runTerminalGuard() }

endProcess(runProcess().rawValue)
