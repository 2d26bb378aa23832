package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.List;
import java.util.Map;

/**
 * What is true of remaining life {@code nat(k)} whatever lives: lemmas for all k and c, proved once for a theory in
 * which {@code nat} and {@code is_natural} mean what the library says.
 */
final class Lifetime {
    private static final Variable K = Target.REMAINING;
    private static final Variable C = Variable.of("c");
    private static final Term LIFE = life(K);

    private final Theorem natural;
    private final Theorem integer;
    private final Theorem notNegative;
    private final Theorem alive;
    private final Theorem itself;
    private final Theorem over;
    private final Theorem goesOn;

    /** Proves the lemmas. */
    Lifetime(Rules rules) {
        Term isNatural = Application.of("is_natural", K);
        Term notPositive = Logic.negation(Application.of("<", Constant.of(0), K));
        Application later = Application.of("-", K, C);
        Term isOver = Logic.implication(notPositive, Logic.equation(LIFE, Constant.of(0)));
        Term isLaterLife = Logic.implication(Logic.negation(Application.of("<", K, C)), Logic.equation(life(later), later));
        this.natural = proved(rules, Logic.natural(LIFE));
        this.integer = proved(rules, Application.of("is_integer", LIFE));
        this.notNegative = proved(rules, Logic.negation(Application.of("<", LIFE, Constant.of(0))));
        this.alive = proved(rules, Logic.implication(isNatural, Logic.implication(Application.of("<", Constant.of(0), K), alive(K))));
        this.itself = proved(rules, Logic.implication(alive(K), Logic.equation(LIFE, K)));
        this.over = proved(rules, isOver);
        this.goesOn = proved(rules, Logic.implication(alive(K), Logic.implication(Application.of("is_natural", C), isLaterLife)));
    }

    /** {@return {@code nat(remaining)}} */
    static Application life(Term remaining) {
        return Application.of("nat", remaining);
    }

    /** {@return {@code 0 < nat(remaining)}: there is life left} */
    static Application alive(Term remaining) {
        return Application.of("<", Constant.of(0), life(remaining));
    }

    /** {@return that {@code nat(k)} is natural, as an induction wants it} */
    Theorem natural() {
        return natural;
    }

    /** {@return {@code |- is_integer(nat(remaining))} and {@code |- not(nat(remaining) < 0)}} */
    List<Theorem> bounds(Term remaining) {
        return List.of(at(integer, remaining), at(notNegative, remaining));
    }

    /** {@return {@code Γ |- 0 < nat(k)} from {@code is_natural(k)} and {@code 0 < k}} */
    Theorem alive(Theorem isNatural, Theorem positive) {
        Term remaining = ((Application) positive.conclusion()).argument(1);
        return Theorem.modusPonens(Theorem.modusPonens(at(alive, remaining), isNatural), positive);
    }

    /** {@return {@code Γ |- nat(k) = k} from {@code 0 < nat(k)}} */
    Theorem itself(Theorem alive) {
        return Theorem.modusPonens(at(itself, remaining(alive)), alive);
    }

    /** {@return {@code Γ |- nat(k) = 0} from {@code not(0 < k)}} */
    Theorem over(Theorem notPositive) {
        Application comparison = (Application) ((Application) notPositive.conclusion()).argument(0);
        return Theorem.modusPonens(at(over, comparison.argument(1)), notPositive);
    }

    /** {@return {@code Γ |- nat(k - c) = k - c} from {@code 0 < nat(k)} and {@code not(k < c)}, for a natural number c} */
    Theorem goesOn(Theorem alive, Theorem notLess) {
        Application comparison = (Application) ((Application) notLess.conclusion()).argument(0);
        Term c = comparison.argument(1);
        Theorem instance = Theorem.instantiate(goesOn, Substitution.of(Map.of(K, remaining(alive), C, c)));
        Theorem natural = Computation.holds(alive.theory(), Application.of("is_natural", c), 100).orElseThrow();
        return Theorem.modusPonens(Theorem.modusPonens(Theorem.modusPonens(instance, alive), natural), notLess);
    }

    private static Term remaining(Theorem alive) {
        return ((Application) ((Application) alive.conclusion()).argument(1)).argument(0);
    }

    private static Theorem at(Theorem general, Term remaining) {
        return Theorem.instantiate(general, Substitution.of(Map.of(K, remaining)));
    }

    private static Theorem proved(Rules rules, Term lemma) {
        return new CaseAnalysis(rules, Effort.unlimited(rules.theory())).prove(lemma, List.of())
                .orElseThrow(() -> new IllegalStateException("not proved of nat: " + lemma));
    }
}
