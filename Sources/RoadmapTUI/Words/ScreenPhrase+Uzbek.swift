import RoadmapModel
package import RoadmapReports
import RoadmapStatus
import Terminal

// The Uzbek words of the screens, in Latin letters; `UzbekText` gives the Cyrillic ones. They are
// ours and want a native reader.

extension ScreenPhrase {
  /// The Uzbek words of the screens.
  package var uzbek: UzbekText {
    switch self {
    // MARK: What cannot be done
    case .nothingShown: "Koʻrsatiladigan bitim yoʻq."
    case .chooseAnItem: "Avval tadbirni tanlang."
    case .notTracked: "Bu haqda yozuv yuritilmaydi: u faqat bitim matni."
    case .noEvidence: "Bu yerda tasdiqlovchi hujjat yoʻq."
    case .noFilter: "Filtr berilmagan; uni kiritish: `/`."
    case .nothingToHeal: "Jurnallardagi barcha yozuvlar joyida."
    case .oneAgreementAtATime:
      "Belgilanganlar turli bitimlarga tegishli; yozuvlar bitta bitim boʻyicha kiritiladi."
    case .onlyIndicatorsAreMeasured: "Koʻrsatkichni tanlang."
    case .nothingToAnswer: "Javob kutilmayapti."
    case .adoptedIsNotEdited: "Qabul qilingan tahrir oʻzgartirilmaydi, loyiha esa yoʻq."
    case .onlyOwnIsUndone: "Faqat oʻz Tomoni yozuvini qaytarib olish mumkin."

    // MARK: What happened
    case .pasteIgnored: "Matnni faqat kiritish maydoniga qoʻyish mumkin."
    case .contentRefreshed: "Fayllar shu orada oʻzgardi; ularning hozirgi holati koʻrsatilmoqda."
    case .quitHint: "Chiqish: `q`."
    case .filterKept: "Filtr saqlandi; barcha filtrlar: `F`."
    case .mouseIsOn: "Sichqoncha yoqildi."
    case .mouseIsOff: "Sichqoncha matnni belgilash uchun terminalga berildi."
    case .filterUnreadable(let word): "oʻqib boʻlmadi: \(.quoted(word))"

    // MARK: Forms
    case .dayUnreadable: "bu sana emas; namuna: 2026-11-23 yoki 23.11.2026"
    case .valueUnreadable: "bu son emas; namuna: 410 yoki 66.2"
    case .periodUnreadable: "bu davr emas; namuna: \(periods) yoki sana"
    case .fieldIsNeeded(let name): "“\(uzbekName(of: name))” maydoni toʻldirilmagan."
    case .fieldUnreadable(let name): "“\(uzbekName(of: name))” maydonini oʻqib boʻlmadi."
    case .fieldName(let name): uzbekName(of: name)
    case .fieldHint(let name): uzbekHint(of: name)
    case .formTitle(let verb, let party, let subject): uzbekTitle(verb, party, subject)
    case .severalSubjects(let count): "\(count) ta band"
    case .willAdd(let lines, let journal): "\(journal)ga \(lines) ta yozuv qoʻshiladi"
    case .countsWhenAgreed(let others): "\(others) rozi boʻlgach hisobga olinadi"
    case .answersTo(let event): "Javob: \(event)"
    case .textIsKept: "Yozilmadi. Terilgan matn saqlandi: oʻsha bandda oʻsha tugma uni qaytaradi."
    case .textIsBack: "Avval terilgan matn yana shu yerda."
    case .record: "Kiritish"
    case .cancelForm: "Bekor qilish"
    case .ourselves: "oʻz Tomoni"
    case .today: "bugun"
    case .whichSide: "Qaysi Tomon vakilisiz?"
    case .whichSideHint: "Yozuvlar shu Tomonning jurnaliga kiritiladi. Bu bir marta soʻraladi."
    case .yourName: "Ism yoki boʻlim"
    case .yourNameHint: "Har bir yozuvda koʻrsatiladi; toʻldirish shart emas."

    case .evidenceFound(let count): count == 1 ? "topildi" : "hammasi topildi"
    case .evidenceCopied(let names): "topildi; nusxasi shu yerda boʻladi: \(names)"
    case .putBack(let count):
      count == 0
        ? "Barcha yozuvlar joyida edi." : "Jurnallarga \(count) ta yozuv qaytarildi."
    case .made(let path): "Yaratildi: \(path)."
    case .noEditor: "Matn muharriri berilmagan: uni `VISUAL` yoki `EDITOR` orqali koʻrsating."
    case .noOpener(let path): "Ochadigan dastur topilmadi; hujjat shu yerda: \(path)"
    case .evidenceMissing(let path): "\(path): bunday fayl yoʻq yoki u oddiy fayl emas."
    case .newTitle: "Yangi bitim"
    case .newField(let name): uzbekName(of: name)
    case .newHint(let name): uzbekHint(of: name)
    case .make: "yaratish"

    // MARK: In lines
    case .plainHelp:
      """
      Son qatorni ochadi, harf buyruqni bajaradi (roʻyxati: ?), /soʻzlar filtrlaydi, =2 ekran 2 ni \
      ochadi, \(backKey) orqaga, boʻsh qator roʻyxatni takrorlaydi, \(quitKey) chiqish.
      """
    case .plainRecord: "Boʻsh qator: kiritish. Bitta nuqta: kiritmaslik. "

    // MARK: Head and foot
    case .spaceKey: "probel"
    case .allAgreements: "Barcha bitimlar"
    case .live: "yangilanadi"
    case .practice: "MASHQ"
    case .screenName(let screen): uzbekName(of: screen)
    case .waitingContent: "Fayllar oʻzgardi; ekran oyna yopilgach yangilanadi."
    case .brokenFile(let path, let line, let errors):
      "\(path):\(line): \(errors) ta xato; faylni ochish: `e`."
    case .unreadableFile(let path): "\(path) oʻqilmadi; oldingi holat koʻrsatilmoqda."
    case .notShown(let path): "\(path) oʻqilmadi; bitim koʻrsatilmagan."
    case .lostEvents(let count):
      "Shu yerda kiritilgan \(count) ta yozuv jurnaldan yoʻqolgan; qaytarish: `H`."
    case .missingVersion(let version):
      "Qabul qilingan `v\(version).roadmap` fayli yoʻq: qaytaring."
    case .changedText(let version): "\(versionName(version)) matni qabul qilinganidan farq qiladi."
    case .marked(let count): "\(count) ta belgilangan"
    case .filterTitle(let text): "filtr: \(text)"
    case .hiddenByFilter: "Filtrga mos narsa yoʻq. `Esc` uni olib tashlaydi."
    case .tooSmall: "terminal oynasi kichik"

    // MARK: Lists
    case .byLateness: "avval muddati oʻtganlar"
    case .agreements: "Bitimlar"
    case .activities: "Tadbirlar"
    case .done: "Bajarildi"
    case .late: "Oʻtgan"
    case .dueSoonColumn: "30 kunda"
    case .period: "Davr"
    case .agreementColumn: "Bitim"
    case .overdueCount(let count): "\(count) oʻtgan"
    case .endedAgreements(let count): "Muddati tugagan: \(count)"
    case .agendaTitle: "Muddatlar"
    case .agendaCounts(let late, let coming): "\(late) oʻtgan · \(coming) kelgusi"
    case .agendaWindow(let days): "\(days) kun"
    case .section(let section, let days): uzbekTitle(of: section, days: days)
    case .timelineTitle: "Jadval"
    case .timelineEmpty: "Bu yerda sanalar yoʻq."
    case .journalTitle: "Jurnal"
    case .newestFirst: "yangilari avval"
    case .takenBack: "qaytarib olingan"
    case .recordedCount(let count): "\(count) ta yozuv"
    case .nothingHere: "Bu yerda hech narsa yoʻq."
    case .nothingFound: "Hech narsa topilmadi."
    case .nothingRecorded: "Hali yozuvlar yoʻq."
    case .textOnly: "faqat matn"
    case .whatIsDue: "Bajarilishi kerak boʻlgan narsa yoʻq."
    case .textAndFigures: "Qoidalar va koʻrsatkichlar"
    case .days(let count): "\(count) kun"

    // MARK: Details
    case .details: "Maʼlumot"
    case .progress: "Bajarildi"
    case .timeUsed: "Oʻtdi"
    case .status: "Holati"
    case .waitsFor: "Navbat"
    case .deadline: "Muddat"
    case .signedDeadline: "Imzoda"
    case .occurrences: "Navbatdagi muddatlar"
    case .owner(let party): party.isEmpty ? "Ijrochi" : "Ijro: \(party)"
    case .kind: "Tartib"
    case .kindOf(let kind): uzbekName(of: kind)
    case .betterWhen(let direction): direction == .up ? "koʻprogʻi" : "kamrogʻi"
    case .claimsNeed(let rule): rule == .required ? "kerak" : "kerak emas"
    case .unit: "Birlik"
    case .baseline: "Boshida"
    case .measuredBy: "Oʻlchaydi"
    case .direction: "Yaxshisi"
    case .replaces: "Oʻrniga"
    case .confirmation: "Tasdiq"
    case .result: "Natija"
    case .form: "Shakl"
    case .funding: "Mablagʻ"
    case .with: "Hamkorlar"
    case .theme: "Mavzu"
    case .basis: "Asos"
    case .note: "Izoh"
    case .evidence: "Hujjatlar"
    case .number: "Raqami"
    case .dependsOn: "Avval"
    case .recordedTitle: "Yozuvlar"
    case .indicators: "Koʻrsatkichlar"
    case .milestones: "Bosqichlar"
    case .figures: "Koʻrsatkichlar"
    case .target: "Maqsad"
    case .versionLabel: "Tahrir"
    case .journalOf: "Jurnallar"
    case .notInForce: "amalda emas"
    case .inForceSince(let day): "kuchga kirgan: \(uzbekDate(day))"
    case .noTerm: "muddat kelishilmagan"
    case .inDays(let days): "\(days) kun qoldi"
    case .daysLate(let days): "\(days) kun oʻtgan"
    case .dueToday: "bugun"
    case .nextDays(let days): "\(days) kun ichida"
    case .deadlinesByMonth: "Oylar boʻyicha muddatlar"
    case .needsUs(let party): "Bizdan kutilmoqda (\(party))"
    case .needsThem(let parties): "Kutilmoqda: \(parties)"
    case .runsByItself: "Oʻz yoʻlida bormoqda"
    case .more(let count): "yana \(count) ta"
    case .daysOf(let used, let total): "\(total) kundan \(used) kun"
    case .completedOf(let done, let of): "\(done) / \(of)"

    // MARK: Changes
    case .draftIsThere: "Loyiha allaqachon bor."
    case .textWasChanged: "Qabul qilingan matn oʻzgargan; avval uni qaytaring."
    case .nothingInForce: "Hali amaldagi tahrir yoʻq."
    case .nothingToAdopt: "Tomoningiz qabul qiladigan matn yoʻq."
    case .adoptTitle(let party, let version): "\(party) qabul qiladi: \(version)"
    case .amendTitle: "Keyingi tahrir"
    case .adopt: "Qabul qilish"
    case .begin: "Boshlash"
    case .otherText: "boshqa matn"
    case .firstVersion: "Birinchi tahrir; uni solishtiradigan narsa yoʻq."
    case .draftIsEdited:
      "Soʻng uni `e` bilan tahrir qiling; kelishilgan matnni ikkala Tomon qabul qiladi."
    case .draftWillBe(let version, let base):
      "`draft.roadmap` `v\(base)` nusxasi boʻladi: uni oʻzgartiruvchi \(version)-tahrir."
    case .agreedDeadlines(let count): "Kiritiladigan kelishilgan muddatlar: \(count)"
    case .becomes(let file, let name): "\(file) endi \(name) boʻladi"
    case .countsWhenAdopted(let others):
      "shu matnni \(others) ham qabul qilgach amal qiladi"
    case .changeIsShown: "Nima oʻzgarganini `5` koʻrsatadi."
    case .changesTitle: "Tahrirlar farqi"
    case .verdictTitle: "Xulosa"
    case .noVersions: "Tahrir bitta; solishtirish uchun boshqasi yoʻq."
    case .sameText: "Ikki tahrirning matni bir xil."

    // MARK: Dialogs
    case .actionsTitle: "Yozuv kiritish"
    case .languageTitle: "Til"
    case .themeTitle: "Ranglar"
    case .filtersTitle: "Filtrlar"
    case .evidenceTitle: "Tasdiqlovchi hujjatlar"
    case .paletteTitle: "Buyruq"
    case .helpTitle(let screen): "“\(uzbekName(of: screen))” tugmalari"
    case .whyTitle: "Holat asosi"
    case .firstStartTitle: "Xush kelibsiz"
    case .firstStartWords:
      "Bu yerda hali bitim yoʻq. Dastur bilan mashq namunasida tanishish yoki yangi bitim boshlash mumkin."
    case .layoutHint: "Kirillda: \(cyrillicMoves) pastga va yuqoriga, \(cyrillicQuit) chiqish."
    case .themeName(let name): uzbekName(of: name)
    case .firstPractice: "Mashq namunasini ochish"
    case .firstNew: "Yangi bitim boshlash"
    case .firstLanguage: "Tilni almashtirish"
    case .firstQuit: "Chiqish"
    case .group(let group): uzbekName(of: group)
    case .choose: "tanlash"
    case .close: "yopish"
    case .run: "bajarish"
    case .scroll: "varaqlash"
    case .nextField: "keyingi maydon"
    case .back: "orqaga"
    case .typeToFind: "soʻzni yozing"
    case .typeToFilter: "soʻzlar, \(filterWords)"
    // Also behind `3–`, where a word for "out of" cannot stand first.
    case .outOf(let count, let all): "\(count) / \(all)"
    }
  }
}

