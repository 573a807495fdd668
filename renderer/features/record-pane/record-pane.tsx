import type { ReactElement } from 'react';
import { walkSections, type Section, type SectionId } from '#core/model';
import { findRecord, type Plan } from '#core/records';
import { FieldsProvider } from '../../fields';
import { recordIn, useWorkspace } from '../../workspace';
import { ProfileForm } from './profile-form';
import { RecordForm } from './record-form';
import { SectionCard } from './section-card';

/** The right pane's first tab: the record, measure or section that is selected; with nothing selected, the plan's profile. */
export function RecordPane(): ReactElement {
  const { plan, selection } = useWorkspace();
  const id = recordIn(selection);
  const found = id === undefined ? undefined : findRecord(plan, id);
  if (found) {
    return (
      <FieldsProvider>
        <RecordForm key={found.record.id} kind={found.kind} record={found.record} />
      </FieldsProvider>
    );
  }
  const section = selection.kind === 'section' ? sectionIn(plan, selection.section) : undefined;
  return section ? <SectionCard section={section} /> : <ProfileForm />;
}

const sectionIn = (plan: Plan, id: SectionId): Section | undefined =>
  [...walkSections(plan.sections)].find(({ section }) => section.id === id)?.section;
