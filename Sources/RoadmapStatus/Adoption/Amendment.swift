import RoadmapModel
package import RoadmapSyntax

/// The draft of the next version: the text in force with the changes that every amendment begins
/// with.
package struct Amendment: Sendable {
  /// An agreed deadline that now stands in the text.
  package struct CarriedDeadline: Equatable, Sendable {
    package let id: String
    /// As it stood in `due`; nil where the item had none of its own.
    package let before: String?
    package let after: String
    /// How many wordings of the old deadline became notes.
    package let wordings: Int

    package init(id: String, before: String?, after: String, wordings: Int) {
      self.id = id
      self.before = before
      self.after = after
      self.wordings = wordings
    }
  }

  /// Something agreed that ends with the version it was agreed under, and that no deadline can say.
  package struct Lapsing: Equatable, Sendable {
    /// What was agreed.
    package enum Kind: Equatable, Sendable {
      case cancelled, suspended
      /// One of many; a rule changes by hand only.
      case postponed(to: String)
    }

    /// `ENV-1`, `ORG-1@2026`.
    package let subject: String
    package let kind: Kind

    package init(subject: String, kind: Kind) {
      self.subject = subject
      self.kind = kind
    }
  }

  package let text: SourceText
  /// The version that is amended.
  package let base: Int
  /// The number of the draft.
  package let version: Int
  package let carried: [CarriedDeadline]
  package let lapsing: [Lapsing]
  /// A version above the base that nobody, or not everybody, adopted.
  package let passedOver: Int?
}

/// Why no draft can be made.
package enum AmendmentProblem: Error, Equatable, Sendable {
  /// No version is in force, or will be; the highest there is.
  case nothingInForce(highest: Int?)
  /// The file no longer holds the text that was adopted.
  case textChanged(version: Int)
  case disputed(version: Int)
  /// A later version was adopted, and its file is not there.
  case versionMissing(version: Int)
  /// The text has no `version` that could be raised.
  case versionUnreadable(version: Int)
  /// The draft would have errors that the text in force has not.
  case wouldBreak
}

/// Copies the text that was adopted last, with `version` raised, `amends` naming its hash,
/// signatures and dates of entry into force left out, and agreed deadlines written in.
///
/// Everything else stays as it is, byte for byte: the changes are splices. An agreed deadline takes
/// the place of the value of `due`; what stood there, and the wordings of it (`due.LANG`), which
/// would say something else, become notes that start with `# was`.
package func amendment(of snapshot: Snapshot) throws(AmendmentProblem) -> Amendment {
  let current = try latestAdopted(snapshot)
  guard let base = current.version.number else {
    throw .nothingInForce(highest: nil)
  }
  let highest = snapshot.input.versions.compactMap(\.number).max() ?? base
  var writer = AmendmentWriter(current)
  try writer.write(base: base, version: highest + 1)
  let text: SourceText
  do throws(SourceEditFailure) {
    text = try current.agreement.text.applying(writer.edits)
  } catch {
    throw .wouldBreak
  }
  let before = Agreement.read(current.agreement.text).findings.errorCount
  guard Agreement.read(text).findings.errorCount <= before else { throw .wouldBreak }
  return Amendment(
    text: text,
    base: base,
    version: highest + 1,
    carried: writer.carried,
    lapsing: writer.lapsing,
    passedOver: highest > base ? highest : nil
  )
}

/// The snapshot over the version that was adopted last, also when it is not in force yet.
private func latestAdopted(_ snapshot: Snapshot) throws(AmendmentProblem) -> Snapshot {
  for adoption in snapshot.adoptions where adoption.version >= snapshot.version.number ?? 0 {
    if adoption.isTextChanged { throw .textChanged(version: adoption.version) }
    if adoption.isDisputed { throw .disputed(version: adoption.version) }
  }
  if let missing = snapshot.missingAbove.last { throw .versionMissing(version: missing.version) }
  let coming = snapshot.adoptions.last { adoption in
    adoption.inForce.map { $0 > snapshot.day } ?? false
  }
  if let day = coming?.inForce {
    var input = snapshot.input
    input.day = day
    if let later = Snapshot(input), later.isInForce { return later }
  }
  guard snapshot.isInForce else {
    throw .nothingInForce(highest: snapshot.adoptions.last?.version)
  }
  return snapshot
}

