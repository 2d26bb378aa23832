package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.value.Pair;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.search.engine.Verdict;
import godel.prover.search.numbering.Writer;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edits that derived rules suggest, as tokens. */
class EditTokenTest {
    private static final long EFFORT = 5_000;
    private static final Value RICH = ToyMachine.program(ToyMachine.RICH);

    /** An edit with one place, or none: it makes the policy rich. */
    private record Enriching(String name, boolean applies) implements ProgramEdit {
        @Override
        public String meaning() {
            return "policy becomes rich";
        }

        @Override
        public Optional<Value> edited(Value program, int number, Effort effort) {
            effort.spend(EFFORT);
            return applies && number == 0 && program instanceof Pair ? Optional.of(RICH) : Optional.empty();
        }
    }

    private static TechniqueRun run(ProgramEdit... edits) {
        DerivedRule target = ToyRules.target(0);
        List<DerivedRule> rules = new ArrayList<>(ToyRules.eight(0));
        rules.set(0, new DerivedRule() {
            @Override
            public String name() {
                return target.name();
            }

            @Override
            public List<ProgramEdit> edits() {
                return List.of(edits);
            }

            @Override
            public List<Theorem> apply(RuleInput input, Effort effort) {
                return target.apply(input, effort);
            }
        });
        return new TechniqueRun(new ToyMachine(ToyMachine.installing(RICH), rules));
    }

    private static List<String> editTokens(TechniqueRun run) {
        return run.machine().tokens().stream().filter(EditToken.class::isInstance).map(Token::text).toList();
    }

    @Test
    void there_is_a_token_for_an_edit_that_has_a_place_in_the_present_program_and_for_no_other() {
        assertEquals(List.of("enrich"), editTokens(run(new Enriching("enrich", true), new Enriching("other", false))));
        assertEquals(List.of(), editTokens(run()));
    }

    @Test
    void it_writes_the_edited_program_and_pays_for_what_it_took_to_find_it() {
        TechniqueRun run = run(new Enriching("enrich", true));
        int cells = Writer.cells(ToyMachine.installing(ToyMachine.program(ToyMachine.POOR))).length + Writer.cells(ToyMachine.installing(RICH)).length;
        run.through("c0 enrich");
        assertEquals(1 + 1 + cells / 100 + EFFORT / 1_000, run.cost());
        run.through("set-switchprog target");
        assertEquals(Optional.of(ToyMachine.installing(RICH)), run.state().switchProgram());
        assertEquals(Verdict.SOLVED, run.run("check", 100));
    }

    @Test
    void a_number_that_names_no_place_interrupts() {
        TechniqueRun run = run(new Enriching("enrich", true));
        run.through("c1");
        assertEquals(Verdict.INTERRUPTED, run.run("enrich", 100));
        run.through("c0 dec");
        assertEquals(Verdict.INTERRUPTED, run.run("enrich", 100));
    }
}
