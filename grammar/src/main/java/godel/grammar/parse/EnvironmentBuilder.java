package godel.grammar.parse;

import godel.grammar.parse.QuineParser.EnvironmentStatementContext;
import godel.grammar.parse.QuineParser.NameContext;
import godel.grammar.parse.QuineParser.PropertyContext;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds environments; says which properties are unknown, missing, there twice or of the wrong form. */
final class EnvironmentBuilder {
    /** The properties and how many parameters each has; none for plain expressions. */
    private static final Map<String, Integer> PROPERTIES = new LinkedHashMap<>();

    static {
        PROPERTIES.put("world", 0);
        PROPERTIES.put("default", 0);
        PROPERTIES.put("step", 2);
        PROPERTIES.put("observe", 1);
        PROPERTIES.put("worth", 2);
        PROPERTIES.put("actual", 2);
    }

    private final Places places;
    private final StatementBuilder statements;
    private final Map<String, PropertyContext> found = new LinkedHashMap<>();
    private boolean sound = true;

    EnvironmentBuilder(Places places, StatementBuilder statements) {
        this.places = places;
        this.statements = statements;
    }

    Optional<EnvironmentStatement> build(EnvironmentStatementContext context) {
        context.property().forEach(this::collect);
        for (String needed : List.of("world", "default", "step")) {
            if (!found.containsKey(needed)) {
                sound = false;
                places.report(places.error(context.name(), "environment `" + StatementBuilder.name(context.name()) + "` has no `" + needed + "`")
                        .hinting("every environment has world, default and step"));
            }
        }
        Optional<Expression> world = expression("world");
        Optional<Expression> defaultAction = expression("default");
        Optional<Define> step = function("step");
        Optional<Define> observe = function("observe");
        Optional<Define> worth = function("worth");
        Optional<Define> actual = function("actual");
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(new EnvironmentStatement(
                StatementBuilder.name(context.name()), world.orElseThrow(), defaultAction.orElseThrow(), step.orElseThrow(), observe, worth, actual));
    }

    private void collect(PropertyContext property) {
        NameContext name = property.name();
        String word = StatementBuilder.name(name);
        Integer arity = PROPERTIES.get(word);
        if (arity == null) {
            refuse(name, "an environment has no property `" + word + "`", "the properties are " + String.join(", ", PROPERTIES.keySet()));
        } else if (found.putIfAbsent(word, property) != null) {
            refuse(name, "the property `" + word + "` is there twice", "the first is at " + Places.span(found.get(word)));
        } else if (arity == 0 && property.parameters() != null) {
            refuse(name, "`" + word + "` has no parameters", "write " + word + " = …");
        } else if (arity != 0 && (property.parameters() == null || property.parameters().name().size() != arity)) {
            refuse(name, "`" + word + "` has " + arity + (arity == 1 ? " parameter" : " parameters"), "write " + form(word));
        }
    }

    private static String form(String word) {
        return switch (word) {
            case "step" -> "step(world, action) = …";
            case "observe" -> "observe(world) = …";
            case "actual" -> "actual(world, action) = …";
            default -> "worth(reward, remaining) = …";
        };
    }

    private void refuse(NameContext name, String message, String hint) {
        sound = false;
        places.report(places.error(name, message).hinting(hint));
    }

    private Optional<Expression> expression(String word) {
        return Optional.ofNullable(found.get(word)).map(property -> statements.expression(property.expression()));
    }

    private Optional<Define> function(String word) {
        PropertyContext property = found.get(word);
        if (property == null || property.parameters() == null) {
            return Optional.empty();
        }
        Expression body = statements.expression(property.expression());
        Optional<Define> function = statements.function(property, property.name(), property.parameters(), body, List.of());
        sound &= function.isPresent();
        return function;
    }
}
