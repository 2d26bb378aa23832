package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.less;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.Polynomial;
import godel.prover.tactic.arithmetic.Product;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Symbolic execution of integer programs, with proof. Terms become polynomials over the states of loops: a loop whose
 * counter is {@code a * t + b} with b > 0 does b steps and becomes an expression in its state at {@code a * t}, which is
 * an atom; a loop with a constant counter is executed. Functions that do not call themselves are unfolded, tests are
 * decided by linear arithmetic, and quotients by constants are taken where all but a constant part is a multiple.
 */
final class Unfolding {
    private static final long MAXIMAL_STEPS = 120;
    private static final long MAXIMAL_MONOMIALS = 300;
    private static final long MAXIMAL_DIGITS = 60_000;
    private static final long MAXIMAL_DEGREE = 24;

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Variable base;
    private final List<Theorem> facts;
    private final Quotients quotients;
    private final Knowledge knowledge;
    private final Map<Term, Equality> done = new IdentityHashMap<>();
    private final Map<Term, Optional<Theorem>> tested = new IdentityHashMap<>();

    /**
     * @param base  the variable t, a natural number by the facts
     * @param facts what may be used to decide tests
     */
    Unfolding(Reasoning reasoning, Integrality integrality, Variable base, List<Theorem> facts, Knowledge knowledge) {
        this.reasoning = reasoning;
        this.integrality = integrality;
        this.base = base;
        this.facts = Stream.concat(facts.stream(), knowledge.integers().stream()).toList();
        this.knowledge = knowledge;
        this.quotients = new Quotients(reasoning, integrality, this.facts, knowledge);
    }

    /** {@return the equality of a difference or sum with its polynomial in canonical form, which is a number or an application of + and *} */
    Equality polynomial(Application sum) {
        return inside(sum).then(normal((Application) inside(sum).right()));
    }

    /** {@return the equality of a term with its simplified form} */
    Equality simplify(Term term) {
        if (!(term instanceof Application application)) {
            return Equality.same(term);
        }
        Equality known = done.get(term);
        if (known == null) {
            reasoning.visit();
            known = application.applies("if", 3) ? conditional(application) : strict(application);
            done.put(term, known);
        }
        return known;
    }

    private Equality inside(Application term) {
        List<Equality> arguments = new ArrayList<>();
        term.arguments().forEach(argument -> arguments.add(simplify(argument)));
        return Equality.congruence(term, arguments);
    }

    private Equality strict(Application term) {
        Equality inside = inside(term);
        Application result = (Application) inside.right();
        return inside.then(outermost(result));
    }

    private Equality outermost(Application term) {
        if (RingNormalisation.isArithmetic(term)) {
            Equality normal = normal(term);
            return normal.then(bare(normal.right()));
        }
        if (term.applies("floor", 1)) {
            Equality whole = quotients.floor(term);
            return whole.then(bare(whole.right()));
        }
        Optional<Definition> definition = reasoning.theory().definition(term.function());
        if (definition.isEmpty()) {
            return Equality.same(term);
        }
        return definition.get().isRecursive() ? loop(term) : unfold(term);
    }

    private Equality normal(Application sum) {
        if (sum.applies("*", 2) && (size(sum.argument(0)) * size(sum.argument(1)) > MAXIMAL_MONOMIALS
                || digits(sum.argument(0)) + digits(sum.argument(1)) > MAXIMAL_DIGITS
                || degree(sum.argument(0)) + degree(sum.argument(1)) > MAXIMAL_DEGREE)) {
            throw new Stuck("too long", sum.argument(0));
        }
        return RingNormalisation.isArithmetic(sum) ? Equality.of(reasoning.ring().normalise(sum)) : Equality.same(sum);
    }

    private long size(Term sum) {
        return reasoning.ring().polynomial(sum).suffixes().size();
    }

    /** {@return the binary digits of the longest coefficient} */
    private long digits(Term sum) {
        return reasoning.ring().polynomial(sum).suffixes().stream()
                .mapToLong(next -> next.coefficient().numerator().bitLength() + next.coefficient().denominator().bitLength()).max().orElse(0);
    }

    private long degree(Term sum) {
        return reasoning.ring().polynomial(sum).suffixes().stream().mapToLong(next -> next.product().atoms().size()).max().orElse(0);
    }

    /** {@return {@code 1 * x = x} where x is known to be an integer} */
    private Equality bare(Term normal) {
        if (normal instanceof Application product && product.applies("*", 2) && product.argument(0) == Constant.of(1)
                && !RingNormalisation.isArithmetic(product.argument(1))) {
            Optional<Theorem> whole = integrality.prove(product.argument(1), facts);
            if (whole.isPresent()) {
                return Equality.of(Reasoning.cut(integrality.oneTimes(), Substitution.of(Map.of(Variable.of("x"), product.argument(1))), List.of(whole.get())));
            }
        }
        return Equality.same(normal);
    }

