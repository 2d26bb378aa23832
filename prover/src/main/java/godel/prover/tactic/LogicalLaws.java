package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What simplification uses of {@code if} and of truth, derived once for a theory. */
final class LogicalLaws {
    private static final Variable C = Variable.of("c");
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    /** Axioms {@code p implies p = 'true} for predicates p. */
    private static final List<String> TRUE_WHEN_IT_HOLDS = List.of("equal.holds", "less.holds", "is_pair.holds", "is_number.holds",
            "is_integer.holds", "is_symbol.holds");

    private final Theory theory;
    private final Theorem falseWhenItFails;
    private final Map<FunctionSymbol, Theorem> trueWhenItHolds = new LinkedHashMap<>();
    private final Theorem truth;
    private final Theorem symmetry;

    /** {@code if('true, x, y) = x} */
    final RewriteRule ifTrue;
    /** {@code if('false, x, y) = y} */
    final RewriteRule ifFalse;
    /** {@code c implies if(c, x, y) = x} */
    final RewriteRule ifHolds;
    /** {@code not(c) implies if(c, x, y) = y} */
    final RewriteRule ifFails;
    /** {@code c = 'true implies if(c, x, y) = x} */
    final RewriteRule ifEqualsTrue;
    /** {@code c = 'false implies if(c, x, y) = y} */
    final RewriteRule ifEqualsFalse;
    /** {@code if(if(a, b, c), x, y) = if(a, if(b, x, y), if(c, x, y))} */
    final RewriteRule liftedTest;

    LogicalLaws(Theory theory) {
        this.theory = theory;
        this.falseWhenItFails = Theorem.axiom(theory, "truth.false");
        for (String name : TRUE_WHEN_IT_HOLDS) {
            Theorem axiom = Theorem.axiom(theory, name);
            trueWhenItHolds.put(((Application) premise(axiom)).function(), axiom);
        }
        this.ifTrue = axiom(theory, "if.true");
        this.ifFalse = axiom(theory, "if.false");
        this.ifHolds = axiom(theory, "if.holds");
        this.ifFails = axiom(theory, "if.fails");
        this.ifEqualsTrue = decidedTest(Constant.TRUE, ifTrue);
        this.ifEqualsFalse = decidedTest(Constant.FALSE, ifFalse);
        this.liftedTest = liftTest();
        this.symmetry = symmetry();
        this.truth = Computation.truth(theory, Constant.TRUE);
    }

    /** {@return the axiom of this name as a rule} */
    static RewriteRule axiom(Theory theory, String name) {
        return RewriteRule.of(Theorem.axiom(theory, name))
                .orElseThrow(() -> new IllegalArgumentException("axiom " + name + " is not a rewrite rule"));
    }

    /** {@return {@code Γ |- 'v} for a constant other than {@code 'false}} */
    Theorem truth(Constant constant) {
        return constant == Constant.TRUE ? truth : Computation.truth(theory, constant);
    }

    /** {@return {@code Γ |- if(p, c, d)} with a constant c that holds, from {@code Γ |- p}} */
    Theorem holds(Application conditional, Theorem test) {
        return ifHolds.instance(conditional, test).carryBack(truth((Constant) conditional.argument(1)));
    }

    /** {@return what a fact with this conclusion decides: p where it is {@code not(p)} or a predicate p} */
    Optional<Term> decides(Term conclusion) {
        if (!(conclusion instanceof Application claim)) {
            return Optional.empty();
        }
        if (claim.applies("not", 1)) {
            return Optional.of(claim.argument(0));
        }
        return trueWhenItHolds.containsKey(claim.function()) ? Optional.of(claim) : Optional.empty();
    }

    /** {@return {@code Γ |- p = 'false} from a fact {@code not(p)}, {@code Γ |- p = 'true} from a predicate p} */
    Equality decided(Theorem fact) {
        Application claim = (Application) fact.conclusion();
        Theorem law = claim.applies("not", 1) ? falseWhenItFails : trueWhenItHolds.get(claim.function());
        Theorem instance = Theorem.instantiate(law, Matching.match(premise(law), claim).orElseThrow());
        return Equality.of(Theorem.modusPonens(instance, fact));
    }

    private static Term premise(Theorem implication) {
        return ((Application) implication.conclusion()).argument(0);
    }

    private RewriteRule decidedTest(Constant value, RewriteRule chosen) {
        Application whole = (Application) Logic.conditional(C, X, Y);
        Term decided = Logic.equation(C, value);
        Equality test = Equality.at(whole, 0, Equality.of(Theorem.assume(theory, decided)));
        Theorem branch = test.then(chosen.instance(test.right())).theorem(theory);
        return RewriteRule.of(Theorem.discharge(branch, decided)).orElseThrow();
    }

    /** By cases of both equations. */
    private Theorem symmetry() {
        Application forth = Logic.equation(X, Y);
        Application back = Logic.equation(Y, X);
        Theorem both = decided(Theorem.assume(theory, forth)).then(decided(Theorem.symmetric(Theorem.assume(theory, forth))).reversed()).theorem(theory);
        Theorem onlyBack = Theorem.absurd(decided(Theorem.assume(theory, Logic.negation(forth))).carry(Theorem.symmetric(Theorem.assume(theory, back))),
                Logic.equation(forth, back));
        Theorem neither = decided(Theorem.assume(theory, Logic.negation(forth))).then(decided(Theorem.assume(theory, Logic.negation(back))).reversed()).theorem(theory);
        return Theorem.split(both, Theorem.split(onlyBack, neither, back), forth);
    }

    /** {@return {@code (x = y) = (y = x)}} */
    Equality symmetric(Application equation) {
        return Equality.of(Theorem.instantiate(symmetry, Substitution.of(Map.of(X, equation.argument(0), Y, equation.argument(1)))));
    }

    /** By cases of a. */
    private RewriteRule liftTest() {
        Term a = Variable.of("a");
        Term b = Variable.of("b");
        Application inner = (Application) Logic.conditional(a, b, C);
        Application whole = (Application) Logic.conditional(inner, X, Y);
        Application lifted = (Application) Logic.conditional(a, Logic.conditional(b, X, Y), Logic.conditional(C, X, Y));
        Theorem holds = Theorem.assume(theory, a);
        Theorem fails = Theorem.assume(theory, Logic.negation(a));
        Equality positive = Equality.at(whole, 0, ifHolds.instance(inner, holds)).then(ifHolds.instance(lifted, holds).reversed());
        Equality negative = Equality.at(whole, 0, ifFails.instance(inner, fails)).then(ifFails.instance(lifted, fails).reversed());
        return RewriteRule.of(Theorem.split(positive.theorem(theory), negative.theorem(theory), a)).orElseThrow();
    }
}
