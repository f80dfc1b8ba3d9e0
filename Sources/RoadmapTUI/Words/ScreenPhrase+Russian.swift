import Terminal

func russianWords(of phrase: ScreenPhrase) -> TerminalText { englishWords(of: phrase) }
func russianName(of command: InterfaceCommand) -> TerminalText { englishName(of: command) }
func russianShortName(of command: InterfaceCommand) -> TerminalText { englishShortName(of: command) }
