package godel.machine.experiment;

import godel.axioms.Library;
import godel.grammar.elaborate.Signature;
import godel.grammar.parse.Quine;
import godel.grammar.quote.Core;
import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** An environment as functions: for the theory as definitions, for the hardware as code together with all that it may call. */
final class EnvironmentCode {
    private static final List<Define> LIBRARY = Quine.parseFile("basic.quine", Library.text("basic")).all(Define.class).toList();

    private EnvironmentCode() {
    }

    /** {@return the library's functions that environments may use} */
    static List<Define> library() {
        return LIBRARY;
    }

    /** {@return the definitions that the utility speaks of, in the order in which they are to be admitted} */
    static List<Define> definitions(EnvironmentStatement environment, OptionalLong tempo) {
        List<Define> definitions = new ArrayList<>();
        definitions.add(Define.of("environment", environment.step().parameters(), environment.step().body()));
        definitions.add(environment.observation());
        definitions.add(environment.valuation());
        definitions.add(Define.of("default_action", List.of(), environment.defaultAction()));
        tempo.ifPresent(steps -> definitions.add(Define.of("tempo", List.of(), Literal.of(steps))));
        return definitions;
    }

    /** {@return the same for what really happens: with the environment's {@code actual} as its law, if it has one} */
    static List<Define> actualDefinitions(EnvironmentStatement environment) {
        List<Define> definitions = new ArrayList<>(definitions(environment, OptionalLong.empty()));
        environment.actual().ifPresent(law -> definitions.replaceAll(definition ->
                definition.name().equals("environment") ? Define.of("environment", law.parameters(), law.body()) : definition));
        return definitions;
    }

    /**
     * {@return what is assumed, as far as it can be computed} Where {@code step} speaks of constants that are only
     * declared, what really happens takes its place.
     *
     * @param declared names of functions without a definition
     */
    static List<Define> computableDefinitions(EnvironmentStatement environment, List<Define> own, Set<String> declared) {
        return isComputable(environment.step(), own, declared) ? definitions(environment, OptionalLong.empty()) : actualDefinitions(environment);
    }

    /** {@return whether a function calls nothing that is only declared, directly or through the user's own functions} */
    static boolean isComputable(Define function, List<Define> own, Set<String> declared) {
        Set<String> met = new HashSet<>();
        List<Define> open = new ArrayList<>(List.of(function));
        while (!open.isEmpty()) {
            for (Expression.Call call : Calls.in(open.removeLast().body())) {
                if (declared.contains(call.function())) {
                    return false;
                }
                if (met.add(call.function())) {
                    own.stream().filter(definition -> definition.name().equals(call.function())).forEach(open::add);
                }
            }
        }
        return true;
    }

    /** {@return the functions that an environment may use, with the user's own} */
    static Signature signature(Stream<Define> own) {
        Signature signature = Signature.primitives();
        for (Define function : Stream.concat(LIBRARY.stream(), own).toList()) {
            signature = signature.with(function.name(), function.parameters().size());
        }
        return signature;
    }

    /** {@return a program of these functions, the user's own and the library's} */
    static Value code(List<Define> definitions, List<Define> own) {
        return Program.quote(Stream.of(definitions, own, LIBRARY).flatMap(List::stream).map(Core::of).toList());
    }
}
