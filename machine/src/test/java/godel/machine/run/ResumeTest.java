package godel.machine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Setting;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.RunDirectory;
import godel.machine.experiment.Variant;
import godel.machine.journal.Disk;
import godel.machine.journal.ReplayDiffers;
import godel.machine.life.LifeEvent;
import godel.prover.tactic.machine.TargetForm;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is stopped or killed anywhere, and resumed, leaves what a run leaves that was never stopped. */
class ResumeTest {
    private static final int KILLS = 200;
    private static final long LIFETIME = 40;
    private static final List<String> RECORDS = List.of("config.json", "log.jsonl", "journal", "certificates/0.certificate", "run.ttl");

    @TempDir
    private static Path folder;
    private static RunPlan plan;
    private static Path whole;
    private static Told told;
    private static long moves;

    /** Finds what the first run found, without searching for it. */
    private static Equipment remembering;

    @TempDir
    private Path here;

    /** Keeps what it is told. */
    private static final class Told implements RunListener {
        private final List<LifeEvent> events = new ArrayList<>();
        private final List<Commit> commits = new ArrayList<>();

        @Override
        public void happened(LifeEvent event) {
            events.add(event);
        }

        @Override
        public void committed(Commit commit) {
            commits.add(commit);
        }
    }

    @BeforeAll
    static void live_once_without_being_stopped() throws IOException {
        String text = Files.readString(Path.of("experiments/two-doors.quine")).replace("tempo 100", "tempo 400");
        Experiment experiment = RunPlan.with(Experiment.of(Quine.parseFile("two-doors.quine", text)), new Setting.Lifetime(LIFETIME));
        plan = new RunPlan(experiment, TargetForm.AS_IS, List.of(), Variant.NONE, folder);
        DyingDisk disk = new DyingDisk(Long.MAX_VALUE);
        told = new Told();
        RunResult result = Run.of(plan, Equipment.of(plan).with(disk), Brake.NONE, told);
        remembering = Equipment.of(plan).with(new RememberedSearch(told.events));
        moves = Long.MAX_VALUE - disk.left();
        whole = result.directory();
        assertEquals(1, result.commits().size());
    }

    private RunPlan planHere() {
        return new RunPlan(plan.experiment(), plan.form(), plan.axioms(), plan.variant(), here);
    }

    private static void assertWhole(Path run) throws IOException {
        for (String file : RECORDS) {
            assertArrayEquals(Files.readAllBytes(whole.resolve(file)), Files.readAllBytes(run.resolve(file)), file);
        }
    }

    /** Resumes the only run in a directory of runs. */
    private static RunResult resume(Path runs, Disk disk, Brake brake, RunListener listener) throws IOException {
        Path run = runs.resolve("1");
        return Run.resume(run, RunPlan.of(RunDirectory.open(run)), remembering.with(disk), brake, listener);
    }

    @Test
    void killed_at_any_of_200_random_points_and_resumed_it_leaves_the_same_bytes_and_tells_nothing_twice() throws IOException {
        SplittableRandom random = new SplittableRandom(200);
        for (int kill = 0; kill < KILLS; kill++) {
            long point = random.nextLong(moves);
            Path runs = here.resolve(String.valueOf(kill));
            Told before = new Told();
            RunPlan mortal = new RunPlan(plan.experiment(), plan.form(), plan.axioms(), plan.variant(), runs);
            assertThrows(DyingDisk.Killed.class, () -> Run.of(mortal, remembering.with(new DyingDisk(point)), Brake.NONE, before));
            if (Files.notExists(runs.resolve("1"))) {
                assertEquals(List.of(), before.events);
                continue;
            }
            Told after = new Told();
            RunResult result = resume(runs, Disk.REAL, Brake.NONE, after);
            assertTrue(result.ending().isOver());
            assertWhole(result.directory());
            assertEquals(1, result.commits().size());
            assertToldOnce(before, after, "killed after move " + point);
        }
    }

    /** What was in the log but not told when the process died is not told at all. */
    private static void assertToldOnce(Told before, Told after, String when) {
        List<String> once = new ArrayList<>();
        before.events.forEach(event -> once.add(event.toString()));
        after.events.forEach(event -> once.add(event.toString()));
        int missing = told.events.size() - once.size();
        assertTrue(missing == 0 || missing == 1, when);
        if (missing == 1) {
            once.add(before.events.size(), told.events.get(before.events.size()).toString());
        }
        assertEquals(told.events.stream().map(Object::toString).toList(), once, when);
        assertTrue(before.commits.size() + after.commits.size() <= 1, when);
    }

