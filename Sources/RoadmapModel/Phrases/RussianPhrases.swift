/// The Russian words of deadlines; ours, not yet read by a native speaker.
enum RussianPhrases {
  static let groups: [PhraseLexicon.Group] =
    months + parts + units + ordinals + marks + rhythms + fixed

  private static let months: [PhraseLexicon.Group] = [
    .init("январь|января|январе|январю|янв", .month(1)),
    .init("февраль|февраля|феврале|февралю|фев", .month(2)),
    .init("март|марта|марте|марту|мар", .month(3)),
    .init("апрель|апреля|апреле|апрелю|апр", .month(4)),
    .init("май|мая|мае|маю", .month(5)),
    .init("июнь|июня|июне|июню|июн", .month(6)),
    .init("июль|июля|июле|июлю|июл", .month(7)),
    .init("август|августа|августе|августу|авг", .month(8)),
    .init("сентябрь|сентября|сентябре|сентябрю|сен|сент", .month(9)),
    .init("октябрь|октября|октябре|октябрю|окт", .month(10)),
    .init("ноябрь|ноября|ноябре|ноябрю|ноя|нояб", .month(11)),
    .init("декабрь|декабря|декабре|декабрю|дек", .month(12)),
  ]

  private static let parts: [PhraseLexicon.Group] = [
    .init("весна|весной|весны|весне|весну", .part(.spring)),
    .init("лето|летом|лета|лету", .part(.summer)),
    .init("осень|осенью|осени", .part(.autumn)),
    .init("зима|зимой|зимы|зиме|зиму", .winter),
    .init("начало|начала|начале|началу", .part(.early)),
    .init("середина|середины|середине|середину", .part(.mid)),
    .init("конец|конца|конце|концу", .part(.end)),
  ]

  private static let units: [PhraseLexicon.Group] = [
    .init("квартал|квартала|квартале|кварталу|кварталы|кварталов|кварталах|кв", .unit(.quarter)),
    .init("полугодие|полугодия|полугодии|полугодию|полугодий", .unit(.half)),
    .init("половина|половины|половине|половину", .unit(.half)),
    .init("год|года|году|годы|годов|годах|лет|г|гг", .unit(.year)),
    .init("месяц|месяца|месяцев|месяце", .unit(.month)),
    .init("день|дня|дней|календарных дней|календарных дня|сутки|суток", .unit(.day)),
  ]

  private static let ordinals: [PhraseLexicon.Group] = [
    .init("й|го|ый|ой|ом|м|е|ое|му", .noise),
    .init("i|первый|первого|первом|первому|первое|первая|первой|первую", .ordinal(1)),
    .init("ii|второй|второго|втором|второму|второе|вторая|вторую", .ordinal(2)),
    .init("iii|третий|третьего|третьем|третьему", .ordinal(3)),
    .init("iv|четвертый|четвертого|четвертом|четвертому", .ordinal(4)),
  ]

  private static let marks: [PhraseLexicon.Group] = [
    .init("включительно", .noise),
    .init("до|к|ко|по|не позднее|не позже|в срок до|в срок не позднее", .until),
    .init("с|со|начиная с", .from),
    .init("в|во|на|в течение|на протяжении|за", .during),
    .init("и", .and),
    .init("ранее|раньше", .before),
  ]

  private static let rhythms: [PhraseLexicon.Group] = [
    .init("каждый|каждые|каждого|каждое|каждую", .every),
    .init("раз|раза", .times),
    .init("один|одного|одно", .count(1)),
    .init("два|две|двух", .count(2)),
    .init("три|трех", .count(3)),
    .init("четыре|четырех", .count(4)),
    .init("пять|пяти", .count(5)),
    .init("шесть|шести", .count(6)),
    .init("двенадцать|двенадцати", .count(12)),
    .init("однократно|единожды", .count(1), .times),
    .init("дважды", .count(2), .times),
    .init("трижды", .count(3), .times),
    .init("ежемесячно", .rhythm(.month)),
    .init("ежеквартально|поквартально", .rhythm(.quarter)),
    .init("раз в полгода|каждые полгода", .rhythm(.halfYear)),
    .init("ежегодно", .rhythm(.year)),
  ]

  private static let fixed: [PhraseLexicon.Group] = [
    .init("постоянно|на постоянной основе|бессрочно|на регулярной основе", .ongoing),
    .init("в течение всего срока|в течение срока действия|весь период", .ongoing),
    .init("отчет|обзор|пересмотр", .review),
    .init("по мере необходимости|при необходимости|по запросу|по запросам", .onRequest),
    .init("по мере поступления|по обращению", .onRequest),
    .init("по согласованию|по согласованию сторон|по договоренности", .toBeAgreed),
    .init("по отдельному графику|по отдельному плану|подлежит согласованию", .toBeAgreed),
    .init("сроки согласуются дополнительно|срок согласуется дополнительно", .toBeAgreed),
    .init("окончания срока действия|конца срока действия", .agreementEnd),
    .init("со дня вступления в силу|с даты вступления в силу", .entryIntoForce),
    .init("со дня подписания|с даты подписания|после подписания", .entryIntoForce),
  ]
}
