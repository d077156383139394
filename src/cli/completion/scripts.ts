/*
 * Scripts that a shell loads to complete the words of `vm`. Each calls `vm __complete`, which prints one candidate per line, followed by a tab and
 * its description, or `:files` if the shell should complete paths.
 */

/**
 * Readline replaces only the text after the last @, : or = of a word: https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
 */
const BASH = `# bash completion for vm: source <(vm completion bash)
_vm() {
  local line=\${COMP_LINE:0:COMP_POINT} words word skip
  read -ra words <<<"$line"
  case $line in *[[:space:]]) words+=('') ;; esac
  word=\${words[\${#words[@]} - 1]}
  skip=\${word%"\${word##*[@:=]}"}
  COMPREPLY=()
  while IFS=$'\\t' read -r candidate _; do
    if [ "$candidate" = :files ]; then
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      return
    fi
    COMPREPLY+=("\${candidate#"$skip"}")
  done < <(vm __complete -- "\${words[@]:1}" 2>/dev/null)
}
complete -F _vm vm
`;

const ZSH = `#compdef vm
# zsh completion for vm: vm completion zsh > "\${fpath[1]}/_vm"
_vm() {
  local -a lines entries
  local line
  lines=("\${(@f)$(vm __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $lines[1] == :files ]]; then
    _files
    return
  fi
  for line in $lines; do
    [[ -n $line ]] && entries+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe 'vm' entries
}
if [[ $funcstack[1] == _vm ]]; then _vm "$@"; else compdef _vm vm; fi
`;

const FISH = `# fish completion for vm: vm completion fish > ~/.config/fish/completions/vm.fish
function __vm_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l lines (vm __complete -- $words[2..-1] 2>/dev/null)
  if test "$lines[1]" = :files
    __fish_complete_path (commandline -ct)
  else
    string join \\n -- $lines
  end
end
complete --command vm --no-files --arguments '(__vm_complete)'
`;

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
