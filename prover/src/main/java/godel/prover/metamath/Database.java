package godel.prover.metamath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes the statements of a database, in order, and counts them. All text is ASCII. */
final class Database {
    private static final int LINE = 100;

    private final Writer output;
    private final Expressions expressions;
    private final Effort effort;
    private long bytes;
    private long statements;
    private long proofs;

    Database(Writer output, Expressions expressions, Effort effort) {
        this.output = output;
        this.expressions = expressions;
        this.effort = effort;
    }

    /** Writes text that is well-formed by itself. */
    void text(String text) {
        write(text);
    }

    /** Writes a remark, which must not have the marks that begin or end one. */
    void remark(String text) {
        write("\n$( " + text + " $)\n");
    }

    /** Declares a math symbol and what it makes an expression of. */
    void constant(Syntax syntax) {
        String token = ((Syntax.Piece.Token) syntax.pieces().getFirst()).text();
        write("$c " + token + " $.\n" + syntax.label() + " $a " + syntax.sort().typecode() + " " + token + " $.\n");
        statements += 2;
    }

    /** Declares a variable and its sort. */
    void variable(Syntax syntax) {
        String token = ((Syntax.Piece.Token) syntax.pieces().getFirst()).text();
        write("$v " + token + " $.\n" + syntax.label() + " $f " + syntax.sort().typecode() + " " + token + " $.\n");
        statements += 2;
    }

    /** {@return an axiom, once written} */
    Assertion axiom(String label, Expression formula) throws TooHeavy {
        write(label + " $a |-");
        formula(formula);
        write(" $.\n");
        statements++;
        return assertion(label, formula);
    }

    /** {@return a theorem, once written} */
    Assertion theorem(String label, Proof proof) throws TooHeavy {
        write(label + " $p |-");
        formula(proof.conclusion());
        write(" $=\n ");
        Assertion theorem = assertion(label, proof.conclusion());
        int width = 1;
        for (String word : new CompressedProof(theorem, proof).words()) {
            if (width + word.length() >= LINE) {
                write("\n ");
                width = 1;
            }
            write(" " + word);
            width += word.length() + 1;
        }
        write(" $.\n");
        statements++;
        proofs++;
        return theorem;
    }

    /** {@return a theorem, once written, in whose proof these variables are distinct} */
    Assertion theorem(String label, Proof proof, List<Distinct> distinct) throws TooHeavy {
        write("${\n");
        for (Distinct pair : distinct) {
            write("$d " + pair.first() + " " + pair.second() + " $.\n");
            statements++;
        }
        Assertion theorem = theorem(label, proof);
        write("$}\n");
        return theorem;
    }

    /** {@return what was written so far} */
    Statistics statistics() {
        return new Statistics(statements, proofs, bytes);
    }

    private Assertion assertion(String label, Expression formula) {
        return new Assertion(label, expressions.variables(List.of(formula)), List.of(), formula);
    }

    private void formula(Expression formula) throws TooHeavy {
        effort.statement(formula.tokens());
        int[] width = {LINE / 4};
        formula.forEachToken(token -> {
            boolean breaks = width[0] + token.length() >= LINE;
            write((breaks ? "\n  " : " ") + token);
            width[0] = (breaks ? 2 : width[0] + 1) + token.length();
        });
    }

    private void write(String text) {
        try {
            output.write(text);
            bytes += text.length();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
