import RoadmapModel
import RoadmapSyntax
import RoadmapTestSupport
import Testing

struct AgreementPropertyTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `any bytes are read, and what was read lies inside them`(part: UInt64) {
    let broken = firstCounterexample(
      seeds(250, from: part * 1_000_000),
      make: AgreementInput.any,
      rule: complaint
    )
    #expect(broken == nil, "\(broken.map(\.description) ?? "")")
  }

  @Test
  func `what is read of every file of the repository lies inside it`() {
    for (path, bytes) in repositoryAgreements {
      #expect(complaint(about: bytes) == nil, "\(path)")
    }
  }

  /// What layout can have to do with: nothing else may appear, vanish or change by formatting.
  @Test(arguments: [1, 2] as [UInt64])
  func `formatting changes no finding and no meaning`(part: UInt64) {
    var formattedCount = 0
    let broken = firstCounterexample(
      seeds(150, from: part * 1_000_000),
      make: { $0.below(3) == 0 ? AgreementInput.recombined(&$0) : AgreementInput.mutated(&$0) },
      rule: { bytes in
        guard let result = try? formatted(SyntaxTree(parsing: SourceText(bytes))) else {
          return nil
        }
        formattedCount += 1
        let before = Agreement.read(SourceText(bytes))
        let after = Agreement.read(result)
        if dump(before.value) != dump(after.value) { return "the meaning changed" }
        let old = before.findings.kept.map(\.problem).filter { !$0.isAboutLayout }
        let new = after.findings.kept.map(\.problem).filter { !$0.isAboutLayout }
        return old == new ? nil : "\(old) became \(new)"
      }
    )
    #expect(broken == nil, "\(broken.map(\.description) ?? "")")
    #expect(formattedCount > 10, "hardly an input could be formatted")
  }

  private func complaint(about bytes: [UInt8]) -> String? {
    let (agreement, findings) = {
      let result = Agreement.read(SourceText(bytes))
      return (result.value, result.findings)
    }()
    for finding in findings.kept {
      for range in [finding.range] + finding.related where range.end > bytes.count {
        return "\(finding.problem) lies outside the file"
      }
    }
    let starts = findings.kept.map(\.range.start)
    if starts != starts.sorted() { return "findings out of order" }
    for index in agreement.header.authentic + [agreement.header.prevails].compactMap(\.self)
    where index >= agreement.languages.count {
      return "a language that is not declared is authentic"
    }
    let lines = SyntaxTree(parsing: SourceText(bytes)).lines
    for (index, item) in agreement.items.enumerated() {
      if let problem = complaint(about: item, at: index, of: agreement, lines) { return problem }
    }
    for dependency in agreement.dependencies {
      guard let target = dependency.target else { continue }
      if target.value >= agreement.items.count { return "a dependency on nothing" }
    }
    return nil
  }

  private func complaint(
    about item: Item,
    at index: Int,
    of agreement: Agreement,
    _ lines: [SyntaxLine]
  ) -> String? {
    let name = agreement.name(of: item)
    if item.extent.end > agreement.text.bytes.count { return "\(name) reaches outside" }
    if let parent = item.parent, parent.value >= index { return "\(name) before its parent" }
    if item.id.start < item.extent.start || item.id.end > item.extent.end {
      return "the ID of \(name) lies outside its extent"
    }
    if lines[Int(item.line) - 1].range.start != item.extent.start {
      return "\(name) is not on line \(item.line)"
    }
    let inside = lines.filter {
      $0.range.start >= item.extent.start && $0.range.end <= item.extent.end
    }
    let expected = inside.filter { $0.kind == .field }
    let read = agreement.fields(of: item)
    if read.map(\.line) != expected { return "the fields of \(name) differ when read again" }
    let owners = agreement.owners(of: item)
    if owners.members.contains(where: { $0.value >= agreement.parties.count }) {
      return "\(name) has an owner that is no party"
    }
    return nil
  }
}

extension AgreementProblem {
  /// Whether formatting may mend it.
  fileprivate var isAboutLayout: Bool {
    switch self {
    case .syntax(.lineEndingsMixed), .indentationMisleading: true
    default: false
    }
  }
}
