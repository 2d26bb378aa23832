package godel.machine.run;

import godel.axioms.AxiomCollection;
import godel.axioms.AxiomEntry;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import godel.machine.life.Searcher;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoremProver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks, before anything is searched, whether false can be proved from the axioms that a machine was given besides those
 * that come with it. From false everything follows, every target theorem as well, and all of it would be accepted by
 * every checker. Finding nothing says nothing: consistency cannot be proved in this way.
 */
final class AxiomExamination implements Searcher.Source {
    private static final long EFFORT_LIMIT = 200_000;

    private final Theory theory;
    private final Searcher.Source searchers;
    private boolean examined;

    /** @param searchers where searchers come from if nothing is found */
    AxiomExamination(Theory theory, Searcher.Source searchers) {
        this.theory = theory;
        this.searchers = searchers;
    }

    @Override
    public Searcher begin(Moment start) {
        if (!examined) {
            examined = true;
            Optional<Theorem> contradiction = contradiction(theory);
            if (contradiction.isPresent()) {
                return (steps, prior, now) -> new Searcher.Slice(Optional.empty(), SearchProgress.NONE, contradiction);
            }
        }
        return searchers.begin(start);
    }

    /** {@return a proof of false without hypotheses, if one is found: that the given axioms together imply it, and the axioms} */
    static Optional<Theorem> contradiction(Theory theory) {
        List<Axiom> given = given(theory);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Term refutation = Constant.of(Symbol.FALSE);
        for (Axiom axiom : given.reversed()) {
            refutation = Application.of("implies", axiom.formula(), refutation);
        }
        if (!(new TheoremProver(theory, EFFORT_LIMIT).prove(refutation) instanceof TheoremProver.Outcome.Proved proved)) {
            return Optional.empty();
        }
        Theorem contradiction = proved.theorem();
        for (Axiom axiom : given) {
            contradiction = Theorem.modusPonens(contradiction, Theorem.axiom(theory, axiom.name()));
        }
        return Optional.of(contradiction);
    }

    private static List<Axiom> given(Theory theory) {
        Set<String> bundled = Stream.of("primitive", "utility").flatMap(name -> AxiomCollection.load(name).entries().stream())
                .map(AxiomEntry::name).collect(Collectors.toSet());
        return theory.axioms().stream().filter(axiom -> !bundled.contains(axiom.name())).toList();
    }
}
