package godel.machine.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Code;
import godel.machine.life.Chance;
import godel.machine.life.Discovery;
import godel.machine.life.Environment;
import godel.machine.life.FixedTempo;
import godel.machine.life.LifeCycle;
import godel.machine.life.LifeEvent;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import godel.machine.life.Searcher;
import godel.machine.life.SoftwareState;
import godel.machine.life.Switching;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournaledLifeTest {
    private static final Environment COIN = Environment.of(Code.program("""
            define observe(world) = world
            define worth(reward, remaining) = reward
            define default_action() = 0
            define `environment`(world, action) = [[1/2, action, world], [1/2, 0, world]]
            """), 1000);

    @TempDir
    private Path directory;
    private final List<Integer> written = new ArrayList<>();

    private static String policy(int action) {
        return "define policy(observation, memory) = pair(" + action + ", memory) define schedule(searcher) = pair(0, searcher)";
    }

    /** Finds a program whose action is one more, in every fifth cycle. */
    private static final Searcher.Source IMPROVING = start -> (steps, prior, now) -> new Searcher.Slice(
            now.cycle() % 5 == 0 ? Optional.of(new Discovery(installing((int) now.cycle()), Optional.empty(), List.of())) : Optional.empty(),
            SearchProgress.NONE);

    private static Value installing(int action) {
        return Value.list(Symbol.of("pair"), Value.list(Symbol.of("quote"), Code.program(policy(action))), Code.expression("tail(state)"));
    }

    private final Evidence evidence = new Evidence() {
        @Override
        public Certificate write(int number, Switching switching) {
            written.add(number);
            return new Certificate(number + ".certificate", "digest", "theorem");
        }

        @Override
        public Optional<String> check(JournalRecord record, Switching switching) {
            return Optional.empty();
        }
    };

    private List<LifeEvent> live(long cycles) throws IOException {
        List<LifeEvent> events = new ArrayList<>();
        Journal journal = Journal.open(directory.resolve("journal"));
        SoftwareState software = SoftwareState.of(Code.program(policy(1)), Symbol.NIL, Symbol.NIL);
        LifeCycle life = new LifeCycle(Moment.birth(software, Symbol.NIL, 30), new FixedTempo(20), COIN, Chance.of(3),
                IMPROVING, new JournaledCommitment(journal, evidence), events::add);
        for (long cycle = 0; cycle < cycles; cycle++) {
            life.cycle();
        }
        return events;
    }

    @Test
    void aLifeTakenUpAgainAnywhereTellsTheSameAndRecordsNothingTwice(@TempDir Path other) throws IOException {
        List<LifeEvent> uninterrupted = new JournaledLifeTest().liveIn(other, 30);
        for (long stop : new long[] {3, 5, 6, 7, 12, 30, 30}) {
            List<LifeEvent> events = live(stop);
            assertEquals(uninterrupted.subList(0, events.size()), events);
        }
        assertEquals(List.of(0, 1, 2, 3, 4), written);
    }

    private List<LifeEvent> liveIn(Path otherDirectory, long cycles) throws IOException {
        directory = otherDirectory;
        return live(cycles);
    }

    @Test
    void theRecordSaysWhatWasReplacedByWhat() throws IOException {
        live(6);
        JournalRecord record = Journal.open(directory.resolve("journal")).records().getFirst();
        assertEquals(new JournalRecord(0, 5, 25, Code.program(policy(1)).toString(), Code.program(policy(5)).toString(), installing(5).toString(), "theorem",
                "0.certificate", Digest.of(Code.program(policy(1))), Digest.of(Code.program(policy(5))), "digest"), record);
    }

    @Test
    void aJournalOfAnotherLifeIsRefused() throws IOException {
        Journal journal = Journal.open(directory.resolve("journal"));
        journal.append(new JournalRecord(0, 5, 25, "'x", "'y", installing(6).toString(), "theorem", "0.certificate", "x", "y", "z"));
        assertThrows(ReplayDiffers.class, () -> live(6));
    }
}
