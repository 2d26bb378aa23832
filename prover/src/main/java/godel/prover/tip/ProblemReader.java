package godel.prover.tip;

import godel.grammar.syntax.DiagnosticException;
import godel.prover.tactic.induction.Sort;
import godel.prover.tip.NestedExpression.Listing;
import godel.prover.tip.NestedExpression.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a problem. Of plain SMT-LIB, an asserted equation {@code f(x, …, y) = e} for all x, …, y of a declared f is its
 * definition. Any other assertion is assumed, but for the last one where nothing says {@code prove}: that is the negation
 * of what is to be proved.
 */
final class ProblemReader {
    private static final Set<String> WITHOUT_MEANING = Set.of("set-logic", "set-info", "set-option", "check-sat", "get-model", "exit", "declare-sort");

    private final ExpressionReader reader;
    private final List<Problem.DataType> dataTypes = new ArrayList<>();
    private final Map<String, Problem.Function> functions = new LinkedHashMap<>();
    private final List<Problem.Goal> goals = new ArrayList<>();
    private final List<NestedExpression> assertions = new ArrayList<>();

    private ProblemReader(ExpressionReader reader) {
        this.reader = reader;
    }

    /**
     * {@return the problem that a text states}
     *
     * @throws DiagnosticException if it cannot be read
     */
    static Problem read(String source, String text) {
        List<NestedExpression> commands = NestedText.read(source, text);
        ProblemReader problem = new ProblemReader(new ExpressionReader(source, text));
        for (NestedExpression command : commands) {
            if (!(command instanceof Listing listing) || listing.parts().isEmpty()) {
                throw problem.reader.failure(command.span(), "expected a command in brackets");
            }
            problem.command(listing);
        }
        return problem.whole();
    }

    /** Where nothing says `prove`, the last assertion is what is to be refuted; other assertions are assumed. */
    private Problem whole() {
        if (goals.isEmpty() && !assertions.isEmpty()) {
            goals.add(goal(assertions.removeLast(), true));
        }
        return new Problem(dataTypes, List.copyOf(functions.values()), assertions.stream().map(assertion -> goal(assertion, false)).toList(), goals);
    }

    private void command(Listing command) {
        String name = reader.word(command.parts().getFirst(), "the name of a command");
        switch (name) {
            case "declare-datatype" -> {
                List<NestedExpression> parts = reader.form(command, 3, "(declare-datatype name constructors)");
                dataType(reader.word(parts.get(1), "the name of the data type"), parts.get(2), command);
            }
            case "declare-datatypes" -> dataTypes(command);
            case "declare-fun" -> {
                boolean parametric = command.parts().size() == 3;
                List<NestedExpression> parts = parametric ? command.parts() : reader.form(command, 4, "(declare-fun name (sort …) sort)");
                declare(command, parts.get(1), parametric ? parts.get(2) : new Listing(parts.subList(2, 4), command.span()));
            }
            case "declare-const" -> {
                List<NestedExpression> parts = reader.form(command, 3, "(declare-const name sort)");
                declare(command, parts.get(1), new Listing(List.of(new Listing(List.of(), command.span()), parts.get(2)), command.span()));
            }
            case "define-fun", "define-fun-rec" -> define(command);
            case "define-const" -> {
                List<NestedExpression> parts = reader.form(command, 4, "(define-const name sort expression)");
                add(new Problem.Function(reader.word(parts.get(1), "the name of the constant"), List.of(), reader.sort(parts.get(2), Set.of()),
                        Optional.of(reader.expression(parts.get(3), Set.of())), command.span()));
            }
            case "define-funs-rec" -> defineTogether(command);
            case "prove", "assert-not" -> goals.add(goal(reader.form(command, 2, "(" + name + " formula)").get(1), false));
            case "assert" -> {
                NestedExpression formula = reader.form(command, 2, "(assert formula)").get(1);
                if (!isDefinition(formula)) {
                    assertions.add(formula);
                }
            }
            default -> {
                if (!WITHOUT_MEANING.contains(name)) {
                    throw reader.failure(command.span(), "unknown command `" + name + "`");
                }
            }
        }
    }

