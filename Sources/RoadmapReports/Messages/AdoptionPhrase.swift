package import RoadmapModel
package import Terminal

/// What is said of versions and who adopted them; parties are listed already (`UZ and RU`).
package enum AdoptionPhrase: InterfacePhrase {
  case textChanged(version: Int, by: TerminalText)
  case disputed(version: Int)
  /// The file of an adopted version is not there; the text of `shown` counts instead.
  case fileMissing(version: Int, by: TerminalText, shown: TerminalText)
  case byNobody(version: Int)
  case bySome(version: Int, by: TerminalText, missing: TerminalText)
  /// All adopted it; `inForce` may be still to come.
  case byAll(version: Int, inForce: Day, isComing: Bool)
  /// How to see what changed in an adopted text.
  case changeIsShown(version: Int, agreement: TerminalText)

  package var english: TerminalText {
    switch self {
    case .textChanged(let version, let parties):
      "v\(version).roadmap is no longer the text that \(parties) adopted [text-changed]"
    case .fileMissing(let version, let by, let shown):
      "v\(version) was adopted by \(by), but v\(version).roadmap is not in the folder: "
        + "\(shown) is shown instead. Put the file back [version-missing]"
    case .disputed(let version): "v\(version) is in dispute: the sides adopted different texts"
    case .byNobody(let version): "v\(version) is adopted by nobody yet"
    case .bySome(let version, let by, let missing):
      "v\(version) is adopted by \(by), not yet by \(missing)"
    case .byAll(let version, let day, let isComing):
      isComing
        ? "v\(version) is adopted by all sides and will be in force from \(day: day)"
        : "v\(version) is adopted by all sides and in force since \(day: day)"
    case .changeIsShown(let version, let agreement):
      "`roadmap diff \(agreement) v\(version)@adopted v\(version)` shows what changed."
    }
  }

  package var russian: TerminalText {
    switch self {
    case .textChanged(let version, let parties):
      "v\(version).roadmap — уже не тот текст, который приняли \(parties) [text-changed]"
    case .fileMissing(let version, let by, let shown):
      "редакция v\(version) принята: \(by), но файла v\(version).roadmap в папке нет: вместо "
        + "неё показана \(shown). Верните файл [version-missing]"
    case .disputed(let version): "редакция v\(version) спорна: Стороны приняли разные тексты"
    case .byNobody(let version): "редакцию v\(version) пока никто не принял"
    case .bySome(let version, let by, let missing):
      "редакция v\(version) принята: \(by); ещё не принята: \(missing)"
    case .byAll(let version, let day, let isComing):
      isComing
        ? "редакция v\(version) принята всеми Сторонами и вступит в силу с \(day: day)"
        : "редакция v\(version) принята всеми Сторонами и действует с \(day: day)"
    case .changeIsShown(let version, let agreement):
      "Что изменилось, покажет `roadmap diff \(agreement) v\(version)@adopted v\(version)`."
    }
  }

  package var uzbek: UzbekText {
    switch self {
    case .textChanged(let version, let parties):
      "`v\(version).roadmap` endi \(parties) qabul qilgan matn emas `[text-changed]`"
    case .fileMissing(let version, let by, let shown):
      "`v\(version)` tahririni qabul qilgan: \(by), ammo jildda `v\(version).roadmap` fayli yoʻq: "
        + "oʻrniga `\(shown)` koʻrsatilgan. Faylni qaytaring `[version-missing]`"
    case .disputed(let version):
      "`v\(version)` tahriri bahsli: Tomonlar turli matnlarni qabul qilgan"
    case .byNobody(let version): "`v\(version)` tahririni hali hech kim qabul qilmagan"
    case .bySome(let version, let by, let missing):
      "`v\(version)` tahririni qabul qilgan: \(by); hali qabul qilmagan: \(missing)"
    case .byAll(let version, let day, let isComing):
      isComing
        ? "`v\(version)` tahririni barcha Tomonlar qabul qilgan, \(day: day)dan amalda boʻladi"
        : "`v\(version)` tahririni barcha Tomonlar qabul qilgan, \(day: day)dan amalda"
    case .changeIsShown(let version, let agreement):
      "Nima oʻzgarganini `roadmap diff \(agreement) v\(version)@adopted v\(version)` koʻrsatadi."
    }
  }
}
