package godel.prover.search.ordered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All programs one after another, at addresses from 1 on: first what the user has declared, then what was found and
 * frozen, then the program that is being tried. What is frozen is never changed.
 */
public final class Code {
    private int[] tokens = new int[256];
    private int length;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int programs;
    private int declared;

    /** Code without any program. */
    public Code() {
    }

    /** {@return a copy that can be changed on its own} */
    public Code copy() {
        Code copy = new Code();
        copy.tokens = tokens.clone();
        copy.length = length;
        copy.starts = starts.clone();
        copy.ends = ends.clone();
        copy.programs = programs;
        copy.declared = declared;
        return copy;
    }

    /** Adds a program of the user's, before any is found. */
    public void declare(List<Integer> program) {
        program.forEach(this::append);
        freeze(length - program.size() + 1);
        declared = programs;
    }

    /** Freezes what begins at {@code start}, up to the end: a new program, or more of the last one if it begins there. */
    public void freeze(int start) {
        boolean longer = programs > declared && starts[programs - 1] == start;
        if (!longer) {
            if (programs == starts.length) {
                starts = Arrays.copyOf(starts, 2 * programs);
                ends = Arrays.copyOf(ends, 2 * programs);
            }
            starts[programs++] = start;
        }
        ends[programs - 1] = length;
    }

    /** Adds a token at the end. */
    public void append(int token) {
        if (length + 1 == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * tokens.length);
        }
        tokens[++length] = token;
    }

    /** Cuts off what is past {@code end}. */
    public void cut(int end) {
        length = end;
    }

    /** {@return the address of the last token} */
    public int length() {
        return length;
    }

    /** {@return the token at an address from 1 to {@link #length}} */
    public int token(int address) {
        return tokens[address];
    }

    /** {@return how many programs there are, the user's included} */
    public int programs() {
        return programs;
    }

    /** {@return how many of them are the user's} */
    public int declared() {
        return declared;
    }

    /** {@return where a program begins, the first being number 1} */
    public int start(int program) {
        return starts[program - 1];
    }

    /** {@return where a program ends, its last token included} */
    public int end(int program) {
        return ends[program - 1];
    }

    /** {@return the tokens from one address to another, both included} */
    public List<Integer> between(int start, int end) {
        List<Integer> program = new ArrayList<>();
        for (int address = start; address <= end; address++) {
            program.add(tokens[address]);
        }
        return program;
    }
}
