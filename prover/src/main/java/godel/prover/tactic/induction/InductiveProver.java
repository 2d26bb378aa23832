package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Proves goals about data types by induction, with lemmas that it finds on the way. */
public final class InductiveProver {
    private static final int SPLITS = 12;
    private static final long LEMMA_EFFORT = 20_000;

    private final Theory theory;
    private final Vocabulary vocabulary;
    private final Laws laws;
    private final Library library = new Library();
    private final SortLaws sorts;
    private final TypeProofs typeProofs;
    private final StructuralInduction induction;
    private final RecursionInduction recursion;
    private final Conjectures conjectures;
    private final ClosedGoals closedGoals;
    private final Budget budget;
    private final FreshVariables fresh = new FreshVariables();
    private final Checkpoints checkpoints = new Checkpoints();

    /** How an attempt ends. */
    public sealed interface Outcome {
        /** @param theorem {@code |- claims of sorts implies (hypotheses imply conclusion)}, as {@link #formula} has it */
        record Proved(Theorem theorem) implements Outcome {
        }

        /**
         * Nothing is proved.
         *
         * @param left        goals that simplification left, at which the first attempt got stuck
         * @param outOfEffort whether the budget was used up; else all ways that are tried failed
         */
        record Open(List<Sequent> left, boolean outOfEffort) implements Outcome {
            public Open {
                left = List.copyOf(left);
            }
        }
    }

    /**
     * One of the ways that are tried, one after the other.
     *
     * @param explored   size of the terms among which lemmas are sought first; 0 for none
     * @param inductions how deeply inductions may be nested
     * @param share      of the whole budget, in hundredths
     */
    private record Round(int explored, int inductions, int share) {
    }

    private static final List<Round> ROUNDS = List.of(new Round(0, 1, 5), new Round(3, 1, 5), new Round(0, 2, 10), new Round(5, 1, 20),
            new Round(0, 2, 10), new Round(7, 1, 30), new Round(0, 2, 10), new Round(0, 3, 10));

    private static final Round LEMMA = new Round(0, 2, 5);

    /**
     * @param theory    has the definitions of constructors and functions
     * @param programs  compute the functions, to test conjectures
     * @param admission admits the predicates of sorts
     */
    public InductiveProver(Theory theory, Vocabulary vocabulary, Programs programs, Predicate<List<Proposal>> admission, Budget budget) {
        this.theory = theory;
        this.vocabulary = vocabulary;
        this.budget = budget;
        Derivation derivation = new Derivation(theory);
        ConstructorLaws constructors = new ConstructorLaws(vocabulary, derivation);
        SortPredicates predicates = new SortPredicates(vocabulary, derivation, admission);
        this.typeProofs = new TypeProofs(theory, vocabulary, this::proveType, budget);
        this.laws = new Laws(derivation, constructors, predicates, new TermOrdering(precedence(theory, vocabulary)), this::typeLemma);
        Library basic = new Library();
        vocabulary.dataTypes().forEach(dataType -> {
            constructors.addRules(dataType, basic);
            constructors.addRules(dataType, library);
        });
        this.sorts = new SortLaws(laws, vocabulary, basic, budget);
        Measures measures = new Measures(theory);
        this.induction = new StructuralInduction(laws, vocabulary, sorts, measures, fresh);
        this.recursion = new RecursionInduction(laws, measures, fresh);
        this.conjectures = new Conjectures(vocabulary, programs, new TestValues(vocabulary, 7), fresh);
        this.closedGoals = new ClosedGoals(laws, vocabulary, library, conjectures, this::byInduction);
        FunctionEquations equations = new FunctionEquations(laws, vocabulary, basic, library, budget);
        for (Definition definition : theory.definitions()) {
            FunctionSymbol function = definition.function();
            if (vocabulary.signature(function).isPresent() && vocabulary.constructor(function).isEmpty() && !vocabulary.isPart(function)) {
                equations.add(definition);
            }
        }
    }

    private static Map<FunctionSymbol, Integer> precedence(Theory theory, Vocabulary vocabulary) {
        Map<FunctionSymbol, Integer> ranks = new LinkedHashMap<>();
        int rank = 1_000;
        for (Definition definition : theory.definitions()) {
            boolean constructs = vocabulary.constructor(definition.function()).isPresent();
            ranks.put(definition.function(), constructs ? ranks.size() : ++rank);
        }
        return ranks;
    }

    /** {@return the formula that {@link #prove} proves} */
    public Term formula(Sequent goal) {
        return Derivation.implication(premises(goal), goal.conclusion());
    }

    private List<Term> premises(Sequent goal) {
        List<Term> premises = new ArrayList<>();
        goal.sorts().forEach((variable, sort) -> laws.predicates().claim(sort, variable).ifPresent(premises::add));
        premises.addAll(goal.hypotheses());
        return premises;
    }

    /** {@return the goal proved for all values of the sorts, or what is left of it when the budget ends} */
    public Outcome prove(Sequent goal) {
        boolean outOfEffort = false;
        for (Round round : ROUNDS) {
            try {
                Optional<Theorem> theorem = attempt(goal, round, budget.part(theory, budget.limit() / 100 * round.share()));
                if (theorem.isPresent()) {
                    return new Outcome.Proved(Derivation.discharged(theorem.get(), premises(goal)));
                }
            } catch (Effort.OutOfEffort limit) {
                outOfEffort = true;
            }
        }
        return new Outcome.Open(checkpoints.goals(), outOfEffort);
    }

