package godel.prover.checker;

/** A function symbol: name and arity together, so a name used with two arities is two functions. */
record Function(String name, int arity) implements Comparable<Function> {

    @Override
    public int compareTo(Function that) {
        int byName = name.compareTo(that.name);
        return byName != 0 ? byName : Integer.compare(arity, that.arity);
    }

    @Override
    public String toString() {
        return Text.name(name) + "/" + arity;
    }
}
