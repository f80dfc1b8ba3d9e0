package import Terminal

extension ScreenPhrase {
  package var russian: TerminalText { english }
}

extension CommandName {
  var russian: TerminalText { english }
}

extension CommandHint {
  var russian: TerminalText { english }
}
