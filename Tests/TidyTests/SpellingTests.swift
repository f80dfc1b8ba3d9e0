import Foundation
import Testing

/// What may not be written, and where.
struct SpellingTests {
  private static let sources = swiftFiles(under: "Sources")

  @Test(arguments: sources + swiftFiles(under: "Tests"))
  func `nothing is forced`(file: SwiftFile) {
    let code = file.code
    for spelling in ["try!", "as!", "@testable", "@unchecked", "nonisolated(unsafe)"] {
      #expect(!code.contains(spelling), "\(file.path) has \(spelling)")
    }
  }

  @Test(arguments: sources.filter { $0.target != "roadmap-bench" })
  func `nothing is printed past the one writer`(file: SwiftFile) {
    let code = file.code
    for spelling in ["print", "debugPrint", "dump", "fputs", "printf", "puts", "readLine"] {
      #expect(!calls(spelling, in: code), "\(file.path) calls \(spelling)")
    }
  }

  @Test(arguments: sources.filter { $0.target != "Terminal" })
  func `only Terminal makes escape codes`(file: SwiftFile) {
    let code = file.codeAndLiterals.lowercased()
    for spelling in [#"\u{1b}"#, #"\u{001b}"#, #"\u{9b}"#, "0x1b", "0x9b"] {
      #expect(!containsNumber(spelling, in: code), "\(file.path) has \(spelling)")
    }
  }

  @Test(arguments: sources)
  func `a program that cannot go on says why`(file: SwiftFile) {
    let code = file.codeAndLiterals
    for name in ["fatalError", "preconditionFailure", "assertionFailure"] {
      for part in code.split(separator: name + "(", omittingEmptySubsequences: false).dropFirst() {
        let argument = part.drop(while: \.isWhitespace)
        #expect(argument.hasPrefix("\"") && !argument.hasPrefix("\"\")"), "\(file.path): \(name)")
      }
    }
  }

  @Test(arguments: sources + swiftFiles(under: "Tests"))
  func `no type is named after nothing in particular`(file: SwiftFile) {
    let code = file.code
    let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    for (kind, name) in zip(words, words.dropFirst())
    where ["struct", "class", "enum", "actor", "protocol", "typealias"].contains(kind) {
      for ending in ["Utils", "Util", "Utilities", "Helper", "Helpers", "Manager", "Info"] {
        #expect(!name.hasSuffix(ending), "\(file.path): \(name)")
      }
    }
  }

  @Test(arguments: swiftFiles(under: "Tests").filter { $0.path.hasSuffix("Tests.swift") })
  func `a file of tests expects something and leaves nothing out`(file: SwiftFile) {
    let code = file.code
    #expect(["#expect", "#require", "Issue.record"].contains { code.contains($0) })
    for spelling in [".disabled", "XCTSkip", "withKnownIssue", ".enabled(if"] {
      #expect(!code.contains(spelling), "\(file.path) has \(spelling)")
    }
    for spelling in ["sleep", "usleep", "nanosleep"] {
      #expect(!calls(spelling, in: code), "\(file.path) calls \(spelling)")
    }
  }

  @Test
  func `a call is told from a longer name and from a method`() {
    #expect(calls("print", in: "a; print(x)"))
    #expect(calls("print", in: "Swift.print(x)"))
    #expect(!calls("print", in: "blueprint(x) + page.print(x) + func_print(x)"))
  }

  /// Whether the function of that name is called; a method of some value may have the same name.
  private func calls(_ name: String, in code: String) -> Bool {
    let parts = code.replacing("Swift." + name, with: name).components(separatedBy: name + "(")
    return parts.dropLast()
      .contains { before in
        guard let last = before.last else { return true }
        return !(last.isLetter || last.isNumber || last == "_" || last == ".")
      }
  }

  /// A longer hexadecimal number that begins the same is another one.
  private func containsNumber(_ spelling: String, in code: String) -> Bool {
    code.components(separatedBy: spelling).dropFirst()
      .contains { !($0.first?.isHexDigit ?? false) }
  }
}
