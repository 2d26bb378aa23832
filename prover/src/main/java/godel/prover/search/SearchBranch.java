package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.search.engine.BiasOptimalSearch;
import godel.prover.search.engine.Count;
import godel.prover.search.engine.Distribution;
import godel.prover.search.engine.Progress;
import java.util.List;
import java.util.function.UnaryOperator;

/** One bias-optimal search over techniques, with a machine of its own. */
final class SearchBranch {
    private final TechniqueMachine machine;
    private final UnaryOperator<Distribution> restriction;
    private final BiasOptimalSearch search;

    /** @param restriction what becomes of a prior's distribution in this branch */
    SearchBranch(TechniqueMachine machine, Prior prior, UnaryOperator<Distribution> restriction) {
        this.machine = machine;
        this.restriction = restriction;
        this.search = new BiasOptimalSearch(machine, restriction.apply(prior.over(machine.tokens())));
    }

    Progress advance(long steps) {
        return search.advance(steps);
    }

    void use(Prior prior) {
        search.use(restriction.apply(prior.over(machine.tokens())));
    }

    List<String> attempted() {
        List<Token> tokens = machine.tokens();
        return search.attempted().stream().map(number -> tokens.get(number).text()).toList();
    }

    int attemptedBits() {
        return search.attemptedBits();
    }

    Statistics statistics() {
        Count count = search.count();
        return new Statistics(count.phase(), count.sequences(), count.tokens(), count.steps(), machine.theoremsProved(), machine.ruleCalls(), count.deepestUndo());
    }

    SearchOutcome.Found found(List<Integer> technique, Statistics statistics, long unused) {
        Value program = machine.state().switchProgram().orElseThrow();
        List<Token> tokens = machine.tokens();
        return new SearchOutcome.Found(technique.stream().map(number -> tokens.get(number).text()).toList(), machine.state().theorems(), program, statistics, unused);
    }
}
