// swift-tools-version: 6.3

import PackageDescription

#if canImport(Glibc)
import Glibc
#endif

/// Settings shared by every target; a target-specific setting needs a comment that says why.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Whether libc itself can be linked in, as on Debian and its kin.
#if canImport(Glibc)
let hasArchiveOfLibc = ["x86_64", "aarch64"]
  .contains { access("/usr/lib/\($0)-linux-gnu/libc.a", R_OK) == 0 }
#else
let hasArchiveOfLibc = false
#endif

/// The program that people run carries its libraries.
///
/// To look for them would take longer than to show a status. Tests are linked with parts of the
/// program, and theirs cannot be carried: to run them with `-c release`, say
/// `--disable-default-traits`. The linker of the toolchain does not mind that the Swift runtime
/// could open libraries, which it never does here.
let linking: [LinkerSetting] = [
  .unsafeFlags(
    hasArchiveOfLibc ? ["-static-executable", "-use-ld=lld"] : ["-static-stdlib"],
    .when(platforms: [.linux], configuration: .release, traits: ["SelfContained"])
  )
]

/// Everything a test may look at.
let everything: [Target.Dependency] = [
  "RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal", "RoadmapReports",
  "RoadmapStore", "RoadmapTUI",
]

let package = Package(
  name: "roadmap",
  products: [
    .executable(name: "roadmap", targets: ["roadmap"]),
    .executable(name: "roadmap-bench", targets: ["roadmap-bench"]),
  ],
  traits: [
    .trait(name: "SelfContained", description: "The program carries its libraries (Linux)."),
    .default(enabledTraits: ["SelfContained"]),
  ],
  dependencies: [],
  targets: [
    // Targets are listed bottom up: each may import only those above it, and of those only
    // what the table in Tests/TidyTests allows.

    // MARK: Pure core: no files, no clock, no terminal, no Foundation

    .target(name: "RoadmapSyntax", swiftSettings: settings),
    .target(name: "RoadmapModel", dependencies: ["RoadmapSyntax"], swiftSettings: settings),
    .target(
      name: "RoadmapStatus",
      dependencies: ["RoadmapSyntax", "RoadmapModel"],
      swiftSettings: settings
    ),
    .target(name: "Terminal", swiftSettings: settings),
    .target(
      name: "RoadmapReports",
      dependencies: ["RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal"],
      swiftSettings: settings
    ),
    .target(
      name: "RoadmapTUI",
      dependencies: [
        "RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "RoadmapReports", "Terminal",
      ],
      swiftSettings: settings
    ),

    // MARK: Edges

    .target(name: "CSystem", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
    .target(
      name: "RoadmapStore",
      dependencies: ["RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal", "CSystem"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "roadmap",
      dependencies: everything,
      swiftSettings: settings,
      linkerSettings: linking
    ),
    // What only tests and measuring need of libc, so that nothing of it is in the program.
    .target(
      name: "CPseudoTerminal",
      path: "Tests/CPseudoTerminal",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]
    ),
    .executableTarget(
      name: "roadmap-bench",
      dependencies: everything + ["CPseudoTerminal"],
      swiftSettings: settings
    ),

    // MARK: Tests

    // Not a test but what tests run in a pseudo-terminal.
    .executableTarget(
      name: "session-probe",
      dependencies: ["RoadmapStore", "Terminal", "CPseudoTerminal"],
      path: "Tests/SessionProbe",
      swiftSettings: settings
    ),
    .target(
      name: "RoadmapTestSupport",
      dependencies: everything + ["CPseudoTerminal", "session-probe"],
      path: "Tests/RoadmapTestSupport",
      swiftSettings: settings
    ),
    .testTarget(
      name: "RoadmapSyntaxTests",
      dependencies: ["RoadmapSyntax", "RoadmapTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RoadmapModelTests",
      dependencies: ["RoadmapSyntax", "RoadmapModel", "RoadmapTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RoadmapStatusTests",
      dependencies: ["RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "RoadmapTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "RoadmapTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RoadmapReportsTests",
      dependencies: [
        "RoadmapSyntax", "RoadmapModel", "RoadmapStatus", "Terminal", "RoadmapReports",
        "RoadmapTestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RoadmapTUITests",
      dependencies: ["roadmap", "RoadmapTestSupport"] + everything,
      swiftSettings: settings
    ),
    .testTarget(
      name: "RoadmapStoreTests",
      dependencies: [
        "RoadmapSyntax", "RoadmapModel", "RoadmapStore", "Terminal", "RoadmapTestSupport",
        "session-probe",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RoadmapCommandTests",
      dependencies: ["roadmap", "roadmap-bench", "RoadmapTestSupport"] + everything,
      swiftSettings: settings
    ),
    .testTarget(name: "TidyTests", dependencies: ["RoadmapTestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// `ROADMAP_FUZZ=1` makes the package that of the fuzzer, see Tests/Fuzz/FuzzProgram.swift: the same
// libraries, watched by libFuzzer, and no tests.
if Context.environment["ROADMAP_FUZZ"] != nil {
  let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]
  package.products = [.executable(name: "roadmap-fuzz", targets: ["roadmap-fuzz"])]
  package.targets = package.targets.filter { $0.type == .regular && $0.path == nil }
  for target in package.targets where target.name != "CSystem" {
    target.swiftSettings = settings + watched
  }
  package.targets.append(
    .executableTarget(
      name: "roadmap-fuzz",
      dependencies: everything,
      path: "Tests",
      sources: [
        "Fuzz", "RoadmapTestSupport/Fuzz", "RoadmapTestSupport/Hostile/HostileCase.swift",
        "RoadmapTestSupport/Hostile/HostileCase+Bytes.swift",
        "RoadmapTestSupport/Hostile/HostileCase+Meaning.swift",
        "RoadmapTestSupport/Hostile/HostileCase+Journals.swift",
        "RoadmapTestSupport/Hostile/StrictHTML.swift",
        "RoadmapTestSupport/Hostile/StrictJSON.swift",
        "RoadmapTestSupport/Hostile/StrictMarkdown.swift",
        "RoadmapTestSupport/TerminalScanner.swift",
      ],
      swiftSettings: settings + watched,
      // The usual linker of Linux cannot read the debug information of a watched program.
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
    )
  )
}
