import type { ReactElement } from 'react';
import { walkSections, type Section, type SectionId } from '#core/model';
import { findRecord, type Plan } from '#core/records';
import { pictureAt, refAt } from '#core/edit';
import { FieldsProvider } from '../../fields';
import { recordIn, useWorkspace, type Selection } from '../../workspace';
import { ComputedCard } from './computed-card';
import { FieldFormat } from './field-format';
import { PictureCard } from './picture-card';
import { ProfileForm } from './profile-form';
import { RecordForm } from './record-form';
import { SectionCard } from './section-card';

/** The right pane's first tab: the record, measure, picture or section that is selected; with nothing selected, the plan's profile. */
export function RecordPane(): ReactElement {
  const { plan, selection } = useWorkspace();
  const id = recordIn(selection);
  const found = id === undefined ? undefined : findRecord(plan, id);
  if (selection.kind === 'computed' && refAt(plan, selection.ref)) return <ComputedCard at={selection.ref} />;
  if (found) {
    return (
      <FieldsProvider>
        {selection.kind === 'record' && selection.ref && <FieldFormat at={selection.ref} />}
        <RecordForm key={found.record.id} kind={found.kind} record={found.record} />
      </FieldsProvider>
    );
  }
  if (selection.kind === 'section' && selection.picture !== undefined) {
    const at = { section: selection.section, block: selection.picture };
    if (pictureAt(plan, at)) return <PictureCard key={at.block} at={at} />;
  }
  const section = sectionIn(plan, sectionOf(selection));
  return section ? <SectionCard section={section} /> : <ProfileForm />;
}

const sectionOf = (selection: Selection): SectionId | undefined => {
  if (selection.kind === 'section') return selection.section;
  return selection.kind === 'computed' ? selection.ref.section : undefined;
};

const sectionIn = (plan: Plan, id: SectionId | undefined): Section | undefined =>
  [...walkSections(plan.sections)].find(({ section }) => section.id === id)?.section;
