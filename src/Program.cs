using Briefing.Cli;
using Briefing.Theme;

return await CommandLine.RunAsync(args, new RazorTheme());
