import RoadmapModel

// A span may not stand inside `#expect`; these take strings.

func reading(_ text: String) -> DeadlineReading { Deadline.read(Array(text.utf8).span) }

func readDay(_ text: String) -> TimeReading<Day> { Day.read(Array(text.utf8).span) }

func readAgreementPeriod(_ text: String) -> TimeReading<AgreementPeriod> {
  AgreementPeriod.read(Array(text.utf8).span)
}

func readRhythm(_ text: String) -> TimeReading<Rhythm> { Rhythm.read(Array(text.utf8).span) }

func readMeasurePeriod(_ text: String) -> TimeReading<MeasurePeriod> {
  MeasurePeriod.read(Array(text.utf8).span)
}

func isoDay(_ text: String) -> Day? { Day(iso: Array(text.utf8).span) }

func idProblem(_ text: String) -> ItemIDProblem? { ItemID.problem(in: Array(text.utf8).span) }

func phraseLanguages(_ tag: String) -> PhraseLanguages {
  PhraseLanguages(tag: Array(tag.utf8).span)
}

func phraseReading(
  _ phrase: String,
  _ languages: PhraseLanguages,
  in agreement: AgreementPeriod? = nil
) -> PhraseReading {
  DeadlinePhrase.read(Array(phrase.utf8).span, languages, in: agreement)
}
