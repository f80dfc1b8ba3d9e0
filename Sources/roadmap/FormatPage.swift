/// The page on how to write an agreement, as `roadmap help format` prints it.
func formatPage() -> String {
  "The page on the format is not part of this build.\n"
}
