/// An agreement made of numbers, for measuring: the same text for the same size on every machine.
///
/// About 240 bytes an activity, Latin and Cyrillic mixed, every kind of deadline, twenty activities
/// an area.
struct GeneratedAgreement {
  let activities: Int

  /// Hands the text over in parts of some kilobytes.
  func write(_ sink: (String) -> Void) {
    sink(head)
    var part = ""
    for index in 0..<activities {
      if index.isMultiple(of: 20) { part += area(index / 20) }
      part += activity(index)
      if part.utf8.count > 60_000 {
        sink(part)
        part = ""
      }
    }
    sink(part)
  }

  /// What stands above the first area.
  var head: String {
    """
    roadmap-format 1

    agreement generated  Generated agreement of \(activities) activities
      ru: Созданное соглашение
      version: 1
      languages: en, ru
      period: 2025..2030
      signed: 2025-01-15, Tashkent

    party UZ  First party
      ru: Первая Сторона
    party RU  Second party
      ru: Вторая Сторона


    """
  }

  private func area(_ number: Int) -> String {
    """

    area A\(number)  Area number \(number)
      ru: Направление номер \(number)
      owner UZ: Secretariat
      owner RU: International office

    """
  }

  private func activity(_ index: Int) -> String {
    let year = 2025 + index % 6
    let deadlines = [
      "\(year)-Q\(index % 4 + 1)", "\(year)-\(index % 9 + 1 < 10 ? "0" : "")\(index % 9 + 1)",
      "by \(year)-H2", "every quarter", "\(year)", "ongoing, review every half-year",
      "\(year)-06-15", "every year by 03-31",
    ]
    // Only what has no last day may wait for its neighbour without a warning.
    let after = index % deadlines.count == 5 ? "    after: N\(index - 1)\n" : ""
    return """
        activity N\(index)  Joint visit number \(index) to the institutions of the region
          ru: Совместный выезд номер \(index) в учреждения региона
          number: \(index / 20 + 1).\(index % 20 + 1)
          due: \(deadlines[index % deadlines.count])
          result: A joint report on the visit

      """ + after
  }
}
