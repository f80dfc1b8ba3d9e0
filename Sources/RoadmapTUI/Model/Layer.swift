package import RoadmapModel
package import RoadmapStatus
package import Terminal

/// Something that lies over the screen and takes the keys.
package enum Layer: Equatable, Sendable {
  case form(RecordForm)
  case choice(ChoiceDialog)
  case palette(PaletteDialog)
  case help(HelpDialog)
  case page(PageDialog)
  case name(NameDialog)
  case new(NewDialog)
  case version(VersionDialog)
}

/// A page of text to be read: `why`, the details of an item in a narrow terminal.
package struct PageDialog: Equatable, Sendable {
  /// What the page shows.
  package enum Subject: Equatable, Sendable {
    case why(Row)
    case details(Row)
  }

  package let subject: Subject
  /// The first line that is seen.
  package var top = 0
}

/// A list out of which one thing is chosen.
package struct ChoiceDialog: Equatable, Sendable {
  /// What is chosen.
  package enum Kind: Equatable, Sendable {
    /// Everything that can be recorded about the chosen item.
    case actions
    case language
    case theme
    case filters
    /// There is nothing to show yet: practice, new, quit.
    case firstStart
    /// Which side the reader is on; `then` is what was to be done.
    case party(then: InterfaceCommand?)
    /// The evidence of the chosen item, to be opened.
    case evidence([String])
  }

  package let kind: Kind
  package var selected = 0
}

/// The commands that match what was typed.
package struct PaletteDialog: Equatable, Sendable {
  package var text = TextField()
  package var selected = 0
}

/// The keys of this screen; the chosen one can be run.
package struct HelpDialog: Equatable, Sendable {
  package var selected = 0
}

/// The second question of the first start: the name or office of the reader.
package struct NameDialog: Equatable, Sendable {
  package let party: String
  package var text: TextField
  package let then: InterfaceCommand?
}

/// What a new agreement needs before there is a draft to write in.
package struct NewDialog: Equatable, Sendable {
  /// What is asked, in this order.
  package enum FieldName: Int, CaseIterable, Sendable {
    case name, parties, period
  }

  /// One for each name, in their order.
  package var fields = FieldName.allCases.map { _ in TextField() }
  package var focus = 0
}

/// A new agreement, as it was typed.
package struct NewOrder: Equatable, Sendable {
  package let name: String
  package let parties: String
  package let period: String

  package init(name: String, parties: String, period: String) {
    self.name = name
    self.parties = parties
    self.period = period
  }
}

/// A record that is being written: one dialog, one line of the journal for each subject.
package struct RecordForm: Equatable, Sendable {
  package let agreement: Int
  package let verb: Verb
  package let subjects: [Subject]
  package var fields: [Field]
  /// The field that takes the keys; as many as there are fields means the button *Record*.
  package var focus: Int
  /// Why it was not recorded.
  package var problem: TerminalText?

  /// What the record is about.
  package struct Subject: Equatable, Sendable {
    /// `MON-1`, `EDU-4@2026-Q4`, `@agreement`, or the ID of the event that is answered.
    package let spelling: String
    package let title: TerminalText

    package init(spelling: String, title: TerminalText) {
      self.spelling = spelling
      self.title = title
    }
  }

  /// What a form asks.
  package enum FieldName: CaseIterable, Sendable {
    case day, to, value, period, evidence, note, behalf
  }

  /// A line of the form, with what was typed or chosen.
  package struct Field: Equatable, Sendable {
    package let name: FieldName
    package var text: TextField
    /// Of a field that is chosen with ← →: which of ``options``.
    package var choice = 0
    package var options: [String] = []
    /// What is said below it: that a file was found, what is wrong with a day.
    package var remark: Remark?
  }

  /// What is said below a field, and whether it is good news.
  package struct Remark: Equatable, Sendable {
    package let words: TerminalText
    package let isGood: Bool

    package init(words: TerminalText, isGood: Bool) {
      self.words = words
      self.isGood = isGood
    }
  }

  /// The field of a name; nil where the form does not ask for it.
  package subscript(name: FieldName) -> Field? { fields.first { $0.name == name } }

  package var isOnButton: Bool { focus >= fields.count }
}

/// A record to be written, judged by nobody yet.
package struct RecordOrder: Equatable, Sendable {
  package let agreement: String
  package let verb: Verb
  package let subjects: [String]
  package var day: Day?
  package var text = ""
  package var evidence: [String] = []
  package var to: PeriodSpan?
  package var value: String?
  package var period: PeriodSpan?
  package var onBehalfOf: String?

  package init(agreement: String, verb: Verb, subjects: [String]) {
    self.agreement = agreement
    self.verb = verb
    self.subjects = subjects
  }
}
