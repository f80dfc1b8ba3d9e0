package import RoadmapModel
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
    let deadline: Deadline?
    let owners: TerminalText
  }

  /// An area and its rows; an area tracked by itself is a row of its own and has none.
  struct Group: Sendable {
    let id: UntrustedText
    let title: UntrustedText?
    var rows: [Row]
  }

  package let view: AgreementView
  private var groups: [Group] = []
  /// How many items fit the filters.
  package private(set) var count = 0

  package init(_ view: AgreementView, filters: [ItemFilter]) {
    self.view = view
    let agreement = view.agreement
    for item in agreement.items where item.kind == .area || item.kind == .activity {
      if item.kind == .area {
        groups.append(Group(id: view.text(item.id), title: view.title(of: item), rows: []))
      }
      guard agreement.isTracked(item),
        filters.allSatisfy({ $0.accepts(item, of: agreement, named: view.name) })
      else { continue }
      if groups.isEmpty { groups.append(Group(id: UntrustedText(""), title: nil, rows: [])) }
      count += 1
      groups[groups.count - 1].rows
        .append(
          Row(
            item: item,
            id: view.text(item.id),
            title: view.title(of: item),
            number: view.number(of: item),
            deadline: agreement.deadline(of: item),
            owners: view.owners(of: item)
          )
        )
    }
    groups.removeAll { $0.rows.isEmpty }
  }

  // MARK: Text

  /// The agreement's line, then the items; for a terminal of `width` columns.
  package func lines(width: Int) -> [StyledText] {
    var lines = view.headLines(width: width)
    let rows = groups.flatMap(\.rows)
    let columns = Columns(rows, width: width)
    for group in groups {
      let isOwnRow = group.rows.count == 1 && group.rows[0].item.kind == .area
      if !isOwnRow {
        var head = StyledText(group.id.forTerminal, .heading)
        if let title = group.title { head.append("  \(title)", .heading) }
        lines.append(StyledText())
        lines.append(head.truncated(to: width))
      }
      for row in group.rows {
        lines += width >= 72 ? [row.wideLine(columns)] : row.narrowLines(width)
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
        json.endObject()
      }
    }
    json.endArray()
    json.endObject()
  }
}

/// How wide the columns of a listing are; the title takes what the others leave.
private struct Columns {
  let id: Int
  let title: Int
  let owners: Int
  let deadline: Int

  init(_ rows: [ItemListing.Row], width: Int) {
    func widest(_ limit: Int, _ text: (ItemListing.Row) -> TerminalText) -> Int {
      min(limit, rows.map { text($0).columns }.max() ?? 0)
    }
    id = widest(14) { $0.id.forTerminal }
    owners = widest(12, \.owners)
    deadline = widest(max(12, width / 4), \.due)
    title = max(10, width - 2 - id - 2 - owners - 2 - deadline - 2)
  }
}

extension ItemListing.Row {
  fileprivate var due: TerminalText { deadline?.shown ?? "no term" }

  /// ID, title, owners and deadline in columns.
  fileprivate func wideLine(_ columns: Columns) -> StyledText {
    let title = (title ?? UntrustedText("")).forTerminal(columns: columns.title)
    var line = StyledText("  ")
    line.append(id.forTerminal(columns: columns.id).padded(to: columns.id), .identifier)
    line.append("  \(title.padded(to: columns.title))")
    line.append("  \(owners.truncated(to: columns.owners).padded(to: columns.owners))")
    line.append("  \(due.truncated(to: columns.deadline))")
    return line
  }

  /// ID and title, and the rest below, where there is no room for columns.
  fileprivate func narrowLines(_ width: Int) -> [StyledText] {
    var first = StyledText("\(id) ", .identifier)
    first.append(" \(title ?? UntrustedText(""))")
    return [
      first.truncated(to: width), StyledText("    \(due) · \(owners)").truncated(to: width),
    ]
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
  private var versionLine: TerminalText {
    var text: TerminalText = "\(.quoted(name)) \(versionName)"
    if isInForce, let since = agreement.inForceDay {
      text.append(", in force since \(.quoted(since.isoText))")
    } else {
      text.append(", not in force")
    }
    if let period = agreement.header.period {
      text.append("; period \(.quoted(period.canonicalText))")
    }
    if hasEnded { text.append(", ended") }
    text.append("; as of \(.quoted(day.isoText))")
    return text
  }
}
