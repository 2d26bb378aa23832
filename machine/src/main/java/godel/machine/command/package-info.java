/**
 * The command line: {@code godel run}, {@code check}, {@code prove}, {@code query} and {@code export}.
 *
 * <p>Exit codes: 0 done; 1 a formula was not proved; 2 the input is at fault, which one message says and nothing is left
 * half-made; 3 the program is at fault, which a report file describes.
 */
package godel.machine.command;
