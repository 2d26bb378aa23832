package godel.prover.tactic.machine;

import godel.grammar.term.Term;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is true of the library's potentials ({@code potential.quine}) in every environment under fixed tempo in which the
 * worth of a reward does not depend on the time: lemmas proved once for a theory. Trees, gains, rates, actions and
 * programs are variables of them.
 */
final class PotentialLaws {
    private static final Set<String> MACHINE = Set.of("environment", "observe", "worth", "u", "as_is", "ev", "act", "reserved");
    private static final Set<String> TREES = Set.of("environment", "followed", "at_most", "at_least", "tops_all", "seen", "is_first");

    private static final String STATE = "[program, memory, searcher, 0, rest]";
    private static final String ALONE = "[program, memory, 'nil, 0, 'nil]";
    private static final String NEXT = PlanningLaws.NEXT;

    private final PlanningLaws planning;
    private final Theory theory;
    private final LemmaProver sums;
    private final LemmaProver trees;
    private final LemmaProver checks;
    private final LemmaProver lives;
    private final Theorem isFraction;
    private final Theorem falls;

    /** {@code worth(reward, k) = worth(reward, 0)} */
    final Theorem timeless;
    /** {@code not (0 < nat(k)) implies decayed(rate, k) = 1} */
    final Theorem isWholeAtTheEnd;
    /**
     * {@code tops(tree, actions, gain, rate, tree) implies (is_pair(entry(world, tree)) implies (member(action, actions) implies
     * at_most(entry(world, tree), seen(environment(world, action), tree), gain, rate)))}
     */
    final Theorem topIsMost;
    /** {@code tops(tree, actions, gain, rate, tree) implies (is_pair(entry(key, tree)) implies 0 <= head(entry(key, tree)) + tail(entry(key, tree)))} */
    final Theorem topEnds;
    /** {@code tops(tree, actions, gain, rate, tree) implies (is_pair(entry(key, tree)) implies 0 <= tail(entry(key, tree)))} */
    final Theorem topLeads;
    /**
     * {@code at_most(entry, seen, gain, rate) implies (0 <= tail(entry) implies (rate <= 1 implies (0 < nat(k) implies
     * promised(seen, gain, rate, k - 1) <= gain * nat(k) + head(entry) + tail(entry) * decayed(rate, k))))}
     */
    final Theorem mostPasses;
    /** {@code is_known(seen(outcomes, tree)) implies as_is_outcomes(state, outcomes, k, left) <= u_outcomes(state, outcomes, k, left)} */
    final Theorem searchIsNoWorse;
    /**
     * {@code reaches(tree, program, gain, rate, tree) implies (rate <= 1 implies (is_known(seen(labelled(outcomes, memory), tree)) implies
     * promised(seen(labelled(outcomes, memory), tree), gain, rate, left) <= as_is_outcomes([program, memory, searcher, 0, rest], outcomes, k, left)))},
     * where {@linkplain PlanningLaws#idle(StateTerm) the searcher is idle}
     */
    final Theorem leftAlone;

    /** {@code is_fork(part) implies (tops(first_half(part), …) implies (tops(other_half(part), …) implies tops(part, …)))} */
    final Theorem topsOfHalves;

    private PotentialLaws(PlanningLaws planning, Rules rules, Theorem timeless) {
        this.planning = planning;
        this.theory = rules.theory();
        this.timeless = timeless;
        this.sums = new LemmaProver(rules.choosing(Set.of(), MACHINE));
        this.trees = new LemmaProver(rules.choosing(Set.of(), TREES));
        this.checks = new LemmaProver(rules.choosing(Set.of(), and(TREES, "tops", "reaches", "entry", "member", "promised")));
        this.lives = new LemmaProver(rules.choosing(Set.of(), and(MACHINE, "entry", "tops", "reaches", "decayed")));
        this.isFraction = sums.byCases("0 <= decayed(rate, k) and decayed(rate, k) <= 1", List.of("decayed(rate, k)"));
        this.isWholeAtTheEnd = sums.byCases("not (0 < nat(k)) implies decayed(rate, k) = 1", List.of("decayed(rate, k)"));
        this.falls = falls();
        Theorem top = checked("tops(part, actions, gain, rate, tree)", "0 <= tail(entry(key, part)) and 0 <= head(entry(key, part)) + tail(entry(key, part))"
                + " and tops_all(entry(key, part), key, actions, gain, rate, tree)");
        this.topsOfHalves = checks.byCases(List.of("is_fork(part)", "tops(first_half(part), actions, gain, rate, tree)",
                "tops(other_half(part), actions, gain, rate, tree)"), "tops(part, actions, gain, rate, tree)", List.of("tops(part, actions, gain, rate, tree)"));
        this.topEnds = inTree("tops(tree, actions, gain, rate, tree)", "0 <= head(entry(key, tree)) + tail(entry(key, tree))", top);
        this.topLeads = inTree("tops(tree, actions, gain, rate, tree)", "0 <= tail(entry(key, tree))", top);
        this.topIsMost = topIsMost(top);
        this.mostPasses = passes("at_most", "0 <= tail(entry)", "promised(seen, gain, rate, k - 1) <= " + promise("entry", "k"));
        this.searchIsNoWorse = searchIsNoWorse();
        this.leftAlone = leftAlone();
    }

