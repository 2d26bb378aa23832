package godel.machine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Outcome;
import godel.machine.hardware.Parts;
import godel.machine.property.GodelDomain;
import godel.machine.property.Program;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A rewrite of one's own, {@code if c then a else a} to {@code a}, tested before it is proved: it keeps every action, and costs no more. */
@Domain(GodelDomain.class)
class KnownBranchProperties {
    private static final Symbol IF = Symbol.of("if");
    private static final Symbol QUOTE = Symbol.of("quote");

    /** The rewrite, on code. */
    private static Value rewritten(Value code) {
        if (!(code instanceof Pair pair) || pair.head().equals(QUOTE)) {
            return code;
        }
        boolean same = pair.head().equals(IF) && Parts.third(code).equals(Parts.fourth(code));
        return same ? rewritten(Parts.third(code)) : Pair.of(rewritten(pair.head()), rewritten(pair.tail()));
    }

    @Property
    void it_keeps_every_action_and_costs_no_more(@ForAll Program program, @ForAll Value observation, @ForAll Value memory) {
        Outcome.Finished before = (Outcome.Finished) program.act(observation, memory, 10_000);
        Outcome.Finished after = (Outcome.Finished) new Program(rewritten(program.code())).act(observation, memory, 10_000);
        assertEquals(before.value(), after.value());
        assertTrue(after.cost() <= before.cost());
    }
}
