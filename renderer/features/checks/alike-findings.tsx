import { useState, type ReactElement } from 'react';
import type { Finding } from '#core/checks';
import { LinkButton, useDrawnInParts, useWords } from '../../ui';
import type { Alike } from './group-findings';
import styles from './checks-pane.module.css';

/** More alike than this are folded: the first tell what is wrong, the others are a number. */
const SHOWN = 3;
/** How many of an unfolded list are drawn at once. */
const PART = 20;

interface AlikeFindingsProps {
  readonly alike: Alike;
  /** Which of them the officer is at; it is never folded. */
  readonly current: Finding | undefined;
  readonly item: (finding: Finding, isFirst: boolean) => ReactElement;
}

/** The findings of one rule in a group: more than three are folded, and unfold by a click or Enter. */
export function AlikeFindings({ alike: { findings }, current, item }: AlikeFindingsProps): ReactElement {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const drawn = useDrawnInParts(isOpen ? findings.length : SHOWN, PART);
  const shown = findings.filter((finding, index) => index < (isOpen ? drawn : SHOWN) || finding === current);
  return (
    <>
      <ul>{shown.map((finding, index) => item(finding, index === 0))}</ul>
      {findings.length > SHOWN && (
        <div className={styles['fold']}>
          <LinkButton size="small" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? t('checks.less') : t('checks.more', { count: findings.length - shown.length })}
          </LinkButton>
        </div>
      )}
    </>
  );
}
