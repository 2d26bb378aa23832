package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What seems to be true of the recursive functions by which an environment computes its rewards and worlds, as far as it
 * can be said without recursion: a function that gives the same value, or one of its arguments, wherever it is tried, is
 * conjectured to do so everywhere. Such equations are what simplification cannot find out by itself.
 */
final class ClosedForms {
    /** Where life goes on from here the functions of an experiment are called by these. */
    private static final List<FunctionSymbol> ROOTS = List.of(FunctionSymbol.of("environment", 2), FunctionSymbol.of("observe", 1), FunctionSymbol.of("worth", 2));

    private static final Set<String> ARITHMETIC = Set.of("+/2", "-/2", "*/2", "//2", "floor/1", "nat/1");
    private static final List<Value> SAMPLES = List.of(Rational.ZERO, Rational.of(1), Rational.of(2), Rational.of(3), Rational.of(7), Rational.of(-1),
            Rational.of(1).divide(Rational.of(2)), Symbol.of("other"), Symbol.NIL, Value.list(Rational.of(2), Symbol.of("other")));
    private static final int MOST_PARAMETERS = 3;
    private static final long EVALUATION_LIMIT = 20_000;

    private ClosedForms() {
    }

    /** {@return whether a theorem says without recursion what a recursive function is, for all arguments} */
    static boolean isClosedForm(Theorem theorem) {
        if (!theorem.hypotheses().isEmpty() || !(theorem.conclusion() instanceof Application equation) || !equation.applies("equal", 2)
                || !(equation.argument(0) instanceof Application call)) {
            return false;
        }
        boolean general = call.arguments().stream().allMatch(Variable.class::isInstance) && new HashSet<>(call.arguments()).size() == call.arguments().size();
        boolean recursive = theorem.theory().definition(call.function()).filter(Definition::isRecursive).isPresent();
        return general && recursive && call.variables().containsAll(equation.argument(1).variables())
                && applications(equation.argument(1)).stream().allMatch(part -> ARITHMETIC.contains(part.function().toString()));
    }

    /** {@return the equations {@code f(x, …) = closed} that hold wherever they are tried, in the order of the definitions} */
    static List<Application> conjectures(Theory theory) {
        Set<FunctionSymbol> used = usedByTheEnvironment(theory);
        List<Application> conjectures = new ArrayList<>();
        for (Definition definition : theory.definitions()) {
            boolean tried = definition.isRecursive() && used.contains(definition.function())
                    && !definition.parameters().isEmpty() && definition.parameters().size() <= MOST_PARAMETERS;
            if (tried) {
                closedForm(theory, definition).ifPresent(conjectures::add);
            }
        }
        return conjectures;
    }

    private static Optional<Application> closedForm(Theory theory, Definition definition) {
        Application call = Application.of(definition.function(), List.copyOf(definition.parameters()));
        List<List<Value>> tries = tries(definition.parameters().size());
        List<Optional<Value>> values = tries.stream().map(arguments -> value(theory, definition.function(), arguments)).toList();
        if (values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        if (values.stream().distinct().count() == 1) {
            return Optional.of(Logic.equation(call, Constant.of(values.getFirst().get())));
        }
        for (int place = 0; place < definition.parameters().size(); place++) {
            int chosen = place;
            List<Optional<Value>> arguments = tries.stream().map(tried -> Optional.of(tried.get(chosen))).toList();
            if (values.equals(arguments)) {
                return Optional.of(Logic.equation(call, definition.parameters().get(place)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Value> value(Theory theory, FunctionSymbol function, List<Value> arguments) {
        return Computation.value(theory, Application.of(function, arguments.stream().<Term>map(Constant::of).toList()), EVALUATION_LIMIT);
    }

    /** {@return all lists of so many samples} */
    private static List<List<Value>> tries(int parameters) {
        List<List<Value>> tries = List.of(List.of());
        for (int i = 0; i < parameters; i++) {
            tries = tries.stream().flatMap(before -> SAMPLES.stream().map(sample -> {
                List<Value> longer = new ArrayList<>(before);
                longer.add(sample);
                return List.copyOf(longer);
            })).toList();
        }
        return tries;
    }

    private static Set<FunctionSymbol> usedByTheEnvironment(Theory theory) {
        Set<FunctionSymbol> used = new LinkedHashSet<>();
        List<FunctionSymbol> open = new ArrayList<>(ROOTS);
        while (!open.isEmpty()) {
            theory.definition(open.removeLast()).ifPresent(definition -> applications(definition.body()).stream().map(Application::function)
                    .filter(used::add).forEach(open::add));
        }
        return used;
    }

    private static Set<Application> applications(Term term) {
        Set<Application> met = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>(List.of(term));
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application && met.add(application)) {
                open.addAll(application.arguments());
            }
        }
        return met;
    }
}
