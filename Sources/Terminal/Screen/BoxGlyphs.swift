/// What frames and rules are drawn with; each one column wide.
package struct BoxGlyphs: Hashable, Sendable {
  let horizontal: Unicode.Scalar
  let vertical: Unicode.Scalar
  let topLeft: Unicode.Scalar
  let topRight: Unicode.Scalar
  let bottomLeft: Unicode.Scalar
  let bottomRight: Unicode.Scalar

  /// Thin lines with round corners.
  package static let rounded = BoxGlyphs(
    horizontal: "─",
    vertical: "│",
    topLeft: "╭",
    topRight: "╮",
    bottomLeft: "╰",
    bottomRight: "╯"
  )

  /// For terminals that hold nothing but ASCII.
  package static let ascii = BoxGlyphs(
    horizontal: "-",
    vertical: "|",
    topLeft: "+",
    topRight: "+",
    bottomLeft: "+",
    bottomRight: "+"
  )
}
