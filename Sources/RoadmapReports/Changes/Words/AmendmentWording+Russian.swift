import RoadmapModel
package import Terminal

extension AmendmentSentence {
  package var russian: TerminalText {
    switch self {
    case .heading(let older, let newer):
      "Изменения, которые вносятся в \(older) и образуют \(newer)"
    case .valueReplaced(let place, let name, let party, let from, let to):
      "\(place.within) в строке «\(name.russian(party))» слова «\(from)» заменить словами «\(to)»."
    case .valueInserted(let place, let name, let party, let value):
      "\(place.object) дополнить строкой «\(name.russian(party))» следующего содержания: «\(value)»."
    case .valueDeleted(let place, let name, let party, let value):
      "\(place.within) строку «\(name.russian(party))» («\(value)») исключить."
    case .textReplaced(let place, let name, let party, let language):
      "\(place.within) строку «\(name.russian(party))»\(inLanguage(language)) изложить в следующей редакции:"
    case .textInserted(let place, let name, let party, let language):
      "\(place.object) дополнить строкой «\(name.russian(party))»\(inLanguage(language)) следующего содержания:"
    case .textDeleted(let place, let name, let party, let language):
      "\(place.within) строку «\(name.russian(party))»\(inLanguage(language)) исключить."
    case .itemInserted(let kind, let id, let behind, let below):
      "\(insertion(behind, below)) \(kind.russianCases.instrumental) \(id) следующего содержания:"
    case .itemDeleted(let place, let title): "\(place.object) «\(title)» исключить."
    case .itemMoved(let place, let behind, let below):
      "\(place.object) перенести\(destination(behind, below))."
    case .renamed(let place, let to): "\(place.receiver) присвоить обозначение \(to)."
    case .partyInserted(let party): "Дополнить Стороной \(party)."
    case .partyDeleted(let party): "Сторону \(party) исключить."
    case .nothing: "Положения прежней редакции не изменяются."
    case .otherLanguages(let languages):
      "Тексты на других языках (\(languages)) изменяются записями на этих языках."
    }
  }
}

private func inLanguage(_ language: TerminalText) -> TerminalText {
  language.isEmpty ? "" : " (\(language))"
}

/// `Дополнить MON после MON-5`.
private func insertion(_ behind: TerminalText?, _ below: TerminalText?) -> TerminalText {
  switch (behind, below) {
  case (let behind?, nil): "После \(behind) дополнить"
  case (let behind?, let below?): "Дополнить \(below) после \(behind)"
  case (nil, let below?): "Дополнить \(below) в начале"
  case (nil, nil): "Дополнить в начале"
  }
}

/// ` в EDU, после EDU-4`.
private func destination(_ behind: TerminalText?, _ below: TerminalText?) -> TerminalText {
  switch (behind, below) {
  case (let behind?, nil): " на место после \(behind)"
  case (let behind?, let below?): " в \(below), после \(behind)"
  case (nil, let below?): " в начало \(below)"
  case (nil, nil): " в начало"
  }
}

extension AmendmentSentence.Place {
  /// `В пункте 1.1 (MON-1)`.
  fileprivate var within: TerminalText {
    switch self {
    case .agreement: "В заголовке соглашения"
    case .party(let id): "В записи о Стороне \(id)"
    case .item(let kind, let number, let id):
      "В \(kind.russianCases.prepositional) \(itemName(number, id))"
    }
  }

  /// `Пункт 1.1 (MON-1)`, which is to be changed.
  fileprivate var object: TerminalText {
    switch self {
    case .agreement: "Заголовок соглашения"
    case .party(let id): "Запись о Стороне \(id)"
    case .item(let kind, let number, let id):
      "\(kind.russianCases.accusative) \(itemName(number, id))"
    }
  }

  /// `Пункту 1.1 (MON-1)`, which is given something.
  fileprivate var receiver: TerminalText {
    switch self {
    case .agreement: "Соглашению"
    case .party(let id): "Стороне \(id)"
    case .item(let kind, let number, let id): "\(kind.russianCases.dative) \(itemName(number, id))"
    }
  }
}

private func itemName(_ number: TerminalText, _ id: TerminalText) -> TerminalText {
  number.isEmpty ? id : "\(number) (\(id))"
}

/// A noun in the cases that an amendment needs; at the beginning of a sentence with a capital.
private struct RussianCases {
  let accusative: TerminalText
  let prepositional: TerminalText
  let instrumental: TerminalText
  let dative: TerminalText
}

extension ItemKind {
  fileprivate var russianCases: RussianCases {
    switch self {
    case .clause: cases("Положение", "положении", "положением", "Положению")
    case .area: cases("Направление", "направлении", "направлением", "Направлению")
    case .activity: cases("Пункт", "пункте", "пунктом", "Пункту")
    case .milestone: cases("Этап", "этапе", "этапом", "Этапу")
    case .indicator: cases("Показатель", "показателе", "показателем", "Показателю")
    }
  }

  private func cases(
    _ accusative: TerminalText,
    _ prepositional: TerminalText,
    _ instrumental: TerminalText,
    _ dative: TerminalText
  ) -> RussianCases {
    RussianCases(
      accusative: accusative,
      prepositional: prepositional,
      instrumental: instrumental,
      dative: dative
    )
  }
}

extension AmendmentSentence.Stated {
  fileprivate func russian(_ party: TerminalText) -> TerminalText {
    switch self {
    case .field(let name): name.russian(party)
    case .provision: "текст"
    }
  }
}
