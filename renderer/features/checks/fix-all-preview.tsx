import { useState, type ReactElement } from 'react';
import { linesOf, profileText, walkSections } from '#core/model';
import { isTextPlace, isValueFix, type TextFix } from '#core/checks';
import { inlineText } from '#core/derive';
import { fixEdits } from '#core/edit';
import { findRecord, type Plan } from '#core/records';
import { usePlaceName } from '../../findings';
import { PreviewDialog, useWords, type PreviewChange } from '../../ui';
import { useWorkspace } from '../../workspace';
import { fixesOf } from './fixes-of';

const AROUND = 14;

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
        const { at, from } = fix;
        const base = { id: String(index), place: placeName(at), from };
        if (isValueFix(fix)) return { ...base, to: fix.to, lead: '', tail: '' };
        const to = fix.ref ? t('computed.put', { text: fix.to }) : fix.to;
        const text = textAt(plan, fix.at, texts);
        const { start, end } = fix.at;
        const shownFrom = Math.max(0, start - AROUND);
        return {
          ...{ ...base, to },
          lead: (shownFrom > 0 ? '…' : '') + text.slice(shownFrom, start),
          tail: text.slice(end, end + AROUND) + (end + AROUND < text.length ? '…' : ''),
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

/** The whole text that a correction stands in: of a line, of a field, or of a heading. */
function textAt(plan: Plan, at: TextFix['at'], texts: ReadonlyMap<string, string>): string {
  if (isTextPlace(at)) return texts.get(at.block) ?? '';
  if ('profile' in at) return profileText(plan.profile, at.profile) ?? '';
  if ('record' in at) {
    const text = findRecord(plan, at.record)?.record[at.field];
    return typeof text === 'string' ? text : '';
  }
  return [...walkSections(plan.sections)].find(({ section }) => section.id === at.section)?.section.heading ?? '';
}
