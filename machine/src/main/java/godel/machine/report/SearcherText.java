package godel.machine.report;

import godel.grammar.print.Printer;
import godel.grammar.quote.MalformedQuotation;
import godel.grammar.quote.Quotation;
import godel.grammar.value.Value;
import godel.machine.run.Commit;
import godel.prover.search.Knowledge;
import godel.prover.search.Prior;
import godel.prover.search.TokenClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rewrite changed of what the searcher knows, as people read it. */
final class SearcherText {
    private SearcherText() {
    }

    /** {@return the lines; none where the searcher's part is as it was} */
    static List<String> lines(Value before, Value after) {
        Knowledge old = Knowledge.of(before);
        Knowledge now = Knowledge.of(after);
        List<String> lines = new ArrayList<>();
        now.formulas().stream().filter(formula -> !old.formulas().contains(formula)).forEach(formula -> lines.add("+ axiom   " + text(formula)));
        old.formulas().stream().filter(formula -> !now.formulas().contains(formula)).forEach(formula -> lines.add("- axiom   " + text(formula)));
        if (!old.prior().equals(now.prior())) {
            lines.addAll(weights(Prior.of(old.prior()), Prior.of(now.prior())));
        }
        if (lines.isEmpty() && !before.equals(after)) {
            lines.add("its part of the software is another one");
        }
        return lines;
    }

    /** {@return in a word or two what a rewrite did} */
    static String rewritten(Commit commit) {
        Knowledge before = Knowledge.of(commit.switching().before().software().searcher());
        Knowledge after = Knowledge.of(commit.switching().after().searcher());
        if (!commit.oldProgram().equals(commit.newProgram()) || before.equals(after)) {
            return "rewritten";
        }
        return before.prior().equals(after.prior()) ? "theorem adopted" : "prior learned";
    }

    private static String text(Value formula) {
        try {
            return Printer.expression(Quotation.unquote(formula));
        } catch (MalformedQuotation none) {
            return Printer.value(formula);
        }
    }

    /** The weights that changed; a token that is not named weighs 1. */
    private static List<String> weights(Optional<Prior> before, Optional<Prior> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of("its prior is another one");
        }
        List<String> lines = new ArrayList<>();
        after.get().follows().forEach((from, row) -> {
            Map<TokenClass, Integer> old = before.get().follows().getOrDefault(from, Map.of());
            row.forEach((to, weight) -> change(lines, from.text() + ", then " + to.text(), old.getOrDefault(to, 0), weight));
        });
        after.get().tokenWeights().forEach((token, weight) -> change(lines, token, before.get().tokenWeights().getOrDefault(token, 1), weight));
        return lines;
    }

    private static void change(List<String> lines, String what, int before, int after) {
        if (before != after) {
            lines.add("weight of " + what + ": " + before + ", now " + after);
        }
    }
}
