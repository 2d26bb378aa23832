package godel.machine.life;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Code;

/** Environments and software for tests. */
final class Worlds {
    private static final String USUAL = """
            define observe(world) = world
            define worth(reward, remaining) = reward
            define default_action() = 'none
            """;

    /** One door pays 1 with probability 1/5, the other with probability 3/5. */
    static final String TWO_DOORS = USUAL + """
            define `environment`(world, action) =
              if action = 'left then [[1/5, 1, world], [4/5, 0, world]]
              else if action = 'right then [[3/5, 1, world], [2/5, 0, world]]
              else [[1, 0, world]]
            """;

    /** A counter that the action `up` moves; the reward is the counter; sometimes it falls back to 0. */
    static final String STAIRS = """
            define observe(world) = world * 10
            define worth(reward, remaining) = reward * remaining
            define default_action() = 'rest
            define `environment`(world, action) =
              if action = 'up then [[2/3, world, world + 1], [1/3, 0, 0]] else [[1, world, world]]
            """;

    private Worlds() {
    }

    static Environment environment(String definitions) {
        return Environment.of(Code.program(definitions), 1_000_000);
    }

    static SoftwareState software(String definitions) {
        return SoftwareState.of(Code.program(definitions), Symbol.NIL, Symbol.of("standard"));
    }

    static SoftwareState software(String definitions, String memory) {
        return SoftwareState.of(Code.program(definitions), Code.value(memory), Symbol.of("standard"));
    }

    /** {@return a switchprog that puts another program in place of the present one} */
    static Value installing(String definitions) {
        Value program = Value.list(Symbol.of("quote"), Code.program(definitions));
        return Value.list(Symbol.of("pair"), program, Code.expression("tail(state)"));
    }
}
