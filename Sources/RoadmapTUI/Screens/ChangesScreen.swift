import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import Terminal

extension InterfaceModel {
  /// The two versions that are compared; nil where there is only one.
  var comparedVersions: (older: ShownVersion, newer: ShownVersion)? {
    guard let current, current.versions.count > 1 else { return nil }
    let newer = min(max(1, changes.newer ?? current.usualNewer), current.versions.count - 1)
    return (current.versions[newer - 1], current.versions[newer])
  }

  /// Compares the two versions; nil where there is only one.
  func comparison() -> ComparedContent? {
    guard let (older, newer) = comparedVersions else { return nil }
    return comparison(older, newer, agreement: agreement ?? 0, newerPlace: changes.newer)
  }

  /// Compares two versions of an agreement.
  func comparison(
    _ older: ShownVersion,
    _ newer: ShownVersion,
    agreement: Int,
    newerPlace: Int?
  ) -> ComparedContent {
    let tags = settings.language.contentTags
    func compared(_ version: ShownVersion) -> ComparedVersion {
      ComparedVersion(
        version.agreement,
        name: version.name,
        path: version.path,
        languageTags: tags
      )
    }
    let report = ChangeReport(
      AgreementDiff(from: older.agreement, to: newer.agreement),
      before: compared(older),
      after: compared(newer),
      agreementName: .quoted(content.agreements[agreement].name),
      language: settings.language,
      showsAll: false
    )
    return ComparedContent(
      revision: content.revision,
      agreement: agreement,
      newer: newerPlace,
      language: settings.language,
      screen: ChangeScreen(report)
    )
  }

  /// What changed between two versions: the list, and the chosen change on both sides.
  func drawChanges(_ layout: ScreenLayout, into canvas: inout Canvas) {
    guard let compared else {
      let inside = drawBox(layout.list, say(.changesTitle), into: &canvas)
      canvas.draw(
        say(.noVersions),
        role: .note,
        at: ScreenPosition(column: inside.column + 1, row: inside.row),
        columns: inside.columns - 2
      )
      return
    }
    let parts = ChangesLayout(layout.whole, self)
    drawChangeList(compared.screen, layout, parts, into: &canvas)
    drawSummary(compared.screen, parts.summary, into: &canvas)
    guard case .change(let place) = list.selectedRow else { return }
    let entry = compared.screen.entries[place]
    switch parts.texts {
    case .none: break
    case .one(let area):
      let lines = compared.screen.lines(
        of: entry,
        width: max(4, area.columns - 4),
        settings.symbols
      )
      draw(lines, title: entry.id, in: area, into: &canvas)
    case .two(let left, let right):
      let names = compared.screen.names
      for (area, isBefore) in [(left, true), (right, false)] {
        let lines = compared.screen.side(
          isBefore: isBefore,
          of: entry,
          width: max(4, area.columns - 4)
        )
        draw(lines, title: isBefore ? names.before : names.after, in: area, into: &canvas)
      }
    }
  }

  private func draw(
    _ lines: [StyledText],
    title: TerminalText,
    in area: Rectangle,
    into canvas: inout Canvas
  ) {
    let top = min(detailTop, max(0, lines.count - 1))
    let inside = drawBox(
      area,
      title,
      positionWords(top, area.rows - 2, lines.count),
      isFocused: pane == .details,
      into: &canvas
    )
    drawLines(lines, from: top, in: inside.inset(columns: 1, rows: 0), into: &canvas)
  }