/// Collects the splices.
private struct AmendmentWriter {
  let snapshot: Snapshot
  let agreement: Agreement
  var edits: [SourceEdit] = []
  var carried: [Amendment.CarriedDeadline] = []
  var lapsing: [Amendment.Lapsing] = []

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    agreement = snapshot.agreement
  }

  mutating func write(base: Int, version: Int) throws(AmendmentProblem) {
    try writeHeader(base: base, version: version)
    for status in snapshot.items { write(status) }
  }

  // MARK: The heading of the agreement

  private mutating func writeHeader(base: Int, version: Int) throws(AmendmentProblem) {
    let fields = agreement.fields(of: agreement.header)
    guard let number = fields.first(where: { $0.name == .version }) else {
      throw .versionUnreadable(version: base)
    }
    edits.append(SourceEdit(number.line.value, with: Array("\(version)".utf8)))
    let amends = "amends: \(base) sha256:\(TextIdentity(of: agreement.text).sha256)"
    if let old = fields.first(where: { $0.name == .amends || $0.name == .succeeds }) {
      let range = ByteRange(old.line.name.start, old.line.value.end)
      edits.append(SourceEdit(range, with: Array(amends.utf8)))
    } else {
      insert(amends, below: number.line)
    }
    for field in fields {
      switch field.name {
      // They speak of the old text: who signed it, since when it holds, and its scan.
      case .signed, .inForce, .original: edits.append(SourceEdit(field.line.range, with: []))
      default: break
      }
    }
  }

  // MARK: Items

  private mutating func write(_ status: ItemStatus) {
    let item = agreement[status.item]
    let id = agreement.name(of: item)
    if status.units.count == 1, let unit = status.units.first, unit.occurrence == nil {
      if let due = unit.agreedDue { carry(due, to: item, id) }
    } else {
      for unit in status.units {
        guard let due = unit.agreedDue, let name = unit.occurrence?.text else { continue }
        let kind = Amendment.Lapsing.Kind.postponed(to: due.canonicalText)
        lapsing.append(Amendment.Lapsing(subject: "\(id)@\(name)", kind: kind))
      }
    }
    switch status.progress {
    case .cancelled: remark(.cancelled, on: item, id)
    case .suspended: remark(.suspended, on: item, id)
    case .planned, .started, .observed, .partlyDone, .claimed, .completed, .disputed: break
    }
  }

  private mutating func remark(_ kind: Amendment.Lapsing.Kind, on item: Item, _ id: String) {
    lapsing.append(Amendment.Lapsing(subject: id, kind: kind))
    let verb = kind == .cancelled ? "cancel" : "suspend"
    insert("# agreed: \(verb)", belowHeadingOf: item)
  }

  private mutating func carry(_ due: PeriodSpan, to item: Item, _ id: String) {
    let text = due.canonicalText
    let fields = agreement.fields(of: item).filter { $0.name == .due }
    let own = fields.first { $0.line.tag.isEmpty }
    let wordings = fields.filter { !$0.line.tag.isEmpty }
    let before = own.map { agreement.text.string($0.line.value) }
    if before == text { return }
    if let own {
      insert("# was due: \(before ?? "")", above: own.line)
      edits.append(SourceEdit(own.line.value, with: Array(text.utf8)))
    } else {
      insert("due: \(text)", belowHeadingOf: item)
    }
    for wording in wordings {
      let start = ByteRange(wording.line.content.start, wording.line.content.start)
      edits.append(SourceEdit(start, with: Array("# was ".utf8)))
    }
    carried.append(
      Amendment.CarriedDeadline(id: id, before: before, after: text, wordings: wordings.count)
    )
  }

  // MARK: Lines

  private func ending(of line: SyntaxLine) -> [UInt8] {
    Array(agreement.text[ByteRange(line.endingStart, line.range.end)])
  }

  private mutating func insert(_ text: String, above line: SyntaxLine) {
    let indentation = Array(agreement.text[line.indentation])
    let ending = ending(of: line)
    let lineEnd = ending.isEmpty ? [UInt8(ascii: "\n")] : ending
    let place = ByteRange(line.content.start, line.content.start)
    edits.append(SourceEdit(place, with: Array(text.utf8) + lineEnd + indentation))
  }

  private mutating func insert(_ text: String, below line: SyntaxLine) {
    var bytes = Array(agreement.text[line.indentation])
    bytes += Array(text.utf8)
    let ending = ending(of: line)
    bytes = ending.isEmpty ? [UInt8(ascii: "\n")] + bytes : bytes + ending
    edits.append(SourceEdit(ByteRange(line.range.end, line.range.end), with: bytes))
  }

  /// Below the heading and the `|` lines that continue its title.
  private mutating func insert(_ text: String, belowHeadingOf item: Item) {
    guard let (heading, last) = titleLines(of: item) else { return }
    let indentation =
      agreement.fields(of: item).first.map { Array(agreement.text[$0.line.indentation]) }
      ?? Array(agreement.text[heading.indentation]) + Array("  ".utf8)
    let ending = ending(of: last)
    let line = indentation + Array(text.utf8)
    let inserted = ending.isEmpty ? [UInt8(ascii: "\n")] + line : line + ending
    edits.append(SourceEdit(ByteRange(last.range.end, last.range.end), with: inserted))
  }

  /// The heading of an item, and the last line of its title.
  private func titleLines(of item: Item) -> (heading: SyntaxLine, last: SyntaxLine)? {
    let bytes = agreement.text.bytes.span
    var reader = LineReader(rereadingFrom: item.extent.start, number: Int(item.line))
    guard let heading = reader.nextAgain(in: bytes, before: item.extent.end) else { return nil }
    var last = heading
    while let line = reader.nextAgain(in: bytes, before: item.extent.end), line.kind == .text {
      last = line
    }
    return (heading, last)
  }
}
