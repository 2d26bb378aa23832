package godel.grammar.parse;

import godel.grammar.parse.QuineParser.FunctionSettingContext;
import godel.grammar.parse.QuineParser.NumberSettingContext;
import godel.grammar.parse.QuineParser.SettingContext;
import godel.grammar.parse.QuineParser.ValueSettingContext;
import godel.grammar.parse.QuineParser.WordNumberSettingContext;
import godel.grammar.parse.QuineParser.WordSettingContext;
import godel.grammar.syntax.Setting;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Builds one setting of a machine, or says what form it should have. */
final class SettingBuilder {
    private static final Map<String, String> FORMS = Map.of(
            "tempo", "tempo free, tempo 1_000 or tempo shared 1_000 with a whole number below 2^63",
            "lifetime", "lifetime 1_000 with a whole number below 2^63",
            "seed", "seed 7 with a whole number below 2^63",
            "target", "target global, target as_is, target global relaxed or target as_is relaxed",
            "memory", "memory = expression",
            "searcher", "searcher = expression",
            "solver", "solver(observation, memory) = expression");

    private final Places places;
    private final StatementBuilder statements;

    SettingBuilder(Places places, StatementBuilder statements) {
        this.places = places;
        this.statements = statements;
    }

    Optional<Setting> build(String word, SettingContext context) {
        Optional<? extends Setting> setting = switch (word) {
            case "tempo" -> tempo(context);
            case "lifetime" -> lifetime(context);
            case "seed" -> context instanceof NumberSettingContext ? number(context).map(Setting.Seed::new) : Optional.empty();
            case "target" -> target(context);
            case "memory" -> context instanceof ValueSettingContext value
                    ? Optional.of(new Setting.Memory(statements.expression(value.expression()))) : Optional.empty();
            case "searcher" -> context instanceof ValueSettingContext value
                    ? Optional.of(new Setting.Searcher(statements.expression(value.expression()))) : Optional.empty();
            case "solver" -> solver(context);
            default -> Optional.empty();
        };
        if (setting.isEmpty()) {
            refuse(word, context);
        }
        return setting.map(found -> found);
    }

    private void refuse(String word, SettingContext context) {
        if (!FORMS.containsKey(word)) {
            places.report(places.error(context, "a machine has no setting `" + word + "`")
                    .hinting("the settings are tempo, lifetime, seed, target, memory, searcher, solver and program"));
        } else if (number(context).filter(number -> number < 1).isPresent()) {
            places.report(places.error(context, "`" + word + "` is not positive").hinting("write " + FORMS.get(word)));
        } else {
            places.report(places.error(context, "`" + word + "` cannot have this value").hinting("write " + FORMS.get(word)));
        }
    }

    private Optional<Setting.Tempo> tempo(SettingContext context) {
        if (context instanceof WordSettingContext words && words.RELAXED() == null && words.name(1).getText().equals("free")) {
            return Optional.of(new Setting.Tempo(OptionalLong.empty()));
        }
        boolean shared = context instanceof WordNumberSettingContext words && words.name(1).getText().equals("shared");
        return shared || context instanceof NumberSettingContext
                ? number(context).filter(steps -> steps > 0).map(steps -> new Setting.Tempo(OptionalLong.of(steps), shared)) : Optional.empty();
    }

    private Optional<Setting.Lifetime> lifetime(SettingContext context) {
        return context instanceof NumberSettingContext ? number(context).filter(length -> length > 0).map(Setting.Lifetime::new) : Optional.empty();
    }

    private Optional<Setting.Target> target(SettingContext context) {
        if (context instanceof WordSettingContext words) {
            for (Setting.Scope scope : Setting.Scope.values()) {
                if (scope.word().equals(words.name(1).getText())) {
                    return Optional.of(new Setting.Target(scope, words.RELAXED() != null));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Setting.Solver> solver(SettingContext context) {
        if (!(context instanceof FunctionSettingContext function) || function.parameters().name().size() != Setting.Solver.ARITY) {
            return Optional.empty();
        }
        return statements.function(function, function.name(), function.parameters(), statements.expression(function.expression()), List.of()).map(Setting.Solver::new);
    }

    private static Optional<Long> number(SettingContext context) {
        return switch (context) {
            case NumberSettingContext number -> number(number.NUMBER().getText(), number.MINUS() != null);
            case WordNumberSettingContext number -> number(number.NUMBER().getText(), number.MINUS() != null);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> number(String text, boolean negative) {
        String digits = text.replace("_", "");
        if (digits.contains("/") || digits.length() > 20) {
            return Optional.empty();
        }
        BigInteger magnitude = new BigInteger(digits);
        BigInteger value = negative ? magnitude.negate() : magnitude;
        return value.bitLength() < Long.SIZE ? Optional.of(value.longValueExact()) : Optional.empty();
    }
}
