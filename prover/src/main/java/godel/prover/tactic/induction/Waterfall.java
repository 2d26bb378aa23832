package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Cut;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Matching;
import godel.prover.tactic.Replacement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proves goals in the order of Boyer and Moore: rewrite; take conjunctions apart; decide tests by cases, a variable of a
 * data type by its constructors; then, where the recursion of a function waits for a variable, look at its constructors
 * once more; then generalise and prove what is left by induction, as a lemma.
 */
final class Waterfall {
    /**
     * How much may still be tried.
     *
     * @param inductions nested in each other
     * @param looks      at the constructors of variables that functions wait for, until the next induction
     * @param splits     by cases, until the next induction
     */
    record Depth(int inductions, int looks, int splits) {
        private static final int LOOKS = 2;

        /** Outside of an induction there is no hypothesis that a look could help to use. */
        static Depth outside(int inductions, int splits) {
            return new Depth(inductions, 0, splits);
        }

        Depth looked() {
            return new Depth(inductions, looks - 1, splits);
        }

        Depth withoutInduction() {
            return new Depth(0, looks, splits);
        }

        Depth split() {
            return new Depth(inductions, looks, splits - 1);
        }

        /** {@return what may be tried in the cases of an induction} */
        Depth inside() {
            return new Depth(inductions - 1, LOOKS, splits);
        }
    }

    private final Laws laws;
    private final Vocabulary vocabulary;
    private final Library library;
    private final SortLaws sorts;
    private final ClosedGoals closed;
    private final Checkpoints checkpoints;
    private final Budget budget;
    private final FreshVariables fresh;

    Waterfall(Laws laws, Vocabulary vocabulary, Library library, SortLaws sorts, ClosedGoals closed, Checkpoints checkpoints, FreshVariables fresh, Budget budget) {
        this.checkpoints = checkpoints;
        this.fresh = fresh;
        this.laws = laws;
        this.vocabulary = vocabulary;
        this.library = library;
        this.sorts = sorts;
        this.closed = closed;
        this.budget = budget;
    }

    /** Proves a goal without induction hypotheses by induction, or finds that it has done so before. */
    interface ClosedGoals {
        /** {@return {@code Γ |- conclusion}, Γ being hypotheses and sorts of the goal} */
        Optional<Theorem> prove(Sequent goal, Depth depth, Budget budget);
    }

    /**
     * {@return {@code Γ |- conclusion}, where Γ are hypotheses, claims of sorts and induction hypotheses of the goal}
     *
     * @throws Effort.OutOfEffort if the budget does not suffice
     */
    Optional<Theorem> prove(Sequent goal, Depth depth) {
        budget.spend();
        Situation situation = new Situation(laws, vocabulary, library, budget, goal);
        if (situation.contradiction().isPresent()) {
            return situation.contradiction().map(contradiction -> Theorem.absurd(contradiction, goal.conclusion()));
        }
        Optional<Theorem> impossible = situation.rewriter().integers().refute(situation.facts().values());
        if (impossible.isPresent()) {
            return impossible.map(contradiction -> Theorem.absurd(contradiction, goal.conclusion()));
        }
        Optional<Theorem> direct = situation.rewriter().prove(goal.conclusion());
        if (direct.isPresent()) {
            return direct;
        }
        Equality simplified = laws.isTypePredicate(goal.conclusion())
                ? underPredicate((Application) goal.conclusion(), situation) : situation.rewriter().normalise(goal.conclusion());
        return rest(goal.concluding(simplified.right()), situation, depth).map(simplified::carryBack);
    }

    private Equality underPredicate(Application claim, Situation situation) {
        return Equality.at(claim, 0, situation.rewriter().normalise(claim.argument(0)));
    }

    private Optional<Theorem> rest(Sequent goal, Situation situation, Depth depth) {
        Term conclusion = goal.conclusion();
        if (laws.isTypePredicate(conclusion)) {
            Optional<Theorem> typed = situation.rewriter().prove(conclusion);
            if (typed.isPresent()) {
                return typed;
            }
        }
        if (conclusion instanceof Application conjunction && conjunction.applies("if", 3) && conjunction.argument(2) == Constant.FALSE) {
            return both(goal, conjunction, depth);
        }
        Optional<Term> test = test(conclusion, situation);
        if (test.isPresent()) {
            return depth.splits() > 0 ? byCases(goal, test.get(), depth.split()) : Optional.empty();
        }
        Optional<Theorem> proved = stuck(goal, situation, depth);
        if (proved.isPresent() || depth.splits() <= 0) {
            return proved;
        }
        return truthValue(conclusion, goal).flatMap(side -> byCases(goal, side, depth.split()));
    }

