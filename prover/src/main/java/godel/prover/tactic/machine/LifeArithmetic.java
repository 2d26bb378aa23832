package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Linear arithmetic that knows how remaining life passes: where a utility is asked for with {@code k - c} left, either
 * k is less than c and nothing is left, or {@code nat(k - c)} is {@code k - c}.
 */
final class LifeArithmetic {
    private static final Variable K = Target.REMAINING;

    private final Utility utility;
    private final Theory theory;
    private final LinearArithmetic arithmetic;
    private final List<Term> scales;

    LifeArithmetic(Utility utility, Effort effort) {
        this(utility, effort, List.of());
    }

    /** @param scales terms by which life is multiplied in goals and facts; numbers need not be among them */
    LifeArithmetic(Utility utility, Effort effort, List<Term> scales) {
        this.utility = utility;
        this.theory = utility.theory();
        this.arithmetic = new LinearArithmetic(utility.rules().arithmetic(), effort);
        this.scales = scales.stream().filter(scale -> !(scale instanceof Constant)).distinct().toList();
    }

    /** {@return the linear arithmetic that this uses} */
    LinearArithmetic linear() {
        return arithmetic;
    }

    /**
     * {@return {@code Γ |- goal}, if it follows from the facts by arithmetic and by what is true of life}
     *
     * @param alive {@code 0 < nat(k)}
     * @param later calls of utilities in goal and facts, with the remaining life of each a term in k
     */
    Optional<Theorem> prove(Term goal, Theorem alive, List<Theorem> facts, Set<Application> later) {
        List<Theorem> known = new ArrayList<>(facts);
        known.add(alive);
        addScaled(known, utility.lifetime().itself(alive));
        known.addAll(utility.lifetime().bounds(K));
        Map<Term, List<Application>> callsByLife = new LinkedHashMap<>();
        later.stream().filter(call -> call.argument(2) != K)
                .forEach(call -> callsByLife.computeIfAbsent(call.argument(2), life -> new ArrayList<>()).add(call));
        callsByLife.keySet().forEach(life -> known.addAll(utility.lifetime().bounds(life)));
        return prove(goal, alive, known, List.copyOf(callsByLife.values()));
    }

    /** {@return {@code Γ |- nat(later) <= nat(k) - 1} from {@code 0 < nat(k)}, if it follows} */
    Optional<Theorem> passes(Term later, Theorem alive, Effort effort) {
        if (!dependsOnK(later)) {
            return utility.passing().prove(later, alive, effort);
        }
        Term least = Application.of("-", Lifetime.life(K), Constant.of(1));
        return prove(Application.of("<=", Lifetime.life(later), least), alive, List.of(), Set.of(someCall(later)));
    }

    /** {@return whether nothing is left of a life for certain, as far as the facts tell} */
    boolean isOver(Term later, Theorem alive, List<Theorem> facts) {
        if (!dependsOnK(later) || taken(later).isPresent()) {
            return false;
        }
        List<Theorem> known = new ArrayList<>(facts);
        known.add(utility.lifetime().itself(alive));
        return arithmetic.prove(Logic.negation(Application.of("<", Constant.of(0), later)), known).isPresent();
    }

    /** {@return {@code Γ |- 0 < nat(later)}, if it follows} */
    Optional<Theorem> alive(Term later, Theorem alive, List<Theorem> facts) {
        return prove(Lifetime.alive(later), alive, facts, Set.of(someCall(later)));
    }

    /** {@return {@code Γ |- nat(later) < nat(k)} from {@code nat(later) <= nat(k) - 1}} */
    Theorem decrease(Term later, Theorem passes) {
        return arithmetic.prove(Application.of("<", Lifetime.life(later), Lifetime.life(K)), List.of(passes)).orElseThrow();
    }

    /** {@return a utility that is asked for with this life, for questions about the life alone} */
    private static Application someCall(Term life) {
        return Application.of("u", Constant.NIL, Constant.NIL, life);
    }

    /** {@return {@code not(0 < nat(k)) |- claim}, if it follows from there being no utility left in the call} */
    Optional<Theorem> withoutLife(Term claim, Application call) {
        Theorem dead = Theorem.assume(theory, Logic.negation(Lifetime.alive(K)));
        List<Theorem> facts = new ArrayList<>(utility.lifetime().bounds(K));
        facts.add(dead);
        facts.add(utility.lifeless(call, dead));
        if (!scales.isEmpty()) {
            arithmetic.prove(Logic.equation(Lifetime.life(K), Constant.of(0)), facts).ifPresent(over -> addScaled(facts, over));
        }
        return arithmetic.prove(claim, facts);
    }

    /** Adds {@code nat(life) = t}, and for each scale {@code scale * nat(life) = scale * t}. */
    private void addScaled(List<Theorem> facts, Theorem equation) {
        facts.add(equation);
        Equality life = Equality.of(equation);
        scales.forEach(scale -> facts.add(Equality.at(Application.of("*", scale, life.left()), 1, life).theorem(theory)));
    }

