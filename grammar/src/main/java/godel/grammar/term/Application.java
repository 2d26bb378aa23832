package godel.grammar.term;

import java.util.List;

/** A function applied to as many arguments as its arity says. */
public final class Application implements Term {
    private final FunctionSymbol function;
    private final List<Term> arguments;
    private final boolean ground;
    private final int depth;
    private final int hash;

    private Application(FunctionSymbol function, List<Term> arguments) {
        this.function = function;
        this.arguments = arguments;
        int mixed = function.hashCode();
        boolean groundSoFar = true;
        int deepest = 0;
        for (Term argument : arguments) {
            mixed = mixed * 31 + argument.hashCode();
            groundSoFar &= argument.isGround();
            deepest = Math.max(deepest, argument.depth() + 1);
        }
        this.hash = mixed ^ (mixed >>> 15);
        this.ground = groundSoFar;
        this.depth = deepest;
    }

    /**
     * {@return the term {@code function(arguments)}}
     *
     * @throws IllegalArgumentException if the number of arguments is not the arity
     */
    public static Application of(FunctionSymbol function, List<? extends Term> arguments) {
        List<Term> given = List.copyOf(arguments);
        if (given.size() != function.arity()) {
            throw new IllegalArgumentException(function + " is applied to " + given.size() + " arguments");
        }
        return (Application) Interning.canonical(new Application(function, given));
    }

    /** {@return the term {@code name(arguments)}} */
    public static Application of(String name, Term... arguments) {
        return of(FunctionSymbol.of(name, arguments.length), List.of(arguments));
    }

    public FunctionSymbol function() {
        return function;
    }

    /** {@return the arguments, an immutable list} */
    public List<Term> arguments() {
        return arguments;
    }

    public Term argument(int index) {
        return arguments.get(index);
    }

    /** {@return whether this applies the function of that name and arity} */
    public boolean applies(String name, int arity) {
        return function.arity() == arity && function.name().equals(name);
    }

    @Override
    public boolean isGround() {
        return ground;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    /** Prefix text for diagnostics; the printer of {@code godel.grammar.print} writes Quine. Shared parts are abbreviated beyond a length. */
    @Override
    public String toString() {
        return Traversal.text(this);
    }
}
