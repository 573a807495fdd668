import { useCallback, type ReactElement } from 'react';
import { demandFor, type SectionDemand, type SectionId } from '#core/model';
import { sectionLength } from '#core/derive';
import type { Plan } from '#core/records';
import { LengthNote } from '../../ui';
import { sectionIn } from '../binding/prose-of';
import { usePlanPart } from './editors-context';
import styles from './page.module.css';

interface CountedProps {
  readonly section: SectionId;
  readonly asked: NonNullable<SectionDemand['length']>;
}

function Counted({ section: id, asked }: CountedProps): ReactElement {
  const count = usePlanPart(
    useCallback(
      (plan: Plan) => {
        const section = sectionIn(plan, id);
        return section ? sectionLength(plan, section).count : 0;
      },
      [id],
    ),
  );
  return (
    <div className={styles['length']} aria-hidden="true" data-length="">
      <LengthNote {...asked} count={count} />
    </div>
  );
}

/**
 * The length of the section that is being written, where the template sets one; beyond it the note stays in sight. It is
 * for the eye: who listens finds it in the section's card, and hears no count at every key.
 */
export function SectionLengthNote({ section }: { readonly section: SectionId }): ReactElement | null {
  const asked = usePlanPart(
    useCallback((plan: Plan) => demandFor(plan.demands, sectionIn(plan, section)?.key)?.length, [section]),
  );
  return asked ? <Counted section={section} asked={asked} /> : null;
}
