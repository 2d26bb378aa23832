package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Waterfall;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One cycle of a living machine, executed symbolically.
 *
 * @param world what is assumed of the world
 * @param call  {@code f(state, world, k)}
 * @param alive assumes {@code 0 < nat(k)}
 * @param tree  what the call becomes
 */
record Cycle(Utility utility, WorldCondition world, Application call, Theorem alive, CaseTree tree) {
    private static final long EVALUATION_LIMIT = 10_000;

    /** {@return one cycle of the utility {@code function} of a state, which may be a variable} */
    static Cycle of(Utility utility, WorldCondition world, String function, Term state, Effort effort) {
        Application call = Application.of(function, state, Target.WORLD, Target.REMAINING);
        Theorem alive = Theorem.assume(utility.theory(), Lifetime.alive(Target.REMAINING));
        List<Theorem> facts = new ArrayList<>(List.of(alive));
        facts.addAll(world.assumed(Target.WORLD));
        return new Cycle(utility, world, call, alive, utility.cycle(call, facts, effort));
    }

    /** {@return the same in any world} */
    static Cycle of(Utility utility, String function, Term state, Effort effort) {
        return of(utility, WorldCondition.none(utility.theory()), function, state, effort);
    }

    /** {@return one cycle of a program, whatever its memory and searcher hold} */
    static Cycle of(Utility utility, String function, Constant program, Effort effort) {
        return of(utility, function, StateTerm.unswitching(program).term(), effort);
    }

    /**
     * {@return the same cycle, where tests of a world that is assumed to be a number are decided by induction, if they can be}
     * Such a test compares what a policy does with what is defined by recursion.
     */
    Cycle decided(Effort effort) {
        List<Theorem> facts = new ArrayList<>(world.assumed(Target.WORLD));
        Set<Term> tests = facts.isEmpty() ? Set.of() : testsOfWorld(tree, new LinkedHashSet<>());
        for (Term test : tests) {
            new Waterfall(utility.rules(), effort, _ -> false).prove(WorldCondition.forNaturals(test), Set.of(), List.of())
                    .flatMap(proved -> new CaseAnalysis(utility.rules(), effort).prove(test, List.of(facts.getFirst(), proved))).ifPresent(facts::add);
        }
        if (facts.size() < 2) {
            return this;
        }
        facts.add(alive);
        return new Cycle(utility, world, call, alive, utility.cycle(call, facts, effort));
    }

    private static Set<Term> testsOfWorld(CaseTree tree, Set<Term> tests) {
        if (tree instanceof CaseTree.Split(Term test, CaseTree positive, CaseTree negative)) {
            if (test.variables().equals(Set.of(Target.WORLD))) {
                tests.add(test);
            }
            testsOfWorld(positive, tests);
            testsOfWorld(negative, tests);
        }
        return tests;
    }

    /**
     * {@return the least that a cycle takes which ends at a leaf with this life left: exactly what it takes where that is a
     * number; else what is proved of recursions in it, at the least world there is, as a conjecture}
     */
    Optional<Rational> taken(Term later, LifeArithmetic arithmetic) {
        return arithmetic.taken(later).or(() -> world.atLeast(leastTaken(later)).flatMap(arithmetic::taken).filter(taken -> taken.signum() > 0));
    }

    /** The life that would be left if recursions took no more than they must; what is paid for is at least what it costs. */
    private Term leastTaken(Term term) {
        if (!(term instanceof Application application)) {
            return term;
        }
        if (application.applies("paid", 1) && !application.isGround()) {
            return leastTaken(application.argument(0));
        }
        if (application.applies("tail", 1) && application.argument(0) instanceof Application run) {
            Optional<Term> least = utility.recursions().stream().flatMap(known -> known.at(run).stream()).findFirst();
            if (least.isPresent()) {
                return least.get();
            }
        }
        return Application.of(application.function(), application.arguments().stream().map(this::leastTaken).toList());
    }

    /** {@return at a leaf: {@code life <= k - c} for lives that are not a number less than k, where it is proved} */
    List<Theorem> bounds(CaseTree.Leaf leaf, LifeArithmetic arithmetic, Effort effort) {
        return later(leaf).stream().map(next -> next.argument(2)).distinct().filter(life -> arithmetic.taken(life).isEmpty())
                .flatMap(life -> taken(life, arithmetic).flatMap(taken -> new CaseAnalysis(utility.rules(), effort)
                        .prove(LifeArithmetic.bound(life, taken), leaf.facts())).stream()).toList();
    }

    /** {@return the utilities that a leaf ends in} */
    Set<Application> later(CaseTree.Leaf leaf) {
        return Utility.calls(call.function().name(), leaf.term());
    }

    /** {@return all utilities that the cycle ends in} */
    Set<Application> later() {
        Set<Application> all = new LinkedHashSet<>();
        tree.leaves().forEach(leaf -> all.addAll(later(leaf)));
        return all;
    }

    /**
     * {@return the expected worth of the cycle at a leaf, if it is the same for all that is unknown there} It is a number,
     * or where the environment uses constants that are only declared, a term in these.
     */
    Optional<Term> worth(CaseTree.Leaf leaf, RingNormalisation ring) {
        Map<Term, Term> nothing = new LinkedHashMap<>();
        later(leaf).forEach(next -> nothing.put(next, Constant.of(0)));
        Term worth = replaced(leaf.term(), nothing);
        if (!worth.isGround()) {
            return Optional.empty();
        }
        return Computation.value(utility.theory(), worth, EVALUATION_LIMIT).<Term>map(Constant::of).or(() -> Optional.of(ring.normalForm(worth)))
                .filter(term -> !(term instanceof Constant constant) || constant.value() instanceof Rational);
    }

    /** {@return the term with parts replaced} What was done is remembered beside the replacements. */
    private static Term replaced(Term term, Map<Term, Term> replacements) {
        Term known = replacements.get(term);
        if (known != null || !(term instanceof Application application)) {
            return known != null ? known : term;
        }
        List<Term> arguments = new ArrayList<>();
        application.arguments().forEach(argument -> arguments.add(replaced(argument, replacements)));
        Term result = Application.of(application.function(), arguments);
        replacements.put(term, result);
        return result;
    }
}
