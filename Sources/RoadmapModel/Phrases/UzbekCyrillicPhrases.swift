/// The Uzbek words of deadlines in Cyrillic script; ours, not yet read by a native speaker.
enum UzbekCyrillicPhrases {
  static let groups: [PhraseLexicon.Group] =
    inflected + units + ordinals + marks + rhythms + fixed

  /// Nouns that take the endings of ``endings``.
  private static let stems: [(String, PhraseWord)] = [
    ("январь", .month(1)), ("январ", .month(1)), ("февраль", .month(2)), ("феврал", .month(2)),
    ("март", .month(3)), ("апрель", .month(4)), ("апрел", .month(4)), ("май", .month(5)),
    ("июнь", .month(6)), ("июн", .month(6)), ("июль", .month(7)), ("июл", .month(7)),
    ("август", .month(8)), ("сентябрь", .month(9)), ("сентябр", .month(9)),
    ("октябрь", .month(10)), ("октябр", .month(10)), ("ноябрь", .month(11)),
    ("ноябр", .month(11)), ("декабрь", .month(12)), ("декабр", .month(12)),
    ("баҳор", .part(.spring)), ("ёз", .part(.summer)), ("куз", .part(.autumn)),
    ("қиш", .winter), ("бош", .part(.early)), ("бошланиш", .part(.early)),
    ("ўрта", .part(.mid)), ("ўртас", .part(.mid)), ("охир", .part(.end)),
    ("якун", .part(.end)), ("чорак", .unit(.quarter)), ("чораг", .unit(.quarter)),
    ("яримйиллик", .unit(.half)), ("ярим йиллик", .unit(.half)),
    ("яримйиллиг", .unit(.half)), ("ярим йиллиг", .unit(.half)), ("ярим", .unit(.half)),
    ("ярм", .unit(.half)),
  ]

  /// Case and possessive endings, with what they say.
  private static let endings: [(String, [PhraseWord])] = [
    ("", []), ("и", []), ("нинг", []), ("ининг", []), ("лар", []), ("лари", []),
    ("да", [.during]), ("ида", [.during]), ("ларида", [.during]),
    ("га", [.until]), ("ига", [.until]),
    ("гача", [.until]), ("игача", [.until]), ("ка", [.until]), ("кача", [.until]),
    ("дан", [.from]), ("идан", [.from]),
  ]

  private static let inflected: [PhraseLexicon.Group] = stems.flatMap { stem, word in
    endings.map { ending, marks in
      PhraseLexicon.Group(stem + ending, all: [word] + marks)
    }
  }

  private static let units: [PhraseLexicon.Group] = [
    .init("йил|йили|йилнинг|йилда|йилги|йиллар|йилларда|йилларнинг|йилига|й|йй", .unit(.year)),
    .init("йилгача|йилларгача|йилга", .unit(.year), .until),
    .init("йилдан", .unit(.year), .from),
    .init("ой|ойи|ойда|ойига|ойнинг|ойлар", .unit(.month)),
    .init("ойида", .unit(.month), .during),
    .init("ойигача", .unit(.month), .until),
    .init("кун|куни|кунда|кунлик", .unit(.day)),
    .init("чоракда бир|чорагида бир", .unit(.quarter), .count(1)),
  ]

  private static let ordinals: [PhraseLexicon.Group] = [
    .init("i|биринчи", .ordinal(1)),
    .init("ii|иккинчи", .ordinal(2)),
    .init("iii|учинчи", .ordinal(3)),
    .init("iv|тўртинчи", .ordinal(4)),
  ]

  private static let marks: [PhraseLexicon.Group] = [
    .init("инчи|нчи|та|сана|муддат", .noise),
    .init("гача|қадар|кечиктирмай|кечикмай|дан кечиктирмай", .until),
    .init("дан|бошлаб", .from),
    .init("давомида|ичида|мобайнида|да|муддатда", .during),
    .init("ва|ҳамда", .and),
    .init("аввал|олдин", .before),
  ]

  private static let rhythms: [PhraseLexicon.Group] = [
    .init("ҳар|ҳар бир", .every),
    .init("марта|маротаба|мартадан", .times),
    .init("бир", .count(1)),
    .init("икки", .count(2)),
    .init("уч", .count(3)),
    .init("тўрт", .count(4)),
    .init("беш", .count(5)),
    .init("олти", .count(6)),
    .init("ўн икки", .count(12)),
    .init("ҳар ойда|ойма-ой|ойлик", .rhythm(.month)),
    .init("ҳар чоракда|чораклик|чоракма-чорак", .rhythm(.quarter)),
    .init("ҳар ярим йилда|ярим йилда бир марта|ҳар ярим йилликда", .rhythm(.halfYear)),
    .init("ҳар йили|йиллик|йилма-йил|ҳар йилда", .rhythm(.year)),
  ]

  private static let fixed: [PhraseLexicon.Group] = [
    .init("доимий|доимий равишда|доимий асосда|мунтазам|мунтазам равишда|муддатсиз", .ongoing),
    .init("ҳисобот|кўриб чиқиш", .review),
    .init("заруратга кўра|зарурат бўйича|зарур ҳолларда|сўровга кўра", .onRequest),
    .init("сўров бўйича|эҳтиёжга кўра|зарурат туғилганда", .onRequest),
    .init("келишув асосида|келишув бўйича|келишувга кўра|келишилган ҳолда|келишилади", .toBeAgreed),
    .init("алоҳида режа асосида|алоҳида жадвал асосида", .toBeAgreed),
    .init("кучга кирган кундан|имзоланган кундан", .entryIntoForce),
  ]
}
