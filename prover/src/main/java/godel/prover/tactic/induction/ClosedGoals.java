package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves what simplification leaves of a goal by an induction of its own: irrelevant hypotheses go, equations among them
 * are used up, common parts become variables, tests refute what has become false, and what is proved is kept as a lemma.
 */
final class ClosedGoals implements Waterfall.ClosedGoals {
    private final Laws laws;
    private final Library library;
    private final Conjectures conjectures;
    private final CrossFertilisation fertilisation;
    private final Inductions inductions;
    private final Set<List<Object>> failed = new HashSet<>();

    /** Proves a goal by induction on one of its variables. */
    interface Inductions {
        Optional<Theorem> prove(Sequent goal, Waterfall.Depth depth, Budget budget);
    }

    ClosedGoals(Laws laws, Vocabulary vocabulary, Library library, Conjectures conjectures, Inductions inductions) {
        this.laws = laws;
        this.library = library;
        this.conjectures = conjectures;
        this.fertilisation = new CrossFertilisation(laws, vocabulary);
        this.inductions = inductions;
    }

    /** What failed may succeed now that more is known. */
    void forgetFailures() {
        failed.clear();
    }

    @Override
    public Optional<Theorem> prove(Sequent goal, Waterfall.Depth depth, Budget budget) {
        if (goal.conclusion() == Constant.FALSE && !goal.hypotheses().isEmpty()) {
            return byContradiction(goal, depth, budget);
        }
        Optional<CrossFertilisation.Used> fertilised = fertilisation.of(goal);
        if (fertilised.isPresent()) {
            Optional<Theorem> theorem = generalised(fertilised.get().goal(), depth, budget);
            if (theorem.isPresent()) {
                return theorem.map(found -> fertilised.get().back(found, laws));
            }
        }
        return generalised(goal, depth, budget);
    }

    /** A hypothesis is denied instead: an induction hypothesis that says something is of more use than one that says 'false. */
    private Optional<Theorem> byContradiction(Sequent goal, Waterfall.Depth depth, Budget budget) {
        Term denied = goal.hypotheses().stream().filter(hypothesis -> hypothesis instanceof Application negation && negation.applies("not", 1))
                .findFirst().orElse(goal.hypotheses().getLast());
        List<Term> others = goal.hypotheses().stream().filter(other -> other != denied).toList();
        Theorem assumed = Theorem.assume(laws.theory(), denied);
        if (denied instanceof Application negation && negation.applies("not", 1)) {
            return prove(Sequent.of(goal.sorts(), others, negation.argument(0)), depth, budget).map(theorem -> laws.derivation().isFalse(assumed).carry(theorem));
        }
        return prove(Sequent.of(goal.sorts(), others, Logic.negation(denied)), depth, budget).map(theorem -> laws.derivation().isFalse(theorem).carry(assumed));
    }

    /** Failures are remembered, for the same goal comes back in many ways. */
    private Optional<Theorem> generalised(Sequent goal, Waterfall.Depth depth, Budget budget) {
        Sequent relevant = conjectures.restricted(goal);
        if (!conjectures.isPlausible(relevant)) {
            return Optional.empty();
        }
        for (Conjectures.Generalised general : conjectures.generalisations(relevant)) {
            if (!general.meaning().isEmpty() && !conjectures.isPlausible(general.goal())) {
                continue;
            }
            Conjectures.Generalised weakened = general.with(conjectures.weakened(general.goal()));
            Optional<Theorem> theorem = inducted(weakened, relevant, depth, budget);
            if (theorem.isEmpty() && weakened.goal() != general.goal()) {
                theorem = inducted(general, relevant, depth, budget);
            }
            if (theorem.isPresent()) {
                return theorem;
            }
        }
        return Optional.empty();
    }

    private Optional<Theorem> inducted(Conjectures.Generalised candidate, Sequent goal, Waterfall.Depth depth, Budget budget) {
        if (!failed.add(conjectures.shape(candidate.goal(), depth.inductions()))) {
            return Optional.empty();
        }
        Optional<Theorem> theorem = inductions.prove(candidate.goal(), depth, budget);
        theorem.ifPresent(found -> learn(candidate.goal(), found, budget));
        return theorem.flatMap(found -> conjectures.instance(found, candidate, goal, laws, library, budget));
    }

    /** An equation becomes a rule; another truth value is equal to 'true. */
    void learn(Sequent goal, Theorem theorem, Budget budget) {
        if (theorem.conclusion() instanceof Application equation && equation.applies("equal", 2)) {
            library.addLemma(theorem, theorem.hypotheses(), laws.ordering());
            return;
        }
        Rewriter rewriter = typed(goal, laws, library, budget);
        laws.predicates().claim(Sort.BOOLEAN, theorem.conclusion()).flatMap(rewriter::prove).ifPresent(isTruthValue -> {
            Theorem equation = laws.isTrue(theorem, isTruthValue);
            library.addLemma(equation, equation.hypotheses(), laws.ordering());
        });
    }

    /** {@return a rewriter that knows the sorts of the goal's variables and nothing else} */
    static Rewriter typed(Sequent goal, Laws laws, Library library, Budget budget) {
        Rewriter rewriter = new Rewriter(laws, library, budget);
        goal.sorts().forEach((variable, sort) -> laws.predicates().claim(sort, variable)
                .ifPresent(claim -> rewriter.hold(Theorem.assume(laws.theory(), claim))));
        return rewriter;
    }
}
