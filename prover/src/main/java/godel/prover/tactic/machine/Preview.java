package godel.prover.tactic.machine;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Map;

/** Compares two branches by Java's arithmetic, in every state that the old software goes through and at every time, before anything is proved. */
record Preview(TableForecast forecast, TargetForm form, Effort effort) {
    /** Effort for so many entries of a table. */
    private static final long ENTRIES = 4;

    /** {@return whether the new software is better somewhere} @param keys where it starts, for each of the old software's keys */
    boolean promises(Rows rows, List<Pair> keys) {
        long longest = forecast.most().size() - 1L;
        effort.spend(longest * rows.choices().size() / ENTRIES);
        List<Map<Value, Rational>> tables = rows.tables(longest, forecast.exploration()::worth);
        List<Value> old = List.copyOf(forecast.old().choices().keySet());
        for (int k = 1; k <= longest; k++) {
            for (int i = 0; i < keys.size(); i++) {
                Rational switched = tables.get(k).get(keys.get(i));
                int order = goingOn(old.get(i), k).compareTo(switched);
                if (order < 0 || (form.relaxed() && order == 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Rational goingOn(Value key, int k) {
        if (!form.isGlobal()) {
            return forecast.asItIs().get(k).get(key);
        }
        List<Rows.Outcome> inWorlds = forecast.old().choices().get(key).getFirst().stream()
                .map(outcome -> new Rows.Outcome(outcome.probability(), outcome.reward(), ((Pair) outcome.next()).head())).toList();
        return Rows.value(inWorlds, k, forecast.most().get(k - 1), forecast.exploration()::worth);
    }
}
