import RoadmapModel
package import RoadmapStatus
import Terminal

// The Uzbek words for what the status engine says, in Latin letters. They are ours and want a native
// reader.

extension Headline {
  var uzbekWord: UzbekText {
    switch self {
    case .completed: "bajarildi"
    case .superseded: "almashtirilgan"
    case .cancelled: "bekor qilingan"
    case .disputed: "eʼtiroz bildirilgan"
    case .awaitingConfirmation: "tasdiq kutilmoqda"
    case .suspended: "toʻxtatilgan"
    case .carriedOver: "keyingi davrga oʻtadi"
    case .lapsed: "kuchini yoʻqotgan"
    case .overdue: "muddati oʻtgan"
    case .partlyCompleted: "qisman bajarildi"
    case .dueSoon: "muddati yaqin"
    case .atRisk: "xavf ostida"
    case .continuing: "doimiy"
    case .inProgress: "bajarilmoqda"
    case .unscheduled: "muddati belgilanmagan"
    case .notStarted: "boshlanmagan"
    }
  }

  var uzbekRule: UzbekText {
    switch self {
    case .completed: "Ijro haqidagi barcha zarur bayonotlar berilgan, boshqa javob kerak emas."
    case .superseded: "Amaldagi tahrirdagi boshqa band uning oʻrnini bosadi."
    case .cancelled:
      "Tomonlar uni ijrodan chiqarishga kelishgan yoki amaldagi tahrirda u yoʻq."
    case .disputed: "Ijro haqidagi zarur bayonotlardan biriga eʼtiroz bildirilgan."
    case .awaitingConfirmation:
      "Ijro haqidagi barcha zarur bayonotlar berilgan; javob hali kelmagan."
    case .suspended: "Tomonlar ijroni toʻxtatib turishga kelishgan."
    case .carriedOver: "Bitim muddati tugagan; bajarilmaganlari keyingi davrga oʻtadi."
    case .lapsed: "Bitim muddati tugagan; bajarilmaganlari kuchini yoʻqotgan."
    case .overdue: "Muddatning oxirgi kuni oʻtgan."
    case .partlyCompleted:
      "Tomonlar, ulushlar yoki bosqichlarning bir qismi bajarilgan, hammasi emas."
    case .dueSoon: "Oxirgi kungacha koʻpi bilan 30 kun, davr qisqa boʻlsa 7 kun qolgan."
    case .atRisk: "Tomon xavf haqida maʼlum qilgan yoki xavf hisoblab topilgan."
    case .continuing:
      "U doimiy yoki takrorlanadi; ijro boshlangan, maʼlum qilingan yoki hisobot bor."
    case .inProgress: "Ijrochi ishni boshlagan yoki hisobot bergan yoxud ijro kuzatilgan."
    case .unscheduled: "Muddati hali belgilanmagan."
    case .notStarted: "Hali hech narsa yozilmagan."
    }
  }
}

extension EventPhrase {
  package var uzbek: UzbekText {
    let word: UzbekText =
      switch verb {
      case .start: "ishni boshladi"
      case .done: "bajarilganini maʼlum qildi"
      case .postpone: "muddatni surishni taklif qildi"
      case .suspend: "toʻxtatib turishni taklif qildi"
      case .resume: "davom ettirishni taklif qildi"
      case .cancel: "ijrodan chiqarishni taklif qildi"
      case .confirm: "tasdiqladi"
      case .dispute: "eʼtiroz bildirdi"
      case .risk: "xavf haqida maʼlum qildi"
      case .report: "hisobot berdi"
      case .measure: "koʻrsatkich kiritdi"
      case .note: "izoh yozdi"
      case .adopt: "matnni qabul qildi"
      case .undo: "yozuvni qaytarib oldi"
      }
    return target.map { "\(word): \($0)" } ?? word
  }
}

extension Verb {
  /// What is proposed.
  var uzbekProposal: UzbekText {
    switch self {
    case .postpone: "muddatni surish"
    case .suspend: "toʻxtatib turish"
    case .resume: "davom ettirish"
    case .cancel: "ijrodan chiqarish"
    case .start, .done, .confirm, .dispute, .risk, .report, .measure, .note, .adopt, .undo:
      "taklif"
    }
  }
}

