import RoadmapModel
import Terminal

extension AmendmentSentence {
  package var uzbek: UzbekText {
    switch self {
    case .heading(let older, let newer):
      "\(older) tahririga kiritiladigan va \(newer) tahririni hosil qiladigan oʻzgartirishlar"
    case .valueReplaced(let place, let name, let party, let from, let to):
      "\(place.uzbek)dagi «\(name.uzbek(party))» qatorida «\(from)» soʻzlari «\(to)» soʻzlari bilan almashtirilsin."
    case .valueInserted(let place, let name, let party, let value):
      "\(place.uzbek) quyidagi mazmundagi «\(name.uzbek(party))» qatori bilan toʻldirilsin: «\(value)»."
    case .valueDeleted(let place, let name, let party, let value):
      "\(place.uzbek)dan «\(name.uzbek(party))» qatori («\(value)») chiqarib tashlansin."
    case .textReplaced(let place, let name, let party, let language):
      "\(place.uzbek)dagi «\(name.uzbek(party))» qatori\(inLanguage(language)) quyidagi tahrirda bayon etilsin:"
    case .textInserted(let place, let name, let party, let language):
      "\(place.uzbek) quyidagi mazmundagi «\(name.uzbek(party))» qatori\(inLanguage(language)) bilan toʻldirilsin:"
    case .textDeleted(let place, let name, let party, let language):
      "\(place.uzbek)dan «\(name.uzbek(party))» qatori\(inLanguage(language)) chiqarib tashlansin."
    case .itemInserted(let kind, let id, let behind, let below):
      "\(destination(behind, below)) quyidagi mazmundagi \(id) \(kind.uzbek) kiritilsin:"
    case .itemDeleted(let place, let title): "\(place.uzbek) «\(title)» chiqarib tashlansin."
    case .itemMoved(let place, let behind, let below):
      "\(place.uzbek) koʻchirilsin: \(destination(behind, below))."
    case .renamed(let place, let to): "\(place.uzbek)ga \(to) belgisi berilsin."
    case .partyInserted(let party): "\(party) Tomoni kiritilsin."
    case .partyDeleted(let party): "\(party) Tomoni chiqarib tashlansin."
    case .nothing: "Oldingi tahrir qoidalari oʻzgarmaydi."
    case .otherLanguages(let languages):
      "Boshqa tillardagi matnlar (\(languages)) shu tillardagi yozuvlar bilan oʻzgartiriladi."
    }
  }
}

private func inLanguage(_ language: TerminalText) -> UzbekText {
  language.isEmpty ? UzbekText() : " (\(language))"
}

/// `MON tarkibiga, MON-5 dan keyin`.
private func destination(_ behind: TerminalText?, _ below: TerminalText?) -> UzbekText {
  switch (behind, below) {
  case (let behind?, nil): "\(behind) dan keyin"
  case (let behind?, let below?): "\(below) tarkibiga, \(behind) dan keyin"
  case (nil, let below?): "\(below) tarkibining boshiga"
  case (nil, nil): "roʻyxat boshiga"
  }
}

extension AmendmentSentence.Place {
  /// Ends in a vowel, so that every ending can follow: `1.1 (MON-1) bandi`, `…dagi`, `…ga`.
  fileprivate var uzbek: UzbekText {
    switch self {
    case .agreement: "Bitim sarlavhasi"
    case .party(let id): "\(id) Tomoni haqidagi band matni"
    case .item(let kind, let number, let id):
      number.isEmpty ? "\(id) \(kind.uzbek)" : "\(number) (\(id)) \(kind.uzbek)"
    }
  }
}

extension ItemKind {
  fileprivate var uzbek: UzbekText {
    switch self {
    case .clause: "qoidasi"
    case .area: "yoʻnalishi"
    case .activity: "bandi"
    case .milestone: "bosqichi"
    case .indicator: "koʻrsatkichi"
    }
  }
}

extension AmendmentSentence.Stated {
  fileprivate func uzbek(_ party: TerminalText) -> UzbekText {
    switch self {
    case .field(let name): name.uzbek(party)
    case .provision: "matni"
    }
  }
}
