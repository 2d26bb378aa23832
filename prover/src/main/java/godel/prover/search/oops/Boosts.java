package godel.prover.search.oops;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The tokens whose numerators are raised at the beginning, by the number of tokens, in the two stages of the experiment.
 *
 * @param name     what the choice is called
 * @param symmetry in the stage of 1ⁿ2ⁿ
 * @param hanoi    in the stage of the towers of Hanoi
 */
public record Boosts(String name, List<String> symmetry, List<String> hanoi) {
    /** As far as the paper can be read: "small number pushers" of the stage's task tokens, by2, dec and boostq. */
    public static final Boosts PUBLISHED = new Boosts("published", List.of("by2", "dec", "boostq", "c1", "c2"),
            List.of("by2", "dec", "boostq", "c3", "c4", "c5"));

    /** The declared tokens that make recursive functions are boosted too while 1ⁿ2ⁿ is learned. */
    public static final Boosts GUIDED = new Boosts("guided", List.of("by2", "dec", "boostq", "c1", "c2", "defnp", "calltp", "endnp"),
            PUBLISHED.hanoi());

    public Boosts {
        symmetry = List.copyOf(symmetry);
        hanoi = List.copyOf(hanoi);
    }

    /** {@return the choice of this name} */
    public static Optional<Boosts> named(String name) {
        return List.of(PUBLISHED, GUIDED).stream().filter(boosts -> boosts.name.equals(name)).findFirst();
    }

    /** {@return the boosts of one's own, the same tokens in both stages} */
    public static Boosts own(List<String> tokens) {
        List<String> sorted = List.copyOf(new TreeSet<>(tokens));
        return new Boosts("own", sorted, sorted);
    }
}
