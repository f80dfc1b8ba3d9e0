import RoadmapModel
import RoadmapStatus
package import RoadmapSyntax
import Terminal

// The Uzbek words of reports, in Latin letters.

extension CountedNoun {
  /// Behind a count or `ta`.
  package var uzbek: UzbekText {
    switch self {
    case .activities: "tadbir"
    case .areas: "yoʻnalish"
    case .activitiesAndAreas: "tadbir va yoʻnalish"
    }
  }
}

extension VersionPhrase {
  package var uzbek: UzbekText {
    switch self {
    case .draft: "loyiha"
    case .inForce(let day): "\(day: day)dan amalda"
    case .notInForce: "amalda emas"
    case .notInForceRemark: "(amalda emas)"
    case .period(let period): "davr \(period)"
    case .ended: "muddati tugagan"
    case .asOf(let day): "\(day: day) holatiga"
    case .and(let first, let last): "\(first) va \(last)"
    }
  }
}

extension ItemPhrase {
  package var uzbek: UzbekText {
    switch self {
    case .headline(let headline, let day): "\(headline.uzbekWord) \(day: day)"
    case .since(let day): "\(day: day)dan beri"
    case .claimed(let day): "maʼlum qilingan \(day: day)"
    case .overdue(let days, let last):
      "muddatidan \(days) kun oʻtgan\(TerminalText.inBrackets(last))"
    case .dueSoon(let days, let last):
      days == 0 ? "muddati bugun" : "muddatiga \(days) kun qoldi\(TerminalText.inBrackets(last))"
    case .partlyCompleted(let done, let of): "qisman bajarildi, \(of) tadan \(done) tasi"
    case .count(let done, let of): "\(of) tadan \(done) tasi"
    case .countDone(let done, let of): "\(of) tadan \(done) tasi bajarilgan"
    case .answerProposal(let verb, let target):
      "javob berish: \(verb.uzbekProposal)\(target ?? "", before: ", ")"
    case .answerProposals: "boshqa Tomon takliflariga javob berish"
    case .answerClaim: "bayonotga javob berish"
    case .answer: "javob berish"
    case .claimAgainOrTakeBack: "qayta maʼlum qilish yoki yozuvni qaytarib olish"
    case .claimAgain: "qayta maʼlum qilish"
    case .reportOwed: "hisobot berish"
    case .report: "hisobot"
    case .claimWhenDone: "bajarilgach maʼlum qilish"
    case .claim: "maʼlum qilish"
    case .enteredBy(let party): "\(party) Tomoni kiritgan"
    }
  }
}

extension StatusReportPhrase {
  package var uzbek: UzbekText {
    switch self {
    case .ended: "Muddati tugagan"
    case .textOnly(let count, let noun):
      "Faqat matn, yozuvlar yoʻq: \(count) ta \(noun.uzbek), jurnalsiz."
    case .onlyKnownOn(let day): "Faqat \(day: day)gacha yozilganlari hisobga olingan."
    case .onlyObserved: "Yozuvlar faqat kuzatuvchida bor; Tomonlar hech narsa yozmagan."
    case .againstSigned: "Imzolangan matndagi muddatlarga nisbatan hisoblangan."
    case .completed: "Bajarildi"
    case .timeUsed: "Oʻtdi"
    case .countOf(let done, let of, let noun): "\(of) ta \(noun.uzbek)dan \(done) tasi"
    case .daysOf(let used, let total): "\(total) kundan \(used) kun"
    case .needsUs(let party): "Bizdan kutilmoqda (\(party))"
    case .needs(let parties): "Kutilmoqda: \(parties)"
    case .needsThem(let parties): "Boshqa Tomondan kutilmoqda (\(parties))"
    case .runsByItself: "Oʻz yoʻlida bormoqda"
    case .more(let count): "yana \(count) ta"
    case .areas: "Yoʻnalishlar: bajarilgani va eng shoshilinchi"
    case .share(let done, let of): "\(of) tadan \(done)"
    case .figures: "Koʻrsatkichlar, har bir Tomonning soʻnggi maʼlumoti"
    case .earlierVersions(let items): "Oldingi tahrirlar: \(items)."
    case .journalLines(let count): "Jurnallarning \(count) ta qatori eʼtibor talab qiladi"
    case .lostLines(let count):
      "Shu kompyuterda yozilgan \(count) ta qator jurnaldan yoʻqolgan; qaytarish: `roadmap heal`"
    case .journalInUTF16(let name):
      "\(name) UTF-16 da yozilgan va oʻqilmadi; uni UTF-8 da saqlang"
    case .brokenText(let name, let errors):
      "\(name): \(errors) ta xato, koʻrsatilgani notoʻgʻri boʻlishi mumkin: `roadmap check`"
    case .notShown(let names): "Fayli oʻqilmagani uchun koʻrsatilmadi: \(names)"
    case .observer: "kuzatuvchi"
    case .target(let value): "maqsad \(value)"
    case .foldedCount(let done, let of, let noun):
      "\(of) ta \(noun.uzbek)dan \(done) tasi bajarildi"
    case .foldedTextOnly(let count, let noun):
      "\(count) ta \(noun.uzbek), faqat matn, yozuvlar yoʻq"
    case .version: "Tahrir"
    case .textOnlyRemark(let count, let noun):
      "Faqat matn, yozuvlar yoʻq: \(count) ta \(noun.uzbek)."
    case .areasHeading: "Yoʻnalishlar"
    case .figuresHeading: "Koʻrsatkichlar"
    }
  }
}

