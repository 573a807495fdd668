import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { mayRename } from '#core/edit';
import type { SectionId } from '#core/model';
import type { Plan } from '#core/records';
import { classNames, useWords } from '../../ui';
import { sectionIn } from '../binding/prose-of';
import { usePage, usePlanPart } from './editors-context';
import { useNumberOf } from './use-number-of';
import styles from './page.module.css';

export const headingId = (section: SectionId): string => `heading-${section}`;

const useHeading = (section: SectionId): string =>
  usePlanPart(useCallback((plan: Plan) => sectionIn(plan, section)?.heading ?? '', [section]));

/** Whether the heading is the officer's to change: the plan's demands say so once and for all. */
function useIsOwn(section: SectionId): boolean {
  const { store } = usePage().editors;
  return useMemo(() => mayRename(store.plan, section), [store, section]);
}

/** The heading of the officer's own section, renamed where it stands. */
function OwnHeading({ section, heading }: { readonly section: SectionId; readonly heading: string }): ReactElement {
  const t = useWords();
  const { editors } = usePage();
  const [draft, setDraft] = useState<string>();
  const isGivenUp = useRef(false);
  const leave = (): void => {
    const next = (draft ?? heading).trim();
    setDraft(undefined);
    if (!isGivenUp.current && next !== '' && next !== heading)
      editors.edit([{ kind: 'rename-section', section, heading: next }], { name: 'rename-section' });
    isGivenUp.current = false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    isGivenUp.current = event.key === 'Escape';
    event.stopPropagation();
    event.currentTarget.blur();
  };
  return (
    <input
      className={styles['own']}
      aria-label={t('page.heading')}
      data-heading={section}
      spellCheck={false}
      value={draft ?? heading}
      size={Math.max(8, (draft ?? heading).length * 2)}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}

/** The heading of a section with its number; one that the template locks is only shown. */
export function SectionHeading({
  section,
  level,
}: {
  readonly section: SectionId;
  readonly level: number;
}): ReactElement {
  const { select } = usePage();
  const heading = useHeading(section);
  const isOwn = useIsOwn(section);
  const number = useNumberOf(section);
  return (
    <div
      role="heading"
      aria-level={Math.min(level + 1, 6)}
      id={headingId(section)}
      className={classNames(styles['heading'], styles[`level${String(Math.min(level, 4))}`])}
      onClick={() => select({ kind: 'section', section })}
    >
      {number !== undefined && <span className={styles['number']}>{number}</span>}
      {isOwn ? <OwnHeading section={section} heading={heading} /> : heading}
    </div>
  );
}
