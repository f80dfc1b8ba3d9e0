internal import RoadmapReports

// The Uzbek words of the help pages, in Latin letters.

private let commonDetail: UzbekText =
  "Tomoningiz jurnaliga bitta qator qoʻshiladi va buyruq aytganida u diskda boʻladi. Bitimning oʻzi hech qachon oʻzgarmaydi. Kim ekaningizni `--by`, `ROADMAP_BY` oʻzgaruvchisi yoki sozlamalaringiz aytadi."

private let oneID: UzbekText =
  "Band belgisi, uning birinchi harflari yoki bosma raqami; muddatlardan biri uchun `ID@2026`"
private let moreIDs: UzbekText = "Yana bandlar, bitta amal bilan"
private let anyID: UzbekText = "Band belgisi, uning birinchi harflari yoki bosma raqami"
private let agreementName: UzbekText = "Bitim nomi yoki uning birinchi harflari"
private let whenConfirmed: UzbekText = "Boshqa Tomon tasdiqlagach kuchga kiradi."

func uzbekHelp(of command: CommandName) -> UzbekCommandHelp {
  switch command {
  case .check:
    UzbekCommandHelp(
      summary: "Bitim fayllaridagi xatolarni topish",
      operands: ["Fayl, papka yoki papkangizdagi bitim nomi"],
      details: [
        "Fayllarni oʻqiydi va har bir xatoni aytadi: fayl, qator va ustun, nima notoʻgʻri va oʻrniga nima yozish kerak. Hech narsani oʻzgartirmaydi.",
        "Nomsiz papkangizdagi barcha bitimlarni tekshiradi.",
        "Har bir xatoning kvadrat qavsda kodi bor. U haqda batafsil: `roadmap explain CODE`.",
        "Xatolar boʻlsa, tugash kodi 1; `--strict` bilan ogohlantirishlarda ham.",
      ],
      examples: [
        "Barcha bitimlarni tekshirish", "Bitta bitimni tekshirish",
        "Bitta faylni tekshirish, ogohlantirishlar xato hisoblanadi",
      ]
    )
  case .fmt:
    UzbekCommandHelp(
      summary: "Bitim fayllaridagi boʻsh joylarni tartiblash",
      operands: ["Bitim fayli yoki papka"],
      details: [
        "Qator boshidagi va oradagi boʻsh joylar hamda qator oxirlarini tartibga soladi. Soʻzlar oʻzgarmaydi: dastur oldingi va keyingi matnni solishtiradi va faqat boʻsh joylar farq qilsa yozadi.",
        "Nomsiz papkangizdagi barcha bitimlarni tartibga soladi.",
      ],
      examples: ["Bitta faylni tartibga solish", "Bunga muhtoj fayllarni aytish"]
    )
  case .show:
    UzbekCommandHelp(
      summary: "Bitimning bir bandini toʻliq koʻrsatish",
      operands: [anyID],
      details: [
        "Bitim yoʻnalish, tadbir, bosqich, koʻrsatkich, qoida yoki Tomon haqida aytganlarining hammasini chiqaradi: nomi, ijrochisi, muddati va faylda qayerda turgani.",
        "Katta va kichik harflar farq qilmaydi. Ikki bitimda bir xil belgi boʻlsa, oldiga bitim nomi va ikki nuqta qoʻying.",
      ],
      examples: [
        "`MON-1` tadbirini koʻrsatish", "1.1 bosma raqamli bandni koʻrsatish",
        "`practice` bitimining `MON-1` bandini koʻrsatish",
      ]
    )
  case .list:
    UzbekCommandHelp(
      summary: "Tadbirlar roʻyxati, hammasi yoki keraklilari",
      operands: [
        "Nomdagi soʻz, ID boshi, `owner:PARTY`, `area:ID`, `is:overdue`, `due<2026-07` yoki `changed:<30d`; oldida chiziqcha boʻlsa, shulardan boshqalari"
      ],
      details: [
        "Har bir tadbirga bir qator chiqaradi: holati, belgisi, nomi, ijrochisi va muddati.",
        "Bir nechta filtr boʻlsa, tadbir hammasiga mos kelishi kerak; filtrlar orasidagi `or` boshqa tanlovni boshlaydi. `is:` dan keyin holat, masalan `is:overdue` yoki `is:due-soon`, yoxud `is:open`, `is:late`, `is:waiting`, `is:done`, `is:ours` guruhi turadi. `changed:<30d` soʻnggi 30 kunda yozuv boʻlganlari, `changed:>30d` boʻlmaganlari.",
      ],
      examples: [
        "Barcha tadbirlar roʻyxati", "`UZ` yolgʻiz yoki boshqalar bilan qiladiganlari",
        "Muddati oʻtganlar va muddati yaqinlar",
        "Tashriflar, ammo `MON` yoʻnalishidagilardan boshqa",
      ]
    )
  case .status:
    UzbekCommandHelp(
      summary: "Bitimlar holatini koʻrsatish",
      operands: [agreementName],
      details: [
        "Har bir bitim boʻyicha qanchasi bajarilgani, qancha vaqt oʻtgani va navbat kimda ekanini eng shoshilinchidan boshlab koʻrsatadi. Har bir qatorni `roadmap why ID` tushuntiradi.",
        "`--by` bilan sizdan kutilayotganini boshqa Tomondan kutilayotganidan ajratadi. Muddati tugagan bitimlar oxirida nomlanadi; koʻrish uchun birini nomlang.",
        "Buyruqsiz `roadmap` ham shuni koʻrsatadi.",
      ],
      examples: [
        "Barcha bitimlarni koʻrsatish", "Bittasini `UZ` nazarida koʻrsatish",
        "Oʻsha kuni nima toʻgʻri boʻlganini koʻrsatish",
      ]
    )
  case .why:
    UzbekCommandHelp(
      summary: "Bir bandning holatini tushuntirish",
      operands: ["Tadbir, yoʻnalish yoki bosqich belgisi, uning birinchi harflari yoki raqami"],
      details: [
        "Holatni, uni bergan qoidani, muddat kunlarini barcha surilishlari bilan va hisobga olingan har bir jurnal qatorini fayli va raqami bilan chiqaradi."
      ],
      examples: [
        "`MON-1` holatini tushuntirish", "Shuning oʻzi, imzolangan muddatga nisbatan",
      ]
    )
  case .due:
    UzbekCommandHelp(
      summary: "Bajariladiganlar, eng yaqinidan boshlab",
      operands: ["Qancha oldinga qarash: `30d`, `8w`, `3m` yoki davr, masalan `2026-Q4`"],
      details: [
        "Javob kutayotgan bayonotlar, muddati oʻtganlar, shu oraliqda bajariladiganlar va navbatdagilarni koʻrsatadi. Bir necha muddatli bandning har bir muddatiga bir qator.",
        "Oraliqsiz 30 kun oldinga qaraydi.",
      ],
      examples: ["30 kun oldinga", "60 kun oldinga", "`RU` bir chorakda bajaradiganlari"]
    )
  case .log:
    UzbekCommandHelp(
      summary: "Yozuvlarni koʻrsatish, yangilari avval",
      operands: ["Band belgisi, uning birinchi harflari, raqami yoki bitim nomi"],
      details: [
        "Jurnal qatorlarini koʻrsatadi: voqea kuni, kim, nima haqida aytgani va izoh. Qaytarib olingani ham belgisi bilan koʻrsatiladi, bir Tomon boshqasi uchun kiritgani ham."
      ],
      examples: ["Barcha bitimlardagi yozuvlar", "`EDU-3` haqidagi yozuvlar"]
    )
  case .timeline:
    UzbekCommandHelp(
      summary: "Muddatlarni taqvim boʻylab chizish",
      operands: [agreementName],
      details: [
        "Har bir tadbirga bitim oylari yoki choraklari boʻylab bir qator chizadi: davri, muddati, bajarilgani va muddati oʻtgani. Belgilar izohi ostida turadi."
      ],
      examples: ["Muddati tugamagan barcha bitimlarni chizish", "Bittasini keng sahifada chizish"]
    )
  case .diff:
    UzbekCommandHelp(
      summary: "Tahrirlar orasida nima oʻzgarganini koʻrsatish",
      operands: [
        "Eski va yangi tahrir: `v1`, `draft`, fayl yoki `git` dagi `v1@REVISION`; oldida bitim nomi turadi"
      ],
      details: [
        "Nima qoʻshilgani, olib tashlangani, boshqacha yozilgani, surilgani yoki boshqa ijrochiga berilganini, bu har bir Tomon uchun nimani bildirishini va oxirida oʻzgartirish haqida bitim kerakligini aytadi. Bandlar belgilari va `replaces` boʻyicha, ular boʻlmasa matni boʻyicha kuzatiladi; faqat yangi raqamlar oʻzgarish emas.",
        "Faqat bitim nomi berilsa, uning oxirgi ikki tahririni solishtiradi. Bitim papkasida yoki bitim bitta boʻlsa, nomni tushirib qoldirish mumkin. `practice:v1` ikkalasini ham bildiradi.",
        "`v2@adopted` faylda hozir nima turganidan qatʼi nazar `v2` ning qabul qilingan matni: u `.roadmap` da saqlanadi, boʻlmasa `git` dan qidiriladi. `--format amendment` oʻzgartirish haqidagi bitimni `--lang` tilida, shu tildagi matnlar bilan yozadi.",
        "Terminaldan uzunini `PAGER` da koʻrsatilgan dastur, u boʻlmasa `less` koʻrsatadi; `PAGER=cat` hammasini birdan koʻrsatadi.",
        "Tugash kodi 0; `--exit-code` bilan biror narsa oʻzgargan yoki `--fail-on` aytganidek jiddiy oʻzgargan boʻlsa, 1 boʻladi.",
      ],
      examples: [
        "Ikki tahrirni solishtirish", "Shuning oʻzi, eskisi va yangisi yonma-yon",
        "Oʻzgarishlarni oʻzgartirish haqidagi bitim tilida yozish",
        "`git` saqlagani bilan solishtirish, bitim papkasida",
      ]
    )
  case .start:
    UzbekCommandHelp(
      summary: "Ish boshlanganini yozish",
      operands: [oneID, moreIDs],
      details: [
        "Tomoningiz oʻzi ijrochi boʻlgan tadbir yoki bosqichni boshlaganini aytadi.", commonDetail,
      ],
      examples: ["`MON-1` boʻyicha ish boshlandi"]
    )
  case .done:
    UzbekCommandHelp(
      summary: "Bajarilganini maʼlum qilish",
      operands: [oneID, moreIDs],
      details: [
        "Tomoningiz bajarganini aytadi. Boshqa Tomon `confirm` yoki `dispute` bilan javob beradi. Bir necha muddatli tadbirda hali maʼlum qilinmagan eng erta muddat nazarda tutiladi.",
        commonDetail,
      ],
      examples: [
        "Ikki tadbir, shu kuni bajarilgan", "Tasdiqlovchi hujjat bilan",
        "`RU` xatda aytgani, siz kiritasiz", "`MON-1` bugun bajarildi",
      ]
    )
  case .confirm:
    UzbekCommandHelp(
      summary: "Boshqa Tomon aytganini tasdiqlash",
      operands: [oneID, moreIDs],
      details: [
        "Boshqa Tomonning eng soʻnggi bayonoti yoki taklifiga javob beradi. Taklif qolganlarning hammasi tasdiqlagach kuchga kiradi.",
        commonDetail,
      ],
      examples: ["`EDU-3` boshqa Tomon aytganidek bajarilgan"]
    )
  case .dispute:
    UzbekCommandHelp(
      summary: "Boshqa Tomonga eʼtiroz bildirish",
      operands: [oneID, moreIDs],
      details: [
        "Boshqa Tomonning eng soʻnggi bayonoti yoki taklifiga javob beradi. Sababini `--note` aytadi.",
        commonDetail,
      ],
      examples: ["`EDU-3` bajarilmagan va sababi"]
    )
  case .postpone:
    UzbekCommandHelp(
      summary: "Yangi muddat taklif qilish",
      operands: [oneID, moreIDs],
      details: [
        "Boshqa Tomon tasdiqlagach muddat suriladi; ungacha kelishilganicha qoladi.", commonDetail,
      ],
      examples: ["2027-yilning uchinchi choragini taklif qilish"]
    )
  case .suspend:
    UzbekCommandHelp(
      summary: "Tadbirni toʻxtatib turishni taklif qilish",
      operands: [oneID, moreIDs],
      details: [whenConfirmed + " Toʻxtatilganning muddati oʻtmaydi.", commonDetail],
      examples: ["`CUL-4` ni toʻxtatib turishni taklif qilish"]
    )
  case .resume:
    UzbekCommandHelp(
      summary: "Toʻxtatilganni davom ettirishni taklif qilish",
      operands: [oneID, moreIDs],
      details: [whenConfirmed, commonDetail],
      examples: ["`CUL-4` ni davom ettirishni taklif qilish"]
    )
  case .cancel:
    UzbekCommandHelp(
      summary: "Ijrodan chiqarishni taklif qilish",
      operands: [oneID, moreIDs],
      details: [whenConfirmed, commonDetail],
      examples: ["Muddatlardan birini chiqarishni taklif qilish"]
    )
  case .risk:
    UzbekCommandHelp(
      summary: "Tadbir xavf ostida ekanini maʼlum qilish",
      operands: [oneID, moreIDs],
      details: [
        "Sababini `--note` aytadi. Tadbir boʻyicha keyingi `report` yoki `done` gacha amal qiladi.",
        commonDetail,
      ],
      examples: ["`MON-6` xavf ostida va sababi"]
    )
  case .report:
    UzbekCommandHelp(
      summary: "Ijro haqida hisobot berish",
      operands: [oneID, moreIDs],
      details: [
        "Tadbir, yoʻnalish yoki `@agreement` bilan butun bitim haqida. Izohsiz boʻlsa, yangilik yoʻqligini bildiradi.",
        commonDetail,
      ],
      examples: ["`MON` yoʻnalishi boʻyicha hisobot", "Butun bitim boʻyicha yangilik yoʻq"]
    )
  case .note:
    UzbekCommandHelp(
      summary: "Oʻz jurnaliga izoh yozish",
      operands: [oneID, moreIDs],
      details: ["Holatga taʼsir qilmaydi. Izoh matni `--note` da turadi.", commonDetail],
      examples: ["`MON-1` ga izoh"]
    )
  case .measure:
    UzbekCommandHelp(
      summary: "Koʻrsatkich qiymatini yozish",
      operands: ["Koʻrsatkich belgisi", "Son, kasr qismi nuqtadan keyin"],
      details: ["Qiymat qaysi davr uchunligini `--period` aytadi.", commonDetail],
      examples: ["2026-yilda 7 ta markaz"]
    )
  case .undo:
    UzbekCommandHelp(
      summary: "Oʻz Tomonining yozuvlarini qaytarib olish",
      operands: ["Band yoki qator belgisi; usiz oxirgi amal"],
      details: [
        "Belgisiz oxirgi amalingizni, uning barcha qatorlarini qaytarib oladi. Hech narsa oʻchirilmaydi: qator qoʻshiladi, uni ham oʻz belgisi bilan qaytarib olish mumkin. Boshqa Tomon rozi boʻlgani qoladi."
      ],
      examples: ["`MON-1` haqidagi oxirgi qatorni qaytarib olish", "Oxirgi amalni qaytarib olish"]
    )
  case .amend:
    UzbekCommandHelp(
      summary: "Bitimning keyingi tahririni boshlash",
      operands: ["Bitim nomi; bitta boʻlsa, yozilmasa ham boʻladi"],
      details: [
        "Amaldagi tahrirni `draft.roadmap` ga nusxalaydi, `version` ni oshiradi, oʻzgartiriladigan matnni xeshi bilan koʻrsatadi, imzolar va kuchga kirish kunini olib tashlaydi. Qolgani izohlari bilan birga oʻzgarishsiz qoladi.",
        "Tomonlar koʻchirishga kelishgan muddat yangi `due` boʻladi; oldingisi va uning boshqa tillardagi matnlari `# was` bilan boshlanadigan izohga aylanadi.",
        "Mavjud loyihaga hech qachon tegmaydi.",
      ],
      examples: ["Bitta bitimning keyingi tahririni boshlash"]
    )
  case .adopt:
    UzbekCommandHelp(
      summary: "Loyihani yoki tahrirni Tomoningizdan qabul qilish",
      operands: [
        "Bitim nomi; faqat bittasida qabul qilinadigan narsa boʻlsa, yozilmasa ham boʻladi",
        "`draft` yoki `v2`; faqat bitta matn kutayotgan boʻlsa, yozilmasa ham boʻladi",
      ],
      details: [
        "Matnni tekshiradi, nimani oʻzgartirishini koʻrsatadi va soʻraydi. Soʻng loyiha keyingi `vN.roadmap` tahririga aylanadi, jurnalingiz esa Tomoningiz aynan shu matnni qabul qilganini xeshi bilan aytadi. Boshqa Tomon shu faylni qabul qiladi; ikkalasi qabul qilgach, u unda koʻrsatilgan kundan, aks holda shu kundan amal qiladi.",
        "Xatolar, ochiq kelishmovchiliklar va qayta ishlatilgan belgilar uni toʻxtatadi. Mavjud fayl ustiga hech qachon yozilmaydi. Terminalsiz hech narsa soʻralmaydi va `--yes` kerak.",
        "Qabul qilingandan keyin oʻzgargan matnni har bir buyruq aytadi: `text-changed`.",
      ],
      examples: ["Kutayotganini savoldan soʻng qabul qilish", "2-tahrirni savolsiz qabul qilish"]
    )
  case .new:
    UzbekCommandHelp(
      summary: "Oʻz bitimingizni boshlash",
      operands: ["Bitim va uning papkasi nomi, masalan `tashkent-kazan`"],
      details: [
        "`draft.roadmap` fayli bor papka yaratadi: qisqa, toʻgʻri bitim, har bir qismini tushuntiradigan izohlari bilan. Uni istalgan muharrirda oʻzgartiring.",
        "Terminalda berilmaganini soʻraydi; boshqa joyda hech narsa soʻramaydi.",
      ],
      examples: ["`UZ` va `RU` bitimini boshlash"]
    )
  case .practice:
    UzbekCommandHelp(
      summary: "Mashq bitimini nusxalash",
      operands: ["Yaratiladigan papka; usiz papkangizdagi `practice`"],
      details: [
        "Oʻylab topilgan ikki shahar, ikki tahrir va ikki jurnal. Undagi yozuvlar hech kimga daxl qilmaydi."
      ],
      examples: ["`my-practice` papkasiga nusxa olish"]
    )
  case .heal:
    UzbekCommandHelp(
      summary: "Jurnaldan yoʻqolgan qatorlarni tiklash",
      operands: ["Bitim nomi; usiz hammasi"],
      details: [
        "Shu kompyuterda yozilgani alohida ham saqlanadi. Muharrir yoki `git checkout` jurnaldan qatorlarni olib tashlagan boʻlsa, buyruq ularni qaytaradi va qaysilari ekanini aytadi."
      ],
      examples: ["Barcha jurnallaringizni koʻrib chiqish"]
    )
  case .explain:
    UzbekCommandHelp(
      summary: "Topilgan xatoni tushuntirish",
      operands: ["Xato kodi, `roadmap check` uni kvadrat qavsda chiqaradi"],
      details: [
        "Xato nimani bildirishi, nega muhimligi va qanday tuzatilishini misol bilan aytadi.",
        "Kodsiz barcha kodlarni koʻrsatadi.",
      ],
      examples: ["Barcha kodlar roʻyxati", "Bitta kodni tushuntirish"]
    )
  case .doctor:
    UzbekCommandHelp(
      summary: "Hammasi sozlanganini tekshirish",
      details: [
        "Dastur sizni kim deb bilishini, qaysi bitim va jurnallarni topishini, yozganlaringiz joyida ekanini va nima notoʻgʻri boʻlsa nima qilish kerakligini aytadi. Hech narsani oʻzgartirmaydi."
      ],
      examples: ["Hammasini tekshirish"]
    )
  case .help:
    UzbekCommandHelp(
      summary: "Shu sharhni yoki buyruq sahifasini koʻrsatish",
      operands: ["Buyruq yoki `format`: bitim qanday yoziladi"],
      details: [
        "`roadmap COMMAND --help` ham `roadmap help COMMAND` sahifasini koʻrsatadi.",
        "`roadmap help format` matn faylida bitim qanday yozilishini bir sahifada koʻrsatadi.",
      ],
      examples: ["Bitta buyruq sahifasini koʻrsatish", "Bitim qanday yozilishini koʻrsatish"]
    )
  case .completions:
    UzbekCommandHelp(
      summary: "Tab tugmasi buyruq va belgilarni toʻldirsin",
      operands: ["Siz ishlatadigan qobiq: `bash`, `zsh` yoki `fish`"],
      details: [
        "Qobigʻingiz uchun skript chiqaradi. Qobiq uni oʻqigach, Tab tugmasi buyruqlar, kalitlar, fayl nomlari va bitimlaringiz belgilarini shu paytdagi holicha toʻldiradi.",
        "`bash` uchun birinchi misol qatorini uy papkangizdagi `.bashrc` fayliga qoʻshing. `zsh` uchun `.zshrc` ga, `compinit` qatoridan pastga `source <(roadmap completions zsh)` ni qoʻshing. `fish` uchun oxirgi misol qatorini bir marta bajaring.",
      ],
      examples: [
        "`bash` da, uni yopguningizcha", "`zsh` da, uni yopguningizcha", "`fish` da, butunlay",
      ]
    )
  case .gitInstall:
    UzbekCommandHelp(
      summary: "`git diff` ni bitimlar uchun sozlash",
      details: [
        "Bitimlar papkangizdagi `.gitattributes` ga ikki qator va omborning shu nusxasiga ikkita sozlama yozadi. Shundan soʻng `git diff`, `git log -p` va `git show` bitimlarni tartibli holda solishtiradi, yashirin belgilarni raqami bilan koʻrsatadi va har bir oʻzgarish ustida tadbirni nomlaydi. Qator oxirlari oʻz holicha qoladi.",
        "`.gitattributes` ni `git` ga kiriting. Sozlamalar bitta nusxaga tegishli, shuning uchun buyruqni har birida bir marta bajaring; ular yoʻq joyda `git` oddiy qatorlarni koʻrsatadi. Bori qaytadan yozilmaydi.",
      ],
      examples: ["Shu nusxani sozlash"]
    )
  case .textForGit:
    UzbekCommandHelp(
      summary: "Bitimni `git` uchun chiqarish",
      operands: ["`git` solishtiradigan fayl"],
      details: ["`roadmap git-install` yozgan sozlamalar uchun; natijasi oʻzgarishi mumkin."],
      examples: ["`git` nimani solishtirishi"]
    )
  case .complete:
    UzbekCommandHelp(
      summary: "Toʻldirish skriptiga javob berish",
      operands: ["Soʻrayotgan qobiq", "Kursorgacha boʻlgan buyruq qatori"],
      details: ["`roadmap completions` chiqargan skriptlar uchun; natijasi oʻzgarishi mumkin."],
      examples: ["Nima kelishi mumkinligi"]
    )
  }
}