extension Progress {
  package var uzbek: UzbekText {
    switch self {
    case .planned: "boshlanmagan"
    case .started: "boshlangan"
    case .observed(let day): "\(day: day) kuni kuzatilgan"
    case .partlyDone(let done, let of): "\(of) tadan \(done) tasi bajarilgan"
    case .claimed(let day): "\(day: day) kuni bajarildi deb maʼlum qilingan"
    case .completed(let day): "\(day: day) kuni bajarildi"
    case .disputed(let day): "\(day: day) kuni eʼtiroz bildirilgan"
    case .suspended: "toʻxtatilgan"
    case .cancelled(let day): "\(day: day) kuni bekor qilingan"
    }
  }
}

extension Timeliness {
  package var uzbek: UzbekText {
    switch self {
    case .untimed: "muddatsiz"
    case .upcoming(let day): "\(day: day)dan boshlanadi"
    case .open(let day): "\(day: day)gacha"
    case .dueSoon(let days): days == 0 ? "muddati bugun" : "muddatiga \(days) kun qoldi"
    case .overdue(let days): "muddatidan \(days) kun oʻtgan"
    case .onTime: "oʻz muddatida"
    case .late(let days): "\(days) kun kechikib"
    case .continuous: "oxirgi kuni yoʻq"
    case .stale(let day?): "\(day: day)dan beri hisobot yoʻq"
    case .stale(nil): "hisobot hali berilmagan"
    case .unscheduled: "muddati hali belgilanmagan"
    }
  }
}

extension FlagPhrase {
  package var uzbek: UzbekText {
    switch flag {
    case .overdue(let days): "muddatidan \(days) kun oʻtgan"
    case .partlyCompleted(let done, let of): "qisman bajarildi, \(of) tadan \(done) tasi"
    case .dueSoon(let days): days == 0 ? "muddati bugun" : "muddatiga \(days) kun qoldi"
    case .atRisk(let reasons):
      "xavf ostida: \(reasons.map { RiskPhrase(reason: $0, name: name).uzbek }.joined(separator: ", "))"
    case .noReport(let day?): "\(day: day)dan beri hisobot yoʻq"
    case .noReport(nil): "hisobot hali berilmagan"
    case .confirmationLate(let days): "tasdiq kechikmoqda, \(days) kun oldin soʻralgan"
    case .late(let days): "\(days) kun kechikib"
    case .agreementEnded: "bitim muddati tugagan"
    case .textChanged(let version): "matn \(version: version) tahririda oʻzgargan"
    case .proposed(let verb): "taklif qilingan: \(verb.uzbekProposal)"
    case .postponed(let days, let moves):
      (days < 0 ? "muddat \(-days) kun oldinga surilgan" : "muddat \(days) kun keyinga surilgan")
        + (moves > 1 ? " (\(moves) marta)" : "")
    case .blocked(let id): "\(.quoted(id)) ijrosini kutmoqda"
    case .suspended: "toʻxtatilgan"
    case .milestoneMissed(let id): "\(.quoted(id)) bosqichi bajarilmay qolgan"
    }
  }
}

extension RiskPhrase {
  package var uzbek: UzbekText {
    switch reason {
    case .declared(let party): "\(name(party)) Tomoni maʼlum qilgan"
    case .notStartedLate: "muddatning uchdan ikki qismi oʻtgan, ish boshlanmagan"
    case .movedOften(let moves): "muddat \(moves) marta surilgan"
    case .waitsForOverdue(let id): "muddati oʻtgan \(.quoted(id)) ijrosini kutmoqda"
    case .milestoneMissed(let id): "\(.quoted(id)) bosqichi oʻtkazib yuborilgan"
    case .unscheduledNearEnd(let days):
      "muddati belgilanmagan, bitim tugashiga \(days) kun qolgan"
    }
  }
}

extension IndicatorStatus.Verdict {
  package var uzbek: UzbekText {
    switch self {
    case .recorded: "maqsadli qiymatsiz"
    case .reached: "maqsadga erishildi"
    case .onCourse: "reja boʻyicha"
    case .behind: "rejadan orqada"
    }
  }
}
