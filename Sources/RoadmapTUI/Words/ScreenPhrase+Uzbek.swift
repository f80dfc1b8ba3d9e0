import RoadmapReports
import Terminal

func uzbekWords(of phrase: ScreenPhrase) -> UzbekText { UzbekText(englishWords(of: phrase)) }
func uzbekName(of command: InterfaceCommand) -> UzbekText { UzbekText(englishName(of: command)) }
func uzbekShortName(of command: InterfaceCommand) -> UzbekText {
  UzbekText(englishShortName(of: command))
}
