import { assertNever, withMedia, type Waiver } from '#core/model';
import { linksTo } from '#core/derive';
import type { Plan } from '#core/records';
import type { Edit } from './edit';
import { withMeasureRecords, withProse, withRefsAsText } from './prose';
import { withFields, withRecord, withRecordAt, withoutRecord } from './records';
import { changeSection, sectionOf, withSection, withoutSection } from './sections';

const without = (waivers: readonly Waiver[], { rule, at }: Pick<Waiver, 'rule' | 'at'>): readonly Waiver[] =>
  waivers.filter((waiver) => waiver.rule !== rule || waiver.at !== at);

function withHouse(plan: Plan, house: Plan['house']): Plan {
  const { house: before, ...rest } = plan;
  if (house) return { ...rest, house };
  return before ? rest : plan;
}

function applyEdit(plan: Plan, edit: Edit): Plan {
  switch (edit.kind) {
    case 'set-profile':
      return { ...plan, profile: edit.profile };
    case 'set-field':
      return withFields(plan, [edit]);
    case 'add-record':
      return withRecord(plan, edit.of, edit.record, edit.index);
    case 'remove-record':
      return withoutRecord(plan, edit.record, linksTo(plan, edit.record));
    case 'move-record':
      return withRecordAt(plan, edit.record, edit.index);
    case 'replace-prose':
      return withProse(plan, edit.section, edit.prose, edit.copied);
    case 'turn-refs-to-text':
      return withRefsAsText(plan, edit.record);
    case 'add-section':
      return withMeasureRecords(plan, withSection(plan.sections, edit.section, edit.place));
    case 'rename-section':
      return {
        ...plan,
        sections: changeSection(plan.sections, edit.section, (section) => ({ ...section, heading: edit.heading })),
      };
    case 'move-section':
      return {
        ...plan,
        sections: withSection(withoutSection(plan.sections, edit.section), sectionOf(plan, edit.section), edit.place),
      };
    case 'remove-section':
      return withMeasureRecords(plan, withoutSection(plan.sections, edit.section));
    case 'add-waiver':
      return { ...plan, waivers: [...without(plan.waivers, edit.waiver), edit.waiver] };
    case 'remove-waiver':
      return { ...plan, waivers: without(plan.waivers, edit) };
    case 'set-house':
      return withHouse(plan, edit.house);
    case 'add-media':
      return { ...plan, media: { ...plan.media, [edit.name]: edit.content } };
    case 'replace-plan':
      return withMedia(edit.plan, { ...plan.media, ...edit.plan.media });
    default:
      return assertNever(edit);
  }
}

type FieldEdit = Extract<Edit, { kind: 'set-field' }>;

/** The fields set one after the other from an edit on. */
function fieldRun(edits: readonly Edit[], start: number): readonly FieldEdit[] {
  const run: FieldEdit[] = [];
  for (let edit = edits[start]; edit?.kind === 'set-field'; edit = edits[start + run.length]) run.push(edit);
  return run;
}

/**
 * Makes the next plan. What an edit does not touch keeps its identity, so that comparing by identity tells what changed.
 * An edit of a record or section that is not there is a mistake of the program and throws.
 */
export function applyEdits(plan: Plan, edits: readonly Edit[]): Plan {
  let next = plan;
  for (let at = 0; at < edits.length; at++) {
    const edit = edits[at];
    const run = fieldRun(edits, at);
    // A pasted block sets thousands of fields: one pass for all of them.
    if (run.length > 1) {
      next = withFields(next, run);
      at += run.length - 1;
    } else if (edit) next = applyEdit(next, edit);
  }
  return next;
}
