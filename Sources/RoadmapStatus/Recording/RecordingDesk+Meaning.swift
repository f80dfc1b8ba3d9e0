/// What a request is about, before anything else of it is judged.
package enum RecordingMeaning: Equatable, Sendable {
  /// The item, or the occurrence that is meant where the whole was named.
  case subject(String)
  /// The claim or proposal that is answered, and what it is about.
  case answer(String, EventSource)

  /// `MON-1`, `EDU-4@2026-Q4`.
  package var subject: String {
    switch self {
    case .subject(let subject), .answer(let subject, _): subject
    }
  }
}

extension RecordingDesk {
  /// What one subject of a request will be taken for; nil where it would be refused.
  package func meaning(
    of written: String,
    in request: RecordingRequest
  ) -> RecordingMeaning? {
    let subject = subject(written)
    do throws(RecordingProblem) {
      if request.verb == .confirm || request.verb == .dispute {
        let answered = try answered(subject, written, request)
        return .answer(spelling(of: answered), answered.source)
      }
      return .subject(try filledIn(subject, written, request))
    } catch {
      return nil
    }
  }
}