    private void dataTypes(Listing command) {
        List<NestedExpression> parts = reader.form(command, 3, "(declare-datatypes ((name arity) …) (constructors …))");
        List<NestedExpression> names = reader.list(parts.get(1), "the names");
        List<NestedExpression> bodies = reader.list(parts.get(2), "the constructors");
        if (names.size() != bodies.size()) {
            throw reader.failure(command.span(), "there are " + names.size() + " data types and constructors for " + bodies.size());
        }
        for (int i = 0; i < names.size(); i++) {
            List<NestedExpression> declared = reader.list(names.get(i), "a name with its arity");
            if (declared.isEmpty()) {
                throw reader.failure(names.get(i).span(), "expected a name with its arity");
            }
            dataType(reader.word(declared.getFirst(), "the name of the data type"), bodies.get(i), command);
        }
    }

    private void dataType(String name, NestedExpression body, Listing command) {
        Parametric parametric = parametric(body);
        List<Problem.Constructor> constructors = new ArrayList<>();
        for (NestedExpression part : reader.list(parametric.body(), "constructors")) {
            if (part instanceof Word word) {
                constructors.add(new Problem.Constructor(word.text(), List.of(), word.span()));
                continue;
            }
            List<NestedExpression> pieces = reader.list(part, "a constructor");
            if (pieces.isEmpty()) {
                throw reader.failure(part.span(), "a constructor needs a name");
            }
            Listing fields = new Listing(pieces.subList(1, pieces.size()), part.span());
            constructors.add(new Problem.Constructor(reader.word(pieces.getFirst(), "the name of a constructor"),
                    reader.parameters(fields, parametric.names()), part.span()));
        }
        dataTypes.add(new Problem.DataType(name, List.copyOf(parametric.names()), constructors, command.span()));
    }

    /** What {@code (par (a …) body)} says; without {@code par} there are no sort variables. */
    private record Parametric(Set<String> names, NestedExpression body) {
    }

    private Parametric parametric(NestedExpression expression) {
        if (!(expression instanceof Listing listing) || !listing.startsWith("par")) {
            return new Parametric(Set.of(), expression);
        }
        List<NestedExpression> parts = reader.form(listing, 3, "(par (variable …) …)");
        Set<String> names = new LinkedHashSet<>();
        reader.list(parts.get(1), "sort variables").forEach(part -> names.add(reader.word(part, "a sort variable")));
        return new Parametric(names, parts.get(2));
    }

    private void declare(Listing command, NestedExpression name, NestedExpression signature) {
        Parametric parametric = parametric(signature);
        List<NestedExpression> parts = reader.list(parametric.body(), "the sorts of arguments and result");
        if (parts.size() != 2) {
            throw reader.failure(command.span(), "expected the sorts of arguments and result");
        }
        List<Expression.Parameter> parameters = new ArrayList<>();
        for (NestedExpression sort : reader.list(parts.getFirst(), "the sorts of the arguments")) {
            parameters.add(new Expression.Parameter("x" + (parameters.size() + 1), reader.sort(sort, parametric.names())));
        }
        add(new Problem.Function(reader.word(name, "the name of a function"), parameters, reader.sort(parts.get(1), parametric.names()),
                Optional.empty(), command.span()));
    }

    /** With sort variables the signature is {@code (par (a …) (parameters sort))}, and the body follows. */
    private void define(Listing command) {
        boolean isParametric = command.parts().size() == 4;
        List<NestedExpression> parts = isParametric ? command.parts() : reader.form(command, 5, "(define-fun-rec name ((name sort) …) sort expression)");
        Parametric parametric = isParametric ? parametric(parts.get(2)) : new Parametric(Set.of(), command);
        List<NestedExpression> signature = isParametric ? reader.list(parametric.body(), "parameters and result sort") : parts.subList(2, 4);
        if (signature.size() != 2) {
            throw reader.failure(command.span(), "expected parameters, result sort and body");
        }
        add(new Problem.Function(reader.word(parts.get(1), "the name of a function"), reader.parameters(signature.getFirst(), parametric.names()),
                reader.sort(signature.get(1), parametric.names()), Optional.of(reader.expression(parts.getLast(), parametric.names())), command.span()));
    }

