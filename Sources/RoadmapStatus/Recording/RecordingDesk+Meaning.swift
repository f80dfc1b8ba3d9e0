/// What a request is about, before anything else of it is judged.
package enum RecordingMeaning: Equatable, Sendable {
  /// The item, or the occurrence that is meant where the whole was named.
  case subject(String)
  /// The claim or proposal that is answered, and what it is about.
  case answer(String, EventSource, EventID)

  /// `MON-1`, `EDU-4@2026-Q4`.
  package var subject: String {
    switch self {
    case .subject(let subject), .answer(let subject, _, _): subject
    }
  }

  /// What names it without doubt: for an answer the ID of what is answered.
  package var exactSubject: String {
    switch self {
    case .subject(let subject): subject
    case .answer(_, _, let id): id.text
    }
  }
}

extension RecordingDesk {
  /// What one subject of a request will be taken for; nil where it would be refused.
  ///
  /// Of several things that wait for an answer the newest: it is to be shown, and named exactly.
  package func meaning(
    of written: String,
    in request: RecordingRequest
  ) -> RecordingMeaning? {
    let subject = subject(written)
    do throws(RecordingProblem) {
      if request.verb == .confirm || request.verb == .dispute {
        let answered = try answered(subject, written, request, takesNewest: true)
        return .answer(spelling(of: answered), answered.source, answered.id)
      }
      return .subject(try filledIn(subject, written, request))
    } catch {
      return nil
    }
  }
}
