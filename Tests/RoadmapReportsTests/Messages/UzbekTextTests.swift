import RoadmapReports
import Terminal
import Testing

struct UzbekTextTests {
  @Test(
    arguments: [
      ("yoʻl xaritasi", "йўл харитаси"), ("chora-tadbir", "чора-тадбир"), ("muddat", "муддат"),
      ("eʼtiroz bildirish", "эътироз билдириш"), ("maʼlumot", "маълумот"),
      ("kelishuv", "келишув"), ("element", "элемент"), ("aeroport", "аэропорт"),
      ("yetarli", "етарли"), ("yil", "йил"), ("yozuv", "ёзув"), ("yuborish", "юбориш"),
      ("yakun", "якун"), ("gʻalaba", "ғалаба"), ("Oʻzbekiston", "Ўзбекистон"),
      ("Choʻl", "Чўл"), ("SHARTNOMA", "ШАРТНОМА"), ("Sharh", "Шарҳ"), ("hujjat", "ҳужжат"),
      ("qoida", "қоида"), ("tahrir", "таҳрир"), ("xavf", "хавф"), ("Isʼhoq", "Исҳоқ"),
      ("sentabr", "сентябрь"), ("Sentabr", "Сентябрь"), ("sentabrda", "сентябрда"),
      ("oktabr", "октябрь"), ("noyabrgacha", "ноябргача"), ("yanvar", "январь"),
      ("iyul", "июль"), ("konstitutsiya", "конституция"), ("redaksiyasi", "редакцияси"),
      ("aytsa", "айтса"), ("obyekt", "объект"), ("kompyuter", "компьютер"), ("daftar", "дафтар"),
    ]
  )
  func `a word of the catalogue is spelled by the official tables`(
    latin: String,
    cyrillic: String
  ) {
    let text = UzbekText(stringLiteral: latin)
    #expect(text.text(in: .latin).description == latin)
    #expect(text.text(in: .cyrillic).description == cyrillic)
  }

  @Test
  func `what is interpolated keeps its letters`() {
    let name: TerminalText = "Amir MON-1 shahar"
    let text: UzbekText = "shahar: \(name), \(12) kun"
    #expect(text.text(in: .cyrillic) == "шаҳар: Amir MON-1 shahar, 12 кун")
    #expect(text.text(in: .latin) == "shahar: Amir MON-1 shahar, 12 kun")
  }

  @Test
  func `what stands between backticks or braces keeps its letters, whatever is interpolated`() {
    let word: TerminalText = "check"
    let text: UzbekText = "Buyruq `roadmap \(word) --strict` va {nom}: shu"
    #expect(text.text(in: .cyrillic) == "Буйруқ `roadmap check --strict` ва {nom}: шу")
  }

  @Test
  func `names of formats keep their letters, and a sentence inside another is Uzbek`() {
    let inner: UzbekText = "bitim"
    let text: UzbekText = "\(inner) JSON va UTF-8"
    #expect(text.text(in: .cyrillic) == "битим JSON ва UTF-8")
  }

  @Test
  func `a word may say its own spelling`() {
    let text: UzbekText = "\(UzbekText(latin: "noy", cyrillic: "ноя")) oyi"
    #expect(text.text(in: .latin) == "noy oyi")
    #expect(text.text(in: .cyrillic) == "ноя ойи")
  }
}
