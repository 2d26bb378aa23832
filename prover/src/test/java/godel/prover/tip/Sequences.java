package godel.prover.tip;

/** Texts of problems about integer sequences: loops that count down, and two programs that use them. */
final class Sequences {
    private Sequences() {
    }

    /** {@return a loop {@code name(x, y)} that starts from y; in {@code step} its counter is x, and its state before is {@code s}} */
    static String loop(String name, String step) {
        return "(declare-fun " + name + " (Int Int) Int)\n(assert (forall ((x Int) (y Int)) (= (" + name + " x y) (ite (<= x 0) y "
                + step.replaceAll("\\bs\\b", "(" + name + " (- x 1) y)") + "))))\n";
    }

    /** {@return two loops {@code u(x, y, z)} and {@code v(x, y, z)} that start from y and z; in the steps their states before are {@code a} and {@code b}} */
    static String loops(String u, String v, String stepOfU, String stepOfV) {
        return declared(u) + declared(v) + stepping(u, u, v, "y", stepOfU) + stepping(v, u, v, "z", stepOfV);
    }

    private static String declared(String name) {
        return "(declare-fun " + name + " (Int Int Int) Int)\n";
    }

    private static String stepping(String name, String u, String v, String start, String step) {
        return "(assert (forall ((x Int) (y Int) (z Int)) (= (" + name + " x y z) (ite (<= x 0) " + start + " "
                + step.replaceAll("\\ba\\b", "(" + u + " (- x 1) y z)").replaceAll("\\bb\\b", "(" + v + " (- x 1) y z)") + "))))\n";
    }

    /** {@return a problem: that two expressions in x are equal for all natural x} */
    static String problem(String loops, String small, String fast) {
        return "(set-logic UFNIA)\n" + loops
                + "(declare-fun small (Int) Int)\n(declare-fun fast (Int) Int)\n"
                + "(assert (forall ((x Int)) (= (small x) " + small + ")))\n"
                + "(assert (forall ((x Int)) (= (fast x) " + fast + ")))\n"
                + "(assert (exists ((c Int)) (and (>= c 0) (not (= (small c) (fast c))))))\n(check-sat)\n";
    }
}
