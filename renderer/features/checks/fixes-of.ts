import { isValueFix, type Finding, type Fix } from '#core/checks';
import type { useWords } from '../../ui';

/** The certain fixes of a rule. */
export const fixesOf = (findings: readonly Finding[], rule: string): readonly Fix[] =>
  findings.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : []));

/** What a fix that is certain does, on its button. */
export function fixName(fix: Fix, t: ReturnType<typeof useWords>): string {
  const { to } = fix;
  if (!isValueFix(fix) && fix.ref) return t('computed.fixTo', { text: to });
  return to === '' ? t('checks.fixRemove') : t('checks.fixTo', { text: to });
}

/** What one of several ways does, on its button: it tells which side is to change, and what will stand there. */
export function choiceName(fix: Fix, t: ReturnType<typeof useWords>): string {
  const { to } = fix;
  if (isValueFix(fix) && 'record' in fix.at)
    return t(to === '' ? 'checks.clearRecord' : 'checks.setRecord', { text: to });
  return !isValueFix(fix) && fix.ref ? t('checks.useRecord', { text: to }) : fixName(fix, t);
}
