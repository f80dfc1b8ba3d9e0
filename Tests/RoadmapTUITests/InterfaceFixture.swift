import Foundation
import RoadmapModel
import RoadmapReports
import RoadmapStatus
import RoadmapStore
import RoadmapTUI
import RoadmapTestSupport
import Terminal
import roadmap

/// A terminal UI over real files, without a terminal: keys go in, effects come out, and it can be
/// drawn.
///
/// The day is 23 November 2026, and the reader is the secretariat of UZ.
struct InterfaceFixture {
  var model: InterfaceModel

  /// On the agreements that the repository ships.
  init(
    columns: Int = 100,
    rows: Int = 30,
    language: InterfaceLanguage = .english,
    symbols: ReportSymbols = .unicode,
    party: String? = "UZ",
    content: InterfaceContent? = nil
  ) {
    let settings = InterfaceSettings(
      language: language,
      symbols: symbols,
      party: party,
      person: party.map { _ in "secretariat" }
    )
    model = InterfaceModel(
      content: content ?? shippedContent(in: language, party: party),
      settings: settings,
      size: ScreenSize(columns: columns, rows: rows)
    )
  }

  /// Presses keys one after the other and returns what they ask for.
  @discardableResult
  mutating func press(_ notation: String) -> [InterfaceEffect] {
    keyPresses(notation).flatMap { model.update(.input(.key($0))) }
  }

  /// The same, with the shipped agreements read again wherever that is asked for.
  mutating func pressReading(_ notation: String) {
    for press in keyPresses(notation) {
      var effects = model.update(.input(.key(press)))
      while let effect = effects.popLast() {
        guard effect == .reload else { continue }
        let fresh = shippedContent(in: model.settings.language, party: model.settings.party)
        effects += model.update(.loaded(fresh))
      }
    }
  }

  @discardableResult
  mutating func paste(_ text: String) -> [InterfaceEffect] {
    model.update(.input(.paste(PastedText(Array(text.utf8)))))
  }

  @discardableResult
  mutating func click(column: Int, row: Int) -> [InterfaceEffect] {
    let position = ScreenPosition(column: column, row: row)
    return model.update(.input(.mouse(MouseEvent(.click(.left), at: position))))
  }

  mutating func wheel(_ action: MouseEvent.Action, column: Int, row: Int) {
    let position = ScreenPosition(column: column, row: row)
    _ = model.update(.input(.mouse(MouseEvent(action, at: position))))
  }

  // MARK: What is seen

  func canvas(theme: ThemeName = .standard, depth: ColorDepth = .sixteen) -> Canvas {
    var canvas = Canvas(size: model.size, theme: Theme(theme, depth: depth))
    model.draw(into: &canvas)
    return canvas
  }

  /// The lines of the screen, without the spaces at their ends.
  var lines: [String] {
    let canvas = canvas()
    return (0..<model.size.rows).map { canvas.text(ofRow: $0) }
  }

  var text: String { lines.joined(separator: "\n") }

  /// The line on which the cursor rests.
  var lineOfCursor: String {
    let canvas = canvas()
    return canvas.cursor.map { canvas.text(ofRow: $0.row) } ?? ""
  }

  var toast: String { model.toast.map { $0.words.description } ?? "" }

  /// The form that is open.
  var form: RecordForm? {
    guard case .form(let form) = model.layer else { return nil }
    return form
  }

  /// What is written on in the form; nil on its button.
  var focusedField: RecordForm.FieldName? {
    guard let form, form.fields.indices.contains(form.focus) else { return nil }
    return form.fields[form.focus].name
  }

  /// The ID of the chosen item, or the name of the chosen agreement.
  var selection: String? { model.list.selectedRow.map { name(of: $0) } }

  /// The IDs of the rows, headings left out.
  var rows: [String] { model.list.rows.filter(\.isSelectable).map { name(of: $0) } }

  func name(of row: Row) -> String {
    switch row {
    case .agreement(let place): return model.content.agreements[place].name
    case .item(let place, let item, let unit):
      let recorded = model.content.agreements[place].recorded
      let name = recorded.agreement.name(of: recorded.agreement[item])
      guard let unit, let status = recorded.snapshot.status(of: item),
        let occurrence = status.units[unit].occurrence
      else { return name }
      return "\(name)@\(occurrence.text)"
    case .event(let place, let source):
      return model.content.agreements[place].recorded.snapshot.event(source).id.text
    case .change(let place): return "change \(place)"
    case .heading: return "-"
    }
  }
}

// MARK: - Content

/// The shipped agreements as they are read on 23 November 2026.
func shippedContent(in language: InterfaceLanguage, party: String? = "UZ") -> InterfaceContent {
  if party != "UZ" {
    return content(of: repositoryFolder.path, revision: 100, in: language, party: party)
  }
  return switch language {
  case .english: shippedEnglish
  case .russian: shippedRussian
  case .uzbekLatin: shippedUzbek
  case .uzbekCyrillic: shippedUzbekCyrillic
  }
}

// Read once: contents are the same when their revisions are.
private let shippedEnglish = content(of: repositoryFolder.path, revision: 1, in: .english)
private let shippedRussian = content(of: repositoryFolder.path, revision: 2, in: .russian)
private let shippedUzbek = content(of: repositoryFolder.path, revision: 3, in: .uzbekLatin)
private let shippedUzbekCyrillic =
  content(of: repositoryFolder.path, revision: 4, in: .uzbekCyrillic)

/// The agreements below `folder/Roadmaps` as they are read on 23 November 2026, or another day.
func content(
  of folder: String,
  revision: Int,
  in language: InterfaceLanguage = .english,
  party: String? = "UZ",
  on day: String = "2026-11-23"
) -> InterfaceContent {
  var facts = ProcessFacts(currentFolder: folder, clock: Instant(secondsSince1970: 0))
  facts.variables = [
    .roadmapDirectory: folder + "/Roadmaps", .roadmapNow: day,
    .roadmapLanguage: language.tag,
  ]
  if let party { facts.variables[.roadmapIdentity] = party + "/secretariat" }
  guard let environment = try? Environment(facts: facts, settings: EnvironmentSettings()) else {
    preconditionFailure("the day of the fixture can be read")
  }
  var reading = InterfaceReading()
  let content = reading.content(in: environment, facts)
  return InterfaceContent(
    revision: revision,
    agreements: content.agreements,
    absence: content.absence,
    today: content.today
  )
}

/// Nothing to show: there is no folder `Roadmaps`.
let noContent = InterfaceContent(
  revision: 50,
  agreements: [],
  absence: .noWorkspace,
  today: shippedEnglish.today
)

/// The folder that holds the shipped agreements.
let shippedPath = repositoryFolder.path
