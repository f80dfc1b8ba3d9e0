import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapSyntax
import Terminal

// The dialogs that begin a draft and adopt a text.

extension InterfaceModel {
  /// The agreement that a command without an item is about.
  private var meantAgreement: Int? { list.selectedRow?.agreement ?? agreement }

  // MARK: What stands against it

  var obstacleToAmending: ScreenPhrase? {
    guard let place = meantAgreement else { return .nothingShown }
    let shown = content.agreements[place]
    if shown.versions.contains(where: { $0.number == nil }) { return .draftIsThere }
    let snapshot = shown.recorded.snapshot
    if !snapshot.changedTexts.isEmpty { return .textWasChanged }
    if let missing = snapshot.missingAbove.last { return .missingVersion(missing.version) }
    return snapshot.latestAdopted == nil ? .nothingInForce : nil
  }

  var obstacleToAdopting: ScreenPhrase? {
    guard let place = meantAgreement else { return .nothingShown }
    // Who has not said yet on which side they are is asked first.
    guard let us = recorded(place).us else { return nil }
    return candidates(in: place, for: us).isEmpty ? .nothingToAdopt : nil
  }

  private func candidates(in place: Int, for party: PartyIndex) -> [AdoptionCandidate] {
    recorded(place).snapshot.adoptionCandidates(for: party)
  }

  // MARK: Opening

  mutating func openAmendment() {
    guard let place = meantAgreement else { return }
    do throws(AmendmentProblem) {
      let draft = try amendment(of: recorded(place).snapshot)
      let arrow: TerminalText = settings.symbols == .unicode ? "→" : "->"
      let preview = AmendmentPreview(
        version: draft.version,
        base: draft.base,
        carried: draft.carried.map { carried in
          let before = carried.before.map { TerminalText.quoted($0) } ?? say(.noTerm)
          return "\(.quoted(carried.id))  \(before) \(arrow) \(.quoted(carried.after))"
        }
      )
      layers.append(.version(VersionDialog(agreement: place, kind: .amend(preview))))
    } catch {
      toast = Toast(say(.textWasChanged), .failed)
    }
  }

  mutating func openAdoption() {
    guard let place = meantAgreement else { return }
    guard let us = recorded(place).us else {
      layers.append(.choice(ChoiceDialog(kind: .party(then: .adopt))))
      return
    }
    let candidates = candidates(in: place, for: us)
    var dialog = VersionDialog(agreement: place, kind: .adopt(candidates))
    // What is looked at is meant.
    if screen == .changes, let newer = comparedVersions?.newer, !newer.isAdoptedText,
      let shown = candidates.firstIndex(where: { $0.name == newer.plainName })
    {
      dialog.selected = shown
    }
    dialog.compared = comparison(of: dialog)
    layers.append(.version(dialog))
  }

  /// What the chosen text changes; nil for the first version.
  private func comparison(of dialog: VersionDialog) -> ComparedContent? {
    let versions = content.agreements[dialog.agreement].versions
    guard let newer = versions.firstIndex(where: { dialog.candidate?.name == $0.plainName }) else {
      return nil
    }
    let base =
      versions[newer].agreement.header.base?.version
      ?? recorded(dialog.agreement).snapshot.latestAdopted
    let older = versions.firstIndex { version in
      version.number != nil && version.number == base && !version.isAdoptedText
    }
    guard let older, older != newer else { return nil }
    return comparison(
      versions[older],
      versions[newer],
      agreement: dialog.agreement,
      newerPlace: newer
    )
  }

  // MARK: Keys

  mutating func take(_ press: KeyPress, in dialog: VersionDialog) -> [InterfaceEffect] {
    switch press.key {
    case .escape: layers.removeLast()
    case .enter: return carryOut(dialog)
    case .left, .right, .up, .down:
      guard case .adopt(let candidates) = dialog.kind, candidates.count > 1 else { return [] }
      var dialog = dialog
      let step = press.key == .left || press.key == .up ? candidates.count - 1 : 1
      dialog.selected = (dialog.selected + step) % candidates.count
      dialog.compared = comparison(of: dialog)
      dialog.problem = nil
      layers[layers.count - 1] = .version(dialog)
    default: break
    }
    return []
  }

  private func carryOut(_ dialog: VersionDialog) -> [InterfaceEffect] {
    let shown = content.agreements[dialog.agreement]
    switch dialog.kind {
    case .amend: return [.amend(agreement: shown.name)]
    case .adopt:
      guard let name = dialog.candidate?.name,
        let version = shown.versions.first(where: { $0.plainName == name && !$0.isAdoptedText })
      else { return [] }
      let order = AdoptionOrder(
        agreement: shown.name,
        version: name,
        sha256: TextIdentity(of: version.agreement.text).sha256
      )
      return [.adopt(order)]
    }
  }

