package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Discovers lemmas from below: computes small terms over the functions of a goal on test values, and conjectures that
 * terms with the same values are equal, small terms first. One term of each value goes into larger ones.
 */
final class Exploration {
    private static final Set<String> OPERATIONS = Set.of("+/2", "*/2");
    private static final int TESTS = 40;
    private static final long STEPS = 1_000;
    private static final int VARIABLES_PER_SORT = 3;
    private static final int MAXIMAL_TERMS = 4_000;

    private final Vocabulary vocabulary;
    private final Conjectures conjectures;
    private final Theory theory;
    private final Map<Variable, Sort> pool = new LinkedHashMap<>();
    private final List<List<Value>> tests = new ArrayList<>();
    private final Map<Integer, List<Term>> terms = new HashMap<>();
    private final Map<List<Object>, Term> representatives = new HashMap<>();
    private final Set<List<Object>> tried = new HashSet<>();
    private int count;

    Exploration(Vocabulary vocabulary, Conjectures conjectures, Theory theory) {
        this.vocabulary = vocabulary;
        this.conjectures = conjectures;
        this.theory = theory;
    }

    /**
     * @param size       of the terms, in symbols
     * @param goal       whose functions and sorts are explored
     * @param conjectured told the conjectures of each size as goals, when all of that size are known
     */
    void upTo(int size, Sequent goal, Consumer<List<Sequent>> conjectured) {
        Set<FunctionSymbol> functions = functions(goal);
        choosePool(goal, functions);
        List<Variable> variables = List.copyOf(pool.keySet());
        for (int i = 0; i < TESTS; i++) {
            List<Value> chosen = new ArrayList<>();
            for (Sort sort : pool.values()) {
                chosen.add(conjectures.value(sort, 1 + i / 6));
            }
            tests.add(chosen);
        }
        for (Constant truth : List.of(Constant.TRUE, Constant.FALSE)) {
            List<Object> behaviour = new ArrayList<>(List.of(Sort.BOOLEAN.name()));
            tests.forEach(test -> behaviour.add(truth.value()));
            representatives.put(behaviour, truth);
        }
        seedEquality(variables);
        for (int wanted = 1; wanted <= size && count < MAXIMAL_TERMS; wanted++) {
            List<Term> made = wanted == 1 ? new ArrayList<>(variables) : new ArrayList<>();
            for (FunctionSymbol function : functions) {
                applications(function, wanted - 1, made);
            }
            List<Term> kept = new ArrayList<>();
            List<Sequent> found = new ArrayList<>();
            for (Term term : made) {
                classify(term, variables, kept).filter(equation -> tried.add(conjectures.shape(equation, 0))).ifPresent(found::add);
            }
            terms.put(wanted, kept);
            conjectured.accept(found);
        }
        conjectures.forget();
    }

    /** A function that computes equality is found to be equality, which the logic knows more of. */
    private void seedEquality(List<Variable> variables) {
        for (int i = 0; i < variables.size(); i++) {
            for (int j = i + 1; j < variables.size(); j++) {
                if (pool.get(variables.get(i)).equals(pool.get(variables.get(j)))) {
                    Term equation = Logic.equation(variables.get(i), variables.get(j));
                    List<Object> behaviour = new ArrayList<>(List.of(Sort.BOOLEAN.name()));
                    tests.forEach(test -> conjectures.value(equation, variables, test, STEPS).ifPresent(behaviour::add));
                    representatives.putIfAbsent(behaviour, equation);
                }
            }
        }
    }

