import type { RecordId } from '#core/model';
import type { Finding } from '#core/checks';

/** The gravest finding of each field of a record; that of the record as a whole stands under the empty name. */
export type FindingsOfRecord = ReadonlyMap<string, Finding>;

const GRAVITY: readonly Finding['level'][] = ['error', 'warning', 'to-fill', 'advice'];
const isGraver = (a: Finding, b: Finding): boolean => GRAVITY.indexOf(a.level) < GRAVITY.indexOf(b.level);

/** The findings about some records, by the field that they are about. A plan may have thousands of others. */
export function findingsByCell(
  findings: readonly Finding[],
  records: ReadonlySet<RecordId>,
): ReadonlyMap<RecordId, FindingsOfRecord> {
  const found = new Map<RecordId, Map<string, Finding>>();
  for (const finding of findings) {
    if (!('record' in finding.at) || !records.has(finding.at.record)) continue;
    const fields = found.get(finding.at.record) ?? new Map<string, Finding>();
    found.set(finding.at.record, fields);
    const name = finding.at.field ?? '';
    const other = fields.get(name);
    if (!other || isGraver(finding, other)) fields.set(name, finding);
  }
  return found;
}
