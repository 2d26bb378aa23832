/**
 * Writes what the kernel has proved as a certificate that others can check.
 *
 * <p>{@link godel.prover.certificate.CertificateWriter} takes named theorems and walks back along the steps that made them. The
 * format is documented where it is checked, in {@code godel.prover.checker}; the two packages share no code.
 */
package godel.prover.certificate;
