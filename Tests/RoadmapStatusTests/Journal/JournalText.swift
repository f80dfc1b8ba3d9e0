import RoadmapStatus
import RoadmapSyntax
import RoadmapTestSupport

/// A journal of RU in the agreement `twin`, its header in front of what a test is about.
struct JournalText {
  static let header = "journal-format 1 twin RU\n"

  /// Reads lines below the header.
  static func read(_ lines: String) -> Diagnosed<Journal, JournalProblem> {
    read(bytes: Array((header + lines).utf8))
  }

  /// Reads a whole file.
  static func read(bytes: [UInt8]) -> Diagnosed<Journal, JournalProblem> {
    Journal.read(SourceText(bytes), owner: "RU", agreement: "twin")
  }

  /// A line with its ID behind the keys, as the program writes it.
  static func signed(_ head: String, text: String? = nil) -> String {
    let tail = text.map { " | \($0)" } ?? ""
    return "\(head) id=\(EventID(ofLine: Array((head + tail).utf8).span).text)\(tail)"
  }
}
