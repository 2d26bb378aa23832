package godel.machine.command;

import godel.machine.life.LifeEvent;
import godel.machine.profile.TimeRecording;
import godel.machine.report.CommitText;
import godel.machine.report.ProgressLine;
import godel.machine.report.RunJson;
import godel.machine.report.RunText;
import godel.machine.report.Warnings;
import godel.machine.run.Brake;
import godel.machine.run.Commit;
import godel.machine.run.RunEnding;
import godel.machine.run.RunListener;
import godel.machine.run.RunPlan;
import godel.machine.run.RunResult;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What the commands that live a life have in common: how long they go on, and what they show. None of it changes the life. */
final class SessionOptions {
    private static final Pattern BYTES = Pattern.compile("([0-9]{1,10})([kmg]?)");

    @Option(names = "--max-steps", paramLabel = "N", description = "stop when the life has taken N steps of policy, schedule, switchprog and search; it can be resumed")
    private Long mostSteps;

    @Option(names = "--max-memory", paramLabel = "SIZE", description = "stop when more memory is in use, such as 512m or 4g; it can be resumed")
    private String mostMemory;

    @Option(names = "--quiet", description = "show no progress")
    private boolean quiet;

    @Option(names = "--json", description = "print one JSON object at the end")
    private boolean json;

    @Option(names = "--profile-time", description = {"at the end, say on standard error how the time of running was shared by kernel, tactics, search and hardware:",
            "measured by the JDK's Flight Recorder, which looks at the stack every 10 ms and changes nothing"})
    private boolean profileTime;

    /** Lives, or goes on to live, a life. */
    @FunctionalInterface
    interface Life {
        RunResult live(Brake brake, RunListener listener) throws IOException;
    }

    /** Lives the life with these options; {@return the exit code}. */
    int live(Console console, RunPlan plan, String subject, Life life) throws IOException {
        Brake limits = limits();
        String unit = plan.experiment().tempo().unit();
        ProgressLine progress = new ProgressLine(console.err(), console.terminal(), plan.experiment().lifetime(), unit);
        try (Interruption interruption = Interruption.open(); TimeRecording time = profileTime ? TimeRecording.begin() : null) {
            RunResult result = life.live(interruption.or(limits), listener(console, subject, progress));
            progress.clear();
            if (json) {
                console.out().println(RunJson.text(result, subject, unit));
            } else {
                console.print(RunText.lines(result, unit));
            }
            if (time != null) {
                console.complain(time.end().lines());
            }
            return exitCode(console, subject, result.ending());
        }
    }

    private static int exitCode(Console console, String subject, RunEnding ending) {
        return switch (ending) {
            case RunEnding.LifeOver(LifeEvent.Refused refused) -> {
                console.err().println(subject + ": the machine was stopped: " + RunText.ending(ending));
                yield ExitCode.FAULT;
            }
            case RunEnding.LifeOver(LifeEvent.AxiomsContradictory _), RunEnding.LifeOver(LifeEvent.AxiomsWrong _) -> ExitCode.BAD_INPUT;
            case RunEnding.LifeOver _ -> ExitCode.DONE;
            case RunEnding.Interrupted _ -> ExitCode.INTERRUPTED;
            case RunEnding.StepsSpent _, RunEnding.MemorySpent _ -> ExitCode.LIMIT;
        };
    }

    private RunListener listener(Console console, String subject, ProgressLine progress) {
        Warnings warnings = new Warnings(subject);
        return new RunListener() {
            @Override
            public void resumed(long events) {
                if (!quiet) {
                    console.complain(List.of("the life is lived again up to its event " + events + ", and goes on from there"));
                }
            }

            @Override
            public void happened(LifeEvent event) {
                warnings.of(event).ifPresent(warning -> {
                    progress.clear();
                    console.complain(List.of(warning));
                });
                if (!quiet) {
                    progress.accept(event);
                }
            }

            @Override
            public void committed(Commit commit) {
                progress.clear();
                if (!json) {
                    console.print(CommitText.lines(commit));
                    console.out().println();
                }
            }
        };
    }

    private Brake limits() {
        Brake limits = Brake.NONE;
        if (mostSteps != null) {
            BadInput.requirePositive("--max-steps", mostSteps);
            limits = Brake.afterSteps(mostSteps);
        }
        return mostMemory == null ? limits : limits.or(Brake.overMemory(bytes(mostMemory)));
    }

    private static long bytes(String size) {
        Matcher parts = BYTES.matcher(size.toLowerCase(java.util.Locale.ROOT));
        if (!parts.matches() || Long.parseLong(parts.group(1)) == 0) {
            throw new BadInput("--max-memory " + size, "this is no amount of memory", "give a whole number of bytes, or of k, m or g: 512m, 4g");
        }
        return Long.parseLong(parts.group(1)) << 10 * ("kmg".indexOf(parts.group(2)) + (parts.group(2).isEmpty() ? 0 : 1));
    }
}
