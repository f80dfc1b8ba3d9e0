/// The English words of deadlines.
enum EnglishPhrases {
  static let groups: [PhraseLexicon.Group] = months + dates + rhythms + fixed

  private static let months: [PhraseLexicon.Group] = [
    .init("january|jan", .month(1)),
    .init("february|feb", .month(2)),
    .init("march|mar", .month(3)),
    .init("april|apr", .month(4)),
    .init("may", .month(5)),
    .init("june|jun", .month(6)),
    .init("july|jul", .month(7)),
    .init("august|aug", .month(8)),
    .init("september|sep|sept", .month(9)),
    .init("october|oct", .month(10)),
    .init("november|nov", .month(11)),
    .init("december|dec", .month(12)),
  ]

  private static let dates: [PhraseLexicon.Group] = [
    .init("the|of|for|a|an|per|st|nd|rd|th|at|on|inclusive", .noise),
    .init("spring", .part(.spring)),
    .init("summer", .part(.summer)),
    .init("fall|autumn", .part(.autumn)),
    .init("winter", .winter),
    .init("early|beginning of|start of|the beginning of|the start of", .part(.early)),
    .init("mid|middle of|the middle of", .part(.mid)),
    .init("mid-year", .part(.mid)),
    .init("end|late", .part(.end)),
    .init("q|quarter|quarters", .unit(.quarter)),
    .init("h|half|halves|half-year|half-years", .unit(.half)),
    .init("year|years|calendar year", .unit(.year)),
    .init("month|months", .unit(.month)),
    .init("day|days|calendar days", .unit(.day)),
    .init("i|first", .ordinal(1)),
    .init("ii|second", .ordinal(2)),
    .init("iii|third", .ordinal(3)),
    .init("iv|fourth", .ordinal(4)),
    .init("by|until|till|no later than|not later than|by no later than|up to", .until),
    .init("from|between|starting|since", .from),
    .init("to|through", .to),
    .init("in|within|during|throughout|in the course of", .during),
    .init("and", .and),
    .init("before|prior to", .before),
    .init("fiscal|financial|fy", .fiscal),
  ]

  private static let rhythms: [PhraseLexicon.Group] = [
    .init("every|each", .every),
    .init("times|time", .times),
    .init("once", .count(1), .times),
    .init("twice", .count(2), .times),
    .init("one", .count(1)),
    .init("two|other", .count(2)),
    .init("three", .count(3)),
    .init("four", .count(4)),
    .init("five", .count(5)),
    .init("six", .count(6)),
    .init("twelve", .count(12)),
    .init("monthly", .rhythm(.month)),
    .init("quarterly", .rhythm(.quarter)),
    .init("biannually|bi-annually|semi-annually|semiannually|half-yearly", .rhythm(.halfYear)),
    .init("annually|annual|yearly", .rhythm(.year)),
    .init("biennially", .every, .count(2), .unit(.year)),
  ]

  private static let fixed: [PhraseLexicon.Group] = [
    .init("ongoing|permanent|permanently|continuous|continuously|on an ongoing basis", .ongoing),
    .init("on a permanent basis|on a continuing basis", .ongoing),
    .init("review|reviewed", .review),
    .init("on request|upon request|as needed|as required|as necessary", .onRequest),
    .init("to be agreed|by agreement|as agreed|to be determined|tba|tbd", .toBeAgreed),
    .init("the end of the commitment|the end of the agreement|the end of the plan", .agreementEnd),
    .init("end of the commitment|end of the agreement|end of the plan", .agreementEnd),
    .init("of entry into force|of the entry into force|of signature|of signing", .entryIntoForce),
    .init("after entry into force|after signature|after signing", .entryIntoForce),
  ]
}