    /** Keeps a term whose values no other has; {@return the conjecture that it equals the one that has the same values} */
    private Optional<Sequent> classify(Term term, List<Variable> variables, List<Term> kept) {
        Optional<Sort> sort = vocabulary.sortOf(term, pool);
        if (sort.isEmpty() || ++count > MAXIMAL_TERMS) {
            return Optional.empty();
        }
        List<Object> behaviour = new ArrayList<>(List.of(sort.get().name()));
        for (List<Value> test : tests) {
            Optional<Value> value = conjectures.value(term, variables, test, STEPS);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            behaviour.add(value.get());
        }
        Term other = representatives.putIfAbsent(behaviour, term);
        if (other == null) {
            kept.add(term);
            return Optional.empty();
        }
        Map<Variable, Sort> sorts = new LinkedHashMap<>();
        Set<Variable> occurring = new LinkedHashSet<>(term.variables());
        occurring.addAll(other.variables());
        occurring.forEach(variable -> sorts.put(variable, pool.get(variable)));
        return Optional.of(Sequent.of(sorts, List.of(), Logic.equation(term, other)));
    }

    private void applications(FunctionSymbol function, int size, List<Term> made) {
        extend(function, vocabulary.signature(function).orElseThrow().arguments(), new ArrayList<>(), size, made);
    }

    private void extend(FunctionSymbol function, List<Sort> wanted, List<Term> arguments, int left, List<Term> made) {
        int missing = wanted.size() - arguments.size();
        if (missing == 0) {
            if (left == 0 && count + made.size() < MAXIMAL_TERMS) {
                made.add(Application.of(function, arguments));
            }
            return;
        }
        int least = missing == 1 ? left : 1;
        for (int size = least; size <= left - missing + 1; size++) {
            for (Term term : terms.getOrDefault(size, List.of())) {
                if (fits(wanted, arguments, term)) {
                    arguments.add(term);
                    extend(function, wanted, arguments, left - size, made);
                    arguments.removeLast();
                }
            }
        }
    }

    private boolean fits(List<Sort> wanted, List<Term> arguments, Term next) {
        Map<String, Sort> bindings = new HashMap<>();
        List<Term> all = new ArrayList<>(arguments);
        all.add(next);
        for (int i = 0; i < all.size(); i++) {
            Optional<Sort> sort = vocabulary.sortOf(all.get(i), pool);
            if (sort.isEmpty() || !wanted.get(i).match(sort.get(), bindings)) {
                return false;
            }
        }
        return true;
    }

    /** The recursive functions of the goal and those that they call, and constructors; others are always unfolded. */
    private Set<FunctionSymbol> functions(Sequent goal) {
        Set<FunctionSymbol> reached = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>(goal.hypotheses());
        open.add(goal.conclusion());
        Set<Term> met = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application && met.add(application)) {
                open.addAll(application.arguments());
                if (reached.add(application.function())) {
                    theory.definition(application.function()).map(Definition::body).ifPresent(open::add);
                }
            }
        }
        Set<FunctionSymbol> usable = new LinkedHashSet<>();
        vocabulary.signatures().keySet().stream().filter(function -> reached.contains(function) && !vocabulary.isPart(function)
                && (vocabulary.constructor(function).isPresent() || OPERATIONS.contains(function.toString())
                || theory.definition(function).filter(Definition::isRecursive).isPresent())).forEach(usable::add);
        return usable;
    }

    private void choosePool(Sequent goal, Set<FunctionSymbol> functions) {
        Set<Sort> sorts = new LinkedHashSet<>(goal.sorts().values());
        Map<String, Sort> elements = new HashMap<>();
        goal.sorts().values().forEach(sort -> sort.arguments().forEach(argument -> elements.putIfAbsent("a", argument)));
        for (FunctionSymbol function : functions) {
            for (Sort sort : vocabulary.signature(function).orElseThrow().arguments()) {
                Sort actual = sort.with(elements);
                if (!actual.isFunction() && !actual.equals(Sort.BOOLEAN)) {
                    sorts.add(actual);
                }
            }
        }
        for (Sort sort : sorts) {
            for (int i = 1; i <= (sort.isFunction() ? 1 : VARIABLES_PER_SORT); i++) {
                pool.put(Variable.of("e" + (pool.size() + 1)), sort);
            }
        }
    }
}
