/**
 * What people and programs read of the machine: each thing is rendered in one place.
 *
 * <pre>
 * run         {@link godel.machine.report.ProgressLine}, {@link godel.machine.report.CommitText}, {@link godel.machine.report.RunText}, {@link godel.machine.report.Warnings}, {@link godel.machine.report.RunJson}
 * picture     {@link godel.machine.report.LifePicture}
 * sweep       {@link godel.machine.report.SweepText}
 * growth      {@link godel.machine.report.GrowthTable}
 * experiments {@link godel.machine.report.ExperimentTable}
 * certificate {@link godel.machine.report.CertificateText}
 * proof       {@link godel.machine.report.ProofText}
 * parts       {@link godel.machine.report.LineDifference}, {@link godel.machine.report.Legend},
 *             {@link godel.machine.report.AxiomText}, {@link godel.machine.report.Decimal}, {@link godel.machine.report.Svg}
 * </pre>
 */
package godel.machine.report;
