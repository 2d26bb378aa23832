package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Proves goals about data types by induction, with lemmas that it finds on the way. */
public final class InductiveProver {
    private static final int LOOKS = 2;
    private static final int SPLITS = 12;
    private static final long TYPE_EFFORT = 60_000;
    private static final long LEMMA_EFFORT = 20_000;
    private static final List<Integer> EXPLORED_SIZES = List.of(5, 7);

    private final Theory theory;
    private final Vocabulary vocabulary;
    private final Laws laws;
    private final Library library = new Library();
    private final SortLaws sorts;
    private final StructuralInduction induction;
    private final Conjectures conjectures;
    private final Budget budget;
    private final Map<List<FunctionSymbol>, Optional<Library.TypeLemma>> typeLemmas = new HashMap<>();
    private final FreshVariables fresh = new FreshVariables();
    private final Set<List<Object>> failed = new HashSet<>();
    private final Checkpoints checkpoints = new Checkpoints();

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
        this.laws = new Laws(derivation, constructors, predicates, new TermOrdering(precedence(theory, vocabulary)), this::typeLemma);
        Library basic = new Library();
        vocabulary.dataTypes().forEach(dataType -> {
            constructors.addRules(dataType, basic);
            constructors.addRules(dataType, library);
        });
        this.sorts = new SortLaws(laws, vocabulary, basic, budget);
        this.induction = new StructuralInduction(laws, vocabulary, sorts);
        this.conjectures = new Conjectures(vocabulary, programs, new TestValues(vocabulary, 7), fresh);
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

    /** {@return the goal proved for all values of the sorts, or what is left of it when the budget ends} */
    public Outcome prove(Sequent goal) {
        try {
            return attempt(goal).<Outcome>map(Outcome.Proved::new).orElseGet(() -> new Outcome.Open(checkpoints.goals(), false));
        } catch (Effort.OutOfEffort limit) {
            return new Outcome.Open(checkpoints.goals(), true);
        }
    }

    private Optional<Theorem> attempt(Sequent goal) {
        for (int inductions = 1; inductions <= 3; inductions++) {
            failed.clear();
            Waterfall.Depth depth = new Waterfall.Depth(inductions, LOOKS, SPLITS);
            checkpoints.open(inductions == 1);
            Optional<Theorem> theorem = waterfall(budget).prove(goal, depth);
            checkpoints.open(false);
            if (theorem.isPresent()) {
                return theorem.map(found -> closed(goal, found));
            }
        }
        for (int size : EXPLORED_SIZES) {
            new Exploration(vocabulary, conjectures, theory).upTo(size, goal, this::lemma);
            for (int inductions = 1; inductions <= 2; inductions++) {
                failed.clear();
                Optional<Theorem> theorem = waterfall(budget).prove(goal, new Waterfall.Depth(inductions, LOOKS, SPLITS));
                if (theorem.isPresent()) {
                    return theorem.map(found -> closed(goal, found));
                }
            }
        }
        return Optional.empty();
    }

    /** Proves a conjecture with at most one induction, if it is not clear already, and keeps it. */
    private void lemma(Sequent goal) {
        Budget part = budget.part(theory, LEMMA_EFFORT);
        try {
            Rewriter rewriter = new Rewriter(laws, library, part);
            goal.sorts().forEach((variable, sort) -> laws.predicates().claim(sort, variable).ifPresent(claim -> rewriter.hold(Theorem.assume(theory, claim))));
            if (rewriter.prove(goal.conclusion()).isPresent()) {
                return;
            }
            failed.clear();
            Optional<Theorem> theorem = byInduction(goal, new Waterfall.Depth(1, LOOKS, SPLITS), part);
            theorem.ifPresent(found -> learn(goal, found));
        } catch (Effort.OutOfEffort tooMuch) {
            budget.spend();
        }
    }

    /** {@return the formula that {@link #prove} proves} */
    public Term formula(Sequent goal) {
        return Derivation.implication(premises(goal), goal.conclusion());
    }

    private Theorem closed(Sequent goal, Theorem theorem) {
        return Derivation.discharged(theorem, premises(goal));
    }

    private List<Term> premises(Sequent goal) {
        List<Term> premises = new ArrayList<>();
        goal.sorts().forEach((variable, sort) -> laws.predicates().claim(sort, variable).ifPresent(premises::add));
        premises.addAll(goal.hypotheses());
        return premises;
    }

    private Waterfall waterfall(Budget part) {
        return new Waterfall(laws, vocabulary, library, sorts, this::proveClosed, checkpoints, fresh, part);
    }

