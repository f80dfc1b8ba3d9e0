package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  candidates.first { $0 == name.lowercased() }
}
