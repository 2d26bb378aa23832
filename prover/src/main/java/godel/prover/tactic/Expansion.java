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

    /**
     * {@return the equality of the body of a function that is not open with its expansion} Such a function is unfolded
     * when the tests on the way to a branch are decided. So the tests must stay those that the definition has: what an
     * open function at the top of a branch tests is none of them, and that function is left as it is.
     */
    Equality expandBody(Term body) {
        if (!(body instanceof Application application)) {
            return Equality.same(body);
        }
        List<Equality> arguments = new ArrayList<>();
        if (!application.applies("if", 3)) {
            application.arguments().forEach(argument -> arguments.add(expand(argument)));
            return Equality.congruence(application, arguments);
        }
        Equality test = Equality.at(application, 0, expand(application.argument(0)));
        Application conditional = (Application) test.right();
        Equality settled = settled(conditional);
        if (!settled.isTrivial()) {
            return test.then(settled).then(expandBody(settled.right()));
        }
        arguments.add(Equality.same(conditional.argument(0)));
        arguments.add(expandBody(conditional.argument(1)));
        arguments.add(expandBody(conditional.argument(2)));
        return test.then(Equality.congruence(conditional, arguments));
    }

    private Equality compute(Application term) {
        List<Equality> arguments = new ArrayList<>();
        term.arguments().forEach(argument -> arguments.add(expand(argument)));
        Equality inside = Equality.congruence(term, arguments);
        Application result = (Application) inside.right();
        Equality next = rules.isOpen(result.function()) ? rules.unfold(result).orElseThrow() : settled(result);
        return next.isTrivial() ? inside : inside.then(next).then(expand(next.right()));
    }

    /** {@return the branch that a constant test chooses, or an {@code if} with the test of its test outside; or nothing new} */
    private Equality settled(Application term) {
        if (!term.applies("if", 3)) {
            return Equality.same(term);
        }
        Term test = term.argument(0);
        if (test == Constant.TRUE || test == Constant.FALSE) {
            return (test == Constant.TRUE ? laws.ifTrue : laws.ifFalse).instance(term);
        }
        return test instanceof Application inner && inner.applies("if", 3) ? laws.liftedTest.instance(term) : Equality.same(term);
    }
}
