package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.less;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The measure of all inductions on counters: how many steps of 1 a number is above 0. */
final class Descent {
    private final Reasoning reasoning;

    Descent(Reasoning reasoning) {
        this.reasoning = reasoning;
    }

    /** {@return {@code if(0 < x, floor(x) + 1, 0)}} */
    static Term measure(Term x) {
        return Logic.conditional(less(ZERO, x), Reasoning.plus(Application.of("floor", x), Constant.of(1)), ZERO);
    }

    /** {@return that the measure is a natural number} */
    Theorem natural(Variable x) {
        return reasoning.analyse(Logic.natural(measure(x)), floors(x)).orElseThrow();
    }

    /** {@return {@code {0 < x} |- measure(x - 1) < measure(x)}} */
    Theorem decrease(Variable x) {
        return decrease(x, Application.of("-", x, Constant.of(1)), List.of(reasoning.assume(less(ZERO, x)))).orElseThrow();
    }

    /** {@return {@code Γ |- measure(smaller) < measure(x)}} */
    Optional<Theorem> decrease(Variable x, Term smaller, List<Theorem> facts) {
        List<Theorem> all = new ArrayList<>(facts);
        all.addAll(floors(x));
        all.addAll(floors(smaller));
        return reasoning.analyse(less(measure(smaller), measure(x)), all);
    }

    private List<Theorem> floors(Term x) {
        Substitution at = Substitution.of(Map.of(Variable.of("x"), x));
        return Stream.of("floor.below", "floor.above", "floor.integer")
                .map(name -> Theorem.instantiate(Theorem.axiom(reasoning.theory(), name), at)).toList();
    }
}
