package godel.grammar.quote;

import godel.grammar.syntax.BottomUp;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import java.util.List;

/**
 * The code that the hardware runs: variables, literals, {@code if}, {@code let} and calls of primitives and of the
 * program's own functions. The rest of the language is written in these:
 *
 * <pre>
 * match e { [] -> a, [h | t] -> b }   let s = e in if is_pair(s) then let h = head(s) in let t = tail(s) in b else a
 * not x                               if x then 'false else 'true
 * x and y                             if x then y else 'false
 * x or y                              if x then 'true else y
 * x implies y                         if x then (if y then 'true else 'false) else 'true
 * x iff y                             equal(if x then 'true else 'false, if y then 'true else 'false)
 * x <= y                              if y < x then 'false else 'true
 * </pre>
 *
 * <p>The values are those of the logic's functions of the same names; {@code iff} is written so that nested ones do not
 * double in size. {@code s} is a name that occurs nowhere else in the code: {@code match_1}, {@code match_2} and so on.
 */
public final class Core {
    private final FreshNames names;

    private Core(FreshNames names) {
        this.names = names;
    }

    /** {@return the expression in core form, with the same value for every valuation of its variables} */
    public static Expression of(Expression expression) {
        Core core = new Core(FreshNames.notIn(expression));
        return BottomUp.<Expression, Expression>compute(expression, Expression::children, core::rewrite);
    }

    /** {@return the function with its body in core form} */
    public static Define of(Define function) {
        Core core = new Core(FreshNames.notIn(function.body()).without(function.parameters()));
        Expression body = BottomUp.<Expression, Expression>compute(function.body(), Expression::children, core::rewrite);
        return new Define(function.name(), function.parameters(), body, function.measure());
    }

    private Expression rewrite(Expression expression, List<Expression> children) {
        return switch (expression) {
            case Variable variable -> variable;
            case Literal literal -> literal;
            case If _ -> new If(children.get(0), children.get(1), children.get(2));
            case Let(String name, _, _) -> new Let(name, children.get(0), children.get(1));
            case Match match -> match(match, children.get(0), children.get(1), children.get(2));
            case Call call -> call(call, children);
        };
    }

    private Expression match(Match match, Expression subject, Expression otherwise, Expression pairCase) {
        String name = names.next("match");
        Variable matched = new Variable(name);
        Expression tail = new Let(match.tail(), Call.of("tail", matched), pairCase);
        Expression parts = new Let(match.head(), Call.of("head", matched), tail);
        return new Let(name, subject, new If(Call.of("is_pair", matched), parts, otherwise));
    }

    private static Expression call(Call call, List<Expression> arguments) {
        Literal yes = Literal.symbol("true");
        Literal no = Literal.symbol("false");
        if (call.calls("not", 1)) {
            return new If(arguments.getFirst(), no, yes);
        }
        if (arguments.size() != 2) {
            return new Call(call.function(), arguments);
        }
        Expression x = arguments.get(0);
        Expression y = arguments.get(1);
        return switch (call.function()) {
            case "and" -> new If(x, y, no);
            case "or" -> new If(x, yes, y);
            case "implies" -> new If(x, new If(y, yes, no), yes);
            case "iff" -> Call.of("equal", new If(x, yes, no), new If(y, yes, no));
            case "<=" -> new If(Call.of("<", y, x), no, yes);
            default -> new Call(call.function(), arguments);
        };
    }
}
