package godel.prover.tip;

import godel.grammar.syntax.Span;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.tactic.induction.DataType;
import godel.prover.tactic.induction.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Translates expressions; names stand for variables, else for constructors, else for functions. */
final class TermTranslation {
    private final Translation translation;
    private final ExpressionReader reader;

    TermTranslation(Translation translation, ExpressionReader reader) {
        this.translation = translation;
        this.reader = reader;
    }

    /** What names are bound to, and the sorts of the variables met on the way. */
    private record Scope(Map<String, Term> bound, Map<Variable, Sort> sorts) {
        Scope with(String name, Term term) {
            Map<String, Term> more = new HashMap<>(bound);
            more.put(name, term);
            return new Scope(more, sorts);
        }

        Scope with(Expression.Parameter parameter) {
            Map<Variable, Sort> more = new LinkedHashMap<>(sorts);
            more.put(Variable.of(parameter.name()), parameter.sort());
            return new Scope(bound, more).with(parameter.name(), Variable.of(parameter.name()));
        }
    }

    Term translate(Expression expression, List<Expression.Parameter> parameters) {
        Scope scope = new Scope(Map.of(), Map.of());
        for (Expression.Parameter parameter : parameters) {
            scope = scope.with(parameter);
        }
        return term(expression, scope);
    }

    private Term term(Expression expression, Scope scope) {
        return switch (expression) {
            case Expression.Name name -> name(name, scope);
            case Expression.Number number -> Constant.of(Rational.of(number.value()));
            case Expression.Call call -> call(call, scope);
            case Expression.Let let -> {
                Scope inner = scope;
                for (Expression.Binding binding : let.bindings()) {
                    inner = inner.with(binding.name(), term(binding.value(), scope));
                }
                yield term(let.body(), inner);
            }
            case Expression.Match match -> match(match, scope);
            case Expression.Lambda lambda -> lambda(lambda, scope);
            case Expression.Quantified quantified -> throw reader.failure(quantified.span(), "a quantifier inside a formula is not supported");
        };
    }

    private Term name(Expression.Name name, Scope scope) {
        Term bound = scope.bound().get(name.name());
        return bound != null ? bound : switch (name.name()) {
            case "true" -> Constant.TRUE;
            case "false" -> Constant.FALSE;
            default -> application(name.name(), List.of(), name.span());
        };
    }

    private Term call(Expression.Call call, Scope scope) {
        List<Term> arguments = call.arguments().stream().map(argument -> term(argument, scope)).toList();
        Term bound = scope.bound().get(call.name());
        if (bound != null) {
            return apply(bound, arguments, scope);
        }
        if (translation.knownNames().contains(call.name())) {
            return application(call.name(), arguments, call.span());
        }
        return builtIn(call, arguments, scope).orElseThrow(() -> reader.failure(call.span(), "`" + call.name() + "` with "
                + arguments.size() + " arguments has no meaning here"));
    }

    private Term application(String name, List<Term> arguments, Span span) {
        DataType.Constructor constructor = translation.constructors().get(name);
        FunctionSymbol symbol = constructor != null ? constructor.symbol() : translation.functions().get(name);
        if (symbol == null) {
            throw reader.failure(span, "`" + name + "` has no meaning here");
        }
        if (symbol.arity() != arguments.size()) {
            throw reader.failure(span, "`" + name + "` takes " + symbol.arity() + " arguments, not " + arguments.size());
        }
        return Application.of(symbol, arguments);
    }

    private Optional<Term> builtIn(Expression.Call call, List<Term> arguments, Scope scope) {
        int size = arguments.size();
        Term first = arguments.getFirst();
        return switch (call.name()) {
            case "@" -> size < 2 ? Optional.empty() : Optional.of(apply(first, arguments.subList(1, size), scope));
            case "ite" -> size != 3 ? Optional.empty() : Optional.of(Logic.conditional(first, arguments.get(1), arguments.get(2)));
            case "not" -> size != 1 ? Optional.empty() : Optional.of(Logic.negation(first));
            case "and" -> Optional.of(folded(arguments, (x, y) -> Application.of("and", x, y)));
            case "or" -> Optional.of(folded(arguments, (x, y) -> Application.of("or", x, y)));
            case "xor" -> size != 2 ? Optional.empty() : Optional.of(Logic.negation(Logic.equation(first, arguments.get(1))));
            case "=>" -> Optional.of(folded(arguments, Logic::implication));
            case "=" -> chained(arguments, Logic::equation);
            case "distinct" -> distinct(arguments);
            case "<" -> chained(arguments, (x, y) -> Application.of("<", x, y));
            case ">" -> chained(arguments, (x, y) -> Application.of("<", y, x));
            case "<=" -> chained(arguments, (x, y) -> Logic.negation(Application.of("<", y, x)));
            case ">=" -> chained(arguments, (x, y) -> Logic.negation(Application.of("<", x, y)));
            case "+" -> Optional.of(arguments.stream().reduce((x, y) -> Application.of("+", x, y)).orElseThrow());
            case "*" -> Optional.of(arguments.stream().reduce((x, y) -> Application.of("*", x, y)).orElseThrow());
            case "-" -> Optional.of(size == 1 ? Application.of("-", Constant.of(0), first)
                    : arguments.stream().reduce((x, y) -> Application.of("-", x, y)).orElseThrow());
            case "div" -> size != 2 ? Optional.empty() : Optional.of(translation.integers().quotient(first, arguments.get(1)));
            case "mod" -> size != 2 ? Optional.empty() : Optional.of(translation.integers().remainder(first, arguments.get(1)));
            case "abs" -> size != 1 ? Optional.empty() : Optional.of(Logic.conditional(Application.of("<", first, Constant.of(0)),
                    Application.of("-", Constant.of(0), first), first));
            default -> Optional.empty();
        };
    }

