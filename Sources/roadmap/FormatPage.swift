/// The page that `roadmap help format` prints: the text of `Roadmaps/README.md`, held here because the
/// program reads no file of its own at run time; a test compares the two.
package func formatPage() -> String {
  #"""
  # The roadmap format on one page

  One folder is one agreement. Its files are plain text that any editor opens:

      Roadmaps/NAME/
        v1.roadmap        signed; never changes again
        v2.roadmap        an amendment: the whole text again
        draft.roadmap     the next version, while it is negotiated
        UZ.journal        what the Uzbek side recorded; only it writes here
        RU.journal        what the Russian side recorded; only it writes here
        observer.journal  what third persons saw
        evidence/         documents that the journals point to

  ## An example

  ```roadmap
  roadmap-format 1
  # The line above comes first. A line that starts with # is a note for people.

  agreement example  Roadmap of two cities, 2026–2027
    ru: Дорожная карта двух городов на 2026–2027 годы
    version: 1
    languages: en, ru
    period: 2026-02-01..2027-12-31
    signed: 2026-01-30, Anorvodiy

  party UZ  City of Anorvodiy
    ru: Город Анорводий
  party RU  City of Rassvetogorsk
    ru: Город Рассветогорск

  # A clause binds but is not tracked.
  clause PAY  Each Party pays for its own travel.
    ru: Каждая Сторона оплачивает свой проезд.

  # The owners stand here once, for every activity of the area.
  area MON  Public services
    ru: Услуги населению
    owner UZ: Secretariat
    owner.ru UZ: Секретариат
    owner RU: International office
    owner.ru RU: Отдел международных связей

    activity MON-1  Joint visit to the service centres
      ru: Совместное посещение центров обслуживания
      number: 1.1
      due: 2026-Q4
      due.ru: IV квартал 2026 года
      result: A joint report
      | with recommendations.
      result.ru: Совместный отчёт
      | с рекомендациями.
      milestone MON-1.a  Programme agreed
        ru: Программа согласована
        due: by 2026-10-15
      indicator MON-1.visits  Centres visited
        ru: Посещённые центры
        unit: centres
        unit.ru: центры
        target: over 12 (2026)
        by: UZ, RU
  ```

  ## Lines

  The first word of a line decides what it is. `#` is a note. `|` continues the
  text of the line above. A keyword is a heading: the keyword, an ID, two spaces,
  a title. Everything else is a field: a name, a colon, a value. A line that is
  none of these is an error with its place; nothing is ignored in silence.
  Indentation is for the eye. `?UZ` and `?RU` mark what a merge left open.

  | heading | stands under | is |
  |---|---|---|
  | `agreement` | the file | the whole, with period and signatures |
  | `party` | the agreement | a side; its ID names owners and journals |
  | `clause` | the agreement | a provision that is not tracked |
  | `area` | the agreement | a group; without activities tracked itself |
  | `activity` | an area | what is to be done |
  | `milestone` | an activity | a step on the way |
  | `indicator` | agreement, area or activity | a figure to be measured |

  An ID is a letter, then letters, digits, `-` or `.`, unique in the file. It
  stays for ever; the printed number stands in `number` and may change.

  | on | fields |
  |---|---|
  | agreement | `version`, `languages`, `period` (these three must stand) |
  | | `authentic`, `prevails`, `signed`, `in-force`, `amends`, `succeeds` |
  | | `basis`, `original`, `source`, `on-expiry`, `confirmation` |
  | | `reporting`, `note` |
  | party | `short`, `contact`, `note` |
  | clause | `number`, `note` |
  | area | `number`, `due`, `owner UZ`, `with`, `note` |
  | activity | `number`, `short`, `due`, `owner UZ`, `with`, `theme`, `kind` |
  | | `result`, `form`, `funding`, `after`, `replaces`, `confirmation`, `note` |
  | milestone | `due`, `owner UZ`, `note` |
  | indicator | `unit`, `baseline`, `target`, `by`, `direction`, `note` |
  | any | `ru` the title in Russian, `result.ru` a text in Russian |
  | | `x-name` your own; the program keeps it and never reads it |

  `kind` is `joint` (done together), `mirror` (each side does its half) or
  `single` (one side). No owner means all parties together. `;` separates bodies.

  ## Deadlines

  A deadline is kept as it was agreed. It is missed on the day after its last day.

  | deadline | means |
  |---|---|
  | `2026-11-20` | that day |
  | `2026-11`, `2026-Q4`, `2026-H1`, `2026` | the whole period |
  | `2026-spring`, `2026-summer` | March to May, June to August |
  | `2026-autumn` | September to November; for winter give the months |
  | `2026-early`, `2026-mid`, `2026-end` | January to March, June, December |
  | `2026-05..2026-10` | from the first day to the last |
  | `by 2026-06` | from the start of the agreement to the end of June |
  | `2026-07, 2027-07` | once in each |
  | `every quarter` | once in each, over the whole agreement |
  | `every half-year in 2026..2027` | once in each, over the years named |
  | `every year by 03-31` | each year by that day |
  | `every year, within 60 days` | each year, at most 60 days after its end |
  | `4 times in 2026..2027` | four times, all by the end of 2027 |
  | `within 3 months` | counted from the entry into force |
  | `within 30 days of MON-1` | counted from the day on which MON-1 is completed |
  | `ongoing` | no last day |
  | `ongoing, review every half-year` | no last day, a report every half-year |
  | `on request`, `to be agreed` | no term yet |

  `due.ru` keeps the signed wording; `roadmap check` compares the two.

  ## The journal

      journal-format 1 practice UZ
      2026-11-20 UZ/secretariat MON-1 done evidence=evidence/act.pdf | both cities
      2026-11-23 UZ/secretariat EDU-3 confirm | copies received

  A line is an event: day, who, what, verb, and after `|` a remark. Lines are only
  added. One side says `done`, the other answers `confirm` or `dispute`; `undo`
  takes back an own line.

  ## What the program never does

  It never changes an agreement because something was done. It never writes for
  the other side, never settles a contradiction by the clock, never rewrites a
  signed version, and never sends anything anywhere by itself.

  """#
}
