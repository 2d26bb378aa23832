/**
 * The command line: {@code godel run}, {@code resume}, {@code check}, {@code prove}, {@code query} and {@code export}.
 *
 * <p>Exit codes: 0 done; 1 a formula was not proved; 2 the input is at fault, which one message says and nothing is left
 * half-made; 3 the program is at fault, which a report file describes; 4 a run was stopped at a limit; 130 a run was
 * interrupted (128 and the signal's number). What was stopped or interrupted can be resumed.
 */
package godel.machine.command;