    private Equality unfold(Application call) {
        Definition definition = reasoning.theory().definition(call.function()).orElseThrow();
        Theorem instance = Theorem.instantiate(Theorem.definition(reasoning.theory(), call.function()),
                Substitution.of(definition.parameters(), call.arguments()));
        Equality unfolded = Equality.of(instance);
        try {
            return unfolded.then(simplify(unfolded.right()));
        } catch (Stuck undecided) {
            return Equality.same(call);
        }
    }

    private Equality loop(Application call) {
        Polynomial counter = reasoning.ring().polynomial(call.argument(0));
        if (counter.isConstant()) {
            if (counter.constantPart().compareTo(Rational.of(MAXIMAL_STEPS)) > 0) {
                throw new Stuck("too many steps", call);
            }
            return unfold(call);
        }
        Optional<Equality> lemma = knowledge.closed(call, facts);
        if (lemma.isPresent()) {
            return lemma.get().then(simplify(lemma.get().right()));
        }
        Optional<Rational> ahead = ahead(counter);
        if (ahead.isPresent() && ahead.get().signum() >= 0) {
            return ahead.get().signum() > 0 ? unfold(call) : Equality.same(call);
        }
        if (decide(less(ZERO, call.argument(0))).filter(decision -> decision.conclusion() instanceof Application not && not.applies("not", 1)).isPresent()) {
            return unfold(call);
        }
        return Equality.same(call);
    }

    /** {@return how far a counter {@code a * t + b} with a > 0 is ahead of the state at {@code a * (t + start)}} */
    private Optional<Rational> ahead(Polynomial counter) {
        Polynomial rest = counter.minus(Polynomial.constant(counter.constantPart()));
        boolean linear = rest.suffixes().size() == 1 && rest.product().equals(Product.of(base)) && rest.coefficient().signum() > 0;
        return linear ? Optional.of(counter.constantPart().minus(rest.coefficient().times(Rational.of(knowledge.start())))) : Optional.empty();
    }

    private Equality conditional(Application term) {
        Theorem decision = decide(term.argument(0)).orElseThrow(() -> new Stuck("undecided", term.argument(0)));
        boolean holds = decision.conclusion() == term.argument(0);
        Theorem law = Theorem.instantiate(Theorem.axiom(reasoning.theory(), holds ? "if.holds" : "if.fails"),
                Substitution.of(List.of(Variable.of("c"), Variable.of("x"), Variable.of("y")), term.arguments()));
        Equality branch = Equality.of(Theorem.modusPonens(law, decision));
        return branch.then(simplify(branch.right()));
    }

    /** {@return {@code Γ |- test} or {@code Γ |- not(test)}} */
    Optional<Theorem> decide(Term test) {
        if (!(test instanceof Application application)) {
            return Optional.empty();
        }
        if (application.applies("not", 1)) {
            return decide(application.argument(0)).map(decision -> decision.conclusion() == test ? decision : reasoning.doubleNegation(decision));
        }
        if (!application.applies("<", 2) && !application.applies("equal", 2)) {
            return Optional.empty();
        }
        Equality inside = inside(application);
        Optional<Theorem> positive = proveTest(inside.right());
        if (positive.isPresent()) {
            return positive.map(inside::carryBack);
        }
        Application negation = Logic.negation(test);
        return proveTest(Logic.negation(inside.right())).map(proof -> Equality.at(negation, 0, inside).carryBack(proof));
    }

    private Optional<Theorem> proveTest(Term test) {
        Optional<Theorem> known = tested.get(test);
        if (known == null) {
            known = reasoning.linear(test, facts).or(() -> knowledge.bounds().isEmpty() ? Optional.empty() : reasoning.linear(test, knowledge.facts(facts)));
            tested.put(test, known);
        }
        return known;
    }

    /** {@return {@code Γ |- is_integer(term)}, from what is known of remainders too} */
    Optional<Theorem> whole(Term term) {
        return quotients.whole(term);
    }

    /** {@return {@code Γ |- not(term < 0)}, from what is known of bounds too} */
    Optional<Theorem> notNegative(Term term) {
        return Signs.notNegative(reasoning, term, knowledge.facts(facts));
    }

    Theory theory() {
        return reasoning.theory();
    }

    /** {@return the calls of loops in a term whose counter is a multiple of {@code t + start} and whose other arguments are numbers} */
    List<Application> states(Term term) {
        return term.applications().stream().filter(part -> reasoning.theory().definition(part.function()).filter(Definition::isRecursive).isPresent()
                && ahead(reasoning.ring().polynomial(part.argument(0))).filter(ahead -> ahead.signum() == 0).isPresent()
                && part.arguments().stream().skip(1).allMatch(Constant.class::isInstance)).distinct().toList();
    }
}
