import { assertNever } from '#core/model';
import { linksTo } from '#core/derive';
import type { Plan } from '#core/records';
import type { Edit } from './edit';
import { withMeasureRecords, withProse, withRefsAsText } from './prose';
import { withField, withRecord, withRecordAt, withoutRecord } from './records';
import { changeSection, sectionOf, withSection, withoutSection } from './sections';

function applyEdit(plan: Plan, edit: Edit): Plan {
  switch (edit.kind) {
    case 'set-profile':
      return { ...plan, profile: edit.profile };
    case 'set-field':
      return withField(plan, edit.record, edit.field, edit.value);
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
    case 'replace-plan':
      return edit.plan;
    default:
      return assertNever(edit);
  }
}

/**
 * Makes the next plan. What an edit does not touch keeps its identity, so that comparing by identity tells what changed.
 * An edit of a record or section that is not there is a mistake of the program and throws.
 */
export const applyEdits = (plan: Plan, edits: readonly Edit[]): Plan => edits.reduce(applyEdit, plan);
