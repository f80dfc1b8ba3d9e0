import RoadmapModel
import RoadmapSyntax
import Terminal

extension ChangeReport {
  /// The diff as Markdown; deleted and inserted words stand in `del` and `ins`, which every reader of
  /// Markdown shows.
  package func markdown() -> [UInt8] {
    var page = MarkdownText()
    page.line([
      .mark("## "), .text(agreementName), .mark(": "), .text(before.name), .mark(" → "),
      .text(after.name),
    ])
    page.line([])
    page.line([.mark("> "), .text(after.title.forTerminal)])
    for phrase in remarkPhrases() {
      page.line([])
      page.line([.mark("**!** "), .text(words(phrase))])
    }
    for section in sections() {
      page.line([])
      page.line([
        .mark("### "), .text(words(.severity(section.severity))), .mark(" ("),
        .text("\(section.count)"), .mark(")"),
      ])
      page.line([])
      for block in section.blocks { add(block, "", &page) }
    }
    if shownEntries.isEmpty {
      page.line([])
      page.line([.mark("_"), .text(words(.nothingChanged)), .mark("_")])
    }
    if hiddenCount > 0 {
      page.line([])
      page.line([.mark("_"), .text(words(.hidden(hiddenCount))), .mark("_")])
    }
    addEffects(&page)
    page.line([])
    page.line([.mark("**"), .text(words(.verdict(diff.verdict))), .mark("**")])
    return page.bytes
  }

  private func add(_ block: ChangeBlock, _ indent: StaticString, _ page: inout MarkdownText) {
    guard let id = block.id else {
      for detail in block.details {
        page.line([.mark(indent), .mark("* "), .text(words(detail.phrase))])
      }
      return
    }
    page.line([
      .mark(indent), .mark("* **"), .text(id), .mark("** "), .text(block.title),
    ])
    let isPart = indent.utf8CodeUnitCount > 0
    for detail in block.details {
      page.line([
        .mark(isPart ? "      * " : "  * "), .mark(detail.isWarning ? "**!** " : ""),
        .text(words(detail.phrase)),
      ])
      for text in detail.texts {
        page.line([.mark(isPart ? "        * " : "    * ")] + parts(of: text))
      }
    }
    for part in block.parts { add(part, "    ", &page) }
  }

  private func parts(of text: ChangedText) -> [MarkdownPart] {
    var parts: [MarkdownPart] = []
    if !text.language.isEmpty { parts += [.text(text.language), .mark(": ")] }
    for run in Redline(text.before ?? [], text.after ?? []).runs {
      let shown = UntrustedText(run.bytes).linesForTerminal.joined(separator: " / ")
      switch run.kind {
      case .equal: parts.append(.text(shown))
      case .deleted: parts += [.mark("<del>"), .text(shown), .mark("</del>")]
      case .inserted: parts += [.mark("<ins>"), .text(shown), .mark("</ins>")]
      }
    }
    return parts
  }

  private func addEffects(_ page: inout MarkdownText) {
    let effects = diff.effects
    guard !shownEntries.isEmpty, effects.contains(where: { !$0.isEmpty }) else { return }
    page.line([])
    page.line([.mark("### "), .text(words(.effects))])
    page.line([])
    for (place, effect) in effects.enumerated() {
      let phrases = effectPhrases(effect)
      let text = (phrases.isEmpty ? [ChangePhrase.noEffect] : phrases).map { words($0) }
        .joined(separator: ", ")
      page.line([
        .mark("* **"), .text(after.id(of: PartyIndex(place))), .mark("** "), .text(text),
      ])
    }
  }
}
