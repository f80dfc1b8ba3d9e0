package import RoadmapSyntax

/// By what an exact text is known in journals: its size and two hashes of its bytes.
package struct TextIdentity: Hashable, Sendable {
  /// 64 hexadecimal digits in lower case.
  package let sha256: String
  /// In bytes.
  package let size: Int
  package let xxh64: UInt64

  package init(of text: SourceText) {
    sha256 = SHA256.hexadecimal(SHA256.hash(text.bytes.span))
    size = text.bytes.count
    xxh64 = XXH64.hash(text.bytes.span)
  }

  /// The value of `xxh64=`: 16 hexadecimal digits in lower case.
  package var xxh64Text: String {
    let digits = String(xxh64, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// How an adoption is compared with a text.
package enum AdoptionComparison: Sendable {
  /// By size and XXH64 where the line has them, else by SHA-256: cheap enough for every look.
  case quick
  /// By SHA-256, and by size and XXH64 where the line has them.
  case thorough
}

/// Compares one text with what journals say of it; every hash is computed once, when it is needed.
struct TextComparison {
  private let text: SourceText
  private let comparison: AdoptionComparison
  private var sha256: String?
  private var xxh64: UInt64?

  init(_ text: SourceText, _ comparison: AdoptionComparison) {
    self.text = text
    self.comparison = comparison
  }

  /// Whether an `adopt` with these values speaks of exactly this text.
  mutating func agrees(with details: EventDetails, in journal: Journal) -> Bool {
    var isKnown = false
    if let size = details.size, let hash = details.xxh64 {
      guard journal.text.string(size) == "\(text.bytes.count)",
        UInt64(journal.text.string(hash), radix: 16) == computedXXH64()
      else { return false }
      isKnown = true
    }
    if isKnown, comparison == .quick { return true }
    guard let hash = details.sha256 else { return false }
    return journal.text.string(hash).utf8.elementsEqual(computedSHA256().utf8)
  }

  private mutating func computedXXH64() -> UInt64 {
    if let xxh64 { return xxh64 }
    let hash = XXH64.hash(text.bytes.span)
    xxh64 = hash
    return hash
  }

  private mutating func computedSHA256() -> String {
    if let sha256 { return sha256 }
    let hash = SHA256.hexadecimal(SHA256.hash(text.bytes.span))
    sha256 = hash
    return hash
  }
}
