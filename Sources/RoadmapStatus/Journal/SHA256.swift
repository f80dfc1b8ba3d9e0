/// SHA-256 (FIPS 180-4): names the exact bytes of a version that the parties adopt, and of evidence.
package struct SHA256: Hashable, Sendable {
  /// 32 bytes, the most significant first.
  package let bytes: [UInt8]

  /// The hash of `message`.
  package static func hash(_ message: Span<UInt8>) -> SHA256 {
    var hasher = SHA256Hasher()
    hasher.update(message)
    return hasher.finish()
  }

  /// 64 hexadecimal digits in lower case.
  package var text: String {
    let digits = Array("0123456789abcdef".utf8)
    let characters = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: characters, as: UTF8.self)
  }
}
