package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proves a formula from facts: simplify, then split on the first undecided test, until every branch is closed by
 * simplification or by linear arithmetic. The branches that stay open are kept for the report.
 */
public final class CaseAnalysis {
    private static final int MAXIMAL_DEPTH = 24;

    /** A chain of tests on one thing, as of the actions of an environment, is as deep as it is long. */
    private static final int MAXIMAL_EXPLORATION = 100;

    private final Rules rules;
    private final Theory theory;
    private final Effort effort;
    private final LinearArithmetic arithmetic;
    private final List<Equality> expansions;
    private final int looks;
    private final LastResort lastResort;
    private final List<Goal> open = new ArrayList<>();

    /**
     * An analysis with some calls replaced by what they are said to equal, even where simplification would leave them alone.
     *
     * @param expansions equations with these calls on the left
     * @param looks      on the way to a case, how often to split on a test only because a call waits for it to be unfolded
     * @param lastResort tried for what is left open
     */
    public CaseAnalysis(Rules rules, Effort effort, List<Equality> expansions, int looks, LastResort lastResort) {
        this.rules = rules;
        this.theory = rules.theory();
        this.effort = effort;
        this.arithmetic = new LinearArithmetic(rules.arithmetic(), effort);
        this.expansions = List.copyOf(expansions);
        this.looks = looks;
        this.lastResort = lastResort;
    }

    /** An analysis that looks into calls, see above, and leaves open what its own means do not prove. */
    public CaseAnalysis(Rules rules, Effort effort, List<Equality> expansions, int looks) {
        this(rules, effort, expansions, looks, LastResort.NONE);
    }

    /** An analysis that leaves open what its own means do not prove. */
    public CaseAnalysis(Rules rules, Effort effort, List<Equality> expansions) {
        this(rules, effort, expansions, 0, LastResort.NONE);
    }

    /** An analysis by the rules alone. */
    public CaseAnalysis(Rules rules, Effort effort) {
        this(rules, effort, List.of());
    }

    /** {@return the goals that earlier attempts were left with} */
    public List<Goal> open() {
        return List.copyOf(open);
    }

    /**
     * {@return {@code Γ |- goal}, where Γ are hypotheses of the facts, if this attempt proves it}
     *
     * @throws Effort.OutOfEffort if the effort does not suffice
     */
    public Optional<Theorem> prove(Term goal, List<Theorem> facts) {
        return prove(goal, facts, 0, looks);
    }

    /**
     * {@return the equality of a term with its simplified form under the facts}
     *
     * @throws Effort.OutOfEffort if the effort does not suffice
     */
    public Equality simplify(Term term, List<Theorem> facts) {
        return scene(facts).simplifier().simplify(term);
    }

    /**
     * {@return what a term can become under the facts}
     *
     * @throws Effort.OutOfEffort if the effort does not suffice
     */
    public CaseTree explore(Term term, List<Theorem> facts) {
        return explore(Equality.same(term), facts, 0, looks);
    }

    private CaseTree explore(Equality soFar, List<Theorem> facts, int depth, int looks) {
        Scene scene = scene(facts);
        if (scene.contradiction().isPresent()) {
            return new CaseTree.Impossible(scene.contradiction().get());
        }
        Simplifier simplifier = scene.simplifier();
        Equality equality = soFar.then(simplifier.simplify(soFar.right()));
        Optional<Theorem> contradiction = scene.numeric().refute(equality.right());
        if (contradiction.isPresent()) {
            return new CaseTree.Impossible(contradiction.get());
        }
        Optional<Term> awaited = looks > 0 ? simplifier.awaited().stream().findFirst() : Optional.empty();
        Optional<Term> test = awaited.or(() -> simplifier.undecidedTest(equality.right()));
        if (test.isEmpty() || depth >= MAXIMAL_EXPLORATION) {
            return new CaseTree.Leaf(equality, scene.facts());
        }
        int left = awaited.isPresent() ? looks - 1 : looks;
        return new CaseTree.Split(test.get(),
                explore(equality, with(scene.facts(), Theorem.assume(theory, test.get())), depth + 1, left),
                explore(equality, with(scene.facts(), Theorem.assume(theory, Logic.negation(test.get()))), depth + 1, left));
    }

