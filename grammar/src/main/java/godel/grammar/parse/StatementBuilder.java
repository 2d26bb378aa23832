package godel.grammar.parse;

import godel.grammar.parse.QuineParser.AxiomStatementContext;
import godel.grammar.parse.QuineParser.DeclareStatementContext;
import godel.grammar.parse.QuineParser.DefineContext;
import godel.grammar.parse.QuineParser.DefineStatementContext;
import godel.grammar.parse.QuineParser.EnvironmentStatementContext;
import godel.grammar.parse.QuineParser.ExpressionContext;
import godel.grammar.parse.QuineParser.FileContext;
import godel.grammar.parse.QuineParser.HintContext;
import godel.grammar.parse.QuineParser.InductionHintContext;
import godel.grammar.parse.QuineParser.LabelContext;
import godel.grammar.parse.QuineParser.MachineStatementContext;
import godel.grammar.parse.QuineParser.MeasureHintContext;
import godel.grammar.parse.QuineParser.NameContext;
import godel.grammar.parse.QuineParser.ParametersContext;
import godel.grammar.parse.QuineParser.StatementContext;
import godel.grammar.parse.QuineParser.TechniqueStatementContext;
import godel.grammar.parse.QuineParser.TheoremStatementContext;
import godel.grammar.parse.QuineParser.UsingHintContext;
import godel.grammar.syntax.AxiomStatement;
import godel.grammar.syntax.Declare;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Spelling;
import godel.grammar.syntax.Statement;
import godel.grammar.syntax.TheoremStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds statements from parse trees. A statement with an error is reported and left out. */
final class StatementBuilder {
    private final Places places;
    private final ExpressionBuilder expressions;

    StatementBuilder(Places places) {
        this.places = places;
        this.expressions = new ExpressionBuilder(places);
    }

    List<Statement> statements(FileContext context) {
        List<Statement> statements = new ArrayList<>();
        for (StatementContext statement : context.statement()) {
            statement(statement).ifPresent(built -> statements.add(places.mark(statement, built)));
        }
        return statements;
    }

    private Optional<? extends Statement> statement(StatementContext context) {
        return switch (context) {
            case DefineStatementContext define -> define(define.define());
            case DeclareStatementContext declare -> declare(declare);
            case AxiomStatementContext axiom -> Optional.of(new AxiomStatement(label(axiom.label()), expressions.build(axiom.expression())));
            case TheoremStatementContext theorem -> Optional.of(theorem(theorem));
            case TechniqueStatementContext technique -> new TechniqueBuilder(places).build(technique);
            case EnvironmentStatementContext environment -> new EnvironmentBuilder(places, this).build(environment);
            case MachineStatementContext machine -> new MachineBuilder(places, this).build(machine);
            default -> throw new IllegalStateException("not a statement: " + context.getClass());
        };
    }

    Optional<Define> define(DefineContext context) {
        Expression body = expressions.build(context.expression(0));
        List<Expression> measure = context.MEASURE() == null ? List.of() : expressions.buildMeasure(context.expression(1));
        return function(context, context.name(), context.parameters(), body, measure);
    }

    /** {@return the function, unless its name or its parameters are wrong} */
    Optional<Define> function(
            ParserRuleContext whole, NameContext name, ParametersContext parameters, Expression body, List<Expression> measure) {
        Optional<List<String>> names = parameters(parameters);
        if (!isFunctionName(name) || names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(places.mark(whole, new Define(name(name), names.get(), body, measure)));
    }

    Expression expression(ExpressionContext context) {
        return expressions.build(context);
    }

    static String name(NameContext context) {
        return Spelling.read(context.getText());
    }

    private Optional<Declare> declare(DeclareStatementContext context) {
        Optional<List<String>> parameters = parameters(context.parameters());
        if (!isFunctionName(context.name()) || parameters.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Declare(name(context.name()), parameters.get()));
    }

    private TheoremStatement theorem(TheoremStatementContext context) {
        List<TheoremStatement.Hint> hints = context.hint().stream().map(hint -> places.mark(hint, hint(hint))).toList();
        return new TheoremStatement(label(context.label()), expressions.build(context.expression()), hints);
    }

    private TheoremStatement.Hint hint(HintContext context) {
        return switch (context) {
            case InductionHintContext induction ->
                    new TheoremStatement.Induction(induction.name().stream().map(StatementBuilder::name).toList());
            case UsingHintContext using -> new TheoremStatement.Using(using.label().stream().map(StatementBuilder::label).toList());
            case MeasureHintContext measure -> new TheoremStatement.Measure(expressions.buildMeasure(measure.expression()));
            default -> throw new IllegalStateException("not a hint: " + context.getClass());
        };
    }

    private static String label(LabelContext context) {
        return context.children.stream()
                .filter(ParserRuleContext.class::isInstance)
                .map(part -> Spelling.read(part.getText()))
                .collect(Collectors.joining("."));
    }

    private boolean isFunctionName(NameContext context) {
        boolean free = !Expression.RESERVED.contains(name(context));
        if (!free) {
            places.report(places.error(context, "no function can be called `" + name(context) + "`")
                    .hinting("the names quote, if, let and match are syntax of quoted programs"));
        }
        return free;
    }

    private Optional<List<String>> parameters(ParametersContext context) {
        List<String> names = new ArrayList<>();
        boolean distinct = true;
        for (NameContext parameter : context.name()) {
            if (names.contains(name(parameter))) {
                distinct = false;
                places.report(places.error(parameter, "the parameter `" + name(parameter) + "` is there twice"));
            }
            names.add(name(parameter));
        }
        return distinct ? Optional.of(names) : Optional.empty();
    }
}