    /** Makes a theorem about a goal, as {@link #prove} gives it, a lemma for later proofs. */
    public void learn(Sequent goal, Theorem theorem) {
        closedGoals.learn(goal, laws.derivation().undischarged(theorem, premises(goal)), budget);
    }

    /** Tries with little effort to prove a goal, and makes it a lemma for later proofs; {@return whether it is proved} */
    public boolean lemma(Sequent goal) {
        try {
            Optional<Theorem> theorem = attempt(goal, LEMMA, budget.part(theory, budget.limit() / 100 * LEMMA.share()));
            theorem.ifPresent(found -> closedGoals.learn(goal, found, budget));
            return theorem.isPresent();
        } catch (Effort.OutOfEffort limit) {
            return false;
        }
    }

    private Optional<Theorem> attempt(Sequent goal, Round round, Budget part) {
        if (round.explored() > 0) {
            explore(goal, round.explored(), part);
        }
        closedGoals.forgetFailures();
        return checkpoints.noting(round.equals(ROUNDS.getFirst()), () -> waterfall(part).prove(goal, Waterfall.Depth.outside(round.inductions(), SPLITS)));
    }

    /** Exploration leaves half of what there is to the attempt that is to use its lemmas. */
    private void explore(Sequent goal, int size, Budget part) {
        Budget half = part.part(theory, part.left() / 2);
        List<Sequent> open = new ArrayList<>();
        try {
            new Exploration(vocabulary, conjectures, theory).upTo(size, goal, found -> {
                open.addAll(found);
                lemmas(open, half);
            });
        } catch (Effort.OutOfEffort enough) {
            conjectures.forget();
        }
    }

    /** Proves what it can of the conjectures and takes it from the list; what one of them needs may be another. */
    private void lemmas(List<Sequent> open, Budget whole) {
        boolean more = true;
        while (more) {
            more = false;
            for (Sequent conjecture : List.copyOf(open)) {
                switch (lemma(conjecture, whole)) {
                    case CLEAR -> open.remove(conjecture);
                    case LEARNT -> {
                        open.remove(conjecture);
                        more = true;
                    }
                    case OPEN -> {
                    }
                }
            }
        }
    }

    private enum Lemma { CLEAR, LEARNT, OPEN }

    /** Proves a conjecture with at most one induction, if it is not clear already, and keeps it. */
    private Lemma lemma(Sequent goal, Budget whole) {
        whole.spend();
        Budget part = whole.part(theory, LEMMA_EFFORT);
        try {
            if (ClosedGoals.typed(goal, laws, library, part).prove(goal.conclusion()).isPresent()) {
                return Lemma.CLEAR;
            }
            closedGoals.forgetFailures();
            Optional<Theorem> proved = byInduction(goal, Waterfall.Depth.outside(1, SPLITS), part);
            proved.ifPresent(found -> closedGoals.learn(goal, found, whole));
            return proved.isPresent() ? Lemma.LEARNT : Lemma.OPEN;
        } catch (Effort.OutOfEffort tooMuch) {
            whole.spend();
            return Lemma.OPEN;
        }
    }

    private Waterfall waterfall(Budget part) {
        return new Waterfall(laws, vocabulary, library, sorts, closedGoals, checkpoints, fresh, part);
    }

    /** Along functions that do not simply take data apart first, then over data types. */
    private Optional<Theorem> byInduction(Sequent goal, Waterfall.Depth depth, Budget part) {
        List<Variable> variables = Blocked.variables(goal, goal.hypotheses(), library, vocabulary);
        List<Application> calls = recursion.candidates(goal);
        if (variables.isEmpty() && calls.isEmpty()) {
            checkpoints.note(goal);
        }
        for (Application call : calls) {
            if (!isStructural(call, variables)) {
                Optional<Theorem> theorem = recursion.prove(goal, call, library, waterfall(part), depth.inside(), part);
                if (theorem.isPresent()) {
                    return theorem;
                }
            }
        }
        for (Variable variable : variables) {
            Optional<Theorem> theorem = induction.prove(goal, variable, library, waterfall(part), depth.inside(), part);
            if (theorem.isPresent()) {
                return theorem;
            }
        }
        return Optional.empty();
    }

    /** Whether an induction over one of the variables goes the way of the call. */
    private boolean isStructural(Application call, List<Variable> variables) {
        return recursion.isOneStep(call, vocabulary) && call.arguments().stream().anyMatch(variables::contains);
    }

    private Optional<Library.TypeLemma> typeLemma(FunctionSymbol predicate, FunctionSymbol function) {
        return sorts.value(predicate, function).or(() -> typeProofs.find(predicate, laws.predicates().sortOf(predicate), function));
    }

    private Optional<Theorem> proveType(Sequent goal, Budget part) {
        return checkpoints.noting(false, () -> {
            Waterfall.Depth depth = Waterfall.Depth.outside(1, SPLITS).inside();
            Optional<Theorem> theorem = waterfall(part).prove(goal, depth);
            for (Variable variable : Blocked.variables(goal, List.of(), library, vocabulary)) {
                theorem = theorem.or(() -> induction.prove(goal, variable, library, waterfall(part), depth, part));
            }
            for (Application call : recursion.candidates(goal)) {
                theorem = theorem.or(() -> recursion.prove(goal, call, library, waterfall(part), depth, part));
            }
            return theorem;
        });
    }
}
