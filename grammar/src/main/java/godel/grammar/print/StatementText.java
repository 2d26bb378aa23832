package godel.grammar.print;

import godel.grammar.syntax.AxiomStatement;
import godel.grammar.syntax.Declare;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.Setting;
import godel.grammar.syntax.Spelling;
import godel.grammar.syntax.Statement;
import godel.grammar.syntax.TechniqueStatement;
import godel.grammar.syntax.TheoremStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Writes statements. */
final class StatementText {
    private StatementText() {
    }

    static Document of(Statement statement) {
        return switch (statement) {
            case Define define -> Document.of("define ", function(define));
            case Declare(String name, List<String> parameters) -> Document.text("declare " + head(name, parameters));
            case AxiomStatement(String name, Expression formula) -> labelled("axiom ", name, formula, List.of()).grouped();
            case TheoremStatement theorem -> labelled("theorem ", theorem.name(), theorem.formula(), theorem.hints()).grouped();
            case TechniqueStatement technique -> technique(technique);
            case EnvironmentStatement environment -> environment(environment);
            case MachineStatement machine -> machine(machine);
        };
    }

    private static String head(String name, List<String> parameters) {
        return Spelling.name(name) + parameters.stream().map(Spelling::name).collect(Collectors.joining(", ", "(", ")"));
    }

    private static Document function(Define define) {
        Document measure = define.measure().isEmpty() ? Document.text("") : Document.of(Document.LINE, "measure ", measure(define.measure()));
        Document body = Document.of(Document.LINE, ExpressionText.of(define.body()), measure);
        return Document.of(head(define.name(), define.parameters()), " =", body.nested(2)).grouped();
    }

    /** One expression stands alone unless it would be read as a list of several. */
    private static Document measure(List<Expression> measure) {
        if (measure.size() == 1 && !(measure.getFirst() instanceof Call call && call.calls("pair", 2))) {
            return ExpressionText.of(measure.getFirst());
        }
        Document elements = Document.separated(measure.stream().map(ExpressionText::of).toList(), Document.LINE);
        return Document.of("[", elements.nested(1), "]").grouped();
    }

    private static Document labelled(String word, String name, Expression formula, List<TheoremStatement.Hint> hints) {
        List<Object> body = new ArrayList<>(List.of(Document.LINE, ExpressionText.of(formula)));
        for (TheoremStatement.Hint hint : hints) {
            body.add(Document.LINE);
            body.add(hint(hint));
        }
        return Document.of(word, Spelling.label(name), ":", Document.of(body.toArray()).nested(2));
    }

    private static Document hint(TheoremStatement.Hint hint) {
        return switch (hint) {
            case TheoremStatement.Induction(List<String> variables) -> Document.text(
                    "by induction on " + variables.stream().map(Spelling::name).collect(Collectors.joining(", ")));
            case TheoremStatement.Using(List<String> names) -> Document.text(
                    "using " + names.stream().map(Spelling::label).collect(Collectors.joining(", ")));
            case TheoremStatement.Measure(List<Expression> expressions) -> Document.of("measure ", measure(expressions));
        };
    }

    private static Document technique(TechniqueStatement technique) {
        List<Object> parts = new ArrayList<>();
        for (String token : technique.tokens()) {
            parts.add(new Document.Fill());
            parts.add(token);
        }
        return Document.of("technique ", Spelling.name(technique.name()), " =", Document.of(parts.toArray()).nested(2));
    }

    private static Document environment(EnvironmentStatement environment) {
        List<Document> properties = new ArrayList<>();
        properties.add(property("world", environment.world()));
        properties.add(property("default", environment.defaultAction()));
        environment.observe().ifPresent(observe -> properties.add(function(observe)));
        environment.worth().ifPresent(worth -> properties.add(function(worth)));
        properties.add(function(environment.step()));
        environment.actual().ifPresent(actual -> properties.add(function(actual)));
        return block("environment " + Spelling.name(environment.name()), properties);
    }

    private static Document machine(MachineStatement machine) {
        List<Document> parts = new ArrayList<>(machine.settings().stream().map(StatementText::setting).toList());
        parts.add(block("program", machine.program().stream().map(StatementText::of).toList()));
        return block("machine " + Spelling.name(machine.name()), parts);
    }

    private static Document setting(Setting setting) {
        return switch (setting) {
            case Setting.Tempo(OptionalLong steps, boolean shared) -> Document.text(steps.isEmpty() ? "tempo free" : (shared ? "tempo shared " : "tempo ") + steps.getAsLong());
            case Setting.Lifetime(long length) -> Document.text("lifetime " + length);
            case Setting.Seed(long number) -> Document.text("seed " + number);
            case Setting.Target(Setting.Scope scope, boolean relaxed) -> Document.text("target " + scope.word() + (relaxed ? " relaxed" : ""));
            case Setting.Memory(Expression value) -> property("memory", value);
            case Setting.Searcher(Expression value) -> property("searcher", value);
            case Setting.Solver(Define solver) -> function(solver);
        };
    }

    private static Document property(String word, Expression value) {
        return Document.of(word, " =", Document.of(Document.LINE, ExpressionText.of(value)).nested(2)).grouped();
    }

    /** A block has a line for each part, always. */
    private static Document block(String head, List<Document> parts) {
        List<Object> lines = new ArrayList<>();
        for (Document part : parts) {
            lines.add(Document.LINE);
            lines.add(part);
        }
        return Document.of(head, " {", Document.of(lines.toArray()).nested(2), Document.LINE, "}");
    }
}
