package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.ZERO;
import static godel.prover.tactic.arithmetic.Arithmetic.less;
import static godel.prover.tactic.arithmetic.Arithmetic.plus;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Effort;
import godel.prover.tactic.arithmetic.Facts.Difference;
import godel.prover.tactic.arithmetic.LinearFact.Kind;
import godel.prover.tactic.arithmetic.WeightedSums.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One attempt to refute facts: over the rationals, then with what integrality adds, then with what known differences add.
 * The simplex method gives the multipliers of Farkas' lemma; the weighted sum of the facts then normalises to
 * {@code 0 < c} or {@code not(c < 0)} with a number c of the wrong sign. Proofs are carried out once all is found.
 */
final class Refutation {
    private final Laws laws;
    private final RingNormalisation ring;
    private final WeightedSums sums;
    private final Facts known;
    private final Effort effort;
    private final Numbers numbers;
    private final Tightening tightening;

    Refutation(Laws laws, RingNormalisation ring, WeightedSums sums, Facts known, Effort effort) {
        this.laws = laws;
        this.ring = ring;
        this.sums = sums;
        this.known = known;
        this.effort = effort;
        this.numbers = new Numbers(laws, ring.values(), known);
        this.tightening = new Tightening(laws, ring, sums, new Integrality(laws, ring.values(), known));
    }

    /** {@return {@code Γ |- 'false} if a contradiction was found} */
    Optional<Theorem> refute() {
        List<LinearFact> facts = new ArrayList<>(known.comparisons());
        List<Difference> undecided = new ArrayList<>(known.differences().stream()
                .filter(difference -> numbers.isNumber(difference.left()) && numbers.isNumber(difference.right())).toList());
        while (true) {
            Optional<Supplier<Theorem>> found = contradiction(facts);
            if (found.isPresent()) {
                return found.map(Supplier::get);
            }
            Optional<LinearFact> decided = decide(undecided, facts);
            if (decided.isEmpty()) {
                return Optional.empty();
            }
            facts.add(decided.get());
        }
    }

    /** Finds a difference of which one order contradicts the facts, takes it off the list, and {@return the other order} */
    private Optional<LinearFact> decide(List<Difference> undecided, List<LinearFact> facts) {
        for (Difference difference : undecided) {
            Term a = difference.left();
            Term b = difference.right();
            Optional<LinearFact> decided = unless(less(a, b), less(b, a), difference, facts).or(() -> unless(less(b, a), less(a, b), difference, facts));
            if (decided.isPresent()) {
                undecided.remove(difference);
                return decided;
            }
        }
        return Optional.empty();
    }

    private Optional<LinearFact> unless(Application refuted, Application otherwise, Difference difference, List<LinearFact> facts) {
        List<LinearFact> more = new ArrayList<>(facts);
        more.add(new LinearFact(Kind.LESS, refuted.argument(0), refuted.argument(1), () -> Theorem.assume(laws.theory(), refuted)));
        return contradiction(more).map(absurd -> new LinearFact(Kind.LESS, otherwise.argument(0), otherwise.argument(1), () -> {
            Theorem not = LogicLaws.refuted(absurd.get(), refuted);
            Theorem notOtherwise = Theorem.assume(laws.theory(), Logic.negation(otherwise));
            Theorem equal = numbers.equal(refuted.argument(0), refuted.argument(1), not, notOtherwise);
            Theorem oriented = refuted.argument(0) == difference.left() ? equal : Theorem.symmetric(equal);
            return LogicLaws.indirect(laws.logic().contradict(oriented, difference.proof().get()), otherwise);
        }));
    }

    /** {@return the proof that these facts contradict each other over the rationals, or as facts about integers} */
    private Optional<Supplier<Theorem>> contradiction(List<LinearFact> given) {
        List<LinearFact> facts = withBounds(given);
        return overRationals(facts).or(() -> {
            List<LinearFact> tighter = facts.stream().flatMap(fact -> tightening.tighten(fact).stream()).toList();
            List<LinearFact> all = new ArrayList<>(facts);
            all.addAll(tighter);
            return tighter.isEmpty() ? Optional.empty() : overRationals(all);
        });
    }

