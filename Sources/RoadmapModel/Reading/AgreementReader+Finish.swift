import RoadmapSyntax

extension AgreementReader {
  /// Resolves references, runs the checks that need the whole file, and orders the findings.
  mutating func finish(in bytes: Span<UInt8>) {
    forgetUnknownLanguages()
    resolveDependencies(in: bytes)
    for check in agreementChecks { check(agreement, &findings) }
    findings.sort()
  }

  /// Where the list of languages could not be read, `authentic` and `prevails` point to nothing.
  private mutating func forgetUnknownLanguages() {
    let known = agreement.languages.indices
    agreement.header.authentic.removeAll { !known.contains($0) }
    if let prevails = agreement.header.prevails, !known.contains(prevails) {
      agreement.header.prevails = nil
    }
  }

  /// Finds what `after` and `within … of` name.
  private mutating func resolveDependencies(in bytes: Span<UInt8>) {
    for index in agreement.dependencies.indices {
      let reference = agreement.dependencies[index].reference
      switch agreement.ids.find(bytes.extracting(reference.offsets), in: bytes) {
      case .item(let item):
        let kind = agreement[item].kind
        if kind == .clause || kind == .indicator {
          findings.report(.referenceMisdirected(kind), at: reference)
        } else {
          agreement.dependencies[index].target = item
        }
      case .agreement, .party:
        findings.report(.referenceMisdirected(nil), at: reference)
      case nil:
        let nearest = nearestID(to: reference, in: bytes)
        findings.report(.referenceUnknown(nearest: nearest), at: reference)
      }
    }
  }

  /// The ID of the file that is most like `reference`; searched only while the file is small
  /// enough that a mistake in every line does not make checking quadratic.
  private func nearestID(to reference: ByteRange, in bytes: Span<UInt8>) -> String? {
    if let (_, _, meant) = lookAlike(in: reference, of: bytes),
      agreement.ids.find(meant.utf8Span.span, in: bytes) != nil
    {
      return meant
    }
    guard reference.count <= FormatLimits.idBytes, agreement.items.count <= 2_000 else {
      return nil
    }
    let known = agreement.items.lazy.filter { $0.kind != .clause && $0.kind != .indicator }
    return nearestName(
      to: String(copying: reference, of: bytes),
      among: known.map { String(copying: $0.id, of: agreement.text.bytes.span) }
    )
  }
}
