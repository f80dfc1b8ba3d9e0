package import RoadmapModel
internal import RoadmapStore
internal import RoadmapSyntax
internal import Terminal

/// Why no new agreement can be made.
package enum NewAgreementProblem: Error {
  case missing(Part)
  case name(String)
  case parties(String)
  case period(String)
  case languages(String)
  case finding(AgreementProblem)

  /// What must be given.
  package enum Part {
    case name, parties, period
  }
}

/// The first text of an agreement: short, right as it stands, with notes that explain it.
struct NewAgreement {
  let name: String
  private let parties: [String]
  private let period: AgreementPeriod
  private let languages: [String]
  private let title: String?

  init(
    name: String?,
    parties: String?,
    period: String?,
    languages: String,
    title: String?
  ) throws(NewAgreementProblem) {
    guard let name, !name.isEmpty else { throw .missing(.name) }
    guard let parties, !parties.isEmpty else { throw .missing(.parties) }
    guard let period, !period.isEmpty else { throw .missing(.period) }
    // The name is a folder too, on systems that do not tell small letters from capitals.
    let isPlain = name.utf8.allSatisfy { $0 < 0x41 || $0 > 0x5A }
    guard isPlain, ItemID(name) != nil, !Self.ownIDs.contains(name),
      !AgreementFolder.isFileName(name)
    else { throw .name(name) }
    self.name = name
    self.parties = parties.split(separator: ",").map { trimmed($0) }
    let keys = self.parties.map { $0.lowercased() }
    guard self.parties.count >= 2, Set(keys + [name] + Self.ownIDs).count == keys.count + 4,
      self.parties.allSatisfy({ ItemID($0) != nil }), !keys.contains("observer")
    else { throw .parties(parties) }
    guard let read = AgreementPeriod.read(period.utf8Span.span).value else {
      throw .period(period)
    }
    self.period = read
    self.languages = languages.split(separator: ",").map { trimmed($0) }
    let isTag = { (tag: String) in
      tag.utf8.count >= 2 && tag.utf8.count <= 20
        && tag.utf8.allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x2D }
    }
    guard !self.languages.isEmpty, self.languages.allSatisfy(isTag) else {
      throw .languages(languages)
    }
    self.title = title
  }

  /// The IDs of the first area, activity and clause, in small letters.
  private static let ownIDs = ["work", "work-1", "pay"]

  /// The whole file.
  var text: String {
    let due = period.span.map { "by \($0.end.canonicalText)" } ?? "ongoing"
    let first = parties[0]
    var lines = [
      "roadmap-format 1",
      "# A line that starts with # is a note for people; the program keeps it and never reads it.",
      "# Change this file in any editor. `roadmap help format` is the format on one page, and",
      "# `roadmap check \(name)` finds mistakes and says what to write instead.",
      "",
    ]
    lines += heading("agreement \(name)", \.title, titled: title, indent: "  ")
    lines += [
      "  # When it is signed, `draft.roadmap` becomes `v1.roadmap` and never changes again.",
      "  version: 1",
      "  languages: \(languages.joined(separator: ", "))",
      "  period: \(period.canonicalText)",
      "",
      "# The IDs of the parties name owners and journals: only \(first) writes \(first).journal.",
    ]
    for party in parties {
      lines += heading("party \(party)", \.party, behind: " \(party)", indent: "  ")
    }
    lines += ["", "# A clause binds, is signed with the rest, and is not tracked."]
    lines += heading("clause PAY", \.pay, indent: "  ")
    lines += ["", "# An area is a group of activities. Who does them stands here once, for all."]
    lines += heading("area WORK", \.area, indent: "  ")
    for party in parties { lines += field("owner", " \(party)", \.owner, indent: "  ") }
    lines += ["", "  # The ID WORK-1 is permanent, whatever number is printed."]
    lines += heading("activity WORK-1", \.visit, indent: "    ")
    lines += [
      "    # `joint` is done together, `mirror` by each side for itself, `single` by one side.",
      "    kind: joint",
      "    # Write what was agreed: 2027-Q2, 2027-05..2027-08, by 2027-06-30, every quarter.",
      "    due: \(due)",
    ]
    lines += field("result", "", \.result, indent: "    ") + [""]
    lines += heading("activity WORK-2", \.meeting, indent: "    ")
    lines.append("    due: \(yearly(else: due))")
    return lines.map { $0 + "\n" }.joined()
  }

  /// A deadline that returns each year, or another where the period holds no end of a year.
  private func yearly(else due: String) -> String {
    guard let days = period.span?.days else { return "ongoing, review every year" }
    let year = Int(days.first.isoText.prefix(4)) ?? 0
    guard let yearEnd = Day(year: year, month: 12, day: 31), yearEnd <= days.last else {
      return due
    }
    return "every year in \(period.canonicalText)"
  }

  /// A heading with its title in every language.
  private func heading(
    _ words: String,
    _ key: KeyPath<SampleWords, String>,
    titled title: String? = nil,
    behind ending: String = "",
    indent: String
  ) -> [String] {
    let outer = String(indent.dropLast(2))
    let own = title ?? SampleWords(language: languages[0])[keyPath: key] + ending
    return ["\(outer)\(words)  \(own)"]
      + languages.dropFirst()
      .map { tag in
        "\(indent)\(tag): \(title ?? SampleWords(language: tag)[keyPath: key] + ending)"
      }
  }

  /// A text field in every language.
  private func field(
    _ name: String,
    _ label: String,
    _ key: KeyPath<SampleWords, String>,
    indent: String
  ) -> [String] {
    languages.enumerated()
      .map { place, tag in
        let tagged = place == 0 ? name : "\(name).\(tag)"
        return "\(indent)\(tagged)\(label): \(SampleWords(language: tag)[keyPath: key])"
      }
  }

  /// The first thing that `check --strict` would have against the text.
  func firstFinding(in text: String) -> AgreementProblem? {
    let result = Agreement.read(SourceText(Array(text.utf8)))
    var findings = result.findings
    let alone = VersionInFolder(number: nil, agreement: result.value)
    for together in versionFindings([alone]) { findings.absorb(together) { $0 } }
    return findings.kept.first { $0.problem.severity != .note }?.problem
  }
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

/// The words of the sample, in the first language of the agreement where the program has it.
private struct SampleWords {
  let title: String
  let party: String
  let pay: String
  let area: String
  let owner: String
  let visit: String
  let result: String
  let meeting: String

  init(language: String) {
    switch language {
    case "ru":
      title = "Дорожная карта сотрудничества"
      party = "Сторона"
      pay = "Каждая Сторона оплачивает свой проезд."
      area = "Первое направление сотрудничества"
      owner = "Секретариат"
      visit = "Совместное посещение"
      result = "Совместный отчёт"
      meeting = "Ежегодная встреча координаторов"
    case "uz", "uz-Latn":
      title = "Hamkorlik yoʻl xaritasi"
      party = "Tomon"
      pay = "Har bir Tomon yoʻl xarajatlarini oʻzi toʻlaydi."
      area = "Hamkorlikning birinchi yoʻnalishi"
      owner = "Kotibiyat"
      visit = "Qoʻshma tashrif"
      result = "Qoʻshma hisobot"
      meeting = "Muvofiqlashtiruvchilarning yillik uchrashuvi"
    default:
      title = "Roadmap for cooperation"
      party = "Party"
      pay = "Each Party pays for its own travel."
      area = "First area of cooperation"
      owner = "Secretariat"
      visit = "Joint visit"
      result = "A joint report"
      meeting = "Yearly meeting of the coordinators"
    }
  }
}