    /** {@return the facts with what is true of every size and floor in them, also of those in the arguments of a floor} */
    private List<LinearFact> withBounds(List<LinearFact> given) {
        List<LinearFact> facts = new ArrayList<>(given);
        Set<Term> met = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            effort.spend(1);
            for (Polynomial suffix : difference(facts.get(i)).suffixes()) {
                suffix.product().atoms().stream().filter(met::add).forEach(atom -> facts.addAll(bounds(atom)));
            }
        }
        return facts;
    }

    private List<LinearFact> bounds(Term atom) {
        if (!(atom instanceof Application application) || application.arguments().size() != 1) {
            return List.of();
        }
        Term argument = application.argument(0);
        if (application.function() == Arithmetic.SIZE) {
            return List.of(new LinearFact(Kind.AT_MOST, ZERO, atom, () -> laws.order().sizeNatural.of(argument)));
        }
        return application.function() != Arithmetic.FLOOR ? List.of() : List.of(
                new LinearFact(Kind.AT_MOST, atom, argument, () -> laws.order().floorBelow.of(argument)),
                new LinearFact(Kind.LESS, argument, plus(atom, Arithmetic.ONE), () -> laws.order().floorAbove.of(argument)));
    }

    private Polynomial difference(LinearFact fact) {
        return ring.reading().of(fact.upper()).minus(ring.reading().of(fact.lower()));
    }

    private Optional<Supplier<Theorem>> overRationals(List<LinearFact> facts) {
        Map<Product, Integer> unknowns = new HashMap<>();
        List<Simplex.Constraint> constraints = facts.stream().map(fact -> constraint(fact, unknowns)).toList();
        List<Integer> relevant = Relevance.of(constraints);
        effort.spend(constraints.size());
        return Simplex.refute(relevant.stream().map(constraints::get).toList(), unknowns.size(), effort)
                .map(weights -> () -> contradiction(relevant.stream().map(facts::get).toList(), weights));
    }

    /** {@return the fact for the simplex method; products are numbered in the order in which they are met} */
    private Simplex.Constraint constraint(LinearFact fact, Map<Product, Integer> unknowns) {
        Polynomial difference = difference(fact);
        TreeMap<Integer, Rational> coefficients = new TreeMap<>();
        for (Polynomial suffix : difference.suffixes()) {
            if (!suffix.product().isOne()) {
                unknowns.putIfAbsent(suffix.product(), unknowns.size());
                coefficients.put(unknowns.get(suffix.product()), suffix.coefficient());
            }
        }
        return new Simplex.Constraint(coefficients, difference.constantPart().negate(), fact.kind().isStrict(), fact.kind() == Kind.EQUAL);
    }

    /** {@return the proof that the facts, weighed so, contradict each other} */
    private Theorem contradiction(List<LinearFact> used, List<Rational> weights) {
        Rational factor = Arithmetic.wholeFactor(weights);
        Total total = null;
        for (int i = 0; i < weights.size(); i++) {
            Rational weight = weights.get(i).times(factor);
            if (weight.signum() != 0) {
                total = total == null ? sums.weigh(used.get(i), weight) : sums.add(total, used.get(i), weight);
            }
        }
        Conversion value = ring.convert(total.term());
        Conversion statement = Conversion.identity(total.theorem().conclusion());
        int[] path = total.isStrict() ? new int[] {1} : new int[] {0, 0};
        Conversion normal = value.equation().map(equation -> statement.then(equation, path)).orElse(statement);
        return Theorem.substitute(normal.then(ring.values().of(normal.to())).equation().orElseThrow(), total.theorem());
    }
}
