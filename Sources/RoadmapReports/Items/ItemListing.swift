package import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
package import Terminal

/// The tracked items of one agreement as a list: areas, and under each its activities.
package struct ItemListing: Sendable {
  /// A tracked item as the list shows it.
  package struct Row: Sendable {
    package let item: Item
    let id: UntrustedText
    let title: UntrustedText?
    let number: UntrustedText?
    /// As the text has it.
    let deadline: Deadline?
    /// As all sides agreed since; nil where the text counts.
    let agreedDue: PeriodSpan?
    let owners: TerminalText
    /// Nil where nothing was recorded.
    let status: ItemStatus?
  }

  /// An area and its rows; an area tracked by itself is a row of its own and has none.
  struct Group: Sendable {
    let id: UntrustedText
    let title: UntrustedText?
    var rows: [Row]
  }

  package let recorded: RecordedView
  package var view: AgreementView { recorded.view }
  private var groups: [Group] = []
  /// How many items fit the filters.
  package private(set) var count = 0

  package init(_ recorded: RecordedView, filter: StatusFilter) {
    self.recorded = recorded
    let view = recorded.view
    let agreement = view.agreement
    for item in agreement.items where item.kind == .area || item.kind == .activity {
      if item.kind == .area {
        groups.append(Group(id: view.text(item.id), title: view.title(of: item), rows: []))
      }
      guard agreement.isTracked(item),
        filter.accepts(item, of: recorded)
      else { continue }
      if groups.isEmpty { groups.append(Group(id: UntrustedText(""), title: nil, rows: [])) }
      count += 1
      let status = !recorded.snapshot.isTextOnly ? recorded.status(of: item) : nil
      let isAgreed = recorded.snapshot.input.against == .agreed
      groups[groups.count - 1].rows
        .append(
          Row(
            item: item,
            id: view.text(item.id),
            title: view.title(of: item),
            number: view.number(of: item),
            deadline: agreement.deadline(of: item),
            agreedDue: isAgreed ? status?.agreedDue : nil,
            owners: view.owners(of: item),
            status: status
          )
        )
    }
    groups.removeAll { $0.rows.isEmpty }
  }

  // MARK: Text

  /// The agreement's line, then the items; for a terminal of `width` columns.
  package func lines(width: Int, _ symbols: ReportSymbols) -> [StyledText] {
    var lines = view.headLines(width: width)
    let rows = groups.flatMap(\.rows)
    let columns = Columns(rows, recorded, symbols, width: width)
    for group in groups {
      let isOwnRow = group.rows.count == 1 && group.rows[0].item.kind == .area
      if !isOwnRow {
        var head = StyledText(group.id.forTerminal, .heading)
        if let title = group.title { head.append("  \(title)", .heading) }
        lines.append(StyledText())
        lines.append(head.truncated(to: width, ellipsis: symbols.ellipsis))
      }
      for row in group.rows {
        lines += width >= 72 ? [row.wideLine(columns)] : row.narrowLines(columns)
      }
    }
    return lines
  }

  // MARK: JSON

  /// The listing as an object of `list --json`.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    view.writeMembers(to: &json)
    json.key("items")
    json.beginArray()
    for group in groups {
      for row in group.rows {
        json.beginObject()
        view.writeMembers(of: row.item, to: &json)
        json.key("status")
        if let status = row.status {
          json.beginObject()
          recorded.writeMembers(of: status, to: &json)
          json.endObject()
        } else {
          json.null()
        }
        json.endObject()
      }
    }
    json.endArray()
    json.endObject()
  }
}

/// How wide the columns of a listing are; the title takes what the others leave.
private struct Columns {
  let recorded: RecordedView
  let symbols: ReportSymbols
  let width: Int
  let id: Int
  let title: Int
  let owners: Int
  let deadline: Int
  /// Of the word of the headline; 0 where nothing was recorded.
  let headline: Int

