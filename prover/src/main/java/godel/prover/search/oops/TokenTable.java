package godel.prover.search.oops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of all tokens, in Markdown: TOKENS.md beside this file, which a test holds in step. */
public final class TokenTable {
    private TokenTable() {
    }

    /** {@return its lines} */
    public static List<String> lines() {
        Alphabet experiments = Alphabet.ofTheExperiments();
        List<String> lines = new ArrayList<>(List.of("# The tokens", "",
                "Written by `TokenTable` from `Operation` and `Declaration`; see READINGS.md for what the paper leaves open. The number is the token's in",
                "the experiments, where 73 tokens take part. Sections are those of *Optimal Ordered Problem Solver* (Machine Learning 54, 2004).", "",
                "| number | token | arguments | cost | section | meaning |", "| --- | --- | --- | --- | --- | --- |"));
        Arrays.stream(Operation.values()).map(operation -> row(number(experiments, operation.token()), operation.token(), operation.arguments(),
                operation.cost(), operation.section(), operation.meaning())).forEach(lines::add);
        Declaration.ofThePaper().stream().map(declared -> row(number(experiments, declared.name()), declared.name(), signature(declared),
                "1 to call it, then its body's", "A.3", "`" + String.join(" ", declared.body()) + "`")).forEach(lines::add);
        return lines;
    }

    private static String number(Alphabet alphabet, String token) {
        try {
            return Integer.toString(alphabet.number(token));
        } catch (UnknownToken absent) {
            return "";
        }
    }

    private static String signature(Declaration declared) {
        return declared.inputs() < 0 ? "all, gives all" : declared.inputs() + ", gives " + declared.outputs();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
