package import RoadmapModel
package import Terminal

/// What stands before the value of a field on the page of an item.
///
/// In English it is the name that the format writes; the others say what the screens say.
package struct FieldLabel: InterfacePhrase {
  package let field: FieldName

  package init(_ field: FieldName) {
    self.field = field
  }

  package var english: TerminalText { .quoted("\(field.spelling)") }

  package var russian: TerminalText {
    switch field {
    case .number: "номер"
    case .result: "результат"
    case .form: "форма"
    case .funding: "средства"
    case .with: "участники"
    case .theme: "тема"
    case .basis: "основание"
    case .note: "примечание"
    case .after: "после"
    case .target: "цель"
    case .unit: "единица"
    case .baseline: "исходно"
    case .by: "измеряет"
    case .direction: "лучше"
    case .replaces: "взамен"
    case .kind: "порядок"
    case .confirmation: "подтверждение"
    case .short: "кратко"
    case .version, .languages, .authentic, .prevails, .period, .signed, .inForce, .amends,
      .succeeds, .original, .source, .onExpiry, .reporting, .contact, .due, .owner:
      field.russian
    }
  }

  package var uzbek: UzbekText {
    switch field {
    case .number: "raqami"
    case .result: "natija"
    case .form: "shakl"
    case .funding: "mablagʻ"
    case .with: "hamkorlar"
    case .theme: "mavzu"
    case .basis: "asos"
    case .note: "izoh"
    case .after: "avval"
    case .target: "maqsad"
    case .unit: "birlik"
    case .baseline: "boshida"
    case .by: "oʻlchaydi"
    case .direction: "yaxshisi"
    case .replaces: "oʻrniga"
    case .kind: "tartib"
    case .confirmation: "tasdiq"
    case .short: "qisqacha"
    case .version, .languages, .authentic, .prevails, .period, .signed, .inForce, .amends,
      .succeeds, .original, .source, .onExpiry, .reporting, .contact, .due, .owner:
      field.uzbek
    }
  }
}