extension DuePhrase {
  package var uzbek: UzbekText {
    switch self {
    case .title(let day): "\(day: day) holatiga ijro muddatlari"
    case .titleFor(let party): "(\(party) uchun)"
    case .nothing: "Bajarilishi kerak boʻlgan narsa yoʻq."
    case .later(let day): "\(day: day)gacha; roʻyxati: `roadmap due \(day: day)`"
    case .answers: "Javob kutilmoqda"
    case .overdue: "Muddati oʻtgan"
    case .reports: "Hisobot kutilmoqda"
    case .before(let day): "\(day: day)gacha"
    case .dueBy(let day): "Muddati \(day: day)gacha"
    case .dueBetween(let first, let last): "Muddati \(day: first) – \(day: last)"
    case .next: "Navbatdagilar"
    case .laterHeading: "Keyinroq"
    case .today: "bugun"
    case .ago(let days): "\(days) kun oldin"
    case .late(let days): "\(days) kun oʻtgan"
    case .ahead(let days): "\(days) kun qoldi"
    case .both: "ikkalasi"
    }
  }
}

extension PagePhrase {
  package var uzbek: UzbekText {
    switch self {
    case .rule(let number): "qoida \(number)/15"
    case .progress: "ijro"
    case .calendar: "taqvim"
    case .deadline: "muddat"
    case .waitsFor: "navbat"
    case .also: "shuningdek"
    case .window: "davr"
    case .signed: "imzolangan"
    case .agreed: "kelishilgan"
    case .status: "holati"
    case .due: "muddat"
    case .occurrencesRow: "muddatlar"
    case .owner(let party): "ijrochi \(party)"
    case .owners: "ijrochilar"
    case .kind: "tartib"
    case .confirmation: "tasdiqlash"
    case .waitedForBy: "uni kutmoqda"
    case .item(let kind):
      switch kind {
      case .area: "yoʻnalish"
      case .activity: "tadbir"
      case .clause: "qoida"
      case .milestone: "bosqich"
      case .indicator: "koʻrsatkich"
      }
    case .occurrences: "Navbatdagi muddatlar"
    case .eventsUsed: "Hisobga olingan yozuvlar"
    case .recordedNewestFirst: "Yozuvlar, yangilari avval"
    case .inOccurrence(let name): "\(name) uchun"
    case .forOccurrence(let name): "\(name) uchun"
    case .notIn(let version): "\(version) da yoʻq"
    case .replacedBy(let items): "oʻrniga: \(items)"
    case .textOnly: "faqat matn, yozuv yoʻq"
    case .agreedDue(let deadline): "kelish. \(deadline)"
    case .noDeadlineAgreed: "muddat kelishilmagan, yaʼni doimiy"
    case .noTermAgreed: "muddat kelishilmagan"
    case .noTerm: "muddatsiz"
    case .noEvents: "Bu haqda yozuv yoʻq."
    case .nothingRecorded: "Yozuvlar yoʻq."
    case .takenBack: "(qaytarib olingan)"
    case .enteredBy(let party): "(\(party) Tomoni kiritgan)"
    case .counts: "shu hisobga olinadi"
    case .earlier(let days): "\(days) kun oldin"
    case .later(let days): "\(days) kun keyin"
    case .moved(let times): "\(times) marta surilgan"
    case .betterWhen(let direction): direction == .up ? "koʻprogʻi" : "kamrogʻi"
    case .fromArea(let id): "\(id) yoʻnalishidan"
    case .together: "birgalikda"
    case .from(let id): "\(id) boʻyicha"
    case .moreOccurrences(let count): "... va yana \(count) ta"
    case .clockNotStarted: "hisob boshlanmaguncha nomaʼlum"
    case .notRequired: "talab qilinmaydi"
    case .sharing(let kind):
      switch kind {
      case .joint: "birgalikda (`joint`)"
      case .mirror: "har bir Tomon oʻzida (`mirror`)"
      case .single: "bir Tomon (`single`)"
      }
    case .place(let kind, let number, let agreement, let area):
      "\(PagePhrase.item(kind).uzbek)\(number ?? "", before: " "), \(agreement)\(area ?? "", before: ", yoʻnalish ")"
    case .days(let window): uzbekDays(of: window)
    }
  }
}

