import RoadmapModel
import RoadmapReports
import Terminal

extension InterfaceModel {
  /// A key while the filter is typed; what is typed counts at once.
  mutating func takeFilterKey(_ press: KeyPress) -> [InterfaceEffect] {
    switch press.key {
    case .enter:
      filter.isOpen = false
      filter.problem = nil
      filter.origin = nil
    case .escape:
      let origin = filter.origin
      filter = FilterState()
      rebuild(keeping: origin)
    case .down, .up, .pageDown, .pageUp:
      if let command = InterfaceCommand.of(press, on: screen) { move(command) }
      filter.origin = list.selectedRow
    default:
      if filter.text.take(press) { applyFilter() }
    }
    return []
  }

  /// Applies what stands in the filter; while it cannot be read, the last that could counts.
  mutating func applyFilter() {
    let typed = filter.text.text
    let names = Set(content.agreements.map(\.name))
    do throws(StatusFilterFailure) {
      _ = try StatusFilter(typed.split(separator: " ").map(String.init), agreements: names)
      filter.applied = typed.allSatisfy { $0 == " " } ? "" : typed
      filter.problem = nil
    } catch {
      filter.problem = say(.filterUnreadable(word: error.word))
    }
    rebuild(keeping: filter.origin)
    // What was looked for is chosen, not the area it stands under.
    if let row = rowNamedExactly {
      lists[screen.rawValue].select(row)
      settle()
    } else if !isHit(list.selectedRow) {
      moveToHit(1)
    }
  }

  /// The row whose whole ID is a word of the filter: it is meant before all that begin so.
  private var rowNamedExactly: Row? {
    let words = filter.applied.split(separator: " ").map { $0.lowercased() }
    return list.rows.first { row in
      guard case .item(let place, let item, _) = row else { return false }
      let agreement = recorded(place).agreement
      let name = agreement.name(of: agreement[item]).lowercased()
      return words.contains { $0.utf8.elementsEqual(name.utf8) }
    }
  }

  mutating func setFilter(_ text: String) {
    filter.text = TextField(text)
    filter.isOpen = false
    applyFilter()
  }

  mutating func keepFilter() -> [InterfaceEffect] {
    if !settings.filters.contains(where: { $0.utf8.elementsEqual(filter.applied.utf8) }) {
      settings.filters.append(filter.applied)
    }
    toast = Toast(say(.filterKept), .done)
    return [.save(.filters)]
  }
}
