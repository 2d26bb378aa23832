package godel.prover.checker;

import java.util.ArrayList;
import java.util.List;

/** {@code Γ |- t}: for every valuation of the variables, if all hypotheses hold (are not {@code 'false}), the conclusion holds. */
record Sequent(Hypotheses hypotheses, Term conclusion) {

    /** Takes note that a line says this. */
    void use() {
        conclusion.use();
        for (Term hypothesis : hypotheses.terms()) {
            hypothesis.use();
        }
    }

    /** Takes note that the line that said this is forgotten. */
    void leave(Terms terms) {
        terms.leave(conclusion);
        for (Term hypothesis : hypotheses.terms()) {
            terms.leave(hypothesis);
        }
    }

    boolean isSameAs(Sequent other) {
        return conclusion == other.conclusion && hypotheses.isSameAs(other.hypotheses);
    }

    /** {@return the text of each hypothesis, cut at so many characters} */
    List<String> hypothesisTexts(int limit) {
        List<String> texts = new ArrayList<>();
        for (Term hypothesis : hypotheses.terms()) {
            texts.add(Text.of(hypothesis, limit));
        }
        return texts;
    }

    /** {@return the sequent as text for a message} */
    String text() {
        int shown = Math.min(hypotheses.terms().length, 4);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            text.append(i == 0 ? "" : ", ").append(Text.of(hypotheses.terms()[i], 100));
        }
        if (shown < hypotheses.terms().length) {
            text.append(", … (").append(hypotheses.terms().length).append(" hypotheses)");
        }
        return text.append(shown == 0 ? "" : " ").append("|- ").append(Text.of(conclusion, 200)).toString();
    }
}
