internal import RoadmapStore

// The rows of the commands for git.

let gitInstallRow = CommandRow(
  name: .gitInstall,
  group: .tool,
  operands: [],
  summary: "Let `git diff` show agreements as they are read",
  details: [
    """
    Writes two lines into `.gitattributes` of your folder of roadmaps and two settings into the \
    configuration of this clone. From then on `git diff`, `git log -p` and `git show` compare \
    agreements tidied, show hidden characters by their numbers, and name the activity above each \
    change. Line endings stay as they are.
    """,
    """
    Commit `.gitattributes`. The settings belong to one clone, so run this once in each; where they \
    are missing git shows the plain lines. What is there already is not written again.
    """,
  ],
  examples: [Example(line: "roadmap git-install", meaning: "Set up this clone")]
)

let textForGitRow = CommandRow(
  name: .textForGit,
  group: .hidden,
  operands: [
    OperandRow(
      placeholder: "FILE",
      count: .one,
      kind: .file,
      meaning: "The file that git compares"
    )
  ],
  summary: "Print an agreement as git compares it",
  details: ["For the settings that `roadmap git-install` writes; its output may change."],
  examples: [Example(line: "roadmap __textconv v1.roadmap", meaning: "What git compares")]
)
