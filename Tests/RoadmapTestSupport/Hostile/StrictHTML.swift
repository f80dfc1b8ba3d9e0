/// Reads a page of HTML that may hold only what our own writer makes.
///
/// - Returns: What is wrong: an element or attribute that is not ours, an open element, a bare `<`,
///   `>` or `&`, an address.
package func htmlProblems(_ bytes: [UInt8]) -> [String] {
  var problems: [String] = []
  var open: [String] = []
  let text = String(decoding: bytes, as: UTF8.self)
  var rest = Substring(text)
  while let character = rest.first, problems.count < 10 {
    if character != "<" {
      let run = rest.prefix { $0 != "<" }
      rest = rest.dropFirst(run.count)
      if open.last != "style" { problems += textProblems(run) }
      continue
    }
    guard let end = rest.firstIndex(of: ">") else { return problems + ["open tag"] }
    let tag = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { problems.append("</\(name)> ends nothing") }
    } else if tag != "!DOCTYPE html" {
      let name = String(tag.prefix { $0 != " " })
      problems += tagProblems(name, tag.dropFirst(name.count))
      if !["meta", "br"].contains(name) { open.append(name) }
    }
  }
  if !open.isEmpty { problems.append("never ended: \(open)") }
  return problems
}

private let ownTags: Set<String> = [
  "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "p", "section",
  "article", "dl", "dt", "dd", "bdi", "span", "del", "ins", "ul", "li", "div", "br",
]
private let ownAttributes: Set<String> = [
  "lang", "charset", "http-equiv", "content", "name", "class",
]

private func tagProblems(_ name: String, _ attributes: Substring) -> [String] {
  var problems = ownTags.contains(name) ? [] : ["element \(name)"]
  var rest = attributes
  while !rest.isEmpty {
    guard rest.hasPrefix(" "), let equals = rest.firstIndex(of: "=") else {
      return problems + ["attributes\(attributes)"]
    }
    let attribute = String(rest[rest.index(after: rest.startIndex)..<equals])
    let value = rest[rest.index(after: equals)...]
    guard value.hasPrefix("\""), let end = value.dropFirst().firstIndex(of: "\"") else {
      return problems + ["no quotes in\(attributes)"]
    }
    if !ownAttributes.contains(attribute) { problems.append("attribute \(attribute)") }
    problems += textProblems(value.dropFirst()[..<end])
    rest = value[value.index(after: end)...]
  }
  return problems
}

private func textProblems(_ text: Substring) -> [String] {
  var problems: [String] = []
  if text.contains(where: { $0 == "<" || $0 == ">" }) { problems.append("bare angle in \(text)") }
  let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
  for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
  where !entities.contains(where: part.hasPrefix) {
    problems.append("bare & in \(text)")
  }
  return problems
}
