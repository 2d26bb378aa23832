package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.prover.kernel.Logic;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.NaturalProof;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code factor}: where a number i is counted up and every term is a multiple of a power with i as exponent, the power is a common
 * factor: it is drawn out, and what stays needs no i. So polynomials come to be evaluated by Horner's rule:
 *
 * <pre>
 * p(x, i) = if 0 < i then x * p(x, i - 1) else 1
 * f(y, x, i) = if t then c * p(x, i) + f(y', x, i + 1) else 0     becomes     f(y, x, i) = p(x, i) * g(y, x)
 *                                                                             g(y, x) = if t then c + x * g(y', x) else 0
 * </pre>
 *
 * <p>and where f is called with i = 0, g is called. To be proved: p(x, i + 1) = x * p(x, i), and f(y, x, i) = p(x, i) * g(y, x).
 */
final class Factor implements Transformation {
    @Override
    public String name() {
        return "factor";
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        return form(functions, target).map(form -> suggestion(functions, target, form));
    }

    /**
     * @param place of the number counted up
     * @param power the call of the power, with this number as exponent
     * @param base  of the power
     * @param exponent the place of the exponent among the power's parameters
     */
    private record Form(int place, Call power, Expression base, int exponent) {
    }

    private static Optional<Form> form(List<Define> functions, Define target) {
        Set<Call> recursive = Shape.calls(target.name(), target.body());
        if (recursive.isEmpty() || Shape.decidesByCalls(target)) {
            return Optional.empty();
        }
        for (int place = 0; place < target.parameters().size(); place++) {
            if (countedUp(target, place, recursive)) {
                for (Define other : functions) {
                    for (Call power : other == target ? Set.<Call>of() : Shape.calls(other.name(), target.body())) {
                        Optional<Form> form = form(target, place, other, power);
                        if (form.isPresent()) {
                            return form;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean countedUp(Define target, int place, Set<Call> recursive) {
        Variable i = new Variable(target.parameters().get(place));
        return recursive.stream().map(call -> call.arguments().get(place))
                .allMatch(next -> next.equals(Call.of("+", i, Literal.of(1))) || next.equals(Call.of("+", Literal.of(1), i)));
    }

    private static Optional<Form> form(Define target, int place, Define other, Call power) {
        Variable i = new Variable(target.parameters().get(place));
        return Square.form(other).filter(form -> form.operation().equals("*") && power.arguments().get(form.place()).equals(i)).flatMap(form -> {
            Map<Expression, Expression> actual = new LinkedHashMap<>();
            for (int k = 0; k < power.arguments().size(); k++) {
                actual.put(new Variable(other.parameters().get(k)), power.arguments().get(k));
            }
            Form found = new Form(place, power, Shape.replaced(form.written(), actual), form.place());
            boolean fixed = power.arguments().stream().allMatch(argument -> argument.equals(i) || isFixed(argument, target));
            boolean unused = Shape.decisions(target.body()).stream().noneMatch(part -> Shape.variables(part).contains(i.name()));
            return fixed && unused && Shape.leaves(target.body()).stream().allMatch(leaf -> isMultiple(leaf, target, found)) ? Optional.of(found) : Optional.empty();
        });
    }

    /** Whether an argument stays the same throughout the recursion. */
    private static boolean isFixed(Expression argument, Define target) {
        return argument instanceof Literal || argument instanceof Variable(String name) && target.parameters().contains(name)
                && Shape.calls(target.name(), target.body()).stream().allMatch(call -> call.arguments().get(target.parameters().indexOf(name)).equals(argument));
    }

    /** A multiple of the power or of a recursive call, or a sum of such; the number counted occurs in nothing else. */
    private static boolean isMultiple(Expression expression, Define target, Form form) {
        if (Shape.isNumber(expression, 0) || expression.equals(form.power)) {
            return true;
        }
        String i = target.parameters().get(form.place);
        if (!(expression instanceof Call call)) {
            return false;
        }
        if (call.function().equals(target.name())) {
            List<Expression> others = new ArrayList<>(call.arguments());
            others.remove(form.place);
            return others.stream().allMatch(argument -> isFree(argument, target, i));
        }
        return switch (call.arguments().size() == 2 ? call.function() : "") {
            case "+", "-" -> call.arguments().stream().allMatch(part -> isMultiple(part, target, form));
            case "*" -> isFree(call.arguments().get(0), target, i) && isMultiple(call.arguments().get(1), target, form)
                    || isFree(call.arguments().get(1), target, i) && isMultiple(call.arguments().get(0), target, form);
            default -> false;
        };
    }

    private static boolean isFree(Expression expression, Define target, String i) {
        return !Shape.variables(expression).contains(i) && Shape.calls(target.name(), expression).isEmpty();
    }

    private static Suggestion suggestion(List<Define> functions, Define target, Form form) {
        String rest = Shape.fresh(target.name() + "_over_" + form.power.function(), functions);
        List<String> parameters = new ArrayList<>(target.parameters());
        parameters.remove(form.place);
        Expression body = Simplification.of(Shape.atLeaves(target.body(), leaf -> Shape.mapped(leaf, part -> part.equals(form.power) ? Literal.of(1)
                : part instanceof Call call && call.function().equals(target.name()) ? Call.of("*", form.base, without(call, form.place, rest)) : part)));
        Define factored = Define.of(rest, parameters, body);
        Call own = without(new Call(target.name(), Shape.variablesOf(target)), form.place, rest);
        List<Define> all = new ArrayList<>();
        for (Define function : Shape.with(functions, Define.of(target.name(), target.parameters(), Call.of("*", form.power, own)))) {
            all.add(Define.of(function.name(), function.parameters(), Shape.mapped(function.body(), part -> part instanceof Call call
                    && call.function().equals(target.name()) && Shape.isNumber(call.arguments().get(form.place), 0) ? without(call, form.place, rest) : part)));
        }
        all.add(factored);
        return new Suggestion(all, (proof, before, after) -> lemmas(proof, before, after, target.name(), rest, form));
    }

    /** The call without the number that is counted, to the function that does not need it. */
    private static Call without(Call call, int place, String rest) {
        List<Expression> arguments = new ArrayList<>(call.arguments());
        arguments.remove(place);
        return new Call(rest, arguments);
    }

    private static void lemmas(LemmaProof proof, ProgramMeaning before, ProgramMeaning after, String name, String rest, Form form) {
        Meaning old = before.function(Symbol.of(name)).orElseThrow();
        Meaning power = before.function(Symbol.of(form.power.function())).orElseThrow();
        Meaning factored = after.function(Symbol.of(rest)).orElseThrow();
        proof.prove(Claims.shifted(1, 1, false)).ifPresent(proof::learn);
        for (Meaning function : List.of(power, factored, old)) {
            proof.prove(Claims.under(function.guard(), Logic.equation(Application.of("is_number", function.value()), Constant.TRUE))).ifPresent(proof::learn);
        }
        List<Term> arguments = form.power.arguments().stream().map(argument -> term(argument)).toList();
        Substitution actual = Substitution.of(power.variables(), arguments);
        Application powered = (Application) actual.apply(power.value());
        godel.grammar.term.Variable i = old.variables().get(form.place);
        Substitution next = Substitution.of(Map.of(i, Claims.plus(i, 1)));
        Substitution none = Substitution.of(Map.of(i, Constant.of(0)));
        Term natural = NaturalProof.claim(i);
        Term guard = actual.apply(power.guard());
        proof.prove(Claims.under(none.apply(guard), Logic.equation(none.apply(powered), Constant.of(1)))).ifPresent(proof::learn);
        Term step = Logic.equation(next.apply(powered), Application.of("*", term(form.base), powered));
        proof.prove(Claims.under(guard, Logic.implication(natural, step))).ifPresent(proof::learn);
        Term claim = Logic.equation(old.value(), Application.of("*", powered, factored.value()));
        proof.prove(Claims.under(old.guard(), Claims.under(factored.guard(), Logic.implication(natural, claim)))).ifPresent(proof::learn);
    }

    private static Term term(Expression atom) {
        return atom instanceof Literal literal ? Constant.of(literal.value()) : godel.grammar.term.Variable.of(((Variable) atom).name());
    }
}
