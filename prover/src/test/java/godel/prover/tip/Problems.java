package godel.prover.tip;

import godel.prover.PrimitiveAxioms;
import java.time.Duration;

/** Texts of problems for tests, and runs that no clock disturbs. */
final class Problems {
    static final String PEANO = """
            (declare-datatype Number ((Zero) (Next (before Number))))
            (define-fun-rec add ((x Number) (y Number)) Number
              (match x ((Zero y) ((Next z) (Next (add z y))))))
            (define-fun-rec atMost ((x Number) (y Number)) Bool
              (match x ((Zero true) ((Next a) (match y ((Zero false) ((Next b) (atMost a b))))))))
            """;
    static final String SEQUENCES = PEANO + """
            (declare-datatype Sequence (par (e) ((Empty) (Push (top e) (rest (Sequence e))))))
            (define-fun-rec join (par (e) (((x (Sequence e)) (y (Sequence e))) (Sequence e)))
              (match x ((Empty y) ((Push a b) (Push a (join b y))))))
            (define-fun-rec count (par (e) (((x (Sequence e))) Number))
              (match x ((Empty Zero) ((Push a b) (Next (count b))))))
            (define-fun-rec turn (par (e) (((x (Sequence e))) (Sequence e)))
              (match x ((Empty (_ Empty e)) ((Push a b) (join (turn b) (Push a (_ Empty e)))))))
            (define-fun-rec each (par (e f) (((g (=> e f)) (x (Sequence e))) (Sequence f)))
              (match x ((Empty (_ Empty f)) ((Push a b) (Push (@ g a) (each g b))))))
            """;

    private Problems() {
    }

    /** {@return how an attempt at the text ends} */
    static TipResult attempt(String text) {
        TipLimits limits = new TipLimits(1_000_000, 400, 2_000_000, Duration.ofMinutes(10));
        return new TipRun(PrimitiveAxioms::theory, limits).attempt("test", text).result();
    }
}
