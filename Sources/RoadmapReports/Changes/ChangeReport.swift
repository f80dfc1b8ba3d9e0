package import RoadmapModel
import RoadmapSyntax
package import Terminal

/// A text before and after, in one language.
struct ChangedText: Sendable {
  /// The tag of the language; empty where there is only one.
  let language: TerminalText
  /// Nil on the side where the text is not.
  let before: [UInt8]?
  let after: [UInt8]?
}

/// One sentence of a diff and the texts that belong to it.
struct ChangeDetail: Sendable {
  let phrase: ChangePhrase
  var texts: [ChangedText] = []
  /// Whether it is a warning about the change before it.
  var isWarning = false
  /// The same for two columns; nil where the sentence is right in both.
  var sides: ChangeSides?
}

/// What a sentence says of two values, taken apart: what changed, and the value on each side.
struct ChangeSides: Sendable {
  /// Nil where only one side has anything to say.
  let head: ChangePhrase?
  let before: TerminalText?
  let after: TerminalText?
}

/// What is said about one item at one severity.
struct ChangeBlock: Sendable {
  /// The sign in front.
  enum Mark: Sendable {
    case added, removed, changed, many
  }

  let severity: ChangeSeverity
  var mark: Mark
  /// Nil for what is about no single item.
  let id: TerminalText?
  let title: TerminalText
  /// What it was called in the older version; nil where it was not there.
  var older: (id: TerminalText, title: TerminalText)?
  var details: [ChangeDetail]
  /// The parts of a split, or of a joined item.
  var parts: [ChangeBlock] = []
}

