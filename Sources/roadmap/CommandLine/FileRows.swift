let newRow = CommandRow(
  name: .new,
  group: .files,
  operands: [
    OperandRow(
      placeholder: "NAME",
      count: .optional,
      kind: .text,
      meaning: "The name of the agreement and of its folder, such as `tashkent-kazan`"
    )
  ],
  summary: "Begin an agreement of your own",
  details: [
    """
    Makes a folder with `draft.roadmap`: a short agreement that is right as it stands, with notes \
    that explain each part. Change it in any editor.
    """,
    "On a terminal it asks for what is not given; elsewhere it asks nothing.",
  ],
  examples: [
    Example(
      line: "roadmap new tashkent-kazan --parties UZ,RU --period 2027..2028",
      meaning: "Begin an agreement of UZ and RU"
    )
  ]
)

let practiceRow = CommandRow(
  name: .practice,
  group: .files,
  operands: [
    OperandRow(
      placeholder: "DIR",
      count: .optional,
      kind: .folder,
      meaning: "The folder to make; without it `practice` in your folder of roadmaps"
    )
  ],
  summary: "Copy the practice agreement, to try things",
  details: [
    """
    Two invented cities, two versions and two journals. Nothing you record there concerns anybody.
    """
  ],
  examples: [
    Example(line: "roadmap practice my-practice", meaning: "Make a copy in the folder my-practice")
  ]
)

let healRow = CommandRow(
  name: .heal,
  group: .files,
  operands: [
    OperandRow(
      placeholder: "AGREEMENT",
      count: .optional,
      kind: .fileOrAgreement,
      meaning: "The name of an agreement; without it, all"
    )
  ],
  summary: "Restore recorded lines that have vanished",
  details: [
    """
    What this machine recorded is kept apart as well. When an editor or `git checkout` has thrown \
    lines out of a journal, this puts them back, and says which.
    """
  ],
  examples: [Example(line: "roadmap heal", meaning: "Look at every journal of yours")]
)

let doctorRow = CommandRow(
  name: .doctor,
  group: .tool,
  operands: [],
  summary: "Look whether all is set up",
  details: [
    """
    Says who you are for the program, which agreements and journals it finds, whether what you \
    recorded is still there, and what to do where something is wrong. It changes nothing.
    """
  ],
  examples: [Example(line: "roadmap doctor", meaning: "Look at everything")]
)
