package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Cut;
import godel.prover.tactic.Replacement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is made of a goal that is left over before it is proved by induction: fewer hypotheses, more general terms; and tests of it. */
final class Conjectures {
    private static final int TESTS = 60;
    private static final long STEPS_PER_TEST = 5_000;

    private final Vocabulary vocabulary;
    private final Programs programs;
    private final TestValues values;
    private final FreshVariables fresh;

    Conjectures(Vocabulary vocabulary, Programs programs, TestValues values, FreshVariables fresh) {
        this.fresh = fresh;
        this.vocabulary = vocabulary;
        this.programs = programs;
        this.values = values;
    }

    /** {@return the goal without hypotheses that share no variable with it, directly or through others, and without variables that do not occur} */
    Sequent restricted(Sequent goal) {
        Set<Variable> needed = new LinkedHashSet<>(goal.conclusion().variables());
        if (needed.isEmpty()) {
            goal.hypotheses().forEach(hypothesis -> needed.addAll(hypothesis.variables()));
        }
        Set<Term> kept = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Term hypothesis : goal.hypotheses()) {
                if (!kept.contains(hypothesis) && hypothesis.variables().stream().anyMatch(needed::contains)) {
                    kept.add(hypothesis);
                    needed.addAll(hypothesis.variables());
                    more = true;
                }
            }
        }
        return onVariables(goal, goal.hypotheses().stream().filter(kept::contains).toList(), goal.conclusion());
    }

    private static Sequent onVariables(Sequent goal, List<Term> hypotheses, Term conclusion) {
        Map<Variable, Sort> sorts = new LinkedHashMap<>();
        Set<Variable> occurring = new LinkedHashSet<>(conclusion.variables());
        hypotheses.forEach(hypothesis -> occurring.addAll(hypothesis.variables()));
        goal.sorts().forEach((variable, sort) -> {
            if (occurring.contains(variable)) {
                sorts.put(variable, sort);
            }
        });
        return Sequent.of(sorts, hypotheses, conclusion);
    }

    /** {@return whether no test finds the goal false} */
    boolean isPlausible(Sequent goal) {
        if (goal.conclusion() == Constant.FALSE && goal.hypotheses().isEmpty()) {
            return false;
        }
        if (goal.conclusion() instanceof Application claim && vocabulary.signature(claim.function()).isEmpty() && claim.function().name().startsWith("type-")) {
            return true;
        }
        Term formula = goal.conclusion();
        for (Term hypothesis : goal.hypotheses().reversed()) {
            formula = Logic.conditional(hypothesis, formula, Constant.TRUE);
        }
        List<Variable> variables = List.copyOf(goal.sorts().keySet());
        for (int i = 0; i < TESTS; i++) {
            List<Value> chosen = new ArrayList<>();
            try {
                for (Sort sort : goal.sorts().values()) {
                    chosen.add(values.next(sort, 1 + i / 10));
                }
                if (programs.value(formula, variables, chosen, STEPS_PER_TEST) == Symbol.FALSE) {
                    return false;
                }
            } catch (Programs.GivenUp tooLong) {
                continue;
            }
        }
        return true;
    }

    /** {@return the goal without hypotheses that no test needs; what is left is stronger, and so is the induction hypothesis} */
    Sequent weakened(Sequent goal) {
        Sequent current = goal;
        for (Term hypothesis : goal.hypotheses().reversed()) {
            Sequent without = restricted(Sequent.of(goal.sorts(), current.hypotheses().stream().filter(other -> other != hypothesis).toList(), goal.conclusion()));
            if (current.hypotheses().contains(hypothesis) && goal.conclusion() != Constant.FALSE && isPlausible(without)) {
                current = without;
            }
        }
        return current;
    }

    /** {@return a value of a sort, for tests} */
    Value value(Sort sort, int size) {
        return values.next(sort, size);
    }

    /** {@return the value of a term, or nothing if it takes too long} */
    Optional<Value> value(Term term, List<Variable> variables, List<Value> chosen, long steps) {
        try {
            return Optional.of(programs.value(term, variables, chosen, steps));
        } catch (Programs.GivenUp tooLong) {
            return Optional.empty();
        }
    }

    /** Makes room: formulas that were tested once are not kept. */
    void forget() {
        programs.forget();
    }

    /**
     * A goal with parts replaced by variables.
     *
     * @param meaning what the new variables stand for
     */
    record Generalised(Sequent goal, Map<Variable, Term> meaning) {
        /** {@return the same with fewer hypotheses} */
        Generalised with(Sequent other) {
            return new Generalised(other, meaning);
        }
    }

    /** {@return the goal with common parts replaced by variables, the most general first, and last the goal itself} */
    List<Generalised> generalisations(Sequent goal) {
        List<Generalised> all = new ArrayList<>(List.of(new Generalised(goal, Map.of())));
        while (true) {
            Generalised last = all.getFirst();
            Sequent current = last.goal();
            Optional<Application> common = common(current);
            if (common.isEmpty()) {
                return all;
            }
            Variable name = fresh.next("g");
            Map<Variable, Sort> sorts = new LinkedHashMap<>(current.sorts());
            sorts.put(name, vocabulary.sortOf(common.get(), current.sorts()).orElseThrow());
            Map<Variable, Term> meaning = new LinkedHashMap<>(last.meaning());
            meaning.put(name, Substitution.of(last.meaning()).apply(common.get()));
            all.addFirst(new Generalised(onVariables(Sequent.of(sorts, List.of(), current.conclusion()),
                    current.hypotheses().stream().map(hypothesis -> Replacement.of(hypothesis, common.get(), name)).toList(),
                    Replacement.of(current.conclusion(), common.get(), name)), meaning));
        }
    }

    /** {@return a smallest call that occurs on both sides of the conclusion, or in it and in a hypothesis} */
    private Optional<Application> common(Sequent goal) {
        Map<Application, Integer> places = new LinkedHashMap<>();
        List<Term> parts = new ArrayList<>(goal.hypotheses());
        if (goal.conclusion() instanceof Application whole) {
            parts.addAll(whole.arguments());
        }
        for (Term part : parts) {
            Set<Application> calls = new LinkedHashSet<>();
            collect(part, calls);
            calls.forEach(call -> places.merge(call, 1, Integer::sum));
        }
        return places.entrySet().stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey)
                .filter(call -> vocabulary.sortOf(call, goal.sorts()).filter(sort -> !sort.equals(Sort.BOOLEAN)).isPresent())
                .min(java.util.Comparator.comparingInt(Term::depth));
    }

    private void collect(Term term, Set<Application> calls) {
        if (term instanceof Application application) {
            if (!application.isGround() && Primitive.of(application.function()).isEmpty()
                    && vocabulary.signature(application.function()).isPresent() && vocabulary.constructor(application.function()).isEmpty()) {
                calls.add(application);
            }
            application.arguments().forEach(argument -> collect(argument, calls));
        }
    }

    /** {@return the goal up to the names of its variables} */
    List<Object> shape(Sequent goal, int depth) {
        Map<Variable, Term> renaming = new HashMap<>();
        List<Term> terms = new ArrayList<>(List.of(goal.conclusion()));
        terms.addAll(goal.hypotheses());
        terms.forEach(term -> term.variables().forEach(variable -> renaming.putIfAbsent(variable, Variable.of("n" + renaming.size()))));
        Substitution substitution = Substitution.of(renaming);
        List<Object> shape = new ArrayList<>(List.of(depth));
        terms.forEach(term -> shape.add(substitution.apply(term)));
        return shape;
    }

    /** {@return the theorem about the goal from the one about its generalisation, if what was generalised is of its sort} */
    Optional<Theorem> instance(Theorem theorem, Generalised general, Sequent goal, Laws laws, Library library, Budget budget) {
        if (general.meaning().isEmpty()) {
            return Optional.of(theorem);
        }
        Theorem result = Theorem.instantiate(theorem, Substitution.of(general.meaning()));
        Rewriter rewriter = ClosedGoals.typed(goal, laws, library, budget);
        for (Term hypothesis : result.hypotheses()) {
            if (laws.isTypePredicate(hypothesis)) {
                Optional<Theorem> typed = rewriter.prove(hypothesis);
                if (typed.isEmpty()) {
                    return typed;
                }
                result = Cut.of(result, typed.get());
            }
        }
        return Optional.of(result);
    }
}