  private func drawChangeList(
    _ screen: ChangeScreen,
    _ layout: ScreenLayout,
    _ parts: ChangesLayout,
    into canvas: inout Canvas
  ) {
    let names = screen.names
    let arrow: TerminalText = settings.symbols == .unicode ? "→" : "->"
    let inside = drawBox(
      parts.list,
      say(.changesTitle),
      "\(names.before) \(arrow) \(names.after)",
      isFocused: pane == .list,
      into: &canvas
    )
    guard !screen.entries.isEmpty else {
      canvas.draw(
        say(.sameText),
        role: .good,
        at: ScreenPosition(column: inside.column + 1, row: inside.row),
        columns: inside.columns - 2
      )
      return
    }
    drawRows(layout, into: &canvas) { row, columns in
      switch row {
      case .heading(.severity(let severity, let count)):
        return [sectionLine(screen.words(of: severity), count, columns)]
      case .change(let place):
        let entry = screen.entries[place]
        var line = StyledText("\(entry.sign) ", entry.role)
        if !entry.id.isEmpty { line.append("\(entry.id)  ", .identifier) }
        line.append(entry.title)
        return [line.truncated(to: columns)]
      case .agreement, .item, .event, .heading: return []
      }
    }
  }

  private func drawSummary(
    _ screen: ChangeScreen,
    _ area: Rectangle,
    into canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    let inside = drawBox(area, say(.verdictTitle), into: &canvas).inset(columns: 1, rows: 0)
    let blocks = screen.summary(width: max(4, inside.columns), settings.symbols)
      .split(whereSeparator: \.isEmpty)
    // The verdict ends a report; here it comes first, so that it is always seen.
    let ordered = blocks.suffix(1) + blocks.dropLast()
    var lines = Array(ordered.joined(separator: [StyledText()]))
    if lines.count > inside.rows { lines = Array(ordered.joined()) }
    drawLines(lines, from: 0, in: inside, into: &canvas)
  }
}

extension ShownAgreement {
  /// The place of the newer version of the usual pair: of a text that changed since it was adopted,
  /// else of the newest.
  var usualNewer: Int {
    versions.firstIndex(where: \.isAdoptedText).map { $0 + 1 } ?? versions.count - 1
  }
}

/// A comparison with what it was made for, so that it is made once.
struct ComparedContent: Equatable, Sendable {
  let revision: Int
  let agreement: Int
  let newer: Int?
  let language: InterfaceLanguage
  let screen: ChangeScreen

  static func == (left: ComparedContent, right: ComparedContent) -> Bool {
    left.isFor(right.revision, right.agreement, right.newer, right.language)
  }

  func isFor(
    _ revision: Int,
    _ agreement: Int,
    _ newer: Int?,
    _ language: InterfaceLanguage
  ) -> Bool {
    self.revision == revision && self.agreement == agreement && self.newer == newer
      && self.language == language
  }
}

/// The parts of the screen of changes.
struct ChangesLayout {
  enum Texts {
    case none
    case one(Rectangle)
    case two(Rectangle, Rectangle)
  }

  let list: Rectangle
  let summary: Rectangle
  let texts: Texts

  init(_ area: Rectangle, _ model: InterfaceModel) {
    var rest = area
    if model.isZoomed {
      // One pane alone.
      summary = rest.cutTop(0)
      list = model.pane == .list ? rest : rest.cutTop(0)
      texts = model.pane == .list ? .none : Self.texts(rest, model)
      return
    }
    guard area.columns >= 76 else {
      // One below the other, the list on top.
      summary = rest.cutBottom(area.rows >= 20 ? 5 : 0)
      let below = rest.cutBottom(area.rows >= 10 ? rest.rows / 2 : 0)
      texts = below.isEmpty ? .none : .one(below)
      list = rest
      return
    }
    var left = rest.cutLeft(max(26, area.columns * 30 / 100))
    summary = left.cutBottom(area.rows >= 18 ? min(12, area.rows / 2 - 1) : 0)
    list = left
    texts = Self.texts(rest, model)
  }

  private static func texts(_ area: Rectangle, _ model: InterfaceModel) -> Texts {
    guard model.changes.isSideBySide, area.columns >= 60 else { return .one(area) }
    var rest = area
    let before = rest.cutLeft(rest.columns / 2)
    return .two(before, rest)
  }
}
