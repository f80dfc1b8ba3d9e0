internal import Terminal

/// The script that makes `shell` ask `roadmap __complete` at every press of the Tab key.
///
/// The scripts hold no names of commands or flags, so they do not age when the program changes.
/// They run `roadmap` by the search path only: never a file of that name in the current folder.
package func completionScript(for shell: Shell) -> String {
  switch shell {
  case .bash: bashScript
  case .zsh: zshScript
  case .fish: fishScript
  }
}

extension CompletionAnswer {
  /// The lines the script of `shell` reads: one candidate each, then `:files` or `:folders`.
  package func text(for shell: Shell) -> String {
    var text = ""
    for candidate in candidates {
      let meaning = TerminalText(escaping: candidate.meaning).description
      switch shell {
      case .bash: text += candidate.word
      case .zsh: text += withEscapedColons(candidate.word) + ":" + meaning
      case .fish: text += candidate.word + "\t" + meaning
      }
      text += "\n"
    }
    switch files {
    case .none: break
    case .files: text += ":files\n"
    case .folders: text += ":folders\n"
    }
    return text
  }
}

private func withEscapedColons(_ word: String) -> String {
  var escaped = ""
  for scalar in word.unicodeScalars {
    if scalar == ":" { escaped += "\\" }
    escaped.unicodeScalars.append(scalar)
  }
  return escaped
}

private let bashScript = #"""
  # Completion of roadmap for bash.
  _roadmap() {
    local line files= current=${COMP_WORDS[COMP_CWORD]}
    [[ $current == [=:] ]] && current=
    COMPREPLY=()
    while IFS= read -r line; do
      case $line in
        :files) files=-f ;;
        :folders) files=-d ;;
        *) COMPREPLY+=("$line") ;;
      esac
    done < <(command roadmap __complete bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if [[ -n $files ]]; then
      compopt -o filenames 2>/dev/null || true
      while IFS= read -r line; do
        COMPREPLY+=("$line")
      done < <(compgen "$files" -- "$current")
    fi
  }
  complete -F _roadmap roadmap

  """#

private let zshScript = #"""
  #compdef roadmap
  # Completion of roadmap for zsh.
  _roadmap() {
    local line files=
    local -a candidates
    while IFS= read -r line; do
      case $line in
        :files|:folders) files=$line ;;
        *) candidates+=("$line") ;;
      esac
    done < <(command roadmap __complete zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)
    (( $#candidates )) && _describe roadmap candidates
    [[ -n $files ]] && compset -P '*='
    case $files in
      :files) _files ;;
      :folders) _files -/ ;;
    esac
  }
  if [[ ${funcstack[1]} == _roadmap ]]; then
    _roadmap "$@"
  else
    compdef _roadmap roadmap
  fi

  """#

private let fishScript = #"""
  # Completion of roadmap for fish.
  function __roadmap_candidates
      set -l before (commandline -opc)
      set -e before[1]
      set -l current (commandline -ct)
      set -l flag (string match -r -- '^--[a-z]+=' $current)
      set -l path (string replace -r -- '^--[a-z]+=' '' $current)
      for line in (command roadmap __complete fish -- $before "$current" 2>/dev/null)
          switch $line
              case ':files'
                  for found in (__fish_complete_path "$path")
                      echo "$flag$found"
                  end
              case ':folders'
                  for found in (__fish_complete_directories "$path")
                      echo "$flag$found"
                  end
              case '*'
                  echo $line
          end
      end
  end
  complete -c roadmap -f -a '(__roadmap_candidates)'

  """#
