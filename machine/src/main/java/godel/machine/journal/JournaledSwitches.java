package godel.machine.journal;

import godel.grammar.parse.Quine;
import godel.grammar.quote.Core;
import godel.grammar.quote.Quotation;
import godel.grammar.syntax.Expression;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.machine.life.Discovery;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import godel.machine.life.Searcher;
import java.util.List;
import java.util.Optional;

/**
 * Takes a life up again: up to the last switch in the journal nothing is searched, the switches are made where they were
 * made; after it the search goes on as it did, for it depends on nothing but the software.
 */
public final class JournaledSwitches implements Searcher.Source {
    private final List<JournalRecord> records;
    private final Searcher.Source afterwards;
    private int next;

    /** @param afterwards where searchers come from when the journal is used up */
    public JournaledSwitches(List<JournalRecord> records, Searcher.Source afterwards) {
        this.records = List.copyOf(records);
        this.afterwards = afterwards;
    }

    @Override
    public Searcher begin(Moment start) {
        if (next == records.size()) {
            return afterwards.begin(start);
        }
        JournalRecord record = records.get(next++);
        return (steps, prior, now) -> new Searcher.Slice(
                now.cycle() == record.cycle() ? Optional.of(new Discovery(value(record.switchprog()), Optional.empty(), List.of())) : Optional.empty(),
                SearchProgress.NONE);
    }

    /** Reads a value back from its text. */
    private static Value value(String text) {
        Expression expression = Quine.parseExpression("journal", text).expression();
        if (expression instanceof Expression.Literal(Value value)) {
            return value;
        }
        Outcome outcome = Evaluator.of(Symbol.NIL).run(0, Quotation.quote(Core.of(expression)), Symbol.NIL);
        return switch (outcome) {
            case Outcome.Finished(Value value, _) -> value;
            default -> throw new IllegalStateException("not the text of a value: " + text);
        };
    }
}
