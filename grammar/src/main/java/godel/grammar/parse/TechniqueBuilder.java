package godel.grammar.parse;

import godel.grammar.parse.QuineParser.TechniquePartContext;
import godel.grammar.parse.QuineParser.TechniqueStatementContext;
import godel.grammar.syntax.TechniqueStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds techniques: parts that touch each other are one token, so that {@code set-switchprog} and {@code 2toD} need no syntax of their own. */
final class TechniqueBuilder {
    private final Places places;

    TechniqueBuilder(Places places) {
        this.places = places;
    }

    Optional<TechniqueStatement> build(TechniqueStatementContext context) {
        List<String> tokens = new ArrayList<>();
        TechniquePartContext first = null;
        TechniquePartContext last = null;
        boolean sound = true;
        for (TechniquePartContext part : context.techniquePart()) {
            if (last != null && last.stop.getStopIndex() + 1 == part.start.getStartIndex()) {
                tokens.set(tokens.size() - 1, tokens.getLast() + part.getText());
            } else {
                sound &= last == null || check(first, tokens.getLast());
                tokens.add(part.getText());
                first = part;
            }
            last = part;
        }
        sound &= check(first, tokens.getLast());
        return sound ? Optional.of(new TechniqueStatement(StatementBuilder.name(context.name()), tokens)) : Optional.empty();
    }

    private boolean check(TechniquePartContext part, String token) {
        if (TechniqueStatement.isToken(token)) {
            return true;
        }
        places.report(places.error(part, "`" + token + "` is not a token of techniques")
                .hinting("tokens are whole numbers and names, possibly joined by hyphens without spaces: set-switchprog"));
        return false;
    }
}