// What is written as the format has it, in either script.
private let periods: TerminalText = "2027-03, 2027-Q2, 2027-H1"
private let yearAndHalf: TerminalText = "2026, 2026-H1"
private let filterWords: TerminalText = "is:overdue, owner:UZ, due<2027"
private let folderName: TerminalText = "tashkent-kazan"
private let partyIDs: TerminalText = "UZ,RU"
private let backKey: TerminalText = "b"
private let quitKey: TerminalText = "q"
private let cyrillicMoves: TerminalText = "о л"
private let cyrillicQuit: TerminalText = "й"

private func versionName(_ version: Int) -> TerminalText { "v\(version)" }

private func uzbekDate(_ day: Day) -> UzbekText {
  UzbekText(latin: day.shortDate(in: .uzbekLatin), cyrillic: day.shortDate(in: .uzbekCyrillic))
}

private func uzbekName(of name: RecordForm.FieldName) -> UzbekText {
  switch name {
  case .day: "Sana"
  case .to: "Yangi muddat"
  case .value: "Qiymat"
  case .period: "Davr"
  case .evidence: "Hujjatlar"
  case .note: "Izoh"
  case .behalf: "Kim nomidan"
  }
}

private func uzbekName(of name: NewDialog.FieldName) -> UzbekText {
  switch name {
  case .name: "Qisqa nomi"
  case .parties: "Tomonlar"
  case .period: "Davr"
  }
}

