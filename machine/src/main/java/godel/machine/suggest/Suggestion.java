package godel.machine.suggest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import godel.grammar.parse.Quine;
import godel.grammar.quote.Core;
import godel.grammar.quote.Program;
import godel.grammar.quote.Quotation;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.SourceFile;
import godel.grammar.value.Value;
import godel.prover.search.edit.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody outside suggests: a rewrite, a technique, or both. One JSON object on a line:
 *
 * <pre>
 * {"program": "define policy(observation, memory) = …"}         the program to be installed
 * {"switchprog": "pair('…, tail(state))"}                      or an expression for the next software state
 * {"technique": ["target", "check"]}                           how to prove it; alone, a technique that makes its own rewrite
 * </pre>
 *
 * @param switchprog the quoted expression, if one is suggested
 * @param technique  the tokens' names
 */
public record Suggestion(Optional<Value> switchprog, List<String> technique) {
    /** How a rewrite is tried when no technique comes with it. */
    private static final List<String> USUAL = List.of("target", "check");

    private static final int MOST_TOKENS = 10_000;
    private static final String SOURCE = "suggestion";
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).build()).build());

    public Suggestion {
        technique = List.copyOf(technique);
    }

    /** {@return the suggestion that a line makes; empty if it makes none} */
    public static Optional<Suggestion> read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node == null || !node.isObject()) {
                return Optional.empty();
            }
            Optional<Value> switchprog = node.has("switchprog") ? Optional.of(expression(node.get("switchprog").textValue()))
                    : node.has("program") ? Optional.of(installing(node.get("program").textValue())) : Optional.empty();
            List<String> technique = node.has("technique") ? tokens(node.get("technique")) : switchprog.isPresent() ? USUAL : List.of();
            return technique.isEmpty() || technique.size() > MOST_TOKENS ? Optional.empty() : Optional.of(new Suggestion(switchprog, technique));
        } catch (JsonProcessingException | DiagnosticException | NoSuggestion none) {
            return Optional.empty();
        }
    }

    private static Value expression(String text) {
        return Quotation.quote(Core.of(Quine.parseExpression(SOURCE, required(text)).expression()));
    }

    private static Value installing(String text) {
        SourceFile file = Quine.parseFile(SOURCE, required(text));
        List<Define> functions = file.all(Define.class).map(Core::of).toList();
        if (functions.isEmpty() || functions.size() != file.statements().size()) {
            throw new NoSuggestion();
        }
        return Installation.keepingTheRest(Program.quote(functions)).expression();
    }

    private static List<String> tokens(JsonNode node) {
        List<String> tokens = new ArrayList<>();
        for (JsonNode token : node) {
            tokens.add(required(token.textValue()));
        }
        return tokens;
    }

    private static String required(String text) {
        if (text == null) {
            throw new NoSuggestion();
        }
        return text;
    }

    /** The line is JSON, but of another form. */
    private static final class NoSuggestion extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuggestion() {
            super(null, null, false, false);
        }
    }
}
