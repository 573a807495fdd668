import type { ReactElement } from 'react';
import type { RecordId } from '#core/model';
import { findRecord } from '#core/records';
import { CellButton, Icon, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { placeMeasure, sectionForMeasure } from './place-measure';
import styles from './register.module.css';

/** The mark of a measure that no section's text has, and the way to put it there. */
export function NotInText({ id }: { readonly id: RecordId }): ReactElement | null {
  const words = useWords();
  const { plan, selection, edit, newId } = useWorkspace();
  const record = findRecord(plan, id)?.record;
  if (!record) return null;
  const section = sectionForMeasure(plan, selection.kind === 'section' ? selection.section : undefined);
  return (
    <div className={styles['notInText']}>
      <span className={styles['badge']}>{words('registers.notInText')}</span>
      {section ? (
        <CellButton
          isLink
          isOutOfTabOrder
          label={words('registers.placeNamed', { section: section.heading })}
          onPress={() => edit((now) => placeMeasure(now, record, section.id, newId), { name: 'place-measure' })}
        >
          <Icon name="place" />
          {words('registers.placeInText')}
        </CellButton>
      ) : (
        <span>{words('registers.noPlace')}</span>
      )}
    </div>
  );
}
