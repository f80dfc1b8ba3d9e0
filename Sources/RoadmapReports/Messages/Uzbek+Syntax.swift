import RoadmapSyntax
import Terminal

/// Uzbek words for a problem of bytes and lines.
func uzbekWording(
  of problem: SyntaxProblem,
  _ context: ProblemContext
) -> UzbekWording {
  switch problem {
  case .fileEmpty:
    UzbekWording(
      "fayl boʻsh",
      "Bitim `roadmap-format 1` qatori bilan boshlanadi. Matn yoʻqolgan boʻlsa, uni nusxadan tiklang."
    )
  case .fileTooLarge:
    UzbekWording(
      "fayl 512 MiB dan katta",
      "Bitimni boʻling yoki fayl nima bilan toʻlganini aniqlang."
    )
  case .encodingUTF16:
    UzbekWording(
      "fayl UTF-8 emas, UTF-16 kodirovkasida",
      "Uni UTF-8 da qayta saqlang: Word yoki Bloknotda «Oddiy matn» va UTF-8 kodirovkasini tanlang."
    )
  case .encodingInvalid:
    UzbekWording(
      "bu baytlar UTF-8 emas",
      "Faylni UTF-8 da saqlang yoki buzilgan belgilarni qayta tering."
    )
  case .lineEndingsMixed:
    UzbekWording(
      "bu qatorning oxiri yuqoridagilardan farq qiladi",
      "`roadmap fmt` hamma joyda bir xil qator oxirini qoʻyadi."
    )
  case .formatMissing:
    UzbekWording(
      "format qatori yoʻq",
      "Izohlardan boshqa birinchi qator sifatida `roadmap-format 1` deb yozing."
    )
  case .formatVersion:
    UzbekWording(
      "bu dastur formatning `\(context.marked)` versiyasini oʻqimaydi",
      "`roadmap-format 1` deb yozing yoki yangiroq `roadmap` dasturini oling."
    )
  case .formatTwice:
    UzbekWording(
      "format qatori ikkinchi marta turibdi",
      "Uni olib tashlang; ikki bitimga ikki fayl kerak."
    )
  case .controlCharacter("\r"):
    UzbekWording(
      "qator ichida karetkani qaytarish belgisi bor",
      "Uni olib tashlang yoki qatorni shu yerda tugating: boshqa dasturlar boshqa matnni koʻrsatgan boʻlardi."
    )
  case .controlCharacter("\t"):
    UzbekWording(
      "matn ichida tabulyatsiya bor",
      "Boʻsh joy qoʻying; tabulyatsiya faqat format soʻzlari orasida turishi mumkin."
    )
  case .controlCharacter("\0"):
    UzbekWording("\(.named("\0")) belgisi", "Uni olib tashlang; unda matn yoʻq.")
  case .controlCharacter(let scalar):
    UzbekWording(
      "boshqaruv belgisi \(.named(scalar))",
      "Uni olib tashlang; u terminal yoki printerga taʼsir qilgan boʻlardi."
    )
  case .bidiControl(let scalar):
    UzbekWording(
      "yozuv yoʻnalishi belgisi \(.named(scalar))",
      "Uni olib tashlang; u tufayli oʻquvchi saqlanganidan boshqa matnni koʻradi."
    )
  case .tagCharacter(let scalar):
    UzbekWording(
      "koʻrinmas yorliq belgisi \(.named(scalar))",
      "Uni olib tashlang; uni hech kim koʻrmaydi."
    )
  case .noncharacter(let scalar):
    UzbekWording("\(.named(scalar)) belgi emas", "Uni olib tashlang.")
  case .invisibleCharacter(let scalar):
    UzbekWording(
      "koʻrinmas belgi \(.named(scalar))",
      "Yozuv bu yerda uni talab qilmasa, olib tashlang."
    )
  case .combiningMarks(let count):
    UzbekWording(
      "ketma-ket \(count) ta ustki belgi; koʻpi bilan 30 tasi oʻqiladi",
      "Belgilarni olib tashlang; hech bir yozuvga buncha kerak emas."
    )
  case .mixedScripts(let scalar):
    UzbekWording(
      "bir soʻzda ikki alifbo aralashgan: bu yerda \(.named(scalar)) turibdi",
      "Soʻzni bitta alifboda qayta tering; bu harflar oʻxshash, lekin bir xil emas."
    )
  case .lineTooLong(let bytes):
    UzbekWording(
      "bu qatorning uzunligi \(bytes) bayt; koʻpi bilan 65536 bayt oʻqiladi",
      "Uzun matnni keyingi qatorda `|` dan keyin davom ettiring."
    )
  case .lineUnreadable(let meant):
    if let meant {
      UzbekWording(
        "bu qatorni oʻqib boʻlmaydi",
        "Balki `\(.quoted("\(meant.spelling)"))` sarlavhasi nazarda tutilgandir?"
      )
    } else {
      UzbekWording(
        "bu qatorni oʻqib boʻlmaydi",
        "Qator sarlavha (`activity ID  Title`), maydon (`name: value`), `|` dan keyingi matn yoki `#` dan keyingi izoh boʻladi."
      )
    }
  case .conflictMarker:
    UzbekWording(
      "versiyalarni boshqarish tizimi bu yerda ziddiyat qoldirgan",
      "Belgilar orasidagi ikki matndan birini qoldiring va `<<<<<<<`, `=======` hamda `>>>>>>>` qatorlarini olib tashlang."
    )
  case .headingColon:
    UzbekWording(
      "sarlavhada ikki nuqta boʻlmaydi",
      "Belgini, ikkita boʻsh joyni va nomni ikki nuqtasiz yozing."
    )
  case .headingWithoutID(let keyword):
    UzbekWording(
      "bu sarlavhaning belgisi yoʻq",
      "`\(.quoted("\(keyword.spelling)")) ID  Title` deb yozing; belgi keyin oʻzgarmaydi."
    )
  case .titleTooLong(let scalars):
    UzbekWording(
      "bu nomda \(scalars) ta belgi bor; koʻpi bilan 1000 tasi oʻqiladi",
      "Nomni qisqartiring, qolganini `note` yoki `result` ga oʻtkazing."
    )
  case .textDetached:
    UzbekWording(
      "bu matn hech narsani davom ettirmaydi",
      "`|` dan keyingi matn sarlavha yoki matnli maydonning bevosita ostida, orada boʻsh qator va izohsiz turadi."
    )
  case .alternativeUnreadable:
    UzbekWording(
      "bu variantni oʻqib boʻlmaydi",
      "Tomondan keyin butun maydonni yozing, masalan `?RU due: 2026-03` yoki `?RU removed`."
    )
  }
}
