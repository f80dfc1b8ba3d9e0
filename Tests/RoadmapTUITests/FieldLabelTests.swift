import RoadmapModel
import RoadmapReports
import RoadmapTUI
import Terminal
import Testing

/// The page of an item on the command line and its details on the screen name a field alike.
struct FieldLabelTests {
  private static let pairs: [(FieldName, ScreenPhrase)] = [
    (.number, .number), (.kind, .kind), (.result, .result), (.form, .form),
    (.funding, .funding), (.with, .with), (.theme, .theme), (.basis, .basis), (.note, .note),
    (.after, .dependsOn), (.target, .target), (.unit, .unit), (.baseline, .baseline),
    (.by, .measuredBy), (.direction, .direction), (.replaces, .replaces),
    (.confirmation, .confirmation),
  ]

  @Test(arguments: [InterfaceLanguage.russian, .uzbekLatin, .uzbekCyrillic])
  func `a field has one name`(language: InterfaceLanguage) {
    let model = InterfaceModel(
      content: InterfaceContent(revision: 1, agreements: [], today: .latest),
      settings: InterfaceSettings(language: language),
      size: ScreenSize(columns: 80, rows: 24)
    )
    for (field, phrase) in Self.pairs {
      let label = FieldLabel(field).words(in: language).description
      let shown = model.say(phrase).description.lowercased()
      // Where it has little room, the screen shortens it.
      let isSame = shown.last == "." ? label.hasPrefix(shown.dropLast()) : label == shown
      #expect(isSame, "\(field): \(label), \(shown)")
    }
  }
}
