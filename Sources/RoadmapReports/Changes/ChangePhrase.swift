package import RoadmapModel
package import Terminal

/// What a diff says, as data: the words for it stand in one file a language.
///
/// Names, numbers and deadlines come in as they stand in the files, made safe.
package enum ChangePhrase: InterfacePhrase, Hashable {
  // MARK: Headings

  case severity(ChangeSeverity)
  case nothingChanged
  case hidden(Int)
  case effects

  // MARK: Items

  case added
  case removed
  case split(into: TerminalText)
  case joined(from: TerminalText)
  case renumbered(from: TerminalText, to: TerminalText)
  case printedNumber(from: TerminalText, to: TerminalText)
  case printedNumberSet(TerminalText)
  case printedNumberDropped(TerminalText)
  /// Many at once, with examples.
  case renumberedMany(Int, TerminalText)
  case idReused(TerminalText, was: TerminalText)
  case idReusedMany(Int, TerminalText)
  case moved(from: TerminalText, to: TerminalText)
  case reordered
  case reorderedMany(Int)
  case commentsMany(Int)
  case layoutMany(Int)

  // MARK: Deadlines and owners

  case deadline(DeadlineChange.Kind, from: TerminalText, to: TerminalText, inherited: Bool)
  /// How a deadline changed, without what it was and is.
  case deadlineMove(DeadlineChange.Kind, inherited: Bool)
  case noTerm
  case wordingsToo(TerminalText)
  case ownersAdded(TerminalText)
  case ownersRemoved(TerminalText)
  case ownersReplaced(TerminalText, by: TerminalText)
  case ownerBody(party: TerminalText)
  case allParties

  // MARK: Values

  case kind(from: ActivityKind, to: ActivityKind)
  case figure(FieldName, FigureChange.Kind, from: TerminalText, to: TerminalText)
  /// How a figure changed, without what it was and is.
  case figureMove(FieldName, FigureChange.Kind)
  case direction(to: IndicatorFigures.Direction)
  case unit
  case reworded(FieldPlace.Name)
  case textAdded(FieldPlace.Name)
  case textRemoved(FieldPlace.Name)
  /// In some languages, and not in others.
  case translation(FieldPlace.Name, changed: TerminalText, unchanged: TerminalText)
  case unchangedLanguages(TerminalText)
  case editorial(FieldPlace.Name)
  case invisible(FieldPlace.Name, instead: TerminalText, was: TerminalText)
  case listAdded(FieldName, TerminalText)
  case listRemoved(FieldName, TerminalText)
  case value(FieldPlace.Name, party: TerminalText, from: TerminalText, to: TerminalText)
  case valueSet(FieldPlace.Name, party: TerminalText, to: TerminalText)
  case valueDropped(FieldPlace.Name, party: TerminalText, was: TerminalText)
  /// The name of what has another value.
  case changed(FieldPlace.Name, party: TerminalText)
  /// That it has another ID, or stands elsewhere.
  case idChanged, placeChanged
  /// The text of a clause.
  case provisionReworded
  case declaration(FieldPlace.Name)
  case partyAdded
  case partyRemoved
  case partyCode(from: TerminalText, to: TerminalText)
  case agreementID(from: TerminalText, to: TerminalText)
  case comments
  case layout
  case fileLayout
  case progress(ProgressConflict)

  // MARK: What an item is

  /// By when, nil without a term, and by whom.
  case summary(due: TerminalText?, owners: TerminalText)

  // MARK: Effects and verdict

  case newDuties(Int)
  case endedDuties(Int)
  case laterDeadlines(Int)
  case earlierDeadlines(Int)
  case newDeadlines(Int)
  case droppedDeadlines(Int)
  case noEffect
  case verdict(DiffVerdict)

  // MARK: Remarks

  case differentAgreements
  case pairedByLikeness(TerminalText, TerminalText, hundredths: Int)
  case pairedByLikenessMany(Int)
  case possiblyPart(TerminalText, of: TerminalText)
  case replacesNothing(TerminalText, TerminalText)
  case declarationContradictsText(TerminalText, textOf: TerminalText)
  case likenessBounded(Int)
  case redlineBounded
  /// So many items of a section are not listed.
  case notListed(Int)
}

/// `0.62`, as a score is shown in every language.
func likeness(_ hundredths: Int) -> TerminalText {
  hundredths < 10 ? "0.0\(hundredths)" : "0.\(min(hundredths, 99))"
}