private func uzbekDays(of window: Window?) -> UzbekText {
  switch (window?.first, window?.last) {
  case (let first?, let last?) where first == last: "\(day: first)"
  case (let first?, let last?): "\(day: first) – \(day: last)"
  case (let first?, nil): "\(day: first)dan"
  case (nil, let last?): "\(day: last)gacha"
  case (nil, nil): "kunlari belgilanmagan"
  }
}

extension TableColumn {
  package var uzbek: UzbekText {
    switch self {
    case .id: "№"
    case .activity: "Tadbir"
    case .area: "Yoʻnalish"
    case .status: "Holati"
    case .completed: "Bajarildi"
    case .worst: "Eng shoshilinchi"
    case .due: "Muddat"
    case .agreement: "Bitim"
    case .who: "Kim"
    }
  }
}

extension TimelinePhrase {
  package var uzbek: UzbekText {
    switch self {
    case .nothing: "Bu yerda sanalar yoʻq."
    case .windowPast: "davr, oʻtgan qismi"
    case .windowAhead: "davr, qolgan qismi"
    case .deadline: "muddat"
    case .signedDeadline: "imzolangan muddat, surilgan"
    case .completed: "bajarildi"
    case .claimed: "bajarildi deb maʼlum qilingan"
    case .disputed: "eʼtiroz bildirilgan"
    case .cancelled: "bekor qilingan"
    case .overdue: "muddati oʻtgan"
    case .today: "bugun"
    case .goesOn: "davom etadi"
    }
  }
}

extension Severity {
  /// The word before the code.
  package var uzbek: UzbekText {
    switch self {
    case .error: "xato"
    case .warning: "ogohlantirish"
    case .note: "eslatma"
    }
  }
}

extension CheckPhrase {
  package var uzbek: UzbekText {
    switch self {
    case .files(let count): "\(count) ta fayl"
    case .nothingFound(let files): "\(files) ta fayl tekshirildi, kamchilik topilmadi."
    case .inFiles(let count): "(\(count) ta faylda)."
    case .count(let count, let severity):
      switch severity {
      case .error: "\(count) ta xato"
      case .warning: "\(count) ta ogohlantirish"
      case .note: "\(count) ta eslatma"
      }
    }
  }
}

extension UzbekText.StringInterpolation {
  /// The argument with what stands before it, or neither where it is empty.
  mutating func appendInterpolation(_ argument: TerminalText, before: UzbekText) {
    guard !argument.isEmpty else { return }
    appendInterpolation(before)
    appendInterpolation(argument)
  }
}