    /** By generalisation and induction; failures are remembered, for the same goal comes back in many ways. */
    private Optional<Theorem> proveClosed(Sequent goal, Waterfall.Depth depth, Budget part) {
        if (goal.conclusion() == Constant.FALSE) {
            for (Term hypothesis : goal.hypotheses()) {
                if (hypothesis instanceof Application negation && negation.applies("not", 1)) {
                    List<Term> others = goal.hypotheses().stream().filter(other -> other != hypothesis).toList();
                    return proveClosed(Sequent.of(goal.sorts(), others, negation.argument(0)), depth, part)
                            .map(theorem -> laws.derivation().isFalse(Theorem.assume(theory, hypothesis)).carry(theorem));
                }
            }
        }
        Sequent relevant = conjectures.restricted(goal);
        if (!conjectures.isPlausible(relevant)) {
            return Optional.empty();
        }
        for (Sequent candidate : conjectures.generalisations(relevant)) {
            List<Object> key = conjectures.shape(candidate, depth.inductions());
            if (!failed.add(key)) {
                continue;
            }
            if (candidate != relevant && !conjectures.isPlausible(candidate)) {
                continue;
            }
            Optional<Theorem> theorem = byInduction(candidate, depth, part);
            if (theorem.isPresent()) {
                learn(candidate, theorem.get());
                Optional<Theorem> instance = conjectures.instance(theorem.get(), candidate, relevant, laws, library, part);
                if (instance.isPresent()) {
                    return instance;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Theorem> byInduction(Sequent goal, Waterfall.Depth depth, Budget part) {
        List<Variable> candidates = Blocked.variables(goal, goal.hypotheses(), library, vocabulary);
        if (candidates.isEmpty()) {
            checkpoints.note(goal);
        }
        for (Variable variable : candidates) {
            Optional<Theorem> theorem = induction.prove(goal, variable, library, waterfall(part), depth.induction(), part);
            if (theorem.isPresent()) {
                return theorem;
            }
        }
        return Optional.empty();
    }

    /** An equation becomes a rule; another truth value is equal to 'true. */
    private void learn(Sequent goal, Theorem theorem) {
        if (theorem.conclusion() instanceof Application equation && equation.applies("equal", 2)) {
            library.addLemma(theorem, theorem.hypotheses(), laws.ordering());
            return;
        }
        Rewriter rewriter = new Rewriter(laws, library, budget);
        goal.sorts().forEach((variable, sort) -> laws.predicates().claim(sort, variable).ifPresent(claim -> rewriter.hold(Theorem.assume(theory, claim))));
        laws.predicates().claim(Sort.BOOLEAN, theorem.conclusion()).flatMap(rewriter::prove).ifPresent(isTruthValue -> {
            Theorem equation = laws.isTrue(theorem, isTruthValue);
            library.addLemma(equation, equation.hypotheses(), laws.ordering());
        });
    }

    private Optional<Library.TypeLemma> typeLemma(FunctionSymbol predicate, FunctionSymbol function) {
        Optional<Library.TypeLemma> ofValue = sorts.value(predicate, function);
        if (ofValue.isPresent()) {
            return ofValue;
        }
        List<FunctionSymbol> key = List.of(predicate, function);
        Optional<Library.TypeLemma> known = typeLemmas.get(key);
        if (known == null) {
            typeLemmas.put(key, Optional.empty());
            known = proveType(predicate, function);
            typeLemmas.put(key, known);
        }
        return known;
    }

    /** A function gives values of its result sort for arguments of their sorts; with parameters of sorts, of an instance. */
    private Optional<Library.TypeLemma> proveType(FunctionSymbol predicate, FunctionSymbol function) {
        Optional<Vocabulary.Signature> signature = vocabulary.signature(function);
        Map<String, Sort> bindings = new HashMap<>();
        Sort wanted = laws.predicates().sortOf(predicate);
        if (signature.isEmpty() || signature.get().result().isVariable() || theory.definition(function).isEmpty() || !signature.get().result().match(wanted, bindings)) {
            return Optional.empty();
        }
        Map<Variable, Sort> sortsOfParameters = new LinkedHashMap<>();
        List<Variable> parameters = new ArrayList<>();
        for (Sort sort : signature.get().arguments()) {
            Variable parameter = Variable.of("p" + (parameters.size() + 1));
            parameters.add(parameter);
            sortsOfParameters.put(parameter, sort.with(bindings));
        }
        Application claim = Application.of(predicate, List.of(Application.of(function, parameters)));
        Sequent goal = Sequent.of(sortsOfParameters, List.of(), claim);
        Budget part = budget.part(theory, TYPE_EFFORT);
        boolean noting = checkpoints.isOpen();
        checkpoints.open(false);
        try {
            Waterfall waterfall = waterfall(part);
            Waterfall.Depth depth = new Waterfall.Depth(0, LOOKS, SPLITS);
            Optional<Theorem> theorem = waterfall.prove(goal, depth);
            for (Variable variable : Blocked.variables(goal, List.of(), library, vocabulary)) {
                theorem = theorem.or(() -> induction.prove(goal, variable, library, waterfall(part), depth, part));
            }
            return theorem.map(found -> new Library.TypeLemma(found, parameters));
        } catch (Effort.OutOfEffort tooMuch) {
            return Optional.empty();
        } finally {
            checkpoints.open(noting);
        }
    }
}
