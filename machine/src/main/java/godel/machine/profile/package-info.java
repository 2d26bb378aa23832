/**
 * Where the time of a run goes: measured by samples, and no part of what runs.
 *
 * <pre>
 * {@link godel.machine.profile.TimeRecording} --{@link godel.machine.profile.TimeRecording#end end}--> {@link godel.machine.profile.TimeShares} by {@link godel.machine.profile.Area}
 * </pre>
 */
package godel.machine.profile;
