import RoadmapSyntax

/// One field of a heading in all its languages, before and after.
struct FieldGroup {
  let name: FieldPlace.Name
  /// As the newer version spells it.
  let party: [UInt8]
  private(set) var languages: [LanguageChange] = []
  private(set) var unchanged: [[UInt8]] = []

  /// What differs, without what is equal; nil when nothing does.
  var change: TextChange? {
    languages.isEmpty
      ? nil : TextChange(name: name, party: party, languages: languages, unchanged: unchanged)
  }

  /// The languages that `isWanted` picks; nil when none of them changed.
  func change(_ isWanted: (LanguageChange) -> Bool) -> TextChange? {
    let wanted = languages.filter(isWanted)
    guard !wanted.isEmpty else { return nil }
    return TextChange(name: name, party: party, languages: wanted, unchanged: unchanged)
  }

  /// The change of what stands without a language.
  var plain: LanguageChange? { languages.first { $0.language.isEmpty } }

  /// Makes this the group of one changed language.
  mutating func take(_ language: LanguageChange, unchanged: [[UInt8]]) {
    languages = [language]
    self.unchanged = unchanged
  }

  /// Puts the statements of both sides together, in the order of their places.
  static func groups(
    _ old: [Statement],
    _ new: [Statement],
    _ oldText: SourceText,
    _ newText: SourceText
  ) -> [FieldGroup] {
    var groups: [FieldGroup] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      let takesOld = right == new.count || (left < old.count && old[left].place <= new[right].place)
      let takesNew = left == old.count || (right < new.count && new[right].place <= old[left].place)
      let place = takesOld ? old[left].place : new[right].place
      if groups.last?.name != place.name || groups.last?.party != place.party {
        groups.append(FieldGroup(name: place.name, party: place.party))
      }
      let before = takesOld ? old[left].text : nil
      let after = takesNew ? new[right].text : nil
      if let before, let after, before.equals(after, in: oldText.bytes.span, newText.bytes.span) {
        groups[groups.count - 1].unchanged.append(place.language)
      } else {
        groups[groups.count - 1].languages.append(
          LanguageChange(language: place.language, before: before, after: after)
        )
      }
      if takesOld { left += 1 }
      if takesNew { right += 1 }
    }
    return groups
  }
}
