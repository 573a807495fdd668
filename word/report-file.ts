import { done, type Result } from '#core/model';
import { reportHtml, reportPlan, type CheckReport } from '#core/checks';
import { exportPlan } from './export-plan';

/** What a check report is written as. */
export type ReportFormat = 'docx' | 'html';

/** Writes a check report: as a Word document, which is made and checked as that of a plan is, or as a page of HTML. */
export async function writeReport(
  report: CheckReport,
  format: ReportFormat,
  file: string,
): Promise<Result<Uint8Array>> {
  if (format === 'html') return done(new TextEncoder().encode(reportHtml(report)));
  const word = await exportPlan(reportPlan(report), file, { profile: 'gbt9704', purpose: 'issue' });
  return word.ok ? done(word.value.bytes) : word;
}
