package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.prover.search.engine.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Runs techniques given by name on a machine, outside of any search. */
final class TechniqueRun {
    private final TechniqueMachine machine;
    private final List<String> names;
    private long cost;

    TechniqueRun(Situation situation) {
        this.machine = new TechniqueMachine(situation);
        this.names = machine.tokens().stream().map(Token::text).toList();
    }

    /** Runs a token with this allowance. */
    Verdict run(String token, long allowance) {
        int number = names.indexOf(token);
        if (number < 0) {
            throw new IllegalArgumentException("no token " + token);
        }
        Verdict verdict = machine.run(number, allowance);
        cost += machine.cost();
        return verdict;
    }

    /** Runs tokens that all continue. */
    TechniqueRun through(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            assertEquals(Verdict.CONTINUES, run(tokens.get(i), 1_000_000), "token " + i + " " + tokens.get(i));
        }
        return this;
    }

    TechniqueRun through(String tokens) {
        return through(Techniques.tokens(tokens));
    }

    TechniqueMachine machine() {
        return machine;
    }

    TechniqueState state() {
        return machine.state();
    }

    /** {@return the data stack above the two positions that it holds at the start} */
    List<Integer> stack() {
        List<Integer> stack = new ArrayList<>();
        while (state().depth() > 2) {
            stack.addFirst(state().pop());
        }
        return stack;
    }

    long cost() {
        return cost;
    }
}
