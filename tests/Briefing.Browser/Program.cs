using Briefing.Browser;

// The pictures that people judge the theme by; for everything else, the tests.
if (args is ["screenshots", ..])
{
    await Screenshots.TakeAsync(args.ElementAtOrDefault(1) ?? "artifacts/screenshots");
    return 0;
}
return args.Any(a => a is "-automated" or "@@")
    ? await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
    : await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
