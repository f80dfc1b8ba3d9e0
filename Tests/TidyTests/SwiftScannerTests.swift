import Testing

struct SwiftScannerTests {
  @Test(
    arguments: [
      ("let a = 1 // b\nc", "let a = 1     \nc"),
      ("a /* b /* c */ d */ e", "a                   e"),
      (#"f("a{", b)"#, "f(    , b)"), (##"x #"a"b"# y"##, "x         y"),
      (#""a\(b("c}") + d)e" f"#, "    b(    ) + d    f"), (#""\"{" {"#, "      {"),
      ("\"\"\"\n{ \"q\" }\n\"\"\" }", "   \n       \n    }"), (#""//" x"#, "     x"),
      ("#if DEBUG\n{", "#if DEBUG\n{"), (##"#"\#(x)\(y)"# z"##, "     x        z"),
    ]
  )
  func `braces in comments and between quotes are not seen`(source: String, code: String) {
    let scanned = String(decoding: SwiftScanner(source).code, as: UTF8.self)
    // An interpolation's parentheses are left to the view; only its code matters here.
    #expect(blankingParentheses(scanned) == blankingParentheses(code))
    #expect(scanned.utf8.count == source.utf8.count)
  }

  private func blankingParentheses(_ text: String) -> String {
    text.replacing("(", with: " ").replacing(")", with: " ")
  }

  @Test
  func `literals stay where only comments are left out`() {
    let seen = SwiftScanner("a(\"b\") // \"c\"").codeAndLiterals
    #expect(String(decoding: seen, as: UTF8.self) == "a(\"b\")       ")
  }

  @Test
  func `lines of text are no lines of code, and a name may be a sentence`() {
    let source = "func `a b`() {\n  f(\"\"\"\n    }\n    x\n    \"\"\")\n}\n"
    let file = SwiftFile(RepositoryFile(path: "", text: source))
    #expect(functions(in: file) == [SwiftFunction(name: "a b", line: 1, lineCount: 4)])
  }

  @Test
  func `functions are found with their lines, whatever stands in them`() {
    let source = """
      protocol P {
        func asked()
        var x: Int { get }
      }
      struct S {
        init(a: () -> Void = { }) {
          self.init()
        }
        // func no() {
        func one(
          _ x: Int
        ) -> String {
          func inner() { }
          return "} \\(x) {"
        }
        var y: Int { 1 }
        var z = 2
        static func < (left: S, right: S) -> Bool { true }
      }
      """
    #expect(
      functions(in: SwiftFile(RepositoryFile(path: "", text: source))) == [
        SwiftFunction(name: "x", line: 3, lineCount: 1),
        SwiftFunction(name: "init", line: 6, lineCount: 3),
        SwiftFunction(name: "one", line: 10, lineCount: 6),
        SwiftFunction(name: "inner", line: 13, lineCount: 1),
        SwiftFunction(name: "y", line: 16, lineCount: 1),
        SwiftFunction(name: "<", line: 18, lineCount: 1),
      ]
    )
  }
}
