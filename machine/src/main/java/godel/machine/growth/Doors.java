package godel.machine.growth;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The experiment {@code n-doors} with any number of doors. Of their probabilities the axioms say only that no door pays more
 * often than the best one, and that the first, which the policy takes, pays less often.
 *
 * @param count how many doors there are, at least 2
 * @param best  the best door's number, not 1: how many numbers of constants a search tries before it comes to it
 */
public record Doors(int count, int best) {
    public Doors {
        if (best < 2 || best > count) {
            throw new IllegalArgumentException("the best of " + count + " doors is not number " + best);
        }
    }

    /** {@return the experiment, in Quine} */
    public String text() {
        return each("declare chance_%1$d()\n") + "\naxiom best.pays: 0 <= chance_" + best + "()\n"
                + IntStream.rangeClosed(1, count).filter(door -> door != best).mapToObj(this::poorer).collect(Collectors.joining()) + """

                environment doors {
                  world = 0
                  default = 'none
                  step(world, action) =
                    %s
                  actual(world, action) =
                    %s
                }

                machine visitor {
                  tempo 1_000
                  lifetime 1_000
                  seed 7
                  target global
                  searcher = 'standard
                  program {
                    define policy(observation, memory) = pair('door_1, memory)
                    define schedule(searcher) = pair(0, searcher)
                  }
                }
                """.formatted(byAction(door -> outcomes("chance_" + door + "()", "1 - chance_" + door + "()")),
                        byAction(door -> door == best ? outcomes("9/10", "1/10") : outcomes("1/5", "4/5")));
    }

    private String poorer(int door) {
        return "axiom door_" + door + ".poorer: chance_" + door + "() " + (door == 1 ? "<" : "<=") + " chance_" + best + "()\n";
    }

    private static String outcomes(String pays, String not) {
        return "[[" + pays + ", 1, world], [" + not + ", 0, world]]";
    }

    private String byAction(IntFunction<String> outcomes) {
        return IntStream.rangeClosed(1, count).mapToObj(door -> "if action = 'door_" + door + " then " + outcomes.apply(door) + "\n    else ")
                .collect(Collectors.joining()) + "[[1, 0, world]]";
    }

    private String each(String line) {
        return IntStream.rangeClosed(1, count).mapToObj(line::formatted).collect(Collectors.joining());
    }
}
