import { useState, type ReactElement } from 'react';
import { linesOf, walkSections } from '#core/model';
import type { Finding, Fix } from '#core/checks';
import { inlineText } from '#core/derive';
import { fixEdits } from '#core/edit';
import type { Plan } from '#core/records';
import { usePlaceName } from '../../findings';
import { PreviewDialog, useWords, type PreviewChange } from '../../ui';
import { useWorkspace } from '../../workspace';

const AROUND = 14;

/** The certain fixes of a rule. */
export const fixesOf = (findings: readonly Finding[], rule: string): readonly Fix[] =>
  findings.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : []));

/** What putting every finding of a rule right would change; each may be left out. */
export function FixAllPreview({
  rule,
  onClose,
}: {
  readonly rule: string;
  readonly onClose: () => void;
}): ReactElement {
  const t = useWords();
  const { now, findings, edit } = useWorkspace();
  // What is offered stays as it was when the question was put.
  const [{ plan, fixes }] = useState(() => ({ plan: now(), fixes: fixesOf(findings, rule) }));
  const placeName = usePlaceName(plan);
  const texts = linesByBlock(plan);
  return (
    <PreviewDialog
      title={t('checks.fixAllTitle')}
      changes={fixes.map((fix, index): PreviewChange => {
        const { at, from, ref } = fix;
        const to = ref ? t('computed.put', { text: fix.to }) : fix.to;
        const text = texts.get(at.block) ?? '';
        const start = Math.max(0, at.start - AROUND);
        return {
          ...{ id: String(index), place: placeName(at), from, to },
          lead: (start > 0 ? '…' : '') + text.slice(start, at.start),
          tail: text.slice(at.end, at.end + AROUND) + (at.end + AROUND < text.length ? '…' : ''),
        };
      })}
      onDone={(chosen) => {
        const wanted = fixes.filter((_, index) => chosen.has(String(index)));
        edit((latest) => fixEdits(latest, wanted), { name: 'fix-all' });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

const linesByBlock = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    [...walkSections(plan.sections)].flatMap(({ section }) =>
      [...linesOf(section.prose)].map((line) => [line.id, inlineText(plan, line.children)] as const),
    ),
  );