    private Optional<Theorem> prove(Term goal, Theorem alive, List<Theorem> facts, List<List<Application>> later) {
        if (later.isEmpty()) {
            return arithmetic.prove(goal, facts);
        }
        List<Application> calls = later.getFirst();
        List<List<Application>> rest = later.subList(1, later.size());
        Term life = calls.getFirst().argument(2);
        Optional<Rational> taken = taken(life);
        if (taken.isEmpty() && facts.stream().anyMatch(fact -> isBound(fact, life))) {
            return byLife(goal, alive, facts, later);
        }
        if (taken.isEmpty()) {
            return prove(goal, alive, dependsOnK(life) ? withOver(facts, calls).orElse(facts) : facts, rest);
        }
        Application tooShort = Application.of("<", K, Constant.of(taken.get()));
        Term longEnough = Logic.negation(tooShort);
        Optional<Theorem> known = arithmetic.prove(longEnough, facts);
        if (known.isPresent()) {
            return prove(goal, alive, withLife(facts, life, alive, known.get()), rest);
        }
        Optional<Theorem> goesOn = prove(goal, alive, withLife(facts, life, alive, Theorem.assume(theory, longEnough)), rest);
        if (goesOn.isEmpty() || !goesOn.get().hypotheses().contains(longEnough)) {
            return goesOn;
        }
        List<Theorem> ending = new ArrayList<>(facts);
        ending.add(Theorem.assume(theory, tooShort));
        return prove(goal, alive, withOver(ending, calls).orElse(ending), rest).map(ends -> Theorem.split(ends, goesOn.get(), tooShort));
    }

    /** Either something is left of the first of these lives, and its bound counts, or nothing is left. */
    private Optional<Theorem> byLife(Term goal, Theorem alive, List<Theorem> facts, List<List<Application>> later) {
        List<Application> calls = later.getFirst();
        List<List<Application>> rest = later.subList(1, later.size());
        Term lives = Lifetime.alive(calls.getFirst().argument(2));
        Theorem living = Theorem.assume(theory, lives);
        List<Theorem> going = new ArrayList<>(facts);
        addScaled(going, utility.lifetime().itself(living));
        Optional<Theorem> goesOn = prove(goal, alive, going, rest);
        if (goesOn.isEmpty() || !goesOn.get().hypotheses().contains(lives)) {
            return goesOn;
        }
        Theorem over = Theorem.assume(theory, Logic.negation(lives));
        List<Theorem> ending = new ArrayList<>(facts);
        ending.add(over);
        calls.forEach(call -> ending.add(utility.lifeless(call, over)));
        return prove(goal, alive, ending, rest).map(ends -> Theorem.split(goesOn.get(), ends, lives));
    }

    /** {@return {@code life <= k - c}, as a fact that {@link #prove} makes use of} */
    static Application bound(Term life, Rational taken) {
        return Application.of("<=", life, Application.of("-", K, Constant.of(taken)));
    }

    private static boolean isBound(Theorem fact, Term life) {
        return fact.conclusion() instanceof Application inequality && inequality.applies("<=", 2) && inequality.argument(0) == life;
    }

    /** {@return whether a life depends on k alone} */
    private static boolean dependsOnK(Term life) {
        return life.variables().stream().allMatch(variable -> variable == K);
    }

    /** {@return the natural number c for which {@code life} is {@code k - c}, if there is one} */
    Optional<Rational> taken(Term life) {
        Term difference = Application.of("-", K, life);
        return arithmetic.ring().normalForm(difference) instanceof Constant constant && constant.value() instanceof Rational number
                && number.isInteger() && number.signum() >= 0 ? Optional.of(number) : Optional.empty();
    }

    /** Adds {@code nat(life) = k - c}. */
    private List<Theorem> withLife(List<Theorem> facts, Term life, Theorem alive, Theorem longEnough) {
        Theorem goesOn = utility.lifetime().goesOn(alive, longEnough);
        Application plain = (Application) ((Application) ((Application) goesOn.conclusion()).argument(0)).argument(0);
        Equality written = life == plain ? Equality.same(life) : Equality.of(arithmetic.ring().equal(life, plain).orElseThrow());
        List<Theorem> more = new ArrayList<>(facts);
        addScaled(more, Equality.at(Lifetime.life(life), 0, written).then(Equality.of(goesOn)).theorem(theory));
        return more;
    }

    /** Adds {@code nat(life) = 0} and that no utility is left in these calls, if the life is shown to be over. */
    private Optional<List<Theorem>> withOver(List<Theorem> facts, List<Application> calls) {
        Term life = calls.getFirst().argument(2);
        Optional<Theorem> notPositive = arithmetic.prove(Logic.negation(Application.of("<", Constant.of(0), life)), facts);
        return notPositive.map(proof -> {
            Theorem over = utility.lifetime().over(proof);
            List<Theorem> more = new ArrayList<>(facts);
            addScaled(more, over);
            Theorem notAlive = arithmetic.prove(Logic.negation(Lifetime.alive(life)), List.of(over)).orElseThrow();
            calls.forEach(call -> more.add(utility.lifeless(call, notAlive)));
            return more;
        });
    }
}
