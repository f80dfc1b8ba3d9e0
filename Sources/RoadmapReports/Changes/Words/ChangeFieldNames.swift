package import RoadmapModel
package import Terminal

// What a diff calls the fields.

extension FieldPlace.Name: InterfacePhrase {
  package var english: TerminalText {
    switch self {
    case .title: "title"
    case .field(let field): field.english
    case .other(let name): UntrustedText(name).forTerminal
    }
  }

  package var russian: TerminalText {
    switch self {
    case .title: "название"
    case .field(let field): field.russian
    case .other(let name): UntrustedText(name).forTerminal
    }
  }

  package var uzbek: UzbekText {
    switch self {
    case .title: "nomi"
    case .field(let field): field.uzbek
    case .other(let name): UzbekText(UntrustedText(name).forTerminal)
    }
  }
}

extension FieldPlace.Name {
  /// `signed RU`.
  func english(_ party: TerminalText) -> TerminalText {
    party.isEmpty ? english : "\(english) \(party)"
  }

  func russian(_ party: TerminalText) -> TerminalText {
    party.isEmpty ? russian : "\(russian) \(party)"
  }

  func uzbek(_ party: TerminalText) -> UzbekText {
    party.isEmpty ? uzbek : "\(uzbek) \(party)"
  }
}

extension FieldName: InterfacePhrase {
  package var english: TerminalText {
    switch self {
    case .version: "version"
    case .languages: "languages"
    case .authentic: "authentic languages"
    case .prevails: "prevailing language"
    case .period: "period"
    case .signed: "signed"
    case .inForce: "in force"
    case .amends: "amends"
    case .succeeds: "succeeds"
    case .basis: "basis"
    case .original: "original"
    case .source: "source"
    case .onExpiry: "on expiry"
    case .confirmation: "confirmation"
    case .reporting: "reporting"
    case .note: "note"
    case .short: "short name"
    case .contact: "contact"
    case .number: "printed number"
    case .due: "deadline"
    case .owner: "owner"
    case .with: "bodies taking part"
    case .theme: "theme"
    case .kind: "kind"
    case .result: "expected result"
    case .form: "form"
    case .funding: "funding"
    case .after: "waits for"
    case .replaces: "replaces"
    case .unit: "unit"
    case .baseline: "baseline"
    case .target: "target"
    case .by: "measured by"
    case .direction: "direction"
    }
  }

  package var russian: TerminalText {
    switch self {
    case .version: "номер редакции"
    case .languages: "языки"
    case .authentic: "аутентичные языки"
    case .prevails: "преобладающий язык"
    case .period: "период"
    case .signed: "подписано"
    case .inForce: "вступление в силу"
    case .amends: "изменяемая редакция"
    case .succeeds: "прежний план"
    case .basis: "основание"
    case .original: "оригинал"
    case .source: "источник"
    case .onExpiry: "по истечении срока"
    case .confirmation: "подтверждение"
    case .reporting: "отчётность"
    case .note: "примечание"
    case .short: "краткое название"
    case .contact: "контакт"
    case .number: "номер в тексте"
    case .due: "срок"
    case .owner: "исполнитель"
    case .with: "участвующие организации"
    case .theme: "тема"
    case .kind: "порядок исполнения"
    case .result: "ожидаемый результат"
    case .form: "форма"
    case .funding: "финансирование"
    case .after: "исполняется после"
    case .replaces: "заменяет"
    case .unit: "единица измерения"
    case .baseline: "исходное значение"
    case .target: "целевое значение"
    case .by: "кто измеряет"
    case .direction: "направление изменения"
    }
  }

  package var uzbek: UzbekText {
    switch self {
    case .version: "tahrir raqami"
    case .languages: "tillar"
    case .authentic: "autentik tillar"
    case .prevails: "ustun til"
    case .period: "davr"
    case .signed: "imzolangan"
    case .inForce: "kuchga kirishi"
    case .amends: "oʻzgartiriladigan tahrir"
    case .succeeds: "oldingi reja"
    case .basis: "asos"
    case .original: "asl nusxa"
    case .source: "manba"
    case .onExpiry: "muddat tugaganda"
    case .confirmation: "tasdiqlash"
    case .reporting: "hisobot berish"
    case .note: "izoh"
    case .short: "qisqa nomi"
    case .contact: "aloqa"
    case .number: "matndagi raqam"
    case .due: "muddat"
    case .owner: "ijrochi"
    case .with: "ishtirokchi tashkilotlar"
    case .theme: "mavzu"
    case .kind: "ijro tartibi"
    case .result: "kutilayotgan natija"
    case .form: "shakl"
    case .funding: "moliyalashtirish"
    case .after: "nimadan keyin bajariladi"
    case .replaces: "oʻrnini bosadi"
    case .unit: "oʻlchov birligi"
    case .baseline: "boshlangʻich qiymat"
    case .target: "maqsadli qiymat"
    case .by: "kim oʻlchaydi"
    case .direction: "oʻzgarish yoʻnalishi"
    }
  }
}

extension FieldPlace.Name {
  func words(_ party: TerminalText, in language: InterfaceLanguage) -> TerminalText {
    language.words(english: english(party), russian: russian(party), uzbek: uzbek(party))
  }
}
