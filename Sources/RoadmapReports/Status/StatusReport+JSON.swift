import RoadmapModel
import RoadmapStatus
import RoadmapSyntax
import Terminal

extension StatusOverview {
  /// The document of `status --json`.
  ///
  /// `{"schemaVersion": 1, "kind": "status", "agreements": […]}`; each agreement says what
  /// `list --json` says of it, how its journals were read (`knownOn`, `against`, `by`,
  /// `hasRecords`, `journalFindings`), lines that its journals lost, what is counted (`counted`, `completed`), the days of its
  /// period (`time`), a number for each headline (`headlines`), and arrays `items`, `areas`,
  /// `indicators` and `former`. Ended agreements are among them.
  package func json(_ omissions: Omissions = Omissions()) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "status")
    json.key("agreements")
    json.beginArray()
    for report in shown + folded { report.write(to: &json) }
    json.endArray()
    omissions.write(to: &json)
    json.endObject()
    return json.finished()
  }
}

extension StatusReport {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    recorded.writeRecordedMembers(to: &json)
    json.member("lostLines", recorded.lostLines)
    json.member("counted", completed.of)
    // Without journals nothing is said of any item.
    let isTextOnly = recorded.snapshot.isTextOnly
    json.member("completed", isTextOnly ? nil : completed.done)
    json.key("time")
    if let time = recorded.agreement.header.period?.elapsed(on: recorded.snapshot.day) {
      json.beginObject()
      json.member("usedDays", time.used)
      json.member("totalDays", time.total)
      json.endObject()
    } else {
      json.null()
    }
    json.key("headlines")
    if isTextOnly {
      json.null()
    } else {
      json.beginObject()
      for headline in Headline.allCases {
        json.key(headline.code)
        json.value(counts[headline])
      }
      json.endObject()
    }
    writeItems(to: &json)
    writeAreas(to: &json)
    writeIndicators(to: &json)
    writeFormer(to: &json)
    json.endObject()
  }

  private func writeItems(to json: inout JSONWriter) {
    json.key("items")
    json.beginArray()
    for status in recorded.snapshot.items {
      json.beginObject()
      recorded.view.writeMembers(of: recorded.agreement[status.item], to: &json)
      json.key("status")
      recorded.write(status, to: &json)
      json.endObject()
    }
    json.endArray()
  }

  private func writeAreas(to json: inout JSONWriter) {
    json.key("areas")
    json.beginArray()
    for area in areas {
      json.beginObject()
      json.member("id", recorded.view.text(recorded.agreement[area.area].id))
      let isTextOnly = recorded.snapshot.isTextOnly
      json.member("worst", isTextOnly ? nil : TerminalText.quoted("\(area.worst.code)"))
      json.member("completed", isTextOnly ? nil : area.completed)
      json.member("counted", area.counted)
      json.endObject()
    }
    json.endArray()
  }

  private func writeIndicators(to json: inout JSONWriter) {
    json.key("indicators")
    json.beginArray()
    for indicator in recorded.snapshot.indicators {
      let item = recorded.agreement[indicator.item]
      json.beginObject()
      json.member("id", recorded.view.text(item.id))
      json.key("titles")
      recorded.view.writeTitles(to: &json) { recorded.agreement.title(of: item, in: $0) }
      let target = recorded.agreement.range(of: .target, in: item)
      json.member("target", target.map { recorded.view.text($0) })
      let baseline = recorded.agreement.range(of: .baseline, in: item)
      json.member("baseline", baseline.map { recorded.view.text($0) })
      json.key("latest")
      json.beginArray()
      for value in indicator.latest {
        let event = recorded.event(value.source)
        json.beginObject()
        json.member("party", value.party.map { recorded.name(of: $0) })
        json.member("value", event.value)
        json.member("period", TerminalText.quoted(value.period.canonicalText))
        json.member("day", value.day)
        json.member("verdict", value.verdict.code)
        json.member("path", event.path)
        json.member("line", event.event.line)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private func writeFormer(to json: inout JSONWriter) {
    json.key("former")
    json.beginArray()
    for former in recorded.snapshot.former {
      json.beginObject()
      json.member("id", TerminalText.quoted(former.id))
      json.member("version", recorded.snapshot.input.versions[former.version].number)
      json.member("headline", former.headline.code)
      json.key("successors")
      json.beginArray()
      for item in former.successors {
        json.value(recorded.view.text(recorded.agreement[item].id))
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }
}

extension IndicatorStatus.Verdict {
  /// The value of `verdict`.
  var code: StaticString {
    switch self {
    case .recorded: "recorded"
    case .reached: "reached"
    case .onCourse: "onCourse"
    case .behind: "behind"
    }
  }
}
