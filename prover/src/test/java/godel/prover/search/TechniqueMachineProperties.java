package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.engine.Verdict;
import godel.prover.search.storage.Storage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random techniques: the storage takes back whatever tokens do, and no token writes more than its cost allows. */
class TechniqueMachineProperties {
    private static final Value BETTER = ToyMachine.installing(ToyMachine.program(ToyMachine.RICH));

    private static List<DerivedRule> rules() {
        List<DerivedRule> rules = new ArrayList<>(ToyRules.eight(1_000));
        rules.add(ToyRules.rule("many", (input, effort) -> Collections.nCopies(5_000, Theorem.axiom(input.theory(), "absurdity"))));
        return rules;
    }

    @Provide
    Arbitrary<List<String>> techniques() {
        List<String> names = new TechniqueMachine(new ToyMachine(BETTER, rules())).tokens().stream().map(Token::text).toList();
        Arbitrary<List<String>> useful = Arbitraries.of("c0 replace-constant", "c1 drop-function", "c0 constant-policy", "c0 c3 replace-subexpression",
                "set-switchprog", "target", "many", "c0 get-axiom", "c0 delete-theorem", "c1 write", "here", "c2 c0 c0 apply-rule").map(Techniques::tokens);
        Arbitrary<List<String>> any = Arbitraries.of(names).map(List::of);
        return Arbitraries.frequencyOf(Tuple.of(2, useful), Tuple.of(1, any)).list().ofMaxSize(12)
                .map(parts -> parts.stream().flatMap(List::stream).toList());
    }

    /** All of the state that tokens can see. */
    private record Snapshot(List<Integer> stack, List<Integer> code, List<Theorem> theorems, Optional<Value> switchProgram, boolean switchBit) {
        static Snapshot of(TechniqueState state) {
            state.storage().open();
            List<Integer> stack = new ArrayList<>();
            while (state.depth() > 0) {
                stack.add(state.pop());
            }
            state.storage().undo();
            List<Integer> code = new ArrayList<>();
            for (int i = 0; i < state.codeLength(); i++) {
                code.add(state.reader(i).cell());
            }
            return new Snapshot(stack, code, state.theorems(), state.switchProgram(), state.switchBit());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void undoing_a_technique_token_by_token_goes_back_through_the_states_it_came_through(@ForAll("techniques") List<String> technique) {
        TechniqueRun run = new TechniqueRun(new ToyMachine(BETTER, rules()));
        Storage storage = run.state().storage();
        Deque<Snapshot> states = new ArrayDeque<>();
        for (String token : technique) {
            states.push(Snapshot.of(run.state()));
            storage.open();
            if (run.run(token, 10_000) == Verdict.INTERRUPTED) {
                storage.undo();
                assertEquals(states.pop(), Snapshot.of(run.state()));
            }
        }
        while (!states.isEmpty()) {
            storage.undo();
            assertEquals(states.pop(), Snapshot.of(run.state()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_token_that_costs_c_steps_journals_fewer_than_2000_c_cells(@ForAll("techniques") List<String> technique) {
        TechniqueRun run = new TechniqueRun(new ToyMachine(BETTER, rules()));
        Storage storage = run.state().storage();
        for (String token : technique) {
            storage.open();
            Verdict verdict = run.run(token, 10_000);
            int journaled = storage.journaled();
            assertTrue(journaled < 2000 * run.machine().cost(), token + " journals " + journaled + " for " + run.machine().cost());
            if (verdict == Verdict.INTERRUPTED) {
                storage.undo();
            } else {
                storage.keep();
            }
        }
    }
}