    private void defineTogether(Listing command) {
        List<NestedExpression> parts = reader.form(command, 3, "(define-funs-rec ((name parameters sort) …) (expression …))");
        List<NestedExpression> heads = reader.list(parts.get(1), "the functions");
        List<NestedExpression> bodies = reader.list(parts.get(2), "the bodies");
        if (heads.size() != bodies.size()) {
            throw reader.failure(command.span(), "there are " + heads.size() + " functions and " + bodies.size() + " bodies");
        }
        for (int i = 0; i < heads.size(); i++) {
            List<NestedExpression> head = reader.list(heads.get(i), "a function");
            boolean par = head.size() == 2;
            Parametric parametric = par ? parametric(head.get(1)) : new Parametric(Set.of(), heads.get(i));
            List<NestedExpression> signature = par ? reader.list(parametric.body(), "a signature") : head.subList(Math.min(1, head.size()), head.size());
            if (signature.size() != 2) {
                throw reader.failure(heads.get(i).span(), "expected the form `(name ((name sort) …) sort)`");
            }
            add(new Problem.Function(reader.word(head.getFirst(), "the name of a function"), reader.parameters(signature.getFirst(), parametric.names()),
                    reader.sort(signature.get(1), parametric.names()), Optional.of(reader.expression(bodies.get(i), parametric.names())), command.span()));
        }
    }

    private void add(Problem.Function function) {
        if (functions.putIfAbsent(function.name(), function) != null) {
            throw reader.failure(function.span(), "the function `" + function.name() + "` has a meaning already");
        }
    }

    /** Takes {@code f(x, …, y) = e}, for all x, …, y, as the definition of a declared f that has none; {@return whether it is one} */
    private boolean isDefinition(NestedExpression assertion) {
        Parametric parametric = parametric(assertion);
        Expression formula = reader.expression(parametric.body(), parametric.names());
        List<Expression.Parameter> variables = List.of();
        if (formula instanceof Expression.Quantified quantified && quantified.universal()) {
            variables = quantified.variables();
            formula = quantified.body();
        }
        if (!(formula instanceof Expression.Call equation) || !equation.name().equals("=") || equation.arguments().size() != 2) {
            return false;
        }
        Expression left = equation.arguments().getFirst();
        String name = left instanceof Expression.Call call ? call.name() : left instanceof Expression.Name constant ? constant.name() : "";
        List<String> arguments = new ArrayList<>();
        if (left instanceof Expression.Call call) {
            call.arguments().forEach(argument -> arguments.add(argument instanceof Expression.Name variable ? variable.name() : ""));
        }
        Problem.Function declared = functions.get(name);
        if (declared == null || declared.body().isPresent() || declared.parameters().size() != arguments.size()
                || variables.size() != arguments.size() || Set.copyOf(arguments).size() != arguments.size()
                || !Set.copyOf(arguments).equals(Set.copyOf(variables.stream().map(Expression.Parameter::name).toList()))) {
            return false;
        }
        Map<String, Sort> sorts = new LinkedHashMap<>();
        variables.forEach(variable -> sorts.put(variable.name(), variable.sort()));
        functions.put(name, new Problem.Function(name, arguments.stream().map(argument -> new Expression.Parameter(argument, sorts.get(argument))).toList(),
                declared.result(), Optional.of(equation.arguments().get(1)), declared.span()));
        return true;
    }

    private Problem.Goal goal(NestedExpression expression, boolean negated) {
        Parametric parametric = parametric(expression);
        Expression formula = reader.expression(parametric.body(), parametric.names());
        boolean wrong = negated;
        while (wrong && formula instanceof Expression.Call negation && negation.name().equals("not") && negation.arguments().size() == 1) {
            formula = negation.arguments().getFirst();
            wrong = false;
        }
        List<Expression.Parameter> variables = new ArrayList<>();
        while (formula instanceof Expression.Quantified quantified && quantified.universal() != wrong) {
            variables.addAll(quantified.variables());
            formula = quantified.body();
        }
        return new Problem.Goal(variables, wrong ? new Expression.Call("not", List.of(formula), formula.span()) : formula, negated, expression.span());
    }
}
