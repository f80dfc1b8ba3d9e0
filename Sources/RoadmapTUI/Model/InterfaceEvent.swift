package import Terminal

/// Something that happened to the terminal UI.
package enum InterfaceEvent: Sendable {
  case input(InputEvent)
  case resized(ScreenSize)
  /// The disk was read again.
  case loaded(InterfaceContent)
  /// A record was written and the disk read again.
  case recorded(echo: TerminalText, InterfaceContent)
  /// A record was refused; the form stays open, on the field that the words are about.
  case refused(TerminalText, about: RecordForm.FieldName?)
  /// No agreement was made; the field holds what is wrong, the words for it come with ``told(_:)``.
  case notMade(NewDialog.FieldName)
  /// What was found out about the evidence that was typed.
  case evidenceSeen(text: String, RecordForm.Remark)
  /// Anything else that has to be said.
  case told(Toast)
}

/// Something that the terminal UI wants done; the runtime does it and answers with an event.
package enum InterfaceEffect: Equatable, Sendable {
  case quit
  case suspend
  case reload
  /// Reads the disk again if something changed there, or another day began.
  case lookForChanges
  case record(RecordOrder)
  case lookAtEvidence(agreement: String, text: String)
  /// Opens a file of the agreement's folder, or an address, that a person chose.
  case openEvidence(agreement: String, reference: String)
  /// Begins a draft of the next version.
  case amend(agreement: String)
  case adopt(AdoptionOrder)
  /// Opens a file in the person's editor, at a line.
  case edit(path: String, line: Int)
  /// Puts back the events that another program threw out of the journals.
  case heal(agreement: String)
  /// Keeps one thing that the reader chose; what was given for this run alone is not chosen.
  case save(SettingName)
  /// Makes a copy of the agreement for practice and opens it.
  case makePractice
  case makeNew(NewOrder)
}
