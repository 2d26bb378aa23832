package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Applies rules at random to theorems made before, choosing premises that fit where there are some. */
final class RandomDerivation {
    private static final int STEPS_OF_EVALUATION = 2_000;
    private static final int LARGEST = 12;
    private static final int REMEMBERED = 500;

    private final Theory theory;
    private final RandomTerms terms;
    private final List<Theorem> theorems = new ArrayList<>();

    RandomDerivation(Theory theory, RandomTerms terms) {
        this.theory = theory;
        this.terms = terms;
        theory.axioms().forEach(axiom -> theorems.add(Theorem.axiom(theory, axiom.name())));
        theory.definitions().forEach(definition -> theorems.add(Theorem.definition(theory, definition.function())));
    }

    /** {@return a theorem made by one more rule, which later ones may use}; rules that do not apply are tried again with others. */
    Theorem next() {
        while (true) {
            try {
                Theorem theorem = rule();
                if (theorem.conclusion().depth() < LARGEST && theorem.hypotheses().size() < LARGEST) {
                    remember(theorem);
                }
                return theorem;
            } catch (RefusedException refused) {
                if (refused.refusal() instanceof Refusal.OtherTheory) {
                    throw refused;
                }
            }
        }
    }

    private void remember(Theorem theorem) {
        if (theorems.size() < REMEMBERED) {
            theorems.add(theorem);
        } else {
            theorems.set(terms.below(REMEMBERED), theorem);
        }
    }

    private Theorem rule() {
        Theorem any = terms.oneOf(theorems);
        return switch (terms.below(16)) {
            case 0 -> Theorem.assume(theory, terms.term(3));
            case 1 -> Theorem.assume(theory, Logic.equation(terms.term(2), terms.below(3) == 0 ? Constant.FALSE : terms.term(1)));
            case 2 -> Theorem.reflexive(theory, terms.term(3));
            case 3 -> Theorem.evaluate(theory, terms.ground(3), STEPS_OF_EVALUATION);
            case 4 -> Theorem.symmetric(equation());
            case 5 -> transitive();
            case 6, 7 -> congruence();
            case 8 -> substitute();
            case 9, 10 -> Theorem.instantiate(any, substitution());
            case 11 -> split();
            case 12 -> Theorem.discharge(any, hypothesisOf(any));
            case 13 -> modusPonens();
            case 14 -> Theorem.absurd(contradiction(), terms.term(2));
            default -> Theorem.modusPonens(Theorem.discharge(any, any.conclusion()), any);
        };
    }

    /** {@return a theorem that fits, if there is one; once in a while one that may not, which the kernel must see} */
    private Theorem oneWhere(Predicate<Theorem> fits, Theorem otherwise) {
        if (terms.below(8) == 0) {
            return terms.oneOf(theorems);
        }
        List<Theorem> fitting = theorems.stream().filter(fits).toList();
        return fitting.isEmpty() ? otherwise : terms.oneOf(fitting);
    }

    private static boolean applies(Theorem theorem, String function) {
        return theorem.conclusion() instanceof Application application && application.applies(function, 2);
    }

    private static Term argument(Theorem theorem, int position) {
        return ((Application) theorem.conclusion()).argument(position);
    }

    private Theorem equation() {
        return oneWhere(theorem -> applies(theorem, "equal"), terms.oneOf(theorems));
    }

    private Theorem transitive() {
        Theorem first = equation();
        Term middle = applies(first, "equal") ? argument(first, 1) : terms.term(1);
        return Theorem.transitive(first, oneWhere(theorem -> applies(theorem, "equal") && argument(theorem, 0) == middle, Theorem.reflexive(theory, middle)));
    }

    private Theorem congruence() {
        Application pattern = terms.application(1);
        List<Term> arguments = new ArrayList<>(pattern.arguments());
        List<Step.Replacement> replacements = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (terms.below(2) == 0) {
                Theorem equation = equation();
                replacements.add(new Step.Replacement(i, equation));
                if (applies(equation, "equal") && terms.below(8) > 0) {
                    arguments.set(i, argument(equation, 0));
                }
            }
        }
        return Theorem.congruence(Application.of(pattern.function(), arguments), replacements);
    }

    private Theorem substitute() {
        Theorem equation = equation();
        Term left = applies(equation, "equal") ? argument(equation, 0) : equation.conclusion();
        return Theorem.substitute(equation, oneWhere(theorem -> theorem.conclusion() == left, Theorem.assume(theory, left)));
    }

    private Substitution substitution() {
        Map<Variable, Term> bindings = new HashMap<>();
        for (Variable variable : RandomTerms.VARIABLES) {
            if (terms.below(3) > 0) {
                bindings.put(variable, terms.term(terms.below(3)));
            }
        }
        return Substitution.of(bindings);
    }

    private Term hypothesisOf(Theorem theorem) {
        return theorem.hypotheses().isEmpty() || terms.below(4) == 0 ? terms.term(2) : terms.oneOf(theorem.hypotheses());
    }

    private Theorem split() {
        Theorem positive = oneWhere(theorem -> !theorem.hypotheses().isEmpty(), terms.oneOf(theorems));
        Term test = hypothesisOf(positive);
        Theorem either = Theorem.absurd(Theorem.substitute(Theorem.assume(theory, Logic.equation(Logic.negation(test), Constant.FALSE)),
                Theorem.assume(theory, Logic.negation(test))), positive.conclusion());
        return Theorem.split(positive, terms.below(2) == 0 ? either : oneWhere(theorem -> theorem.conclusion() == positive.conclusion(), either), test);
    }

    private Theorem modusPonens() {
        Theorem implication = oneWhere(theorem -> applies(theorem, "implies"), terms.oneOf(theorems));
        Term needed = applies(implication, "implies") ? argument(implication, 0) : terms.term(1);
        return Theorem.modusPonens(implication, oneWhere(theorem -> theorem.conclusion() == needed, Theorem.assume(theory, needed)));
    }

    private Theorem contradiction() {
        Theorem isFalse = oneWhere(theorem -> applies(theorem, "equal") && argument(theorem, 1) == Constant.FALSE, terms.oneOf(theorems));
        return Theorem.substitute(isFalse, Theorem.assume(theory, applies(isFalse, "equal") ? argument(isFalse, 0) : Constant.FALSE));
    }
}
