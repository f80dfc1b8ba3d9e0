internal import RoadmapReports
internal import Terminal

/// What `amend` did, a line each.
enum AmendPhrase: InterfacePhrase {
  case made(name: TerminalText, version: Int, base: Int)
  /// An agreed deadline that now stands in the text.
  case carried(TerminalText, from: TerminalText?, to: TerminalText, wordings: Int)
  case cancelled(TerminalText)
  case suspended(TerminalText)
  /// One of many; no `due` can say it.
  case postponed(TerminalText, to: TerminalText)
  case passedOver(Int)
  case next(TerminalText)

  var english: TerminalText {
    switch self {
    case .made(let name, let version, let base):
      "\(name) made: version \(version), which amends v\(base)."
    case .carried(let id, let before, let after, let wordings):
      "\(id): due \(arrow(before, after)), as agreed."
        + (wordings == 0
          ? ""
          : wordings == 1
            ? " Its wording became a note; write the new one."
            : " Its \(wordings) wordings became notes; write the new ones.")
    case .cancelled(let id):
      "\(id) is cancelled by agreement. Take it out, or it counts again in this version."
    case .suspended(let id):
      "\(id) is suspended by agreement, which ends with this version. Say what is to hold now."
    case .postponed(let id, let period):
      "\(id) was postponed to \(period), which ends with this version. Change the rule by hand."
    case .passedOver(let version):
      "v\(version) stands here too, and not everybody adopted it; the draft does not rest on it."
    case .next(let name):
      "Edit it; `roadmap diff \(name)` shows what changes, `roadmap adopt \(name)` adopts it."
    }
  }

  var russian: TerminalText {
    switch self {
    case .made(let name, let version, let base):
      "Создан \(name): редакция \(version), изменяющая v\(base)."
    case .carried(let id, let before, let after, let wordings):
      "\(id): срок \(arrow(before, after)), как согласовано."
        + (wordings == 0 ? "" : " Прежние формулировки срока стали примечаниями; впишите новые.")
    case .cancelled(let id):
      "\(id) отменён по согласию. Уберите его, иначе в этой редакции он снова действует."
    case .suspended(let id):
      "\(id) приостановлен по согласию, но лишь до этой редакции. Напишите, что теперь действует."
    case .postponed(let id, let period):
      "\(id) перенесён на \(period), но лишь до этой редакции. Измените правило вручную."
    case .passedOver(let version):
      "Рядом есть и v\(version), принятая не всеми; проект на ней не основан."
    case .next(let name):
      "Отредактируйте его; `roadmap diff \(name)` покажет изменения, `roadmap adopt \(name)` примет его."
    }
  }

  var uzbek: UzbekText {
    switch self {
    case .made(let name, let version, let base):
      "\(name) yaratildi: `v\(base)` ga oʻzgartirish kirituvchi \(version)-tahrir."
    case .carried(let id, let before, let after, let wordings):
      "\(id): muddat \(arrow(before, after)), kelishilganidek."
        + (wordings == 0 ? "" : " Muddatning oldingi matnlari izohga aylandi; yangilarini yozing.")
    case .cancelled(let id):
      "\(id) kelishuv bilan bekor qilingan. Uni olib tashlang, aks holda bu tahrirda yana amal qiladi."
    case .suspended(let id):
      "\(id) kelishuv bilan toʻxtatilgan, ammo faqat shu tahrirgacha. Endi nima amal qilishini yozing."
    case .postponed(let id, let period):
      "\(id) muddati \(period) ga koʻchirilgan, ammo faqat shu tahrirgacha. Qoidani qoʻlda oʻzgartiring."
    case .passedOver(let version):
      "Bu yerda `v\(version)` ham bor, uni hamma qabul qilmagan; loyiha unga asoslanmagan."
    case .next(let name):
      "Uni tahrir qiling; `roadmap diff \(name)` oʻzgarishlarni koʻrsatadi, `roadmap adopt \(name)` qabul qiladi."
    }
  }
}

/// `2026-Q1 -> 2026-Q3`, or the new one alone.
private func arrow(_ before: TerminalText?, _ after: TerminalText) -> TerminalText {
  before.map { "\($0) -> \(after)" } ?? after
}

/// What `adopt` says before and after.
enum AdoptPhrase: InterfacePhrase {
  case firstVersion(name: TerminalText)
  case warnings(Int, TerminalText)
  case question(version: Int, party: TerminalText)
  case notAdopted
  /// What the other side has to do.
  case otherSide(file: TerminalText)

  var english: TerminalText {
    switch self {
    case .firstVersion(let name):
      "\(name) is the first version; there is nothing to compare it with."
    case .warnings(let count, let name):
      "It has \(count == 1 ? "1 warning" : "\(count) warnings"): `roadmap check \(name)` shows them."
    case .question(let version, let party): "Adopt this as v\(version) for \(party)? [y/n]"
    case .notAdopted: "Nothing was adopted."
    case .otherSide(let file):
      "Send \(file) and your journal; the other side adopts the same file with `roadmap adopt`."
    }
  }

  var russian: TerminalText {
    switch self {
    case .firstVersion(let name): "\(name) — первая редакция; сравнить её не с чем."
    case .warnings(let count, let name):
      "Предупреждений: \(count); их покажет `roadmap check \(name)`."
    case .question(let version, let party):
      "Принять это как v\(version) от имени \(party)? [y/n]"
    case .notAdopted: "Ничего не принято."
    case .otherSide(let file):
      "Отправьте \(file) и свой журнал; другая Сторона примет тот же файл командой `roadmap adopt`."
    }
  }

  var uzbek: UzbekText {
    switch self {
    case .firstVersion(let name): "\(name): birinchi tahrir; uni solishtiradigan narsa yoʻq."
    case .warnings(let count, let name):
      "Ogohlantirishlar soni: \(count); ularni `roadmap check \(name)` koʻrsatadi."
    case .question(let version, let party):
      "Buni `v\(version)` sifatida \(party) nomidan qabul qilasizmi? `[y/n]`"
    case .notAdopted: "Hech narsa qabul qilinmadi."
    case .otherSide(let file):
      "\(file) va jurnalingizni yuboring; boshqa Tomon shu faylni `roadmap adopt` bilan qabul qiladi."
    }
  }
}
