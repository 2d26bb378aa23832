package godel.grammar.print;

import godel.grammar.print.Piece.Comparison;
import godel.grammar.print.Piece.LeftChain;
import godel.grammar.print.Piece.RightChain;
import godel.grammar.print.Piece.RightChain.Form;
import godel.grammar.syntax.BottomUp;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Spelling;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Map;

/** Writes expressions: calls become operators and lists again wherever reading that gives the same call. */
final class ExpressionText {
    private record Operator(String sign, Level level) {
    }

    private static final Map<String, Operator> LEFT = Map.of(
            "+", new Operator("+", Level.SUM), "-", new Operator("-", Level.SUM),
            "*", new Operator("*", Level.PRODUCT), "/", new Operator("/", Level.PRODUCT),
            "and", new Operator("and", Level.AND), "or", new Operator("or", Level.OR), "iff", new Operator("iff", Level.IFF));

    private static final Map<String, String> COMPARISONS = Map.of("equal", "=", "<", "<", "<=", "<=");

    private ExpressionText() {
    }

    static Document of(Expression expression) {
        return BottomUp.<Expression, Piece>compute(expression, Expression::children, ExpressionText::piece).document();
    }

    private static Piece piece(Expression expression, List<Piece> parts) {
        return switch (expression) {
            case Variable(String name) -> Piece.atom(Spelling.name(name));
            case Literal(Value value) -> DatumText.piece(value);
            case If _ -> new RightChain(Form.IF, List.of(parts.get(0).at(Level.IFF), parts.get(1).at(Level.IFF)), parts.get(2));
            case Let(String name, _, _) ->
                    new RightChain(Form.LET, List.of(Document.text(Spelling.name(name)), parts.get(0).at(Level.IFF)), parts.get(1));
            case Match match -> match(match, parts);
            case Call call -> call(call, parts);
        };
    }

    private static Piece match(Match match, List<Piece> parts) {
        String pair = "[" + Spelling.name(match.head()) + " | " + Spelling.name(match.tail()) + "] -> ";
        Document cases = Document.of(
                Document.LINE, "[] -> ", parts.get(1).document().nested(2), ",",
                Document.LINE, pair, parts.get(2).document().nested(2));
        Document whole = Document.of("match ", parts.get(0).at(Level.IFF).nested(2), " {", cases.nested(2), Document.LINE, "}");
        return Piece.of(Level.ATOM, whole.grouped());
    }

    private static Piece call(Call call, List<Piece> parts) {
        if (call.calls("not", 1)) {
            return not(parts.getFirst());
        }
        return parts.size() == 2 ? binary(call, parts.get(0), parts.get(1)) : plain(call.function(), parts);
    }

    private static Piece not(Piece negated) {
        return negated instanceof Comparison comparison && comparison.isEquation()
                ? comparison.negated()
                : Piece.of(Level.NOT, "not ", negated.at(Level.NOT).nested(4));
    }

    private static Piece binary(Call call, Piece left, Piece right) {
        String function = call.function();
        Expression first = call.arguments().get(0);
        Expression second = call.arguments().get(1);
        if (function.equals("pair")) {
            boolean ends = second instanceof Literal(Value value) && value == Symbol.NIL;
            return new RightChain(Form.LIST, List.of(left.document()), ends ? null : right);
        }
        if (function.equals("implies")) {
            return new RightChain(Form.IMPLIES, List.of(left.at(Level.OR)), right);
        }
        if (function.equals("-") && first.equals(Literal.of(0)) && !(second instanceof Literal(Rational _))) {
            return Piece.of(Level.NEGATION, "-", right.at(Level.NEGATION));
        }
        if (COMPARISONS.containsKey(function)) {
            return new Comparison(left.at(Level.SUM), COMPARISONS.get(function), right.at(Level.SUM));
        }
        Operator operator = LEFT.get(function);
        if (operator == null) {
            return plain(function, List.of(left, right));
        }
        boolean fraction = operator.level == Level.PRODUCT && second instanceof Literal(Rational number) && !number.isInteger();
        Document operand = fraction ? Document.of("(", right.document(), ")") : right.at(operator.level.tighter());
        return new LeftChain(operator.level, left, operator.sign, operand);
    }

    private static Piece plain(String function, List<Piece> parts) {
        String name = Spelling.name(function);
        if (parts.isEmpty()) {
            return Piece.atom(name + "()");
        }
        Document arguments = Document.separated(parts.stream().map(Piece::document).toList(), Document.LINE);
        return Piece.of(Level.ATOM, Document.of(name, "(", Document.of(Document.BREAK, arguments).nested(2), ")").grouped());
    }
}