    @Test
    void killed_again_and_again_it_comes_to_the_same_end() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        assertThrows(DyingDisk.Killed.class, () -> Run.of(planHere(), remembering.with(new DyingDisk(5_000)), Brake.NONE, RunListener.NONE));
        for (int kill = 0; kill < 12; kill++) {
            DyingDisk disk = new DyingDisk(random.nextLong(moves / 8));
            assertThrows(DyingDisk.Killed.class, () -> resume(here, disk, Brake.NONE, RunListener.NONE));
        }
        assertWhole(resume(here, Disk.REAL, Brake.NONE, RunListener.NONE).directory());
    }

    @Test
    void killed_between_the_journal_and_the_store_it_has_the_store_again() throws IOException {
        RunResult result = Run.of(planHere(), remembering, Brake.NONE, RunListener.NONE);
        Files.delete(result.directory().resolve("run.ttl"));
        Files.writeString(result.directory().resolve("run.ttl.new"), "@prefix");
        resume(here, Disk.REAL, Brake.NONE, RunListener.NONE);
        assertWhole(result.directory());
    }

    @Test
    void stopped_after_any_number_of_steps_and_resumed_it_leaves_the_same_bytes() throws IOException {
        long limit = 1_234;
        RunResult result = Run.of(planHere(), remembering, Brake.afterSteps(limit), RunListener.NONE);
        while (!result.ending().isOver()) {
            assertEquals(new RunEnding.StepsSpent(limit), result.ending());
            limit += 1_777;
            result = resume(here, Disk.REAL, Brake.afterSteps(limit), RunListener.NONE);
        }
        assertWhole(result.directory());
    }

    @Test
    void resumed_by_its_directory_alone_it_searches_as_it_did() throws IOException {
        Run.of(planHere(), Brake.afterSteps(4_000), RunListener.NONE);
        assertWhole(Run.resume(here.resolve("1"), Brake.NONE, RunListener.NONE).directory());
    }

    @Test
    void a_life_that_is_over_is_told_to_nobody_again() throws IOException {
        Run.of(planHere(), remembering, Brake.NONE, RunListener.NONE);
        Told again = new Told();
        RunResult result = resume(here, Disk.REAL, Brake.NONE, again);
        assertEquals(List.of(), again.events);
        assertEquals(List.of(), again.commits);
        assertEquals(1, result.commits().size());
        assertWhole(result.directory());
    }

    @Test
    void a_log_that_says_something_else_is_named_with_its_line_and_left_as_it_is() throws IOException {
        Run.of(planHere(), remembering, Brake.NONE, RunListener.NONE);
        Path log = here.resolve("1/log.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.set(4, lines.get(4).replace("\"cycle\":1", "\"cycle\":9"));
        Files.write(log, lines);
        byte[] changed = Files.readAllBytes(log);
        ReplayDiffers differs = assertThrows(ReplayDiffers.class, () -> resume(here, Disk.REAL, Brake.NONE, RunListener.NONE));
        assertTrue(differs.getMessage().startsWith(log + ":5: "), differs.getMessage());
        assertArrayEquals(changed, Files.readAllBytes(log));
    }

    @Test
    void a_run_that_somebody_is_living_is_not_resumed_by_another() throws IOException {
        Run.of(planHere(), remembering, Brake.afterSteps(1_000), RunListener.NONE);
        try (var _ = RunDirectory.open(here.resolve("1")).lock()) {
            FileSystemException taken = assertThrows(FileSystemException.class, () -> resume(here, Disk.REAL, Brake.NONE, RunListener.NONE));
            assertEquals("somebody else is living this run", taken.getReason());
        }
        assertWhole(resume(here, Disk.REAL, Brake.NONE, RunListener.NONE).directory());
    }

    @Test
    void a_disk_that_is_full_is_named_and_the_run_can_be_resumed_when_there_is_room() throws IOException {
        for (long room : new long[] {3_000, 9_000, moves * 2 / 3}) {
            Path runs = here.resolve("full" + room);
            RunPlan cramped = new RunPlan(plan.experiment(), plan.form(), plan.axioms(), plan.variant(), runs);
            RecordingFailed failed = assertThrows(RecordingFailed.class, () -> Run.of(cramped, remembering.with(new FullDisk(room)), Brake.NONE, RunListener.NONE));
            assertTrue(failed.getMessage().endsWith("No space left on device"), failed.getMessage());
            assertEquals(runs.resolve("1"), failed.directory());
            assertWhole(resume(runs, Disk.REAL, Brake.NONE, RunListener.NONE).directory());
        }
    }

    /** A file system with room for so many bytes. */
    private static final class FullDisk implements Disk {
        private long room;

        FullDisk(long room) {
            this.room = room;
        }

        private void take(int bytes) throws IOException {
            room -= bytes;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public Extent open(Path file, long length) throws IOException {
            Extent extent = REAL.open(file, length);
            return new Extent() {
                @Override
                public void append(byte[] bytes) throws IOException {
                    take(bytes.length);
                    extent.append(bytes);
                }

                @Override
                public void force() throws IOException {
                    extent.force();
                }

                @Override
                public void close() throws IOException {
                    extent.close();
                }
            };
        }

        @Override
        public void replace(Path file, Content content) throws IOException {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            content.writeTo(bytes);
            take(bytes.size());
            REAL.replace(file, stream -> stream.write(bytes.toByteArray()));
        }
    }
}
