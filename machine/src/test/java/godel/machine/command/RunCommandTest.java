package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import godel.grammar.parse.Quine;
import godel.grammar.print.Printer;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.experiment.Experiment;
import godel.machine.journal.Journal;
import godel.machine.journal.JournalRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two doors, from the experiment file to a rewrite that others can check. One run, and the same once more. */
class RunCommandTest {
    private static final String LIFETIME = "150";

    @TempDir
    private static Path folder;

    private static Godel.Result result;

    @BeforeAll
    static void run_twice() {
        result = new Godel(folder).run("run", Godel.TWO_DOORS.toString(), "--lifetime", LIFETIME);
        new Godel(folder).run("run", Godel.TWO_DOORS.toString(), "--lifetime", LIFETIME, "--quiet", "--json");
    }

    @Test
    void the_machine_takes_the_better_door_after_it_has_proved_that_this_pays() {
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("""
                rewrite
                  - define policy(observation, memory) = pair('left, memory)
                  + define policy(observation, memory) = pair('right, memory)
                    define schedule(searcher) = pair(0, searcher)
                """), result.out());
    }

    @Test
    void the_report_says_what_was_proved_how_it_was_found_and_what_the_checker_says() throws IOException {
        JournalRecord record = journal(1).getFirst();
        long left = record.remaining();
        assertTrue(result.out().contains("""
                target theorem (global: switching now is better than going on, whatever later search may find)
                  u([old_program, 'nil, searcher, 0, switchprog], 0, %1$d)
                    < u([old_program, 'nil, searcher, 1, switchprog], 0, %1$d)

                where
                  switchprog is the code of  pair(new_program, tail(state))
                """.formatted(left)), result.out());
        assertTrue(result.out().contains("  hardware  found.never_worse: as_is(s, w, k) <= u(found(s, w, k), w, k)\n"), result.out());
        assertTrue(result.out().contains("  before  " + Rational.of(left).divide(Rational.of(5))), result.out());
        assertTrue(result.out().contains("  after   " + Rational.of(3 * left).divide(Rational.of(5))), result.out());
        assertTrue(result.out().contains("  c1 replace-constant set-switchprog target check\n"), result.out());
        assertTrue(result.out().contains("  accepted by the independent checker\n"), result.out());
        assertTrue(result.out().contains("reward with self-rewriting") && result.out().contains("reward without, the same seed"), result.out());
    }

    @Test
    void the_theorem_is_formula_2_about_the_real_program_and_the_state_at_hand() throws IOException {
        JournalRecord record = journal(1).getFirst();
        Experiment experiment = Experiment.of(Quine.parseFile("two-doors.quine", Files.readString(Godel.TWO_DOORS)));
        String newProgram = record.newProgram();
        Value program = experiment.program();
        Value rewritten = replaced(program, Symbol.of("left"), Symbol.of("right"));
        assertEquals(rewritten.toString(), newProgram);
        Value switchprog = Value.list(Symbol.of("pair"), Value.list(Symbol.of("quote"), rewritten), Value.list(Symbol.of("tail"), Symbol.of("state")));
        Term formula = Application.of("<", utility(program, switchprog, 0, record.remaining()), utility(program, switchprog, 1, record.remaining()));
        assertEquals(Printer.term(formula), record.theorem());
    }

    @Test
    void the_checker_accepts_the_certificate_and_every_axiom_in_it_comes_with_the_machine() {
        Godel.Result check = new Godel(folder).run("check", "runs/1/certificates/0.certificate");
        assertEquals(0, check.exitCode(), check.err());
        assertTrue(check.out().contains("all of them come with the machine: their digests are the same"), check.out());
        assertFalse(check.out().contains("defines otherwise than the library"), check.out());
    }

    @Test
    void the_outline_of_the_proof_fits_a_screen_and_names_what_carries_it() {
        Godel.Result first = new Godel(folder).run("check", "--explain", "runs/1/certificates/0.certificate");
        assertEquals(0, first.exitCode(), first.err());
        assertTrue(first.out().lines().count() <= 50 && first.out().lines().allMatch(line -> line.length() <= 320), first.out());
        assertTrue(first.out().contains("inductions: 2\n"), first.out());
        assertTrue(first.out().contains("induct, used once: <=(u(state, world, k), *(3/5, nat(k)))\n"), first.out());
        assertTrue(first.out().contains("declared: 1: found/3\n"), first.out());
        assertEquals(first.out(), new Godel(folder).run("check", "--explain", "runs/1/certificates/0.certificate").out());
    }

    @Test
    void the_log_says_that_the_new_program_acted_after_the_switch() throws IOException {
        JournalRecord record = journal(1).getFirst();
        for (String line : Files.readAllLines(folder.resolve("runs/1/log.jsonl"))) {
            JsonNode event = new ObjectMapper().readTree(line);
            if (event.get("event").asText().equals("cycle")) {
                String expected = event.get("cycle").asLong() < record.cycle() ? record.oldDigest() : record.newDigest();
                assertEquals(expected, event.get("program").asText());
            }
        }
    }

    @Test
    void the_same_run_has_the_same_log_journal_certificate_and_record() throws IOException {
        for (String file : List.of("config.json", "log.jsonl", "journal", "run.ttl", "certificates/0.certificate")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("runs/1").resolve(file)), Files.readAllBytes(folder.resolve("runs/2").resolve(file)), file);
        }
    }

    @Test
    void a_query_finds_the_rewrite_and_the_axioms_of_its_theorem() {
        Godel.Result rewrite = new Godel(folder).run("query", "runs/1", "SELECT ?target ?new WHERE { ?r gm:target ?target ; gm:newProgram ?new }");
        assertEquals("""
                target  new
                ------  ---------------------------------------------------------
                global  define policy(observation, memory) = pair('right, memory)
                        define schedule(searcher) = pair(0, searcher)
                (1 row)
                """, rewrite.out());
        Godel.Result axioms = new Godel(folder).run("query", "runs/1",
                "SELECT ?name WHERE { ?r gm:justifiedBy ?t . ?t gm:restsOn ?a . ?a gm:name ?name ; gm:kind 'hardware' }");
        assertEquals("""
                name
                -----------------
                found.never_worse
                (1 row)
                """, axioms.out());
    }

    private static Application utility(Value program, Value switchprog, long switchbit, long remaining) {
        Term state = Constant.NIL;
        for (Term part : List.of(Constant.of(switchprog), Constant.of(switchbit), Variable.of("searcher"), Constant.NIL, Constant.of(program))) {
            state = Application.of("pair", part, state);
        }
        return Application.of("u", state, Constant.of(0), Constant.of(Rational.of(remaining)));
    }

    private static Value replaced(Value value, Value old, Value fresh) {
        return value.equals(old) ? fresh
                : value instanceof godel.grammar.value.Pair pair
                        ? godel.grammar.value.Pair.of(replaced(pair.head(), old, fresh), replaced(pair.tail(), old, fresh)) : value;
    }

    private static List<JournalRecord> journal(int run) throws IOException {
        return Journal.open(folder.resolve("runs/" + run + "/journal")).records();
    }
}