private func uzbekHint(of name: NewDialog.FieldName) -> UzbekText {
  switch name {
  case .name: "lotin harflarida, masalan \(folderName)"
  case .parties: "qisqa belgilari, masalan \(partyIDs)"
  case .period: "masalan 2027..2028"
  }
}

private func uzbekHint(of name: RecordForm.FieldName) -> UzbekText {
  switch name {
  case .day: "← → sanani oʻzgartiradi"
  case .to: "\(periods) yoki sana"
  case .value: "son, masalan 410 yoki 66.2"
  case .period: "qaysi davr uchun: \(yearAndHalf)"
  case .evidence: "fayllar yoki manzillar ; orqali"
  case .note: "oʻz soʻzlari bilan"
  case .behalf: "← → boshqa Tomon xatiga koʻra"
  }
}

private func uzbekTitle(
  _ verb: Verb,
  _ party: TerminalText,
  _ subject: TerminalText
) -> UzbekText {
  switch verb {
  case .start: "\(party) ishni boshlaydi: \(subject)"
  case .done: "\(party) bajarilganini maʼlum qiladi: \(subject)"
  case .postpone: "\(party) muddatni surishni taklif qiladi: \(subject)"
  case .suspend: "\(party) toʻxtatib turishni taklif qiladi: \(subject)"
  case .resume: "\(party) davom ettirishni taklif qiladi: \(subject)"
  case .cancel: "\(party) ijrodan chiqarishni taklif qiladi: \(subject)"
  case .confirm: "\(party) tasdiqlaydi: \(subject)"
  case .dispute: "\(party) eʼtiroz bildiradi: \(subject)"
  case .risk: "\(party) xavf haqida maʼlum qiladi: \(subject)"
  case .report: "\(party) hisobot beradi: \(subject)"
  case .measure: "\(party) qiymat kiritadi: \(subject)"
  case .note: "\(party) izoh kiritadi: \(subject)"
  case .adopt: "\(party) matnni qabul qiladi: \(subject)"
  case .undo: "\(party) yozuvni qaytarib oladi: \(subject)"
  }
}

