import Foundation
import RoadmapReports
import Terminal
import Testing

@Suite struct JSONWriterTests {
  private func sample(pretty: Bool) -> [UInt8] {
    var json = JSONWriter(pretty: pretty)
    json.beginObject()
    json.member("schemaVersion", 1)
    json.member("kind", "list")
    json.member("title", UntrustedText("Дорожная \"карта\""))
    json.member("owner", nil as UntrustedText?)
    json.member("late", true)
    json.member("days", nil as Int?)
    json.key("items")
    json.beginArray()
    json.value(-5)
    json.null()
    json.beginObject()
    json.endObject()
    json.beginArray()
    json.endArray()
    json.endArray()
    json.key(UntrustedText("uz-Cyrl"))
    json.beginObject()
    json.member("text", "ўқ" as TerminalText)
    json.endObject()
    json.endObject()
    return json.finished()
  }

  @Test func `members stand in the order given`() {
    let expected = #"""
      {"schemaVersion":1,"kind":"list","title":"Дорожная \"карта\"","owner":null,"late":true,"days":null,"items":[-5,null,{},[]],"uz-Cyrl":{"text":"ўқ"}}

      """#
    #expect(String(decoding: sample(pretty: false), as: UTF8.self) == expected)
  }

  @Test func `pretty printing puts each member on its own line`() {
    let expected = #"""
      {
        "schemaVersion": 1,
        "kind": "list",
        "title": "Дорожная \"карта\"",
        "owner": null,
        "late": true,
        "days": null,
        "items": [
          -5,
          null,
          {},
          []
        ],
        "uz-Cyrl": {
          "text": "ўқ"
        }
      }

      """#
    #expect(String(decoding: sample(pretty: true), as: UTF8.self) == expected)
  }

  @Test(arguments: [false, true])
  func `another parser reads what was written`(pretty: Bool) throws {
    let value = try JSONSerialization.jsonObject(with: Data(sample(pretty: pretty)))
    let object = try #require(value as? [String: Any])
    #expect(object["title"] as? String == "Дорожная \"карта\"")
    #expect(object["items"].map { $0 as? [Any] }??.count == 4)
    #expect(object["owner"] is NSNull)
  }

  @Test(arguments: [Int.min, -1, 0, Int.max])
  func `integers are written whole`(number: Int) {
    var json = JSONWriter()
    json.value(number)
    #expect(json.finished() == Array("\(number)\n".utf8))
  }

  @Test func `a value without its key stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginObject()
      json.value(1)
    }
  }

  @Test func `an end that does not fit stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginObject()
      json.endArray()
    }
  }

  @Test func `an open container stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginArray()
      _ = json.finished()
    }
  }

  @Test func `a second value stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.null()
      json.null()
    }
  }
}
