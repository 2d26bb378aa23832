package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Proposal;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a definition by tests into equations by patterns: {@code app(nil, ys) = ys} and {@code app(cons(x, xs), ys) = cons(x, app(xs, ys))}. */
final class FunctionEquations {
    private static final int MAXIMAL_PATTERNS = 64;

    private final Laws laws;
    private final Vocabulary vocabulary;
    private final Library constructors;
    private final Library library;
    private final Budget budget;
    private int fresh;
    private int patterns;

    FunctionEquations(Laws laws, Vocabulary vocabulary, Library constructors, Library library, Budget budget) {
        this.laws = laws;
        this.vocabulary = vocabulary;
        this.constructors = constructors;
        this.library = library;
        this.budget = budget;
    }

    /** Adds the equations of a function to the library. */
    void add(Definition definition) {
        Optional<Vocabulary.Signature> signature = vocabulary.signature(definition.function());
        Map<Variable, Sort> sorts = new LinkedHashMap<>();
        for (int i = 0; i < definition.parameters().size() && signature.isPresent(); i++) {
            sorts.put(definition.parameters().get(i), signature.get().arguments().get(i));
        }
        patterns = 0;
        split(definition, definition.leftSide(), sorts);
    }

    private void split(Definition definition, Application left, Map<Variable, Sort> sorts) {
        Equality unfolded = laws.unfold(left);
        Equality opened = unfolded.then(new Rewriter(laws, constructors, budget, true).normalise(unfolded.right()));
        Optional<Variable> tested = tested(opened.right(), sorts, new HashSet<>());
        if (tested.isEmpty() || ++patterns > MAXIMAL_PATTERNS) {
            boolean needsChoice = recursWithoutPattern(definition, left, opened.right());
            if (!needsChoice || (opened.right() instanceof Application conditional && conditional.applies("if", 3))) {
                Rule.of(opened.theorem(laws.theory()), List.of(), Set.of(), false, needsChoice).ifPresent(library::add);
            }
            return;
        }
        Sort sort = sorts.get(tested.get());
        DataType dataType = vocabulary.dataType(sort).orElseThrow();
        for (DataType.Constructor constructor : dataType.constructors()) {
            Application value = ConstructorLaws.pattern(constructor, "v" + ++fresh + ".");
            Map<Variable, Sort> inner = new LinkedHashMap<>(sorts);
            List<Sort> fields = dataType.fields(constructor, sort);
            for (int i = 0; i < fields.size(); i++) {
                inner.put((Variable) value.argument(i), fields.get(i));
            }
            split(definition, (Application) Substitution.of(Map.of(tested.get(), value)).apply(left), inner);
        }
    }

    /** {@return a variable whose constructor decides a test on the way to a branch} */
    private Optional<Variable> tested(Term term, Map<Variable, Sort> sorts, Set<Term> met) {
        if (!(term instanceof Application application) || !met.add(term)) {
            return Optional.empty();
        }
        if (vocabulary.recognised(application.function()).isPresent() && application.argument(0) instanceof Variable variable
                && sorts.containsKey(variable) && vocabulary.dataType(sorts.get(variable)).isPresent()) {
            return Optional.of(variable);
        }
        if (!application.applies("if", 3)) {
            return Optional.empty();
        }
        return application.arguments().stream().flatMap(argument -> tested(argument, sorts, met).stream()).findFirst();
    }

    /** {@return whether some recursive call is not on a part of a pattern, so that unfolding it needs a decided test to end} */
    private static boolean recursWithoutPattern(Definition definition, Application left, Term right) {
        Set<FunctionSymbol> group = new HashSet<>();
        if (definition.isRecursive()) {
            definition.group().stream().map(Proposal::function).forEach(group::add);
        }
        Set<Term> met = new HashSet<>();
        List<Term> open = new ArrayList<>(List.of(right));
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application && met.add(application)) {
                if (group.contains(application.function()) && !descends(left, application)) {
                    return true;
                }
                open.addAll(application.arguments());
            }
        }
        return false;
    }

    private static boolean descends(Application left, Application call) {
        return call.arguments().stream().anyMatch(argument -> left.arguments().stream()
                .anyMatch(pattern -> pattern != argument && pattern instanceof Application && contains(pattern, argument)));
    }

    static boolean contains(Term whole, Term part) {
        return whole == part || (whole instanceof Application application && application.arguments().stream().anyMatch(argument -> contains(argument, part)));
    }
}
