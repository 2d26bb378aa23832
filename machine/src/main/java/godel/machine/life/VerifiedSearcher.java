package godel.machine.life;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.machine.Target;
import godel.prover.tactic.machine.TargetForm;
import java.util.Optional;

/**
 * A searcher that is trusted with nothing: what it says it has found counts only if the theorem is one of the machine's
 * theory and gives the target for the software at hand, the switchprog and the moment at which the switch is to be made.
 */
public final class VerifiedSearcher implements Searcher {
    private final Searcher searcher;
    private final Theory theory;
    private final TargetForm form;

    private VerifiedSearcher(Searcher searcher, Theory theory, TargetForm form) {
        this.searcher = searcher;
        this.theory = theory;
        this.form = form;
    }

    /** {@return the same searchers, trusted with nothing} */
    public static Source source(Source searchers, Theory theory, TargetForm form) {
        return start -> new VerifiedSearcher(searchers.begin(start), theory, form);
    }

    @Override
    public Slice advance(long steps, Value prior, Moment now) {
        Slice slice = searcher.advance(steps, prior, now);
        return new Slice(slice.discovery().flatMap(found -> verified(found, now)), slice.progress(), slice.contradiction());
    }

    private Optional<Discovery> verified(Discovery found, Moment now) {
        return found.target().filter(theorem -> theorem.theory() == theory)
                .filter(theorem -> !form.relaxed() || !IdleRewrite.is(now, found.switchprog()))
                .flatMap(theorem -> target(theorem, found.switchprog(), now))
                .map(theorem -> new Discovery(found.switchprog(), Optional.of(theorem), found.technique(), found.besides()));
    }

    private Optional<Theorem> target(Theorem theorem, Value switchprog, Moment now) {
        return new Target(form, now.software().program(), switchprog)
                .observed(theorem, now.software().memory(), now.world(), Rational.of(now.remaining()));
    }
}
