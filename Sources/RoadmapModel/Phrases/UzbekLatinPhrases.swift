/// The Uzbek words of deadlines in Latin script; ours, not yet read by a native speaker.
///
/// Spelled with the plain apostrophe: the others are folded to it.
enum UzbekLatinPhrases {
  static let groups: [PhraseLexicon.Group] =
    inflected + units + ordinals + marks + rhythms + fixed

  /// Nouns that take the endings of ``endings``.
  private static let stems: [(String, PhraseWord)] = [
    ("yanvar", .month(1)), ("fevral", .month(2)), ("mart", .month(3)), ("aprel", .month(4)),
    ("may", .month(5)), ("iyun", .month(6)), ("iyul", .month(7)), ("avgust", .month(8)),
    ("sentabr", .month(9)), ("sentyabr", .month(9)), ("oktabr", .month(10)),
    ("oktyabr", .month(10)), ("noyabr", .month(11)), ("dekabr", .month(12)),
    ("bahor", .part(.spring)), ("yoz", .part(.summer)), ("kuz", .part(.autumn)),
    ("qish", .winter), ("bosh", .part(.early)), ("boshlanish", .part(.early)),
    ("o'rta", .part(.mid)), ("o'rtas", .part(.mid)), ("oxir", .part(.end)),
    ("yakun", .part(.end)), ("chorak", .unit(.quarter)), ("chorag", .unit(.quarter)),
    ("yarimyillik", .unit(.half)), ("yarim yillik", .unit(.half)),
    ("yarimyillig", .unit(.half)), ("yarim yillig", .unit(.half)), ("yarim", .unit(.half)),
    ("yarm", .unit(.half)),
  ]

  /// Case and possessive endings, with what they say.
  private static let endings: [(String, [PhraseWord])] = [
    ("", []), ("i", []), ("ning", []), ("ining", []), ("lar", []), ("lari", []),
    ("da", [.during]), ("ida", [.during]), ("larida", [.during]),
    ("ga", [.until]), ("iga", [.until]),
    ("gacha", [.until]), ("igacha", [.until]), ("ka", [.until]), ("kacha", [.until]),
    ("dan", [.from]), ("idan", [.from]),
  ]

  private static let inflected: [PhraseLexicon.Group] = stems.flatMap { stem, word in
    endings.map { ending, marks in
      PhraseLexicon.Group(stem + ending, all: [word] + marks)
    }
  }

  private static let units: [PhraseLexicon.Group] = [
    .init("yil|yili|yilning|yilda|yilgi|yillar|yillarda|yillarning|yiliga|y|yy", .unit(.year)),
    .init("yilgacha|yillargacha|yilga", .unit(.year), .until),
    .init("yildan", .unit(.year), .from),
    .init("oy|oyi|oyda|oyiga|oyning|oylar", .unit(.month)),
    .init("oyida", .unit(.month), .during),
    .init("oyigacha", .unit(.month), .until),
    .init("kun|kuni|kunda|kunlik", .unit(.day)),
    .init("chorakda bir|choragida bir", .unit(.quarter), .count(1)),
  ]

  private static let ordinals: [PhraseLexicon.Group] = [
    .init("i|birinchi", .ordinal(1)),
    .init("ii|ikkinchi", .ordinal(2)),
    .init("iii|uchinchi", .ordinal(3)),
    .init("iv|to'rtinchi", .ordinal(4)),
  ]

  private static let marks: [PhraseLexicon.Group] = [
    .init("inchi|nchi|ta|sana|muddat", .noise),
    .init("gacha|qadar|kechiktirmay|kechikmay|dan kechiktirmay", .until),
    .init("dan|boshlab", .from),
    .init("davomida|ichida|mobaynida|da|muddatda", .during),
    .init("va|hamda", .and),
    .init("avval|oldin", .before),
  ]

  private static let rhythms: [PhraseLexicon.Group] = [
    .init("har|har bir", .every),
    .init("marta|marotaba|martadan", .times),
    .init("bir", .count(1)),
    .init("ikki", .count(2)),
    .init("uch", .count(3)),
    .init("to'rt", .count(4)),
    .init("besh", .count(5)),
    .init("olti", .count(6)),
    .init("o'n ikki", .count(12)),
    .init("har oyda|oyma-oy|oylik", .rhythm(.month)),
    .init("har chorakda|choraklik|chorakma-chorak", .rhythm(.quarter)),
    .init("har yarim yilda|yarim yilda bir marta|har yarim yillikda", .rhythm(.halfYear)),
    .init("har yili|yillik|yilma-yil|har yilda", .rhythm(.year)),
  ]

  private static let fixed: [PhraseLexicon.Group] = [
    .init("doimiy|doimiy ravishda|doimiy asosda|muntazam|muntazam ravishda|muddatsiz", .ongoing),
    .init("hisobot|ko'rib chiqish", .review),
    .init("zaruratga ko'ra|zarurat bo'yicha|zarur hollarda|so'rovga ko'ra", .onRequest),
    .init("so'rov bo'yicha|ehtiyojga ko'ra|zarurat tug'ilganda", .onRequest),
    .init(
      "kelishuv asosida|kelishuv bo'yicha|kelishuvga ko'ra|kelishilgan holda|kelishiladi",
      .toBeAgreed
    ),
    .init("alohida reja asosida|alohida jadval asosida", .toBeAgreed),
    .init("kuchga kirgan kundan|imzolangan kundan", .entryIntoForce),
  ]
}
