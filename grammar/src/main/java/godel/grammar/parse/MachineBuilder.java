package godel.grammar.parse;

import godel.grammar.parse.QuineParser.DefineContext;
import godel.grammar.parse.QuineParser.FunctionSettingContext;
import godel.grammar.parse.QuineParser.MachineStatementContext;
import godel.grammar.parse.QuineParser.NameContext;
import godel.grammar.parse.QuineParser.NumberSettingContext;
import godel.grammar.parse.QuineParser.ProgramSettingContext;
import godel.grammar.parse.QuineParser.SettingContext;
import godel.grammar.parse.QuineParser.ValueSettingContext;
import godel.grammar.parse.QuineParser.WordNumberSettingContext;
import godel.grammar.parse.QuineParser.WordSettingContext;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.Setting;
import godel.grammar.syntax.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds machines; says which settings are unknown, missing, there twice or of the wrong form. */
final class MachineBuilder {
    private final Places places;
    private final StatementBuilder statements;
    private final SettingBuilder settingBuilder;
    private final Map<String, Span> found = new HashMap<>();
    private final List<Setting> settings = new ArrayList<>();
    private final List<Define> program = new ArrayList<>();
    private boolean sound = true;

    MachineBuilder(Places places, StatementBuilder statements) {
        this.places = places;
        this.statements = statements;
        this.settingBuilder = new SettingBuilder(places, statements);
    }

    Optional<MachineStatement> build(MachineStatementContext context) {
        context.setting().forEach(this::collect);
        String name = StatementBuilder.name(context.name());
        for (String needed : List.of("tempo", "lifetime", "program")) {
            if (!found.containsKey(needed)) {
                refuse(context.name(), "machine `" + name + "` has no `" + needed + "`", "every machine has tempo, lifetime and program");
            }
        }
        return sound ? Optional.of(new MachineStatement(name, settings, program)) : Optional.empty();
    }

    private void collect(SettingContext setting) {
        String word = setting instanceof ProgramSettingContext ? "program" : StatementBuilder.name(name(setting));
        if (found.putIfAbsent(word, Places.span(setting)) != null) {
            refuse(setting, "the setting `" + word + "` is there twice", "the first is at " + found.get(word));
        } else if (setting instanceof ProgramSettingContext functions) {
            functions.define().forEach(this::function);
        } else {
            Optional<Setting> built = settingBuilder.build(word, setting);
            built.ifPresent(one -> settings.add(places.mark(setting, one)));
            sound &= built.isPresent();
        }
    }

    private static NameContext name(SettingContext setting) {
        return switch (setting) {
            case ValueSettingContext value -> value.name();
            case FunctionSettingContext function -> function.name();
            case NumberSettingContext number -> number.name();
            case WordSettingContext word -> word.name(0);
            case WordNumberSettingContext word -> word.name(0);
            default -> throw new IllegalStateException("not a setting: " + setting.getClass());
        };
    }

    private void function(DefineContext context) {
        Optional<Define> function = statements.define(context);
        sound &= function.isPresent();
        function.ifPresent(define -> {
            if (program.stream().anyMatch(other -> other.name().equals(define.name()))) {
                refuse(context.name(), "the program defines `" + define.name() + "` twice", "a program has one function of each name");
            }
            program.add(define);
        });
    }

    private void refuse(ParserRuleContext place, String message, String hint) {
        sound = false;
        places.report(places.error(place, message).hinting(hint));
    }
}
