package godel.prover.tip;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.tactic.induction.DataType;
import godel.prover.tactic.induction.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Functions as values, encoded in first order: a lambda is the list of its number and what it captures, and applying a
 * value does what its number says; of other values nothing is known.
 */
final class Closures {
    private static final String RESULT = "result";

    private record Closure(DataType.Constructor maker, List<Variable> captured, List<Variable> parameters, Term body) {
    }

    private final Translation translation;
    private final Map<Integer, FunctionSymbol> applications = new TreeMap<>();
    private final Map<Integer, List<Closure>> closures = new TreeMap<>();
    private int count;

    Closures(Translation translation) {
        this.translation = translation;
    }

    /** {@return the value applied to the arguments} */
    Term apply(Term function, List<Term> arguments) {
        List<Term> all = new ArrayList<>(List.of(function));
        all.addAll(arguments);
        return Application.of(application(arguments.size()), all);
    }

    private FunctionSymbol application(int arity) {
        return applications.computeIfAbsent(arity, n -> {
            FunctionSymbol symbol = translation.fresh("apply", n + 1);
            translation.vocabulary().add(symbol, sorts(n), Sort.variable(RESULT));
            return symbol;
        });
    }

    private static List<Sort> sorts(int arity) {
        List<Sort> arguments = new ArrayList<>();
        for (int i = 1; i <= arity; i++) {
            arguments.add(Sort.variable("argument" + i));
        }
        List<Sort> function = new ArrayList<>(arguments);
        function.add(Sort.variable(RESULT));
        arguments.addFirst(new Sort(Sort.FUNCTION, function, false));
        return arguments;
    }

    /** {@return the value that a lambda is} */
    Term closure(List<Variable> captured, List<Sort> sorts, List<Variable> parameters, Term body, Sort sort) {
        String name = "lambda." + ++count;
        DataType.Constructor maker = translation.constructor(name, sorts);
        translation.vocabulary().add(new DataType(name, List.of(), List.of(maker)));
        translation.vocabulary().add(maker.symbol(), sorts, sort);
        application(parameters.size());
        closures.computeIfAbsent(parameters.size(), n -> new ArrayList<>()).add(new Closure(maker, captured, parameters, body));
        return Application.of(maker.symbol(), captured);
    }

    /** Defines what applying does, when all lambdas are known. */
    void finish() {
        applications.forEach((arity, symbol) -> {
            List<Variable> parameters = new ArrayList<>(List.of(Variable.of("function")));
            for (int i = 1; i <= arity; i++) {
                parameters.add(Variable.of("argument" + i));
            }
            List<Closure> known = closures.getOrDefault(arity, List.of());
            FunctionSymbol other = translation.declare("apply-other", arity + 1, Sort.variable(RESULT));
            Term body = Application.of(other, parameters);
            for (Closure closure : known.reversed()) {
                List<Variable> from = new ArrayList<>(closure.captured());
                List<Term> to = new ArrayList<>(closure.maker().rebuilt(parameters.getFirst()).arguments());
                from.addAll(closure.parameters());
                to.addAll(parameters.subList(1, parameters.size()));
                Term branch = godel.grammar.term.Substitution.of(from, to).apply(closure.body());
                body = Logic.conditional(Application.of(closure.maker().recogniser(), List.of(parameters.getFirst())), branch, body);
            }
            translation.define(symbol, parameters, body);
        });
    }
}
