package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the body of a definition out once and for all: open functions unfolded wherever they occur, tests of tests
 * taken outside, branches of constant tests chosen. Every later use of the definition finds that done.
 *
 * <p>Open functions are not recursive, so this ends. A walk recurses to the depth of the body, which the kernel bounds.
 */
final class Expansion {
    private final Rules rules;
    private final LogicalLaws laws;
    private final Map<Term, Equality> done = new IdentityHashMap<>();

    Expansion(Rules rules) {
        this.rules = rules;
        this.laws = rules.laws();
    }

    /** {@return the equality of a term with its expansion} */
    Equality expand(Term term) {
        if (!(term instanceof Application application)) {
            return Equality.same(term);
        }
        Equality known = done.get(term);
        if (known == null) {
            known = compute(application);
            done.put(term, known);
            done.put(known.right(), Equality.same(known.right()));
        }
        return known;
    }

    private Equality compute(Application term) {
        List<Equality> arguments = new ArrayList<>();
        term.arguments().forEach(argument -> arguments.add(expand(argument)));
        Equality inside = Equality.congruence(term, arguments);
        Application result = (Application) inside.right();
        if (rules.isOpen(result.function())) {
            Equality unfolded = rules.unfold(result).orElseThrow();
            return inside.then(unfolded).then(expand(unfolded.right()));
        }
        if (!result.applies("if", 3)) {
            return inside;
        }
        Term test = result.argument(0);
        if (test == Constant.TRUE || test == Constant.FALSE) {
            return inside.then((test == Constant.TRUE ? laws.ifTrue : laws.ifFalse).instance(result));
        }
        if (test instanceof Application inner && inner.applies("if", 3)) {
            Equality lifted = laws.liftedTest.instance(result);
            return inside.then(lifted).then(expand(lifted.right()));
        }
        return inside;
    }
}