private func uzbekName(of screen: ScreenName) -> UzbekText {
  switch screen {
  case .overview: "Umumiy"
  case .board: "Tadbirlar"
  case .timeline: "Jadval"
  case .agenda: "Muddatlar"
  case .changes: "Farqlar"
  case .journal: "Jurnal"
  }
}

private func uzbekTitle(of section: DueReport.Section, days: Int) -> UzbekText {
  switch section {
  case .answers: "Javob kutilmoqda"
  case .overdue: "Muddati oʻtgan"
  case .reports: "Hisobot kutilmoqda"
  case .sooner: "Oldinroq"
  case .window: "\(days) kun ichida"
  case .next: "Navbatdagilar"
  case .later: "Keyinroq"
  }
}

private func uzbekName(of theme: ThemeName) -> UzbekText {
  switch theme {
  case .standard: "Terminal ranglari"
  case .dark: "Toʻq"
  case .light: "Och"
  case .highContrast: "Kontrastli"
  case .mono: "Rangsiz"
  }
}

private func uzbekName(of group: InterfaceCommand.Group) -> UzbekText {
  switch group {
  case .move: "Harakatlanish"
  case .screens: "Ekranlar"
  case .find: "Qidirish"
  case .record: "Yozuvlar"
  case .look: "Koʻrish"
  case .program: "Dastur"
  }
}

private func uzbekName(of kind: ActivityKind) -> UzbekText {
  switch kind {
  case .joint: "birgalikda"
  case .mirror: "har bir Tomon oʻzida"
  case .single: "bir Tomon"
  }
}
