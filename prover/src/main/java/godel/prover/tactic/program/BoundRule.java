package godel.prover.tactic.program;

import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.Arrays;
import java.util.List;

/** Bounds the time of the program that the last theorem is about, and proves the theorem about the pair. */
record BoundRule(Workbench bench, Way way) implements DerivedRule {

    /** What a bound is made of. */
    enum Way {
        /** {@code bound}: polynomials in the sizes of arguments. */
        POLYNOMIAL("bound"),
        /** {@code rounds}: how often the program calls itself. */
        ROUNDS("rounds"),
        /** {@code levels}: n times how often n is divided in halves. */
        LEVELS("levels");

        private final String token;

        Way(String token) {
            this.token = token;
        }

        String token() {
            return token;
        }
    }

    /** {@return the rules at this workbench} */
    static List<DerivedRule> all(Workbench bench) {
        return Arrays.stream(Way.values()).<DerivedRule>map(way -> new BoundRule(bench, way)).toList();
    }

    @Override
    public String name() {
        return way.token;
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        return List.of(bench.paired(bench.latest(input, effort), way, effort).theorem());
    }
}