    private Optional<Theorem> both(Sequent goal, Application conjunction, Depth depth) {
        Optional<Theorem> first = prove(goal.concluding(conjunction.argument(0)), depth);
        if (first.isEmpty()) {
            return first;
        }
        Equality choice = laws.derivation().chooseFirst(conjunction, first.get());
        return prove(goal.concluding(conjunction.argument(1)), depth).map(choice::carryBack);
    }

    /** {@return a test that is not decided, in the conclusion or in a fact} */
    private static Optional<Term> test(Term conclusion, Situation situation) {
        return innermostTest(conclusion, new HashSet<>())
                .or(() -> situation.facts().keySet().stream().flatMap(fact -> innermostTest(fact, new HashSet<>()).stream()).findFirst());
    }

    /** {@return a side of an equation of truth values} */
    private Optional<Term> truthValue(Term conclusion, Sequent goal) {
        if (conclusion instanceof Application equation && equation.applies("equal", 2)) {
            return equation.arguments().stream().filter(side -> !(side instanceof Constant)
                    && vocabulary.sortOf(side, goal.sorts()).filter(Sort.BOOLEAN::equals).isPresent()).findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Term> innermostTest(Term term, Set<Term> met) {
        if (!(term instanceof Application application) || !met.add(application)) {
            return Optional.empty();
        }
        if (application.applies("if", 3)) {
            return innermostTest(application.argument(0), met).or(() -> Optional.of(application.argument(0)));
        }
        return application.arguments().stream().flatMap(argument -> innermostTest(argument, met).stream()).findFirst();
    }

    private Optional<Theorem> byCases(Sequent goal, Term test, Depth depth) {
        if (test instanceof Application recognition && vocabulary.recognised(recognition.function()).isPresent()) {
            Term whole = recognition.argument(0);
            Optional<Sort> sort = vocabulary.sortOf(whole, goal.sorts());
            if (sort.isPresent() && vocabulary.dataType(sort.get()).isPresent()) {
                if (whole instanceof Variable variable && goal.sorts().containsKey(variable)) {
                    return byConstructors(goal, variable, depth);
                }
                return byConstructorsOf(goal, whole, sort.get(), depth);
            }
        }
        return bySplit(goal, test, depth);
    }

    private Optional<Theorem> bySplit(Sequent goal, Term test, Depth depth) {
        Optional<Theorem> positive = prove(goal.assuming(test), depth);
        if (positive.isEmpty() || !positive.get().hypotheses().contains(test)) {
            return positive;
        }
        return prove(goal.assuming(Logic.negation(test)), depth).map(negative -> Theorem.split(positive.get(), negative, test));
    }

    /** A term that is no variable is named first: {@code x = t} for a new x. */
    private Optional<Theorem> byConstructorsOf(Sequent goal, Term whole, Sort sort, Depth depth) {
        Variable name = fresh.next("value");
        Map<Variable, Sort> named = new LinkedHashMap<>();
        named.put(name, sort);
        Sequent inner = goal.withSorts(named).assuming(Logic.equation(whole, name));
        Optional<Theorem> typed = laws.predicates().claim(sort, whole).flatMap(claim -> new Situation(laws, vocabulary, library, budget, goal).rewriter().prove(claim));
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return byConstructors(inner, name, depth).map(theorem -> {
            Theorem instance = Theorem.instantiate(theorem, Substitution.of(Map.of(name, whole)));
            return Cut.of(Cut.of(instance, typed.get()), Theorem.reflexive(laws.theory(), whole));
        });
    }

    /** The goal for each constructor in the place of the variable. */
    Optional<Theorem> byConstructors(Sequent goal, Variable variable, Depth depth) {
        Sort sort = goal.sorts().get(variable);
        DataType dataType = vocabulary.dataType(sort).orElseThrow();
        List<Theorem> proved = new ArrayList<>();
        List<Application> values = new ArrayList<>();
        for (DataType.Constructor constructor : dataType.constructors()) {
            Map<Variable, Sort> fields = new LinkedHashMap<>();
            Application value = freshValue(constructor, dataType.fields(constructor, sort), fields);
            Optional<Theorem> theorem = prove(withDeeper(goal, variable, fields, goal.with(variable, value, fields)), depth);
            if (theorem.isEmpty()) {
                return Optional.empty();
            }
            proved.add(theorem.get());
            values.add(value);
        }
        return Optional.of(joined(goal, variable, dataType, values, proved));
    }

    /** Adds induction hypotheses about the fields of what stood for a smaller value itself. */
    private Sequent withDeeper(Sequent goal, Variable variable, Map<Variable, Sort> fields, Sequent replaced) {
        List<Variable> recursive = fields.keySet().stream().filter(field -> fields.get(field).equals(goal.sorts().get(variable))).toList();
        List<InductionHypothesis> all = new ArrayList<>(replaced.induction());
        goal.induction().forEach(hypothesis -> all.addAll(hypothesis.deeper(variable, recursive, laws, new Rewriter(laws, library, budget), fresh::number)));
        return new Sequent(replaced.sorts(), replaced.hypotheses(), replaced.conclusion(), all);
    }

    Application freshValue(DataType.Constructor constructor, List<Sort> sortsOfFields, Map<Variable, Sort> fields) {
        List<Term> variables = new ArrayList<>();
        for (Sort field : sortsOfFields) {
            Variable variable = fresh.next("v");
            fields.put(variable, field);
            variables.add(variable);
        }
        return Application.of(constructor.symbol(), variables);
    }

    private Theorem joined(Sequent goal, Variable variable, DataType dataType, List<Application> values, List<Theorem> proved) {
        Sort sort = goal.sorts().get(variable);
        Theorem result = Theorem.absurd(Theorem.instantiate(sorts.exhausted(laws.predicates().predicate(sort).orElseThrow()),
                Substitution.of(Map.of(Variable.of("x"), variable))), goal.conclusion());
        for (int i = dataType.constructors().size() - 1; i >= 0; i--) {
            DataType.Constructor constructor = dataType.constructors().get(i);
            Theorem branch = ofParts(proved.get(i), values.get(i), goal, variable, constructor);
            result = Theorem.split(branch, result, Application.of(constructor.recogniser(), List.of(variable)));
        }
        return result;
    }

    /** From the theorem about a constructor of new variables, the theorem about a variable that the constructor's recogniser accepts. */
    Theorem ofParts(Theorem theorem, Application value, Sequent goal, Variable variable, DataType.Constructor constructor) {
        List<Variable> fields = value.arguments().stream().map(argument -> (Variable) argument).toList();
        Application made = constructor.rebuilt(variable);
        Theorem result = Theorem.instantiate(theorem, Substitution.of(fields, made.arguments()));
        Equality whole = Equality.of(Theorem.instantiate(laws.constructorLaws().rebuilt(constructor), Substitution.of(Map.of(Variable.of("x"), variable))));
        for (Term hypothesis : goal.hypotheses()) {
            Equality back = laws.derivation().replaced(hypothesis, variable, whole);
            if (!back.isTrivial()) {
                result = Cut.of(result, back.carryBack(Theorem.assume(laws.theory(), hypothesis)));
            }
        }
        result = laws.derivation().replaced(goal.conclusion(), variable, whole).carry(result);
        for (Theorem part : sorts.parts(laws.predicates().predicate(goal.sorts().get(variable)).orElseThrow(), constructor, variable)) {
            result = Cut.of(result, part);
        }
        if (!goal.induction().isEmpty()) {
            for (Term hypothesis : result.hypotheses()) {
                Equality back = backToVariable(goal.induction().getFirst(), hypothesis, made, whole);
                if (!back.isTrivial()) {
                    result = Cut.of(result, back.carryBack(Theorem.assume(laws.theory(), back.right())));
                }
            }
        }
        return result;
    }

    /**
     * An induction hypothesis is used of the variable, not of the value made of the variable's parts. A constructor
     * without fields can stand anywhere; that it stands for the variable is sure only where the smaller value does.
     */
    private Equality backToVariable(InductionHypothesis induction, Term hypothesis, Term made, Equality whole) {
        Optional<Substitution> match = Matching.match(induction.formula(), hypothesis);
        if (match.isEmpty()) {
            return Equality.same(hypothesis);
        }
        Variable hole = Variable.of("hole#");
        Map<Variable, Term> holed = new LinkedHashMap<>();
        boolean hasFields = !((Application) made).arguments().isEmpty();
        match.get().bindings().forEach((variable, term) ->
                holed.put(variable, hasFields || induction.smaller().containsKey(variable) ? Replacement.of(term, made, hole) : term));
        Term pattern = Substitution.of(holed).apply(induction.formula());
        return pattern.variables().contains(hole) ? laws.derivation().replaced(pattern, hole, whole) : Equality.same(hypothesis);
    }

    /**
     * Nothing rewrites any more and no test is open: look at the variable that most calls wait for; if simplification
     * alone does not end all its cases, prove what is left as a lemma; at last look and prove lemmas in the cases.
     */
    private Optional<Theorem> stuck(Sequent goal, Situation situation, Depth depth) {
        List<Theorem> known = new ArrayList<>(situation.facts().values());
        List<Theorem> induction = usedPlainly(goal, situation);
        Optional<Theorem> computed = byArithmetic(goal.conclusion(), situation, known, induction);
        if (computed.isPresent()) {
            return computed;
        }
        Optional<Theorem> pinned = depth.splits() <= 0 ? Optional.empty() : byPinning(goal, situation, known, depth.split());
        if (pinned.isPresent()) {
            return pinned;
        }
        Optional<Variable> blocked = depth.looks() <= 0 ? Optional.empty()
                : Blocked.variables(goal, situation.facts().keySet(), library, vocabulary).stream().findFirst();
        Optional<Theorem> looked = blocked.flatMap(variable -> byConstructors(goal, variable, depth.looked().withoutInduction()));
        if (looked.isPresent()) {
            return looked;
        }
        if (depth.inductions() <= 0) {
            checkpoints.note(Sequent.of(goal.sorts(), List.copyOf(situation.facts().keySet()), goal.conclusion()));
            return Optional.empty();
        }
        Optional<Theorem> theorem = induction.isEmpty() ? Optional.empty() : closed(goal, known, induction, depth);
        return theorem.or(() -> closed(goal, known, List.of(), depth))
                .or(() -> blocked.flatMap(variable -> byConstructors(goal, variable, depth.looked())));
    }

    /** What the facts leave only one number for is replaced by that number. */
    private Optional<Theorem> byPinning(Sequent goal, Situation situation, List<Theorem> facts, Depth depth) {
        for (Theorem equation : situation.rewriter().integers().pinned(facts)) {
            if (situation.rewriter().holding(equation.conclusion()).isEmpty() && !situation.facts().containsKey(equation.conclusion())) {
                return prove(goal.assuming(equation.conclusion()), depth).map(theorem -> Cut.of(theorem, equation));
            }
        }
        return Optional.empty();
    }

    private static Optional<Theorem> byArithmetic(Term goal, Situation situation, List<Theorem> facts, List<Theorem> induction) {
        List<Theorem> all = new ArrayList<>(facts);
        all.addAll(induction);
        IntegerReasoning integers = situation.rewriter().integers();
        return integers.prove(goal, all).or(() -> induction.isEmpty() ? Optional.empty()
                : integers.refute(all).map(contradiction -> Theorem.absurd(contradiction, goal)));
    }

    private Optional<Theorem> closed(Sequent goal, List<Theorem> facts, List<Theorem> more, Depth depth) {
        List<Theorem> all = new ArrayList<>(facts);
        all.addAll(more);
        Sequent left = Sequent.of(goal.sorts(), all.stream().map(Theorem::conclusion).distinct().toList(), goal.conclusion());
        return closed.prove(left, depth, budget).map(theorem -> {
            Theorem result = theorem;
            for (Theorem fact : all) {
                result = Cut.of(result, fact);
            }
            return result;
        });
    }

    /** {@return what the induction hypotheses say with the other variables left as they are, where the conditions hold} */
    private List<Theorem> usedPlainly(Sequent goal, Situation situation) {
        List<Theorem> used = new ArrayList<>();
        for (InductionHypothesis hypothesis : goal.induction()) {
            Theorem plain = hypothesis.plain();
            boolean all = goal.sorts().keySet().containsAll(plain.conclusion().variables());
            for (Term condition : hypothesis.plainConditions()) {
                Optional<Theorem> proof = all ? situation.rewriter().prove(condition) : Optional.empty();
                all = proof.isPresent();
                if (all) {
                    plain = Cut.of(plain, proof.get());
                }
            }
            if (all) {
                used.add(plain);
            }
        }
        return used;
    }
}
