package godel.machine.solver;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.Situation;
import godel.prover.search.Statistics;
import godel.prover.search.TechniqueSearch;
import godel.prover.tactic.program.Pair;
import godel.prover.tactic.program.ProgramRules;
import godel.prover.tactic.program.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Process A: enumerates techniques in the bias-optimal order, and keeps each pair that one proves. It does the same whatever is
 * asked of it and whatever the input; so one enumeration serves all inputs, each of which sees as much of it as A's share allows.
 */
public final class ProofProcess {
    private final Problem problem;
    private final Workbench bench;
    private final List<DerivedRule> rules;
    private final List<FoundPair> found = new ArrayList<>();
    private final TechniqueSearch search;

    /** A process that has not begun. */
    public ProofProcess(Problem problem) {
        this.problem = problem;
        this.bench = new Workbench(problem.theory(), problem.specification());
        this.rules = ProgramRules.all(bench);
        this.search = new TechniqueSearch(new Solving(), SolverPrior.prior(ProgramRules.fitting(bench)));
    }

    /** Goes on until it has taken so many steps in all. */
    public void advanceTo(long steps) {
        long missing = steps - search.statistics().steps();
        if (missing > 0) {
            search.advance(missing);
        }
    }

    /** {@return the pairs found within so many steps, in the order found} */
    public List<FoundPair> within(long steps) {
        advanceTo(steps);
        return found.stream().filter(pair -> pair.step() <= steps).toList();
    }

    /** {@return the pairs found so far} */
    public List<FoundPair> found() {
        return List.copyOf(found);
    }

    /** {@return how far it has come} */
    public Statistics statistics() {
        return search.statistics();
    }

    /** What the search sees: any pair is a success, and it goes on after each. */
    private final class Solving implements Situation {
        @Override
        public Theory theory() {
            return problem.theory();
        }

        @Override
        public Value program() {
            return problem.specification().program();
        }

        @Override
        public List<Symbol> vocabulary() {
            return List.of();
        }

        @Override
        public List<DerivedRule> derivedRules() {
            return rules;
        }

        @Override
        public Theorem stateToTheorem(long m, long n) {
            throw new Inapplicable("there is no state to be observed");
        }

        @Override
        public boolean rewrites() {
            return false;
        }

        @Override
        public boolean check(Theorem last, Value program) {
            Optional<Pair> pair = bench.pair(last);
            if (pair.isPresent() && found.stream().noneMatch(known -> known.pair().isLike(pair.get()))) {
                found.add(new FoundPair(pair.get(), search.attempted(), search.attemptedBits(), search.statistics().steps() + 1));
            }
            return false;
        }
    }
}
