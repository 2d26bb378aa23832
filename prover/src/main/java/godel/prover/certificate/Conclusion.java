package godel.prover.certificate;

import godel.prover.kernel.Theorem;

/**
 * A theorem that a certificate is to prove.
 *
 * @param name one word under which the certificate concludes it
 */
public record Conclusion(String name, Theorem theorem) {
}
