package godel.machine.life;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.Knowledge;
import godel.prover.search.Prior;
import godel.prover.search.SearchOutcome;
import godel.prover.search.Statistics;
import godel.prover.search.TechniqueSearch;
import godel.prover.tactic.machine.TargetForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The searcher that runs proof techniques, slice by slice, on the situation as it is in each. */
public final class TechniqueSearcher implements Searcher {
    private final ObservedSituation situation;
    private final TechniqueSearch search;
    private final boolean priorFollowed;

    /**
     * A searcher that has not begun.
     *
     * @param priorFollowed whether the prior that the program's schedule names is followed; if not, all tokens are equally likely
     * @param successes     the techniques, by the names of their tokens, that succeeded before in this life, the oldest first
     */
    public TechniqueSearcher(ObservedSituation situation, boolean priorFollowed, List<List<String>> successes) {
        this.situation = situation;
        this.search = new TechniqueSearch(situation, Prior.standard(), successes);
        this.priorFollowed = priorFollowed;
        if (!priorFollowed) {
            search.use(Prior.uniform(search.tokens()));
        }
    }

    /** {@return where such searchers come from, with the prior that the program's schedule names} */
    public static Source source(Theory theory, TargetForm form, List<Symbol> vocabulary, Function<Value, List<DerivedRule>> rules) {
        return source(theory, form, vocabulary, rules, true);
    }

    /**
     * {@return where such searchers come from}
     *
     * @param theory     with {@code ev}, {@code u}, {@code as_is} and the environment
     * @param form       which theorem is the target
     * @param vocabulary the symbols of environment and program
     * @param rules      the derived rules for a program
     * @param prior      whether the prior that the program's schedule names is followed; if not, all tokens are equally likely
     */
    public static Source source(Theory theory, TargetForm form, List<Symbol> vocabulary, Function<Value, List<DerivedRule>> rules, boolean prior) {
        return new TechniqueSearchers(start -> new ObservedSituation(theory, form, vocabulary, rules.apply(start.software().program()), start), prior, new TheoremStore(theory));
    }

    @Override
    public Slice advance(long steps, Value prior, Moment now) {
        situation.observe(now);
        if (priorFollowed) {
            Prior.of(Knowledge.of(prior).prior()).ifPresent(search::use);
        }
        SearchOutcome outcome = search.advance(steps);
        Optional<Discovery> discovery = outcome instanceof SearchOutcome.Found found ? discovery(found) : Optional.empty();
        return new Slice(discovery, progress(outcome.statistics()), situation.contradiction());
    }

    /** Empty where the theorem speaks of a moment that has passed. */
    private Optional<Discovery> discovery(SearchOutcome.Found found) {
        return situation.target(found.target(), found.switchProgram())
                .map(theorem -> new Discovery(found.switchProgram(), Optional.of(theorem), found.technique(), found.besides()));
    }

    private static SearchProgress progress(Statistics statistics) {
        return new SearchProgress(statistics.phase(), statistics.techniques(), statistics.tokens(), statistics.steps(), statistics.theorems(),
                statistics.ruleCalls(), statistics.deepestUndo());
    }
}
