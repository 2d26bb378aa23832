/**
 * What an independently checked certificate is worth: the checker says what follows from what; this package says whether
 * the assumptions are those that come with the machine, and whether the functions mean what the library says.
 *
 * <pre>
 * {@link godel.machine.audit.Audit}          ::= accepted(summary, assumptions, functions) | refused(reason)
 * {@link godel.machine.audit.CertificateAudit}  file --> audit
 * {@link godel.machine.audit.Shipped}        the shipped axioms and definitions, in the checker's own words
 * </pre>
 */
package godel.machine.audit;
