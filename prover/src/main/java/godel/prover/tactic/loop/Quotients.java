package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.integer;
import static godel.prover.tactic.loop.Reasoning.less;
import static godel.prover.tactic.loop.Reasoning.plus;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.Polynomial;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the floor of a polynomial that is an integer and a constant part below 1. Atoms count as integers, and atoms of
 * which a remainder is known as {@code modulus * quotient + remainder} with the quotient an integer.
 */
final class Quotients {
    private static final long EVALUATION_LIMIT = 10_000_000;
    private static final Variable K = Variable.of("k");
    private static final Variable E = Variable.of("e");

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final List<Theorem> facts;
    private final Knowledge knowledge;

    Quotients(Reasoning reasoning, Integrality integrality, List<Theorem> facts, Knowledge knowledge) {
        this.reasoning = reasoning;
        this.integrality = integrality;
        this.facts = facts;
        this.knowledge = knowledge;
    }

    /** {@return the equality of a floor with a polynomial, or nothing new} */
    Equality floor(Application floor) {
        Term argument = floor.argument(0);
        if (argument instanceof Constant) {
            return Equality.of(Theorem.evaluate(reasoning.theory(), floor, EVALUATION_LIMIT));
        }
        Optional<Rational> fraction = fraction(argument);
        if (fraction.isEmpty()) {
            return ratio(floor);
        }
        Constant rest = Constant.of(fraction.get());
        Polynomial polynomial = reasoning.ring().polynomial(argument);
        Term whole = polynomial.minus(Polynomial.constant(fraction.get())).term();
        Optional<Theorem> isWhole = whole(whole);
        Optional<Theorem> same = RingNormalisation.isArithmetic(argument) ? reasoning.ring().equal(argument, plus(whole, rest)) : Optional.empty();
        if (isWhole.isEmpty() || same.isEmpty()) {
            return isWhole.isPresent() && fraction.get().signum() == 0 && whole == argument ? fixed(floor, isWhole.get()) : ratio(floor);
        }
        Theorem natural = Computation.holds(reasoning.theory(), Logic.negation(less(rest, ZERO)), EVALUATION_LIMIT).orElseThrow();
        Theorem below = Computation.holds(reasoning.theory(), less(rest, Constant.of(1)), EVALUATION_LIMIT).orElseThrow();
        Theorem law = Reasoning.cut(integrality.floorOfSum(), Substitution.of(List.of(K, E), List.of(whole, rest)), List.of(isWhole.get(), natural, below));
        return Equality.at(floor, 0, Equality.of(same.get())).then(Equality.of(law));
    }

    private Equality ratio(Application floor) {
        return integrality.ratios().floor(floor, knowledge, facts).orElse(Equality.same(floor));
    }

    private Equality fixed(Application floor, Theorem whole) {
        Theorem law = Theorem.instantiate(Theorem.axiom(reasoning.theory(), "floor.fixed"), Substitution.of(Map.of(Variable.of("x"), floor.argument(0))));
        return Equality.of(Theorem.modusPonens(law, whole));
    }

    /** {@return the constant part below 1 of what is otherwise an integer} */
    private Optional<Rational> fraction(Term argument) {
        Polynomial inQuotients = inQuotients(reasoning.ring().polynomial(argument));
        for (Polynomial next : inQuotients.suffixes()) {
            if (!next.product().isOne() && !next.coefficient().isInteger()) {
                return Optional.empty();
            }
        }
        return Optional.of(inQuotients.constantPart().minus(inQuotients.constantPart().floor()));
    }

    /** {@return {@code Γ |- is_integer(whole)}} */
    Optional<Theorem> whole(Term whole) {
        Polynomial inQuotients = inQuotients(reasoning.ring().polynomial(whole));
        if (inQuotients.suffixes().stream().anyMatch(next -> !next.coefficient().isInteger())) {
            return Optional.empty();
        }
        List<Theorem> all = new ArrayList<>(facts);
        knowledge.congruences().values().forEach(congruence -> all.add(congruence.theorem()));
        if (!RingNormalisation.isArithmetic(whole)) {
            return integrality.prove(whole, all);
        }
        Term rewritten = unread(inQuotients);
        return integrality.prove(rewritten, all).flatMap(proof -> rewritten == whole ? Optional.of(proof)
                : reasoning.ring().equal(whole, rewritten).map(same -> Equality.at(integer(whole), 0, Equality.of(same)).carryBack(proof)));
    }

    /** The polynomial with quotients in place of atoms, which are written {@code quotient#atom} while polynomials are made. */
    private Polynomial inQuotients(Polynomial polynomial) {
        Polynomial result = Polynomial.ZERO;
        for (Polynomial next : polynomial.suffixes()) {
            Polynomial monomial = Polynomial.constant(next.coefficient());
            for (Term atom : next.product().atoms()) {
                Knowledge.Congruence congruence = knowledge.congruences().get(atom);
                monomial = monomial.times(congruence == null ? Polynomial.atom(atom)
                        : Polynomial.atom(Application.of("quotient#", atom)).scale(Rational.of(congruence.modulus())).plus(Polynomial.constant(Rational.of(congruence.remainder()))));
            }
            result = result.plus(monomial);
        }
        return result;
    }

    private Term unread(Polynomial inQuotients) {
        Term sum = null;
        for (Polynomial next : inQuotients.suffixes()) {
            Term product = Constant.of(next.coefficient());
            for (Term atom : next.product().atoms()) {
                Term factor = atom instanceof Application marked && marked.applies("quotient#", 1) ? knowledge.congruences().get(marked.argument(0)).quotient() : atom;
                product = Reasoning.times(product, factor);
            }
            sum = sum == null ? product : plus(sum, product);
        }
        return sum == null ? ZERO : sum;
    }
}