/// What a diff shows, in its order: sections by severity, in each a block for each item.
package struct ChangeReport: Sendable {
  package let diff: AgreementDiff
  let before: ComparedVersion
  let after: ComparedVersion
  /// The name of the agreement.
  let agreementName: TerminalText
  let language: InterfaceLanguage
  /// Whether what is hidden is shown.
  let showsAll: Bool

  /// So many items of a section are listed for people; programs get all.
  static let listLimit = 2_000
  /// So many of one kind are told one by one; more become one line.
  static let foldLimit = 3

  package init(
    _ diff: AgreementDiff,
    before: ComparedVersion,
    after: ComparedVersion,
    agreementName: TerminalText,
    language: InterfaceLanguage,
    showsAll: Bool
  ) {
    self.diff = diff
    self.before = before
    self.after = after
    self.agreementName = agreementName
    self.language = language
    self.showsAll = showsAll
  }

  func words(_ phrase: ChangePhrase) -> TerminalText { phrase.words(in: language) }

  var shownEntries: [ChangeEntry] { diff.entries.filter { showsAll || !$0.isHidden } }

  var hiddenCount: Int { showsAll ? 0 : diff.entries.count { $0.isHidden } }

  /// The sections that have something, the gravest first.
  func sections() -> [(severity: ChangeSeverity, count: Int, blocks: [ChangeBlock])] {
    let entries = shownEntries
    return ChangeSeverity.allCases.reversed()
      .compactMap { severity in
        let own = entries.filter { $0.severity == severity }
        return own.isEmpty ? nil : (severity, own.count, blocks(of: own))
      }
  }

  // MARK: Blocks

  private func blocks(of entries: [ChangeEntry]) -> [ChangeBlock] {
    let folded = Set(
      ChangeFold.allCases.filter { fold in
        entries.count { fold.holds($0.change) } > Self.foldLimit
      }
    )
    var blocks: [ChangeBlock] = []
    var last: ChangeSubject?
    var rest = 0
    for entry in entries where !folded.contains(where: { $0.holds(entry.change) }) {
      if last == entry.subject, !blocks.isEmpty, blocks[blocks.count - 1].parts.isEmpty {
        if rest == 0 { blocks[blocks.count - 1].details += details(of: entry) }
        continue
      }
      last = entry.subject
      if blocks.count >= Self.listLimit {
        rest += 1
        continue
      }
      var block = block(for: entry.subject, entry.severity)
      block.details = details(of: entry)
      block.mark = entry.change.mark
      block.parts = parts(of: entry)
      blocks.append(block)
    }
    for fold in ChangeFold.allCases where folded.contains(fold) {
      let own = entries.filter { fold.holds($0.change) }
      blocks.append(
        ChangeBlock(
          severity: own[0].severity,
          mark: .many,
          id: nil,
          title: TerminalText(),
          details: [ChangeDetail(phrase: phrase(of: fold, own))]
        )
      )
    }
    if rest > 0 {
      blocks.append(
        ChangeBlock(
          severity: entries[0].severity,
          mark: .many,
          id: nil,
          title: TerminalText(),
          details: [ChangeDetail(phrase: .notListed(rest), isWarning: true)]
        )
      )
    }
    return blocks
  }

  private func block(for subject: ChangeSubject, _ severity: ChangeSeverity) -> ChangeBlock {
    let id: TerminalText?
    let title: UntrustedText
    var older: (id: TerminalText, title: TerminalText)?
    // The title of a clause is its text, and may be long.
    let room = isClause(subject) ? 60 : 1_000
    switch subject {
    case .agreement:
      id = agreementName
      title = UntrustedText("")
    case .file:
      id = nil
      title = UntrustedText("")
    case .party(let old, let new):
      older = old.map { (before.id(of: $0), before.title(of: $0).forTerminal) }
      id = new.map { after.id(of: $0) } ?? old.map { before.id(of: $0) }
      title =
        new.map { after.title(of: $0) } ?? old.map { before.title(of: $0) }
        ?? UntrustedText("")
    case .item(let old, let new):
      older = old.map { (before.id(of: $0), before.title(of: $0).forTerminal(columns: room)) }
      id = new.map { after.id(of: $0) } ?? old.map { before.id(of: $0) }
      title =
        new.map { after.title(of: $0) } ?? old.map { before.title(of: $0) }
        ?? UntrustedText("")
    }
    return ChangeBlock(
      severity: severity,
      mark: .changed,
      id: id,
      title: title.forTerminal(columns: room),
      older: older,
      details: []
    )
  }

  /// The parts of a split, each with what differs from the item it stands for.
  private func parts(of entry: ChangeEntry) -> [ChangeBlock] {
    switch entry.change {
    case .split(let parts): return parts.map { partBlock($0, entry.severity) }
    case .joined:
      guard case .item(_, let new?) = entry.subject else { return [] }
      return [partBlock(new, entry.severity)]
    case .added, .removed, .renumbered, .idReused, .moved, .reordered, .deadline, .owners,
      .ownerBody, .partyRenamed, .partyReworded, .kind, .figure, .unit, .direction, .reworded,
      .translation, .editorial, .invisible, .list, .value, .particulars, .declaration, .comments,
      .layout, .progress:
      return []
    }
  }

  private func partBlock(_ part: ItemIndex, _ severity: ChangeSeverity) -> ChangeBlock {
    var block = block(for: .item(before: nil, after: part), severity)
    block.details = (diff.parts[part] ?? [])
      .filter { entry in
        // That a part has an ID of its own goes without saying.
        if case .renumbered(let change) = entry.change { return !change.idChanged }
        return showsAll || !entry.isHidden
      }
      .flatMap { details(of: $0) }
    return block
  }

  // MARK: Folds

  private func phrase(of fold: ChangeFold, _ entries: [ChangeEntry]) -> ChangePhrase {
    switch fold {
    case .renumbered: .renumberedMany(entries.count, examples(of: entries))
    case .idReused: .idReusedMany(entries.count, reusedExamples(of: entries))
    case .reordered: .reorderedMany(entries.count)
    case .comments: .commentsMany(entries.count)
    case .layout: .layoutMany(entries.count)
    }
  }

  /// `2.1 → 2.2, 2.2 → 2.3, … 2.29 → 2.30`.
  private func examples(of entries: [ChangeEntry]) -> TerminalText {
    let pairs = entries.compactMap { entry -> TerminalText? in
      guard case .item(let old?, let new?) = entry.subject,
        case .renumbered(let change) = entry.change
      else { return nil }
      if let number = change.number?.languages.first, !change.idChanged {
        let from = before.shown(number.before) ?? "–"
        return "\(from) → \(after.shown(number.after) ?? "–")"
      }
      return "\(before.id(of: old)) → \(after.id(of: new))"
    }
    return shortened(pairs)
  }

  private func reusedExamples(of entries: [ChangeEntry]) -> TerminalText {
    shortened(
      entries.compactMap { entry in
        guard case .item(_, let new?) = entry.subject else { return nil }
        return after.id(of: new)
      }
    )
  }

  private func shortened(_ examples: [TerminalText]) -> TerminalText {
    guard examples.count > 4, let last = examples.last else {
      return examples.joined(separator: ", ")
    }
    return "\(Array(examples.prefix(2)).joined(separator: ", ")), … \(last)"
  }
}

/// Changes that are told together when there are many.
private enum ChangeFold: CaseIterable, Hashable {
  case renumbered, idReused, reordered, comments, layout

  func holds(_ change: Change) -> Bool {
    switch (self, change) {
    case (.renumbered, .renumbered), (.idReused, .idReused), (.reordered, .reordered),
      (.comments, .comments), (.layout, .layout):
      true
    default: false
    }
  }
}

extension Change {
  fileprivate var mark: ChangeBlock.Mark {
    switch self {
    case .added: .added
    case .removed: .removed
    case .split, .joined, .renumbered, .idReused, .moved, .reordered, .deadline, .owners,
      .ownerBody, .partyRenamed, .partyReworded, .kind, .figure, .unit, .direction, .reworded,
      .translation, .editorial, .invisible, .list, .value, .particulars, .declaration, .comments,
      .layout, .progress:
      .changed
    }
  }
}