    private static Term folded(List<Term> arguments, BinaryOperator<Term> operation) {
        Term result = arguments.getLast();
        for (int i = arguments.size() - 2; i >= 0; i--) {
            result = operation.apply(arguments.get(i), result);
        }
        return result;
    }

    private static Optional<Term> chained(List<Term> arguments, BinaryOperator<Term> relation) {
        if (arguments.size() < 2) {
            return Optional.empty();
        }
        List<Term> links = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            links.add(relation.apply(arguments.get(i - 1), arguments.get(i)));
        }
        return Optional.of(folded(links, (x, y) -> Application.of("and", x, y)));
    }

    private static Optional<Term> distinct(List<Term> arguments) {
        List<Term> links = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            for (int j = i + 1; j < arguments.size(); j++) {
                links.add(Logic.negation(Logic.equation(arguments.get(i), arguments.get(j))));
            }
        }
        return links.isEmpty() ? Optional.empty() : Optional.of(folded(links, (x, y) -> Application.of("and", x, y)));
    }

    /** What a function value gives is of no known sort to the logic; where it must be a truth value, it is made one. */
    private Term apply(Term function, List<Term> arguments, Scope scope) {
        Term result = translation.closures().apply(function, arguments);
        Optional<Sort> sort = translation.vocabulary().sortOf(function, scope.sorts()).filter(Sort::isFunction);
        return sort.isPresent() && sort.get().arguments().getLast().equals(Sort.BOOLEAN)
                ? Logic.conditional(result, Constant.TRUE, Constant.FALSE) : result;
    }

    private Term match(Expression.Match match, Scope scope) {
        Term scrutinee = term(match.scrutinee(), scope);
        Set<String> covered = new HashSet<>();
        List<Term> tests = new ArrayList<>();
        List<Term> branches = new ArrayList<>();
        Optional<Term> otherwise = Optional.empty();
        int all = 2;
        for (Expression.Case branch : match.cases()) {
            if (otherwise.isPresent()) {
                throw reader.failure(branch.span(), "this case is never reached");
            }
            DataType.Constructor constructor = translation.constructors().get(branch.pattern());
            if (constructor != null) {
                if (constructor.parts().size() != branch.fields().size()) {
                    throw reader.failure(branch.span(), "`" + branch.pattern() + "` has " + constructor.parts().size() + " fields, not " + branch.fields().size());
                }
                all = translation.typeOf(branch.pattern()).constructors().size();
                List<Term> parts = constructor.rebuilt(scrutinee).arguments();
                Scope inner = scope;
                for (int i = 0; i < parts.size(); i++) {
                    inner = inner.with(branch.fields().get(i), parts.get(i));
                }
                tests.add(Application.of(constructor.recogniser(), List.of(scrutinee)));
                branches.add(term(branch.body(), inner));
                covered.add(branch.pattern());
            } else if (branch.pattern().equals("true") || branch.pattern().equals("false")) {
                tests.add(branch.pattern().equals("true") ? scrutinee : Logic.negation(scrutinee));
                branches.add(term(branch.body(), scope));
                covered.add(branch.pattern());
            } else if (branch.fields().isEmpty()) {
                otherwise = Optional.of(term(branch.body(), branch.pattern().equals("_") ? scope : scope.with(branch.pattern(), scrutinee)));
            } else {
                throw reader.failure(branch.span(), "`" + branch.pattern() + "` is no constructor");
            }
        }
        Term result = otherwise.orElse(covered.size() == all ? Constant.NIL
                : Application.of(translation.declare("no-case", 1, Sort.variable("result")), List.of(scrutinee)));
        for (int i = tests.size() - 1; i >= 0; i--) {
            result = Logic.conditional(tests.get(i), branches.get(i), result);
        }
        return result;
    }

    private Term lambda(Expression.Lambda lambda, Scope scope) {
        Scope inner = scope;
        for (Expression.Parameter parameter : lambda.parameters()) {
            inner = inner.with(parameter);
        }
        Term body = term(lambda.body(), inner);
        List<Variable> parameters = Translation.variables(lambda.parameters());
        List<Variable> captured = body.variables().stream().filter(variable -> !parameters.contains(variable)).toList();
        List<Sort> sorts = captured.stream().map(variable -> scope.sorts().getOrDefault(variable, Sort.variable("captured"))).toList();
        List<Sort> signature = new ArrayList<>(lambda.parameters().stream().map(Expression.Parameter::sort).toList());
        signature.add(translation.vocabulary().sortOf(body, inner.sorts()).orElse(Sort.variable("result")));
        return translation.closures().closure(captured, sorts, parameters, body, new Sort(Sort.FUNCTION, signature, false));
    }
}