  // MARK: What is said

  func title(of dialog: VersionDialog) -> TerminalText {
    guard let candidate = dialog.candidate else { return say(.amendTitle) }
    let recorded = recorded(dialog.agreement)
    let party = recorded.us.map { recorded.name(of: $0).forTerminal } ?? ""
    return say(.adoptTitle(party: party, version: numberName(of: candidate, in: dialog)))
  }

  /// `v2`; of a draft the number that it will have.
  private func numberName(
    of candidate: AdoptionCandidate,
    in dialog: VersionDialog
  ) -> TerminalText {
    switch candidate {
    case .version(let number): return "v\(number)"
    case .draft:
      let numbers = content.agreements[dialog.agreement].versions.compactMap(\.number)
      return "v\((numbers.max() ?? 0) + 1)"
    }
  }

  /// What will be done and what it changes; the verdict comes last, and what was refused below it.
  func lines(of dialog: VersionDialog, width: Int) -> [StyledText] {
    func wrapped(_ words: TerminalText, _ role: TextRole = .body) -> [StyledText] {
      StyledText(words, role).wrapped(to: max(2, width), hangingIndent: 2)
    }
    var lines: [StyledText] = []
    switch dialog.kind {
    case .amend(let preview):
      lines += wrapped(say(.draftWillBe(version: preview.version, base: preview.base)))
      if !preview.carried.isEmpty {
        lines += [StyledText()]
        lines += wrapped(say(.agreedDeadlines(preview.carried.count)), .heading)
        lines += preview.carried.flatMap { wrapped("  \($0)") }
      }
      lines += [StyledText()] + wrapped(say(.draftIsEdited), .note)
    case .adopt:
      if let screen = dialog.compared?.screen {
        let arrow: TerminalText = settings.symbols == .unicode ? "→" : "->"
        let names = screen.names
        lines += wrapped("\(names.before) \(arrow) \(names.after)", .heading)
        lines += wrapped(screen.countWords(settings.symbols))
        lines += [StyledText()] + wrapped(consequence(of: dialog), .note)
        lines += screen.summary(width: max(2, width), settings.symbols)
      } else {
        lines += wrapped(say(.firstVersion))
        lines += [StyledText()] + wrapped(consequence(of: dialog), .note)
      }
    }
    if let problem = dialog.problem { lines += wrapped("! \(problem)", .bad) }
    return lines
  }

  private func consequence(of dialog: VersionDialog) -> TerminalText {
    let recorded = recorded(dialog.agreement)
    let us = recorded.us.map { recorded.name(of: $0).forTerminal } ?? ""
    var words = TerminalText()
    if let candidate = dialog.candidate, candidate == .draft {
      let name = numberName(of: candidate, in: dialog)
      words.append("\(say(.becomes("draft.roadmap", "\(name).roadmap"))). ")
    }
    words.append(say(.willAdd(lines: 1, journal: "\(us).journal")))
    let others = recorded.agreement.parties.indices.filter { PartyIndex($0) != recorded.us }
    let names = others.map { recorded.name(of: PartyIndex($0)).forTerminal }
    words.append("; \(say(.countsWhenAdopted(names.joined(separator: ", "))))")
    return words
  }

  // MARK: Drawing

  func drawVersion(_ dialog: VersionDialog, into canvas: inout Canvas) {
    let columns = min(size.columns, 74)
    let lines = lines(of: dialog, width: columns - 4)
    var count: TerminalText = ""
    var keys =
      [("⏎", button(of: dialog)), ("Esc", say(.cancelForm))] as [(TerminalText, TerminalText)]
    if case .adopt(let candidates) = dialog.kind, candidates.count > 1 {
      count = say(.outOf(dialog.selected + 1, candidates.count))
      keys.insert((settings.symbols == .unicode ? "← →" : "< >", say(.otherText)), at: 1)
    }
    var inside = openBox(
      title(of: dialog),
      count,
      columns: columns,
      lines: min(lines.count + 4, max(Self.crampedRows, size.rows - 4)),
      into: &canvas
    )
    drawKeys(keys, below: &inside, into: &canvas)
    let foot = inside.cutBottom(inside.rows > 1 ? 1 : 0)
    _ = inside.cutBottom(inside.rows > lines.count ? 1 : 0)
    // What is most needed stands last.
    drawLines(lines, from: max(0, lines.count - inside.rows), in: inside, into: &canvas)
    canvas.draw(
      StyledText("  \(button(of: dialog))  ", .tabActive),
      at: foot.origin,
      columns: foot.columns
    )
    canvas.cursor = foot.origin
  }

  private func button(of dialog: VersionDialog) -> TerminalText {
    switch dialog.kind {
    case .amend: say(.begin)
    case .adopt: say(.adopt)
    }
  }
}
