package godel.machine.suggest;

import godel.grammar.value.Value;
import godel.machine.life.Discovery;
import godel.machine.life.Moment;
import godel.machine.life.ObservedSituation;
import godel.machine.life.SearchProgress;
import godel.machine.life.Searcher;
import godel.machine.life.TheoremStore;
import godel.prover.kernel.Theorem;
import godel.prover.search.GivenTechnique;
import godel.prover.search.SearchOutcome;
import godel.prover.tactic.machine.TargetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A searcher that also tries what is suggested to it. As long as there is something to try, a quarter of each slice goes
 * into it, and the rest to the searcher itself, which does what it would have done with that alone. A suggestion costs
 * its reading, one step for 64 characters, and the steps of its technique, of which it has at most 20,000.
 */
public final class SuggestedSearch implements Searcher.Source {
    private static final long PART = 4;
    private static final long MOST_STEPS = 20_000;
    private static final int CHARACTERS_A_STEP = 64;
    private static final int LINES_HEARD_AT_A_TIME = 16;
    private static final String SUGGESTED = "suggested";

    private final Searcher.Source searchers;
    private final Function<Moment, ObservedSituation> situations;
    private final TargetForm form;
    private final TheoremStore proved;
    private final Suggester suggester;
    private final SuggestionLog log;
    private final BooleanSupplier replaying;
    private long turns;

    /**
     * Searchers that are suggested to.
     *
     * @param searchers  which get the rest
     * @param situations what is seen of the machine when a search begins
     * @param proved     takes in what successful techniques prove
     * @param replaying  whether this cycle's search is in the life's log already, so that nothing new is heard in it
     */
    public SuggestedSearch(Searcher.Source searchers, Function<Moment, ObservedSituation> situations, TargetForm form, TheoremStore proved, Suggester suggester,
            SuggestionLog log, BooleanSupplier replaying) {
        this.searchers = searchers;
        this.situations = situations;
        this.form = form;
        this.proved = proved;
        this.suggester = suggester;
        this.log = log;
        this.replaying = replaying;
    }

    @Override
    public Searcher begin(Moment start) {
        ObservedSituation situation = situations.apply(start);
        suggester.tell(SuggestionRequest.line(situation, form, start));
        return new Suggested(searchers.begin(start), situation);
    }

    /** One search, until the next switch. */
    private final class Suggested implements Searcher {
        private final Searcher searcher;
        private final ObservedSituation situation;
        private Optional<GivenTechnique> trying = Optional.empty();
        private long debt;
        private long steps;
        private long tried;

        Suggested(Searcher searcher, ObservedSituation situation) {
            this.searcher = searcher;
            this.situation = situation;
        }

        @Override
        public Slice advance(long granted, Value prior, Moment now) {
            situation.observe(now);
            long left = granted / PART;
            Optional<Discovery> discovery = Optional.empty();
            while (left > 0 && discovery.isEmpty()) {
                long paid = Math.min(left, debt);
                debt -= paid;
                left -= paid;
                if (left > 0 && trying.isEmpty() && !hear(now.cycle())) {
                    break;
                }
                if (debt == 0 && left > 0 && trying.isPresent()) {
                    SearchOutcome outcome = trying.get().advance(left);
                    left = unused(outcome);
                    discovery = outcome instanceof SearchOutcome.Found found ? discovery(found) : Optional.empty();
                    trying = outcome instanceof SearchOutcome.Suspended ? trying : Optional.empty();
                }
            }
            long used = granted / PART - left;
            steps += used;
            if (discovery.isPresent()) {
                return new Slice(discovery, including(searcher.advance(0, prior, now).progress()));
            }
            Slice slice = searcher.advance(granted - used, prior, now);
            Optional<Theorem> contradiction = slice.contradiction().or(situation::contradiction);
            return new Slice(slice.discovery(), including(slice.progress()), contradiction);
        }

        private static long unused(SearchOutcome outcome) {
            return switch (outcome) {
                case SearchOutcome.Suspended _ -> 0;
                case SearchOutcome.Found found -> found.unused();
                case SearchOutcome.Exhausted exhausted -> exhausted.unused();
            };
        }

        /** Takes the next suggestion that can be tried; {@return whether there is one}. */
        private boolean hear(long cycle) {
            long turn = turns++;
            for (int line = 0; line < LINES_HEARD_AT_A_TIME; line++) {
                Optional<String> again = log.again(turn);
                Optional<String> answer = again.isPresent() || replaying.getAsBoolean() ? again : suggester.heard();
                if (answer.isEmpty()) {
                    return false;
                }
                trying = Suggestion.read(answer.get()).flatMap(suggestion ->
                        GivenTechnique.of(situation, suggestion.switchprog(), suggestion.technique(), MOST_STEPS));
                if (trying.isPresent()) {
                    if (again.isEmpty()) {
                        log.record(turn, cycle, answer.get());
                    }
                    debt = 1 + answer.get().length() / CHARACTERS_A_STEP;
                    tried++;
                    return true;
                }
            }
            return false;
        }

        private Optional<Discovery> discovery(SearchOutcome.Found found) {
            List<String> technique = new ArrayList<>(List.of(SUGGESTED));
            technique.addAll(found.technique());
            Optional<Theorem> target = situation.target(found.target(), found.switchProgram());
            target.ifPresent(theorem -> proved.keep(found.besides()));
            return target.map(theorem -> new Discovery(found.switchProgram(), Optional.of(theorem), technique, found.besides()));
        }

        private SearchProgress including(SearchProgress own) {
            return new SearchProgress(own.phase(), own.techniques() + tried, own.tokens(), own.steps() + steps, own.theorems(), own.derivedRules(), own.deepestUndo());
        }
    }
}