    private Optional<Theorem> prove(Term goal, List<Theorem> facts, int depth, int looks) {
        Scene scene = scene(facts);
        if (scene.contradiction().isPresent()) {
            return Optional.of(Theorem.absurd(scene.contradiction().get(), goal));
        }
        Simplifier simplifier = scene.simplifier();
        Equality simplified = simplifier.simplify(goal);
        Optional<Application> truth = truthOfAtom(simplified.right());
        if (truth.isPresent()) {
            return proveSimplified(truth.get().argument(0), scene, simplifier, depth, looks)
                    .map(atom -> simplified.carryBack(rules.laws().holds(truth.get(), atom)));
        }
        return proveSimplified(simplified.right(), scene, simplifier, depth, looks).map(simplified::carryBack);
    }

    /** {@return the term, if it is {@code if(p, c, 'false)} with a constant c that holds and no {@code if} for p: it holds when p does} */
    private static Optional<Application> truthOfAtom(Term term) {
        return term instanceof Application conditional && conditional.applies("if", 3)
                && conditional.argument(1) instanceof Constant && conditional.argument(1) != Constant.FALSE
                && conditional.argument(2) == Constant.FALSE && conditional.argument(0) instanceof Application atom && !atom.applies("if", 3)
                ? Optional.of(conditional) : Optional.empty();
    }

    private Optional<Theorem> proveSimplified(Term goal, Scene scene, Simplifier simplifier, int depth, int looks) {
        Optional<Theorem> direct = simplifier.prove(goal);
        if (direct.isPresent()) {
            return direct;
        }
        Optional<Theorem> contradiction = scene.numeric().refute(goal);
        if (contradiction.isPresent()) {
            return Optional.of(Theorem.absurd(contradiction.get(), goal));
        }
        Optional<Term> test = simplifier.undecidedTest(goal).or(scene::undecidedTest);
        if (test.isPresent() && depth < MAXIMAL_DEPTH) {
            return byCases(goal, test.get(), scene.facts(), depth, looks);
        }
        return scene.numeric().prove(goal).or(() -> byConsequences(goal, scene, simplifier, depth, looks));
    }

    private Optional<Theorem> byConsequences(Term goal, Scene scene, Simplifier simplifier, int depth, int looks) {
        List<Theorem> consequences = depth < MAXIMAL_DEPTH ? scene.consequences(goal) : List.of();
        if (!consequences.isEmpty()) {
            List<Theorem> known = scene.facts();
            known.addAll(consequences);
            return prove(goal, known, depth + 1, looks);
        }
        Optional<Term> awaited = looks > 0 && depth < MAXIMAL_DEPTH ? simplifier.awaited().stream().findFirst() : Optional.empty();
        Optional<Theorem> proved = awaited.flatMap(test -> byCases(goal, test, scene.facts(), depth, looks - 1))
                .or(() -> lastResort.prove(goal, scene.facts()));
        if (proved.isEmpty()) {
            open.add(Goal.of(goal, scene.facts()));
        }
        return proved;
    }

    private Optional<Theorem> byCases(Term goal, Term test, List<Theorem> known, int depth, int looks) {
        Optional<Theorem> positive = prove(goal, with(known, Theorem.assume(theory, test)), depth + 1, looks);
        if (positive.isEmpty() || !positive.get().hypotheses().contains(test)) {
            return positive;
        }
        return prove(goal, with(known, Theorem.assume(theory, Logic.negation(test))), depth + 1, looks)
                .map(negative -> Theorem.split(positive.get(), negative, test));
    }

    private Scene scene(List<Theorem> facts) {
        return Scene.of(rules, effort, arithmetic, expansions, facts);
    }

    private static List<Theorem> with(List<Theorem> facts, Theorem fact) {
        List<Theorem> more = new ArrayList<>(facts);
        more.add(fact);
        return more;
    }
}
