package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a theorem assumes of the world, and of all worlds that may follow: nothing, or that it is a natural number and not
 * less than some other. Which one is conjectured from the worlds that come first; that the environment keeps to it is proved
 * wherever the next cycle's world is met.
 */
final class WorldCondition {
    private final Theory theory;
    private final Optional<Rational> least;

    private WorldCondition(Theory theory, Optional<Rational> least) {
        this.theory = theory;
        this.least = least;
    }

    /** {@return no condition} */
    static WorldCondition none(Theory theory) {
        return new WorldCondition(theory, Optional.empty());
    }

    /** {@return the condition that these worlds meet with the greatest number, none where one of them is no natural number} */
    static WorldCondition met(Theory theory, List<Value> worlds) {
        Optional<Rational> least = Optional.empty();
        for (Value world : worlds) {
            if (!(world instanceof Rational number) || !number.isInteger() || number.signum() < 0) {
                return none(theory);
            }
            least = least.filter(other -> other.compareTo(number) <= 0).or(() -> Optional.of(number));
        }
        return new WorldCondition(theory, least);
    }

    /** {@return the least world that meets it, if it is a condition} */
    Optional<Rational> least() {
        return least;
    }

    /** {@return the condition for this world} */
    Optional<Term> at(Term world) {
        return least.map(number -> Application.of("and", Application.of("natural", world),
                Logic.negation(Application.of("<", world, Constant.of(number)))));
    }

    /** {@return the claim under the condition for the variable that stands for the world} */
    Term before(Term claim) {
        return at(Target.WORLD).map(condition -> (Term) Logic.implication(condition, claim)).orElse(claim);
    }

    /** {@return the condition as an assumption about this world} */
    List<Theorem> assumed(Term world) {
        return at(world).map(condition -> Theorem.assume(theory, condition)).stream().toList();
    }

    /** {@return {@code |- condition implies t} from t under the condition} */
    Theorem discharged(Theorem theorem) {
        return at(Target.WORLD).map(condition -> Theorem.discharge(theorem, condition)).orElse(theorem);
    }

    /** {@return {@code t} from what was {@linkplain #before stated under the condition}, for the world of this substitution, if that meets it} */
    Optional<Theorem> used(Theorem conditional, Substitution instance, List<Theorem> facts, Rules rules, Effort effort) {
        return at(instance.apply(Target.WORLD)).map(condition -> new CaseAnalysis(rules, effort).prove(condition, facts).map(met -> Theorem.modusPonens(conditional, met)))
                .orElse(Optional.of(conditional));
    }

    /** {@return {@code natural(world) implies test}, which is what inductions are about} */
    static Term forNaturals(Term test) {
        return Logic.implication(Application.of("natural", Target.WORLD), test);
    }

    /** {@return a term at the least world} */
    Optional<Term> atLeast(Term term) {
        return least.map(number -> Substitution.of(Map.of(Target.WORLD, Constant.of(number))).apply(term));
    }
}
