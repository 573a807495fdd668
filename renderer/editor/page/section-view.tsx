import { memo, useCallback, useEffect, useRef, type ReactElement } from 'react';
import type { Prose, SectionId } from '#core/model';
import type { Plan } from '#core/records';
import { proseOf } from '../binding/prose-of';
import { DrawnProse } from './draw-prose';
import { usePage, usePlanPart } from './editors-context';
import { FixedText } from './fixed-text';
import { SectionEditor } from './section-editor';
import { SectionHeading } from './section-heading';
import { SectionLengthNote } from './section-length-note';
import { useIsWanted } from './use-is-wanted';
import { useNearness } from './use-nearness';
import styles from './page.module.css';

const NONE: Prose = [];

const Drawn = ({ section }: { readonly section: SectionId }): ReactElement => (
  <DrawnProse
    section={section}
    prose={usePlanPart(useCallback((plan: Plan) => proseOf(plan, section) ?? NONE, [section]))}
  />
);

/** How high a section probably is, so that the scroll bar is right before it was ever drawn. */
function guessHeight(plan: Plan, section: SectionId): number {
  return 60 + (proseOf(plan, section)?.length ?? 0) * 60;
}

/** One section of the page: its heading, and its prose as an editor near the view and drawn far from it. */
export const SectionView = memo(function SectionView({
  section,
  level,
}: {
  readonly section: SectionId;
  readonly level: number;
}): ReactElement {
  const ref = useRef<HTMLElement>(null);
  const { editors } = usePage();
  const isNear = useNearness(ref);
  const isWanted = useIsWanted(section);
  useEffect(() => {
    if (ref.current)
      ref.current.style.containIntrinsicSize = `auto ${String(guessHeight(editors.store.plan, section))}px`;
  }, [editors, section]);
  return (
    <section ref={ref} className={styles['section']} data-section={section}>
      <SectionLengthNote section={section} />
      <SectionHeading section={section} level={level} />
      <FixedText section={section} />
      <div className={styles['body']}>
        {isNear || isWanted ? <SectionEditor section={section} /> : <Drawn section={section} />}
      </div>
    </section>
  );
});
