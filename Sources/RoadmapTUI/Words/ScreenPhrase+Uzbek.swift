package import RoadmapReports
import Terminal

extension ScreenPhrase {
  package var uzbek: UzbekText { UzbekText(english) }
}

extension CommandName {
  var uzbek: UzbekText { UzbekText(english) }
}

extension CommandHint {
  var uzbek: UzbekText { UzbekText(english) }
}