  init(
    _ rows: [ItemListing.Row],
    _ recorded: RecordedView,
    _ symbols: ReportSymbols,
    width: Int
  ) {
    func widest(_ limit: Int, _ text: (ItemListing.Row) -> TerminalText) -> Int {
      min(limit, rows.map { text($0).columns }.max() ?? 0)
    }
    self.recorded = recorded
    self.symbols = symbols
    self.width = width
    id = widest(14) { $0.id.forTerminal }
    // The deadline gives way first: it is agreed, and the headline says whether it is kept.
    owners = widest(12, \.owners)
    headline = widest(.max) { $0.status?.headline.word(in: recorded.view.language) ?? "" }
    let recordedWidth = headline > 0 ? headline + 4 : 0
    let isTight = headline > 0 && width < 100
    // What was agreed since is what counts, and says that it was.
    let tight = rows.contains { $0.agreedDue != nil } ? 18 : 12
    deadline = widest(isTight ? tight : max(tight, width / 4)) { $0.due(in: recorded.view) }
    title = max(10, width - 2 - id - 2 - owners - 2 - deadline - 2 - recordedWidth)
  }
}

extension ItemListing.Row {
  fileprivate func due(in view: AgreementView) -> TerminalText {
    if let agreedDue {
      // Of a window that was agreed, the day by which it has to be done.
      let last = PeriodSpan(agreedDue.end)
      let words = Deadline.during(last).shortWords(in: view.language)
      return view.say(PagePhrase.agreedDue(words))
    }
    return deadline?.shortWords(in: view.language) ?? view.say(PagePhrase.noTerm)
  }

  /// Mark and ID, title, owners, deadline and headline in columns.
  fileprivate func wideLine(_ columns: Columns) -> StyledText {
    let ellipsis = columns.symbols.ellipsis
    let title = (title ?? UntrustedText(""))
      .forTerminal(
        columns: columns.title,
        ellipsis: ellipsis
      )
    var line = StyledText("  ")
    if let status {
      line.append("\(columns.symbols.glyph(of: status.headline)) ", status.headline.role)
    }
    let id = id.forTerminal(columns: columns.id, ellipsis: ellipsis)
    line.append(id.padded(to: columns.id), .identifier)
    line.append("  \(title.padded(to: columns.title))")
    let owners = owners.truncated(to: columns.owners, ellipsis: ellipsis)
    line.append("  \(owners.padded(to: columns.owners))")
    let due = due(in: columns.recorded.view).truncated(to: columns.deadline, ellipsis: ellipsis)
    line.append("  \(columns.headline > 0 ? due.padded(to: columns.deadline) : due)")
    if let status {
      line.append("  ")
      line.append(status.headline.word(in: columns.recorded.view.language), status.headline.role)
    }
    return line
  }

  /// ID and title, and the rest below, where there is no room for columns.
  fileprivate func narrowLines(_ columns: Columns) -> [StyledText] {
    var first = StyledText()
    var second = StyledText("    ")
    if let status {
      first.append("\(columns.symbols.glyph(of: status.headline)) ", status.headline.role)
      second.append(status.headline.word(in: columns.recorded.view.language), status.headline.role)
      second.append(columns.symbols.dot)
    }
    first.append("\(id) ", .identifier)
    first.append(" \(title ?? UntrustedText(""))")
    second.append("\(due(in: columns.recorded.view))\(columns.symbols.dot)\(owners)")
    return [first, second]
      .map { $0.truncated(to: columns.width, ellipsis: columns.symbols.ellipsis) }
  }
}

extension AgreementView {
  /// The title of the agreement, and which version it is on which day.
  package func headLines(width: Int) -> [StyledText] {
    var lines = StyledText(title?.forTerminal ?? .quoted(name), .heading).wrapped(to: width)
    lines += StyledText(versionLine).wrapped(to: width)
    return lines
  }

  /// `practice v2, in force since 2026-03-01; on 2026-11-23`.
  var versionLine: TerminalText {
    var text: TerminalText = "\(.quoted(name)) \(versionName)"
    if let since = inForceSince {
      text.append(", \(say(VersionPhrase.inForce(since: since)))")
    } else {
      text.append(", \(say(VersionPhrase.notInForce))")
    }
    if let period = agreement.header.period {
      text.append("; \(say(VersionPhrase.period(.quoted(period.canonicalText))))")
    }
    if hasEnded { text.append(", \(say(VersionPhrase.ended))") }
    text.append("; \(say(VersionPhrase.asOf(day)))")
    return text
  }
}
