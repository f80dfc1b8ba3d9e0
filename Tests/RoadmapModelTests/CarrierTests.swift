import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

/// What word processors and mail programs do to a file (format §1, principle 3).
enum CarrierChange: CaseIterable {
  case byteOrderMark, crlf, noLastNewline, noIndentation, tabs, nonBreakingSpaces, enDashes
  case nonBreakingHyphens, trailingSpaces, all

  func applied(to bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + bytes
    case .noLastNewline: return Array(bytes.dropLast())
    case .crlf: return replacing(bytes) { kind, text in kind == .lineEnding ? [0x0D, 0x0A] : text }
    case .noIndentation:
      return replacing(bytes, atLineStart: true) { kind, text in
        kind == .whiteSpace ? [] : text
      }
    case .tabs:
      return replacing(bytes, atLineStart: true) { kind, text in
        kind == .whiteSpace ? [UInt8](repeating: 0x09, count: (text.count + 1) / 2) : text
      }
    case .trailingSpaces:
      return replacing(bytes) { kind, text in
        kind == .lineEnding ? [0x20, 0x09, 0xC2, 0xA0] + text : text
      }
    case .nonBreakingSpaces:
      return replacing(bytes) { kind, text in
        kind == .whiteSpace || kind == .value ? spaced(text) : text
      }
    case .enDashes: return dashed(bytes, [0xE2, 0x80, 0x93])
    case .nonBreakingHyphens: return dashed(bytes, [0xE2, 0x80, 0x91])
    case .all:
      let changes: [CarrierChange] = [
        .enDashes, .nonBreakingSpaces, .noIndentation, .noLastNewline, .trailingSpaces, .crlf,
        .byteOrderMark,
      ]
      return changes.reduce(bytes) { $1.applied(to: $0) }
    }
  }

  private func dashed(_ bytes: [UInt8], _ dash: [UInt8]) -> [UInt8] {
    replacing(bytes) { kind, text in kind == .value ? dashedDates(text, dash) : text }
  }
}

/// The file with every token changed; values are given only where they are not text.
private func replacing(
  _ bytes: [UInt8],
  atLineStart: Bool = false,
  _ change: (Token.Kind, [UInt8]) -> [UInt8]
) -> [UInt8] {
  let tree = SyntaxTree(parsing: SourceText(bytes))
  let span = bytes.span
  var result: [UInt8] = []
  for line in tree.lines {
    let field = line.kind == .field ? FieldName(span, line.name) : nil
    let holdsText = field?.isText ?? true || !line.tag.isEmpty || line.kind == .alternative
    for (index, token) in line.tokens(in: span).enumerated() {
      let text = Array(bytes[token.range.offsets])
      let isKept = (token.kind == .value && holdsText) || (atLineStart && index > 0)
      result += isKept ? text : change(token.kind, text)
    }
  }
  return result
}

/// Every space as NBSP.
private func spaced(_ text: [UInt8]) -> [UInt8] {
  text.flatMap { $0 == 0x20 ? [0xC2, 0xA0] : [$0] }
}

/// The hyphens of `2026-03-31`, `2026-Q1`, `2026-spring` and `by 03-31` as another dash; those of
/// IDs and `half-year` stay.
private func dashedDates(_ text: [UInt8], _ dash: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var word: [UInt8] = []
  for byte in text + [0x20] {
    if byte == 0x20 || byte == 0xC2 || byte == 0xA0 || byte == 0x09 {
      let isDate = word.first { $0 != 0x28 && $0 != 0x2E }.map { $0 >= 0x30 && $0 <= 0x39 }
      result += word.flatMap { isDate == true && $0 == 0x2D ? dash : [$0] }
      result.append(byte)
      word = []
    } else {
      word.append(byte)
    }
  }
  return Array(result.dropLast())
}

struct CarrierTests {
  @Test(arguments: CarrierChange.allCases)
  func `every shipped agreement says the same however it was carried`(change: CarrierChange) {
    var changed = 0
    for (path, bytes) in shippedAgreements {
      let carried = change.applied(to: bytes)
      let before = Agreement.read(SourceText(bytes))
      let after = Agreement.read(SourceText(carried))
      changed += carried == bytes ? 0 : 1
      #expect(firstDifference(dump(before.value), dump(after.value)) == nil, "\(path)")
      #expect(
        after.findings.kept.map(\.problem) == before.findings.kept.map(\.problem),
        "\(path)"
      )
    }
    #expect(changed > shippedAgreements.count / 2)
  }

  private func firstDifference(_ before: [String], _ after: [String]) -> String? {
    if before == after { return nil }
    let pair = zip(before, after).first { $0 != $1 }
    return pair.map { "\($0) became \($1)" } ?? "\(before.count) lines became \(after.count)"
  }

  @Test
  func `the dump tells agreements apart`() {
    let plain = dump(readAgreement(sampleAgreement))
    for (old, new) in [
      ("2025-Q4", "2025-Q3"), ("owner RU", "owner UZ"), ("mirror", "joint"), ("over 50", "over 51"),
      ("In both", "In two"), ("MON-1.a", "MON-1.b"), ("carry over", "lapse"),
      ("RU: 2025", "RU: 2024"),
    ] {
      #expect(dump(readAgreement(sampleAgreement.replacing(old, with: new))) != plain, "\(old)")
    }
  }
}
