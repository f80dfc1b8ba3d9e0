import Testing

/// Types, functions and constants that other targets see say what they are.
///
/// Exempt are properties, cases and initialisers (their type is documented), operators, and methods
/// whose name is one of the standard library's for the same thing.
struct DocumentationTests {
  private static let namesThatSayItAll: Set<String> = [
    "append", "appendInterpolation", "appendLiteral", "contains", "hash", "index", "next", "write",
  ]

  @Test(arguments: swiftFiles(under: "Sources") + swiftFiles(under: "Tests/RoadmapTestSupport"))
  func `what other targets see has a documentation comment`(file: SwiftFile) {
    for declaration in packageDeclarations(in: file.text, code: file.code)
    where !declaration.isDocumented {
      #expect(
        !needsComment(declaration),
        "\(file.path):\(declaration.line) \(declaration.kind) \(declaration.name)"
      )
    }
  }

  private func needsComment(_ declaration: PackageDeclaration) -> Bool {
    switch declaration.kind {
    case "init", "case": return false
    case "let", "var": return !declaration.isMember
    case "func":
      let isOperator = !(declaration.name.first?.isLetter ?? false)
      return !isOperator && !Self.namesThatSayItAll.contains(declaration.name)
    default: return true
    }
  }

  @Test
  func `declarations are found with their comments`() {
    let source = """
      package import A
      /// A type.
      @frozen
      package struct S {
        package let a: Int
        package private(set) var b = 1
        package static func < (left: S, right: S) -> Bool { true }
        package consuming func run() {}
      }
      // A note.
      package func f() {}
      let package = 1
      """
    #expect(
      packageDeclarations(in: source, code: source) == [
        PackageDeclaration(kind: "struct", name: "S", line: 4, isMember: false, isDocumented: true),
        PackageDeclaration(kind: "let", name: "a", line: 5, isMember: true, isDocumented: false),
        PackageDeclaration(kind: "var", name: "b", line: 6, isMember: true, isDocumented: false),
        PackageDeclaration(kind: "func", name: "<", line: 7, isMember: true, isDocumented: false),
        PackageDeclaration(kind: "func", name: "run", line: 8, isMember: true, isDocumented: false),
        PackageDeclaration(kind: "func", name: "f", line: 11, isMember: false, isDocumented: false),
      ]
    )
  }
}

/// A declaration that other targets see.
struct PackageDeclaration: Equatable {
  let kind: String
  let name: String
  /// From 1.
  let line: Int
  let isMember: Bool
  let isDocumented: Bool
}

/// The declarations of a source that is formatted as ours are: one a line, members indented.
func packageDeclarations(in source: String, code: String) -> [PackageDeclaration] {
  let kinds: Set<String> = [
    "struct", "enum", "class", "actor", "protocol", "typealias", "func", "var", "let", "init",
    "subscript", "case",
  ]
  let code = code.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  return code.indices.compactMap { index in
    let words = code[index].split { " (:<?{".contains($0) }.map(String.init)
    guard let access = words.firstIndex(of: "package"),
      words[..<access].allSatisfy({ $0.hasPrefix("@") }),
      let kind = words[access...].firstIndex(where: kinds.contains)
    else { return nil }
    var above = index - 1
    while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
    let isDocumented = above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
    let isOperator = words[kind] == "func" && code[index].contains("func <")
    return PackageDeclaration(
      kind: words[kind],
      name: isOperator ? "<" : kind + 1 < words.count ? words[kind + 1] : "",
      line: index + 1,
      isMember: code[index].hasPrefix(" "),
      isDocumented: isDocumented
    )
  }
}
