import RoadmapModel
import RoadmapReports
import RoadmapSyntax
import Terminal

extension InterfaceModel {
  /// The two versions that are compared; nil where there is only one.
  var comparedVersions: (older: ShownVersion, newer: ShownVersion)? {
    guard let versions = current?.versions, versions.count > 1 else { return nil }
    let newer = min(max(1, changes.newer ?? versions.count - 1), versions.count - 1)
    return (versions[newer - 1], versions[newer])
  }

  /// Two versions, side by side.
  func drawChanges(_ layout: ScreenLayout, into canvas: inout Canvas) {
    guard let (older, newer) = comparedVersions else {
      let inside = drawBox(layout.list, say(.changesTitle), into: &canvas)
      canvas.draw(
        say(.noVersions),
        role: .note,
        at: ScreenPosition(column: inside.column + 1, row: inside.row),
        columns: inside.columns - 2
      )
      return
    }
    var rest = layout.list
    let left = rest.cutLeft(rest.columns / 2)
    for (area, version) in [(left, older), (rest, newer)] {
      let inside = drawBox(area, version.name, into: &canvas)
      drawLines(lines(of: version), from: detailTop, in: inside, into: &canvas)
    }
  }

  private func lines(of version: ShownVersion) -> [StyledText] {
    UntrustedText(Array(version.agreement.text.bytes)).linesForTerminal
      .map { StyledText($0, .source) }
  }
}
