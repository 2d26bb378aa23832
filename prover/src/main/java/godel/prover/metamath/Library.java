package godel.prover.metamath;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the preamble provides: its syntax, its variables, its axioms and theorems, and the words that are taken. */
final class Library {
    private final Map<String, Syntax> syntaxByLabel = new HashMap<>();
    private final Map<String, Syntax> syntaxByFirstToken = new HashMap<>();
    private final Map<String, Syntax> variables = new HashMap<>();
    private final Map<String, Assertion> assertions = new HashMap<>();
    private final Expressions expressions;
    private final Set<String> words;

    /** @param words every math symbol and label of the preamble */
    Library(Expressions expressions, Set<String> words) {
        this.expressions = expressions;
        this.words = Set.copyOf(words);
    }

    void add(Syntax syntax) {
        if (syntax.isVariable()) {
            variables.put(((Syntax.Piece.Token) syntax.pieces().getFirst()).text(), syntax);
        } else {
            syntaxByLabel.put(syntax.label(), syntax);
            if (syntax.pieces().getFirst() instanceof Syntax.Piece.Token first) {
                syntaxByFirstToken.put(first.text(), syntax);
            }
        }
    }

    void add(Assertion assertion) {
        assertions.put(assertion.label(), assertion);
    }

    /** {@return the assertion with this label, which the preamble must have} */
    Assertion assertion(String label) {
        return required(assertions.get(label), label);
    }

    /** {@return the assertion with this label, if there is one and all it says is that a term holds} */
    Optional<Assertion> theorem(String label) {
        return Optional.ofNullable(assertions.get(label))
                .filter(assertion -> assertion.hypotheses().isEmpty() && assertion.conclusion().syntax() == syntax("wt"));
    }

    /** {@return the syntax axiom with this label, which the preamble must have} */
    Syntax syntax(String label) {
        return required(syntaxByLabel.get(label), label);
    }

    /** {@return a syntax axiom whose text begins with this symbol, if there is one; for a constant, function name or prefix there is one} */
    Optional<Syntax> beginningWith(String token) {
        return Optional.ofNullable(syntaxByFirstToken.get(token));
    }

    /** {@return the variable of this name as an expression; the preamble must have it} */
    Expression variable(String name) {
        return expressions.of(required(variables.get(name), name));
    }

    boolean hasVariable(String name) {
        return variables.containsKey(name);
    }

    int numberOfVariables() {
        return variables.size();
    }

    /** {@return whether a math symbol or label of the preamble is this word} */
    boolean takes(String word) {
        return words.contains(word);
    }

    private static <T> T required(T found, String name) {
        if (found == null) {
            throw new IllegalStateException("the preamble has no " + name);
        }
        return found;
    }
}
