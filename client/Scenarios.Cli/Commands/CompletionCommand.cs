using System.CommandLine;

namespace Scenarios.Cli.Commands;

/// <summary>`completion`: a script for the shell 命令补全. The words come from the command itself, by its [suggest] directive.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _scenario() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(scenario "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _scenario scenario

        """;

    private const string Zsh = """
        #compdef scenario
        _scenario() {
          local -a words_found
          words_found=("${(@f)$(scenario "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -a words_found || _files
        }
        compdef _scenario scenario

        """;

    private const string Fish = """
        complete -c scenario -a '(scenario "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'

        """;

    public static Command Build(Session session)
    {
        var shell = new Argument<string>("shell") { Description = "bash | zsh | fish" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "输出命令补全脚本 · print a completion script: source <(scenario completion bash)") { shell };
        command.SetAction(line => session.Screen(line).Raw(o => o.Write(line.GetValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            _ => Fish,
        })));
        return command;
    }
}
