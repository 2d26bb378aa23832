package godel.prover.search.oops;

import java.util.List;

/**
 * A token that the user has composed of others, {@code decl(m, n, NAME, body)} of section A.3. It is called like a
 * function.
 *
 * @param inputs  elements of ds that the call takes, or -1: its base is then that of the caller
 * @param outputs elements that it gives back, or -1: all
 */
public record Declaration(String name, int inputs, int outputs, List<String> body) {
    public Declaration {
        body = List.copyOf(body);
    }

    /** {@return a declaration with its body as the paper writes it} */
    public static Declaration of(int inputs, int outputs, String name, String body) {
        return new Declaration(name, inputs, outputs, List.of(body.split(" ")));
    }

    /** {@return the declared tokens of the experiments, in the paper's order} */
    public static List<Declaration> ofThePaper() {
        return List.of(
                of(0, 1, "C999", "c5 c5 mul c5 c4 c2 mul mul mul dec ret"),
                of(2, 1, "TESTEXP", "by2 by2 dec c3 by2 mul mul up mul ret"),
                of(1, 1, "FAC", "up c1 ex rt0 del up dec FAC mul ret"),
                of(1, 1, "FAC2", "c1 c1 def up c1 ex rt0 del up dec topf dof mul ret"),
                of(-1, -1, "defnp", "c0 toD pushdp dec toD qot def up rt0 dec intpf cpn qot ret"),
                of(-1, -1, "calltp", "qot topf dof intpf cpn qot ret"),
                of(-1, -1, "endnp", "qot ret qot fromD cpnb fromD up delD fromD ex bsf ret"));
    }
}
