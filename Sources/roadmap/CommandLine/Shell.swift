/// The shells that completion is made for.
package enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish
}