    /** {@return the laws, if it is proved that the worth of a reward does not depend on the time} */
    static Optional<PotentialLaws> of(PlanningLaws planning, Rules rules) {
        Term timeless = new LemmaProver(rules).term("worth(reward, k) = worth(reward, 0)");
        return new CaseAnalysis(rules, Effort.unlimited(rules.theory())).prove(timeless, List.of())
                .map(proved -> new PotentialLaws(planning, rules, proved));
    }

    /** {@return what an entry promises with so many cycles left} */
    static String promise(String entry, String life) {
        return "gain * nat(" + life + ") + head(" + entry + ") + tail(" + entry + ") * decayed(rate, " + life + ")";
    }

    Theory theory() {
        return theory;
    }

    /** {@return what proves lemmas about lives, with utilities, actions and entries left as they are} */
    LemmaProver lives() {
        return lives;
    }

    /** {@return {@link PlanningLaws#weighing}} */
    Theorem weighing() {
        return planning.weighing;
    }

    /** {@return the case of an induction on outcomes in which life ends with them} */
    InductionScheme.Case ends() {
        return planning.ends();
    }

    private static Set<String> and(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    /** {@return {@code rate <= 1 implies (0 < nat(k) implies rate * decayed(rate, k - 1) <= decayed(rate, k))}} */
    private Theorem falls() {
        return sums.byCases(List.of("rate <= 1", "0 < nat(k)"), "rate * decayed(rate, k - 1) <= decayed(rate, k)", List.of("decayed(rate, k)"),
                sums.instance(isFraction, "k", "k - 1"),
                sums.instance(Theorem.axiom(theory, "floor.below"), "x", "- (rate * decayed(rate, k - 1) * 1_099_511_627_776)"),
                notNegative("1 - rate", "decayed(rate, k - 1)"));
    }

    private Theorem notNegative(String x, String y) {
        return sums.instance(Theorem.axiom(theory, "notless.times"), "x", x, "y", y);
    }

    /** The inequality is linear in what has decayed, a number from 0 to 1, and the check says that it holds at both. */
    private Theorem passes(String check, String lead, String promise) {
        String before = "decayed(rate, k - 1)";
        String sign = check.equals("at_most") ? "1" : "-1";
        return sums.byCases(List.of(check + "(entry, seen, gain, rate)", lead, "rate <= 1", "0 < nat(k)"), promise, List.of(),
                falls, sums.instance(isFraction, "k", "k - 1"),
                notNegative("1 - " + before, sign + " * (gain + head(entry) - bias_of(seen))"),
                notNegative(before, sign + " * (gain + head(entry) + rate * tail(entry) - bias_of(seen) - lead_of(seen))"),
                notNegative(sign + " * tail(entry)", "decayed(rate, k) - rate * " + before));
    }

    /** {@return that what is checked of a tree's part is true of each of its entries} */
    private Theorem checked(String check, String ofEntry) {
        InductionScheme.Case fork = new InductionScheme.Case(trees.term("is_fork(part)"),
                List.of(trees.substitution("part", "first_half(part)"), trees.substitution("part", "other_half(part)")));
        Term formula = trees.term("is_pair(entry(key, part)) implies (" + check + " implies " + ofEntry + ")");
        return trees.byScheme(new InductionScheme(formula, List.of(trees.term("size(part)")), List.of(fork)), List.of("entry(key, part)", check));
    }

    private Theorem inTree(String check, String ofEntry, Theorem ofPart, Theorem... more) {
        List<Theorem> facts = new ArrayList<>(List.of(more));
        facts.add(checks.instance(ofPart, "part", "tree"));
        return checks.byCases(List.of(check, "is_pair(entry(key, tree))"), ofEntry, List.of(), facts.toArray(Theorem[]::new));
    }

    private Theorem topIsMost(Theorem top) {
        Theorem ofAll = trees.byList("tops_all(entry, world, actions, gain, rate, tree) implies (member(action, actions) implies "
                + "at_most(entry, seen(`environment`(world, action), tree), gain, rate))", "actions",
                List.of("tops_all(entry, world, actions, gain, rate, tree)", "member(action, actions)"));
        Theorem ofEntry = inTree("tops(tree, actions, gain, rate, tree)",
                "member(action, actions) implies at_most(entry(key, tree), seen(`environment`(key, action), tree), gain, rate)",
                top, checks.instance(ofAll, "entry", "entry(key, tree)", "world", "key"));
        return checks.instance(ofEntry, "key", "world");
    }

    private Theorem searchIsNoWorse() {
        String alone = "as_is(state, " + NEXT + ", left)";
        String searching = "u(found(state, " + NEXT + ", left), " + NEXT + ", left)";
        return lives.byList("is_known(seen(outcomes, tree)) implies "
                + "as_is_outcomes(state, outcomes, k, left) <= u_outcomes(state, outcomes, k, left)", "outcomes",
                List.of("seen(outcomes, tree)", "as_is_outcomes(state, outcomes, k, left)", "u_outcomes(state, outcomes, k, left)"),
                lives.instance(Theorem.axiom(theory, "found.never_worse"), "s", "state", "w", NEXT, "k", "left"),
                lives.instance(planning.weighing, "p", "head(head(outcomes))", "c", "worth(second(head(outcomes)), k)", "x", alone, "y", searching));
    }

    private Theorem leftAlone() {
        String check = "reaches(tree, program, gain, rate, tree)";
        String seen = "seen(followed(program, head(key), tail(key)), tree)";
        Theorem reached = checked("reaches(part, program, gain, rate, tree)", "tail(entry(key, part)) <= 0 and head(entry(key, part)) + tail(entry(key, part)) <= 0"
                + " and at_least(entry(key, part), seen(followed(program, head(key), tail(key)), tree), gain, rate)");
        Theorem passes = passes("at_least", "tail(entry) <= 0", promise("entry", "k") + " <= promised(seen, gain, rate, k - 1)");
        Theorem keeps = inTree(check, "rate <= 1 implies (0 < nat(k) implies " + promise("entry(key, tree)", "k") + " <= promised(" + seen + ", gain, rate, k - 1))",
                reached, checks.instance(passes, "entry", "entry(key, tree)", "seen", seen));
        Theorem ends = inTree(check, "head(entry(key, tree)) + tail(entry(key, tree)) <= 0", reached);
        Theorem isKnown = inTree(check, "is_known(" + seen + ")", reached,
                checks.instance(sums.byCases("at_least(entry, seen, gain, rate) implies is_known(seen)"), "entry", "entry(key, tree)", "seen", seen));
        String acted = "act(" + ALONE + ", " + NEXT + ", tempo())";
        String key = "pair(" + NEXT + ", memory)";
        String later = "as_is(" + STATE + ", " + NEXT + ", left)";
        InductionScheme.Case goesOn = new InductionScheme.Case(lives.term("is_pair(outcomes) and 0 < nat(left)"), List.of(
                lives.substitution("outcomes", "tail(outcomes)"),
                lives.substitution("memory", "tail(" + acted + ")", "outcomes", "`environment`(" + NEXT + ", head(" + acted + "))", "k", "left", "left", "left - 1")));
        InductionScheme scheme = new InductionScheme(lives.term(planning.idle + "(" + check + " implies (rate <= 1 implies (is_known(seen(labelled(outcomes, memory), tree)) implies "
                + "promised(seen(labelled(outcomes, memory), tree), gain, rate, left) <= as_is_outcomes(" + STATE + ", outcomes, k, left))))"),
                List.of(lives.term("nat(left)"), lives.term("size(outcomes)")), List.of(goesOn, planning.ends()));
        return lives.byScheme(scheme, List.of("as_is_outcomes(" + STATE + ", outcomes, k, left)", "labelled(outcomes, memory)",
                "seen(labelled(outcomes, memory), tree)", later),
                lives.instance(isKnown, "key", key), lives.instance(keeps, "key", key, "k", "left"), lives.instance(ends, "key", key),
                lives.instance(timeless, "reward", "second(head(outcomes))"), lives.instance(isWholeAtTheEnd, "k", "left"),
                lives.instance(planning.searcherIsIdle, "world", NEXT, "limit", "tempo()"),
                lives.instance(planning.weighing, "p", "head(head(outcomes))", "c", "worth(second(head(outcomes)), k)",
                        "x", promise("entry(" + key + ", tree)", "left"), "y", later));
    }
}
