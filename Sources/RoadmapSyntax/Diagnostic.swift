/// How much a finding matters.
@usableFromInline package enum Severity: Hashable, Sendable, CaseIterable {
  /// The file says something that cannot stand.
  case error
  /// The file can stand, but somebody should look; `check --strict` fails.
  case warning
  /// Something worth knowing that needs no action.
  case note
}

/// A closed list of things that can be wrong at one layer.
@usableFromInline package protocol Problem: Sendable, Hashable {
  /// How much it matters; the same for every finding of one code.
  var severity: Severity { get }
}

/// One problem at one place of a file, as data; the words for it are made in the reports.
///
/// This type and the next two ask nothing of `Problem`, which always is a ``RoadmapSyntax/Problem``:
/// each type made of one that must conform costs the start of the program a search through all
/// conformances there are.
package struct Diagnostic<Problem> {
  package let problem: Problem
  /// The bytes that a caret stands under.
  package let range: ByteRange
  /// Other places that belong to the finding, such as the first of two equal IDs.
  package let related: [ByteRange]

  package init(_ problem: Problem, at range: ByteRange, related: [ByteRange] = []) {
    self.problem = problem
    self.range = range
    self.related = related
  }
}

extension Diagnostic: Equatable where Problem: Equatable {}
extension Diagnostic: Hashable where Problem: Hashable {}
extension Diagnostic: Sendable where Problem: Sendable {}

/// The findings of one run over one file.
///
/// Keeps at most ``limit`` findings and counts the rest, so that a file made of mistakes costs no
/// more memory than a good one.
@usableFromInline package struct DiagnosticList<Problem> {
  /// How many findings are kept.
  package static var limit: Int { 10_000 }

  /// The findings that were kept, in the order in which they were found until ``sort()``.
  package fileprivate(set) var kept: [Diagnostic<Problem>] = []
  @usableFromInline package fileprivate(set) var errorCount = 0
  @usableFromInline package fileprivate(set) var warningCount = 0
  @usableFromInline package fileprivate(set) var noteCount = 0

  package init() {}

  @inlinable package var isEmpty: Bool { totalCount == 0 }
  @inlinable package var totalCount: Int { errorCount + warningCount + noteCount }
}

extension DiagnosticList: Sendable where Problem: Sendable {}

extension DiagnosticList where Problem: RoadmapSyntax.Problem {
  /// Counts a finding and keeps it while there is room.
  package mutating func report(
    _ problem: Problem,
    at range: ByteRange,
    related: [ByteRange] = []
  ) {
    count(problem.severity, by: 1)
    guard kept.count < Self.limit else { return }
    kept.append(Diagnostic(problem, at: range, related: related))
  }

  /// Orders the kept findings by their place in the file, keeping the order of those at one place.
  package mutating func sort() {
    if isSorted { return }
    kept = kept.enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }
}

extension DiagnosticList {
  /// Whether the kept findings stand in the order of their places already, as most do.
  private var isSorted: Bool {
    var last = 0
    for finding in kept {
      if finding.range.start < last { return false }
      last = finding.range.start
    }
    return true
  }

  /// Takes over the findings of another layer, made into problems of this one.
  package mutating func absorb<Other>(
    _ other: DiagnosticList<Other>,
    as transform: (Other) -> Problem
  ) {
    errorCount += other.errorCount
    warningCount += other.warningCount
    noteCount += other.noteCount
    for finding in other.kept.prefix(max(0, Self.limit - kept.count)) {
      kept.append(
        Diagnostic(transform(finding.problem), at: finding.range, related: finding.related)
      )
    }
  }
}

extension DiagnosticList where Problem: RoadmapSyntax.Problem {
  /// Puts another problem in the place of a kept finding; nothing happens when it is not kept.
  package mutating func replace(_ finding: Diagnostic<Problem>, with problem: Problem) {
    guard let place = kept.firstIndex(of: finding) else { return }
    count(finding.problem.severity, by: -1)
    count(problem.severity, by: 1)
    kept[place] = Diagnostic(problem, at: finding.range, related: finding.related)
  }

  fileprivate mutating func count(_ severity: Severity, by step: Int) {
    switch severity {
    case .error: errorCount += step
    case .warning: warningCount += step
    case .note: noteCount += step
    }
  }
}

/// A value and what was found while it was made; the value exists whatever was found.
package struct Diagnosed<Value, Problem> {
  package let value: Value
  /// Ordered by place.
  package let findings: DiagnosticList<Problem>

  package init(_ value: Value, _ findings: DiagnosticList<Problem>) {
    self.value = value
    self.findings = findings
  }
}

extension Diagnosed: Sendable where Value: Sendable, Problem: Sendable {}
