import RoadmapModel
import RoadmapSyntax
import Terminal

extension ChangeReport {
  /// The diff as one page of HTML that needs nothing else: no script, no picture, no address.
  package func html() -> [UInt8] {
    var page = HTMLText()
    page.mark(
      """
      <!DOCTYPE html>
      <html lang="
      """
    )
    page.text(.quoted(language.tag))
    page.mark(
      """
      ">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>
      """
    )
    page.text("\(agreementName): \(before.name) → \(after.name)")
    page.mark("</title>\n<style>\n")
    page.mark(changeStyle)
    page.mark("</style>\n</head>\n<body>\n<h1>")
    page.isolated(agreementName)
    page.mark(": ")
    page.isolated(before.name)
    page.mark(" → ")
    page.isolated(after.name)
    page.mark("</h1>\n<p class=\"title\">")
    page.isolated(after.title.forTerminal)
    page.mark("</p>\n<p class=\"verdict\">")
    page.text(words(.verdict(diff.verdict)))
    page.mark("</p>\n")
    addRemarks(&page)
    addEffects(&page)
    for section in sections() {
      page.mark("<section>\n<h2>")
      page.text("\(words(.severity(section.severity))) (\(section.count))")
      page.mark("</h2>\n")
      for block in section.blocks { add(block, &page) }
      page.mark("</section>\n")
    }
    if shownEntries.isEmpty {
      page.mark("<p>")
      page.text(words(.nothingChanged))
      page.mark("</p>\n")
    }
    if hiddenCount > 0 {
      page.mark("<p>")
      page.text(words(.hidden(hiddenCount)))
      page.mark("</p>\n")
    }
    page.mark("</body>\n</html>\n")
    return page.bytes
  }

  private func addRemarks(_ page: inout HTMLText) {
    for phrase in remarkPhrases() {
      page.mark("<p class=\"warning\">")
      page.text(words(phrase))
      page.mark("</p>\n")
    }
  }

  private func addEffects(_ page: inout HTMLText) {
    let effects = diff.effects
    guard !shownEntries.isEmpty, effects.contains(where: { !$0.isEmpty }) else { return }
    page.mark("<h2>")
    page.text(words(.effects))
    page.mark("</h2>\n<dl>\n")
    for (place, effect) in effects.enumerated() {
      let phrases = effectPhrases(effect)
      page.mark("<dt>")
      page.isolated(after.id(of: PartyIndex(place)))
      page.mark("</dt><dd>")
      page.text(
        (phrases.isEmpty ? [ChangePhrase.noEffect] : phrases).map { words($0) }
          .joined(separator: ", ")
      )
      page.mark("</dd>\n")
    }
    page.mark("</dl>\n")
  }

  // MARK: Blocks

  private func add(_ block: ChangeBlock, _ page: inout HTMLText) {
    page.mark("<article class=\"")
    page.mark(block.mark.className)
    page.mark("\">\n")
    if let id = block.id {
      page.mark("<h3><span class=\"id\">")
      page.isolated(id)
      page.mark("</span> ")
      page.isolated(block.title)
      page.mark("</h3>\n")
    }
    for detail in block.details { add(detail, &page) }
    for part in block.parts { add(part, &page) }
    page.mark("</article>\n")
  }

  private func add(_ detail: ChangeDetail, _ page: inout HTMLText) {
    page.mark(detail.isWarning ? "<p class=\"warning\">" : "<p>")
    page.text(words(detail.phrase))
    page.mark("</p>\n")
    guard !detail.texts.isEmpty else { return }
    // The languages stand beside each other where there is room.
    page.mark("<div class=\"texts\">\n")
    for text in detail.texts {
      page.mark("<div")
      if !text.language.isEmpty {
        page.mark(" lang=\"")
        page.text(text.language)
        page.mark("\"")
      }
      page.mark(">")
      if !text.language.isEmpty {
        page.mark("<span class=\"language\">")
        page.text(text.language)
        page.mark("</span> ")
      }
      page.mark("<bdi>")
      for run in Redline(text.before ?? [], text.after ?? []).runs {
        let shown = UntrustedText(run.bytes).linesForTerminal.joined(separator: " / ")
        switch run.kind {
        case .equal: page.text(shown)
        case .deleted:
          page.mark("<del>")
          page.text(shown)
          page.mark("</del>")
        case .inserted:
          page.mark("<ins>")
          page.text(shown)
          page.mark("</ins>")
        }
      }
      page.mark("</bdi></div>\n")
    }
    page.mark("</div>\n")
  }
}

extension ChangeBlock.Mark {
  fileprivate var className: StaticString {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    case .many: "many"
    }
  }
}

/// Readable on a screen and on A4; nothing hangs on colour alone.
private let changeStyle: StaticString = """
  body { font: 16px/1.5 serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #111; }
  h1, h2, h3 { font-family: sans-serif; line-height: 1.25; break-after: avoid; }
  h3 { font-size: 1em; margin: 0 0 .25em; }
  .id { font-family: monospace; }
  .verdict { font-weight: bold; border: 2px solid #111; padding: .5em; }
  .warning::before { content: "! "; font-weight: bold; }
  article { border-left: 4px solid #888; padding-left: .75em; margin: 1em 0; break-inside: avoid; }
  article.added { border-left-color: #060; }
  article.removed { border-left-color: #900; }
  article p { margin: .1em 0; }
  .texts { display: grid; grid-template-columns: repeat(auto-fit, minmax(16em, 1fr)); gap: .25em 1em; hyphens: auto; overflow-wrap: anywhere; }
  .language { font: bold .8em sans-serif; }
  ins { color: #040; background: #e2f3e2; text-decoration: underline; }
  del { color: #700; background: #f8e4e4; text-decoration: line-through; }
  del + ins { margin-left: .2em; }
  dt { font-weight: bold; float: left; clear: left; width: 6em; }
  dd { margin-left: 7em; }
  @page { size: A4; margin: 20mm; }
  @media print {
    body { font-size: 10pt; max-width: none; margin: 0; padding: 0; color: #000; }
    .texts { grid-template-columns: repeat(auto-fit, minmax(11em, 1fr)); }
  }

  """
