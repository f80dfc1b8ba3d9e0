/// Names that stay in Latin letters in a text in Cyrillic ones.
package let namesInLatin: Set<String> = [
  "ASCII", "CSV", "Enter", "Git", "HTML", "ID", "JSON", "LF", "Markdown", "NUL", "POSIX", "UTC",
  "Word",
  "UTF", "Unicode", "bash", "fish", "git", "http", "https", "roadmap", "zsh",
]

/// Uzbek in Latin letters made into Cyrillic ones, piece by piece.
///
/// The rules are those of the official tables: `sh` is ш, `oʻ` is ў (and so `yoʻ` is йў), `e` is э
/// at the beginning of a word and behind a vowel. What the Latin alphabet no longer tells apart
/// (`ts` and `s` for ц, the soft sign) stands in a list of stems.
struct UzbekTransliteration {
  /// Inside backticks nothing is Uzbek; a piece may end there.
  private var isInCode = false
  private var isInPlaceholder = false

  mutating func cyrillic(of latin: String) -> String {
    var result = ""
    var word: [Unicode.Scalar] = []
    for scalar in latin.unicodeScalars {
      if !isInCode, !isInPlaceholder, isLetter(scalar) {
        word.append(scalar)
        continue
      }
      append(word, to: &result)
      word = []
      switch scalar {
      case "`": isInCode.toggle()
      case "{": isInPlaceholder = true
      case "}": isInPlaceholder = false
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    append(word, to: &result)
    return result
  }

  private func append(_ word: [Unicode.Scalar], to result: inout String) {
    guard !word.isEmpty else { return }
    var spelling = String.UnicodeScalarView()
    spelling.append(contentsOf: word)
    if namesInLatin.contains(String(spelling)) {
      result.unicodeScalars.append(contentsOf: word)
    } else {
      result.append(cyrillicWord(word))
    }
  }
}

/// U+02BB, the mark of oʻ and gʻ.
private let turnedComma: Unicode.Scalar = "\u{02BB}"
/// U+02BC, the hard sign.
private let apostrophe: Unicode.Scalar = "\u{02BC}"

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", turnedComma, apostrophe: true
  default: false
  }
}

private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
}

private func isUpper(_ scalar: Unicode.Scalar) -> Bool { lowercased(scalar) != scalar }

private func cyrillicWord(_ word: [Unicode.Scalar]) -> String {
  let folded = word.map(lowercased)
  var result = String.UnicodeScalarView()
  var position = 0
  let isAllUpper =
    word.count > 1 && word.allSatisfy { isUpper($0) || $0 == turnedComma || $0 == apostrophe }
  func append(_ letters: String, from first: Unicode.Scalar) {
    for (index, letter) in letters.unicodeScalars.enumerated() {
      let capital = isUpper(first) && (index == 0 || isAllUpper)
      let upper = letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
      result.append(capital ? upper : letter)
    }
  }
  if let stem = stem(beginning: folded) {
    append(stem.cyrillic, from: word[0])
    position = stem.length
  }
  while position < word.count {
    let (letters, length) = nextLetters(folded, at: position)
    append(letters, from: word[position])
    position += length
  }
  return String(result)
}

/// The Cyrillic letters for what stands at `position`, and how many scalars they are for.
private func nextLetters(
  _ word: [Unicode.Scalar],
  at position: Int
) -> (letters: String, length: Int) {
  let next = position + 1 < word.count ? word[position + 1] : " "
  let afterNext = position + 2 < word.count ? word[position + 2] : " "
  switch (word[position], next) {
  case ("o", turnedComma): return ("ў", 2)
  case ("g", turnedComma): return ("ғ", 2)
  case ("s", "h"): return ("ш", 2)
  case ("c", "h"): return ("ч", 2)
  // Isʼhoq: the mark only keeps two letters apart.
  case ("s", apostrophe) where afterNext == "h": return ("сҳ", 3)
  case ("y", "o") where afterNext == turnedComma: return ("й", 1)
  case ("y", "o"): return ("ё", 2)
  case ("y", "u"): return ("ю", 2)
  case ("y", "a"): return ("я", 2)
  case ("y", "e"): return ("е", 2)
  case ("e", _):
    let isOpen = position == 0 || isVowel(word, before: position)
    return (isOpen ? "э" : "е", 1)
  default:
    return (singleLetters[word[position]] ?? String(word[position]), 1)
  }
}

private func isVowel(_ word: [Unicode.Scalar], before position: Int) -> Bool {
  switch word[position - 1] {
  case "a", "e", "i", "o", "u": true
  case turnedComma: position > 1 && word[position - 2] == "o"
  default: false
  }
}

private let singleLetters: [Unicode.Scalar: String] = [
  "a": "а", "b": "б", "c": "с", "d": "д", "f": "ф", "g": "г", "h": "ҳ", "i": "и", "j": "ж",
  "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "қ", "r": "р", "s": "с",
  "t": "т", "u": "у", "v": "в", "w": "в", "x": "х", "y": "й", "z": "з", apostrophe: "ъ",
]

// MARK: - Stems

/// Words that the rules would spell wrongly: the Latin stem, and the Cyrillic one.
private let stems: [(latin: String, cyrillic: String)] = [
  ("aksiya", "акция"), ("deklaratsiya", "декларация"), ("funksiya", "функция"),
  ("identifikatsiya", "идентификация"), ("informatsiya", "информация"),
  ("konferensiya", "конференция"), ("konstitutsiya", "конституция"),
  ("konvensiya", "конвенция"), ("koordinatsiya", "координация"), ("litsenziya", "лицензия"),
  ("migratsiya", "миграция"), ("operatsi", "операци"), ("pozitsiya", "позиция"),
  ("redaksiya", "редакция"), ("sertifikatsiya", "сертификация"), ("sex", "цех"),
  ("tendensiya", "тенденция"), ("kompyuter", "компьютер"), ("obyekt", "объект"),
  ("subyekt", "субъект"), ("yanvar", "январ"), ("sentabr", "сентябр"), ("oktabr", "октябр"),
]

/// Whole words with a soft sign at the end; before an ending it is not written.
private let softWords: [String: String] = [
  "yanvar": "январь", "fevral": "февраль", "aprel": "апрель", "iyun": "июнь", "iyul": "июль",
  "sentabr": "сентябрь", "oktabr": "октябрь", "noyabr": "ноябрь", "dekabr": "декабрь",
  "kalendar": "календарь", "rol": "роль",
]

private func stem(beginning word: [Unicode.Scalar]) -> (cyrillic: String, length: Int)? {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: word)
  let text = String(view)
  if let whole = softWords[text] { return (whole, word.count) }
  guard let found = stems.first(where: { text.hasPrefix($0.latin) }) else { return nil }
  return (found.cyrillic, found.latin.unicodeScalars.count)
}
