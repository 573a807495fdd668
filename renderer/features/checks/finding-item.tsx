import { memo, useEffect, useRef, useState, type ReactElement } from 'react';
import { sayFinding, type Finding } from '#core/checks';
import { LevelMark, LinkButton, useLanguage, useWords } from '../../ui';
import styles from './checks-pane.module.css';
import { FindingActs, FindingChoices } from './finding-acts';
import type { FindingDeeds } from './finding-deeds';
import { RuleReason } from './rule-reason';

interface FindingItemProps {
  readonly finding: Finding;
  /** What the finding is known by. */
  readonly id: string;
  readonly isCurrent: boolean;
  /** How many findings of its rule have a certain fix; 0 where another finding of the list offers to fix them all. */
  readonly fixable: number;
  /** The two places that a finding speaks of, in words. */
  readonly here?: string;
  readonly there?: string;
  readonly deeds: FindingDeeds;
}

/**
 * One finding: its sentence leads to the place, its reason unfolds, and what is certain can be corrected here. Drawn
 * again only when it is another.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, id, isCurrent, fixable, here, there, deeds } = props;
  const words = useWords();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState<boolean>();
  const item = useRef<HTMLLIElement>(null);
  const { at, also } = finding;
  const isExplained = isOpen ?? isCurrent;
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li
      ref={item}
      className={styles['finding']}
      data-current={isCurrent || undefined}
      data-rule={finding.rule}
      data-key={id}
    >
      <LevelMark level={finding.level} />
      <div className={styles['sentence']}>
        <LinkButton onPress={() => deeds.goTo(at)}>{sayFinding(finding, language).message}</LinkButton>
      </div>
      {also && here !== undefined && there !== undefined && (
        <div className={styles['places']}>
          <LinkButton size="small" onPress={() => deeds.goTo(at)}>
            {here}
          </LinkButton>
          <LinkButton size="small" onPress={() => deeds.goTo(also)}>
            {there}
          </LinkButton>
        </div>
      )}
      <FindingChoices finding={finding} deeds={deeds} />
      <div className={styles['acts']}>
        <LinkButton size="small" aria-expanded={isExplained} onPress={() => setIsOpen(!isExplained)}>
          {words('checks.why')}
        </LinkButton>
        <FindingActs finding={finding} fixable={fixable} deeds={deeds} />
      </div>
      {isExplained && <RuleReason rule={finding.rule} />}
    </li>
  );
});
