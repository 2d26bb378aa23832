package godel.grammar.parse;

import godel.grammar.parse.QuineParser.AndContext;
import godel.grammar.parse.QuineParser.BindingContext;
import godel.grammar.parse.QuineParser.CallContext;
import godel.grammar.parse.QuineParser.ComparisonContext;
import godel.grammar.parse.QuineParser.ExpressionContext;
import godel.grammar.parse.QuineParser.IfContext;
import godel.grammar.parse.QuineParser.IffContext;
import godel.grammar.parse.QuineParser.ImpliesContext;
import godel.grammar.parse.QuineParser.LetContext;
import godel.grammar.parse.QuineParser.ListContext;
import godel.grammar.parse.QuineParser.MatchCaseContext;
import godel.grammar.parse.QuineParser.MatchContext;
import godel.grammar.parse.QuineParser.NegationContext;
import godel.grammar.parse.QuineParser.NotContext;
import godel.grammar.parse.QuineParser.NumberContext;
import godel.grammar.parse.QuineParser.OrContext;
import godel.grammar.parse.QuineParser.PairCaseContext;
import godel.grammar.parse.QuineParser.ParenthesisedContext;
import godel.grammar.parse.QuineParser.ProductContext;
import godel.grammar.parse.QuineParser.QuotedListContext;
import godel.grammar.parse.QuineParser.SumContext;
import godel.grammar.parse.QuineParser.SymbolContext;
import godel.grammar.parse.QuineParser.VariableContext;
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
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds expressions from parse trees, from the leaves up and without recursion, since a long chain of operators is a
 * deep parse tree.
 */
final class ExpressionBuilder {
    private final Places places;
    private final DatumBuilder data;

    ExpressionBuilder(Places places) {
        this.places = places;
        this.data = new DatumBuilder(places);
    }

    Expression build(ExpressionContext context) {
        return BottomUp.<ExpressionContext, Expression>compute(
                context, ExpressionBuilder::operands, (node, operands) -> places.mark(node, expression(node, operands)));
    }

    /** {@return the elements of a list display without a rest, or the expression itself: the reading of {@code measure}} */
    List<Expression> buildMeasure(ExpressionContext context) {
        if (context instanceof ListContext list && list.BAR() == null && !list.expression().isEmpty()) {
            return list.expression().stream().map(this::build).toList();
        }
        return List.of(build(context));
    }

    /** The expressions directly inside, in the order of the text, except that a {@code let} has its body first. */
    private static List<ExpressionContext> operands(ExpressionContext context) {
        return switch (context) {
            case LetContext let -> Stream.concat(Stream.of(let.expression()), let.binding().stream().map(BindingContext::expression)).toList();
            case MatchContext match -> Stream.concat(Stream.of(match.expression()), match.matchCase().stream().map(ExpressionBuilder::result)).toList();
            default -> context.getRuleContexts(ExpressionContext.class);
        };
    }

    private static ExpressionContext result(MatchCaseContext context) {
        return context.getRuleContext(ExpressionContext.class, 0);
    }

    private Expression expression(ExpressionContext context, List<Expression> operands) {
        return switch (context) {
            case ParenthesisedContext _ -> operands.getFirst();
            case VariableContext variable -> new Variable(Spelling.read(variable.name().getText()));
            case NumberContext number -> new Literal(data.number(number.NUMBER()));
            case SymbolContext symbol -> new Literal(DatumBuilder.symbol(symbol.SYMBOL()));
            case QuotedListContext list -> new Literal(data.list(list.datum(), list.BAR() != null));
            case ListContext list -> list(list, operands);
            case CallContext call -> call(call, operands);
            case MatchContext match -> match(match, operands);
            case NegationContext negation -> negation(negation, operands.getFirst());
            case ProductContext product -> product(product, operands.get(0), operands.get(1));
            case SumContext sum -> new Call(sum.operator.getText(), operands);
            case ComparisonContext comparison -> comparison(comparison, operands.get(0), operands.get(1));
            case NotContext _ -> new Call("not", operands);
            case AndContext _ -> new Call("and", operands);
            case OrContext _ -> new Call("or", operands);
            case ImpliesContext _ -> new Call("implies", operands);
            case IffContext _ -> new Call("iff", operands);
            case IfContext _ -> new If(operands.get(0), operands.get(1), operands.get(2));
            case LetContext let -> let(let, operands);
            default -> throw new IllegalStateException("not an expression: " + context.getClass());
        };
    }

    private Expression list(ListContext context, List<Expression> elements) {
        boolean open = context.BAR() != null;
        int last = elements.size() - 1;
        Expression result = open ? elements.get(last) : places.mark(context, Literal.symbol("nil"));
        for (int i = open ? last - 1 : last; i >= 0; i--) {
            result = places.mark(context, Call.of("pair", elements.get(i), result));
        }
        return result;
    }

    private Expression call(CallContext context, List<Expression> arguments) {
        String function = Spelling.read(context.name().getText());
        if (Expression.RESERVED.contains(function)) {
            places.report(places.error(context.name(), "no function can be called `" + function + "`")
                    .hinting("the names quote, if, let and match are syntax of quoted programs"));
            return Literal.symbol(function);
        }
        return new Call(function, arguments);
    }

    private Expression match(MatchContext context, List<Expression> operands) {
        boolean pairFirst = context.matchCase(0) instanceof PairCaseContext;
        if (pairFirst == context.matchCase(1) instanceof PairCaseContext) {
            places.report(places.error(context.matchCase(1), "both cases of this `match` are of one kind")
                    .expecting(List.of(pairFirst ? "`[] -> …`" : "`[head | tail] -> …`")));
            return operands.getFirst();
        }
        PairCaseContext pairCase = (PairCaseContext) context.matchCase(pairFirst ? 0 : 1);
        String head = Spelling.read(pairCase.name(0).getText());
        String tail = Spelling.read(pairCase.name(1).getText());
        if (head.equals(tail)) {
            places.report(places.error(pairCase.name(1), "head and tail have the same name").hinting("give them two names"));
            return operands.getFirst();
        }
        return new Match(operands.get(0), operands.get(pairFirst ? 2 : 1), head, tail, operands.get(pairFirst ? 1 : 2));
    }

    private Expression negation(NegationContext context, Expression operand) {
        return context.expression() instanceof NumberContext number
                ? new Literal(data.number(number.NUMBER()).negate())
                : Call.of("-", places.mark(context, Literal.of(0)), operand);
    }

    /** A fraction after {@code *} or {@code /} is read from left to right, as everywhere: {@code x / 3/5} is {@code (x / 3) / 5}. */
    private Expression product(ProductContext context, Expression left, Expression right) {
        String operator = context.operator.getText();
        ExpressionContext factor = context.expression(1);
        boolean negative = factor instanceof NegationContext;
        if (!((factor instanceof NegationContext negation ? negation.expression() : factor) instanceof NumberContext number)
                || !number.getText().contains("/")) {
            return Call.of(operator, left, right);
        }
        Rational top = data.numerator(number.NUMBER());
        Literal numerator = places.mark(factor, new Literal(negative ? top.negate() : top));
        Literal denominator = places.mark(factor, new Literal(data.denominator(number.NUMBER())));
        return Call.of("/", places.mark(context, Call.of(operator, left, numerator)), denominator);
    }

    private Expression comparison(ComparisonContext context, Expression left, Expression right) {
        if (context.expression(0) instanceof ComparisonContext || context.expression(1) instanceof ComparisonContext) {
            places.report(places.error(context.operator, "comparisons do not chain")
                    .hinting("write a < b and b < c; or use parentheses to compare truth values"));
        }
        return switch (context.operator.getText()) {
            case "=" -> Call.of("equal", left, right);
            case "!=" -> Call.of("not", places.mark(context, Call.of("equal", left, right)));
            case ">" -> Call.of("<", right, left);
            case ">=" -> Call.of("<=", right, left);
            case String less -> Call.of(less, left, right);
        };
    }

    private Expression let(LetContext context, List<Expression> operands) {
        Expression result = operands.getFirst();
        for (int i = operands.size() - 1; i > 0; i--) {
            String name = Spelling.read(context.binding(i - 1).name().getText());
            result = places.mark(context, new Let(name, operands.get(i), result));
        }
        return result;
    }
}
