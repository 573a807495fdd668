import { useEffect, useRef, useState, type ReactElement } from 'react';
import { sayFinding, type Finding } from '#core/checks';
import { Button, LevelMark, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';
import type { ChecksQuestion } from './checks-question';
import { FindingActs } from './finding-acts';

interface FindingItemProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly onAsk: (question: ChecksQuestion) => void;
}

/** One finding: its sentence leads to the place, its reason unfolds, and what is certain can be corrected here. */
export function FindingItem({ finding, isCurrent, onAsk }: FindingItemProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { goTo } = useWorkspace();
  const [isOpen, setIsOpen] = useState<boolean>();
  const item = useRef<HTMLLIElement>(null);
  const { message, why } = sayFinding(finding, language);
  const isExplained = isOpen ?? isCurrent;
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={item} className={styles['finding']} data-current={isCurrent || undefined} data-rule={finding.rule}>
      <LevelMark level={finding.level} />
      <div className={styles['sentence']}>
        <Button look="link" onPress={() => goTo(finding.at)}>
          {message}
        </Button>
      </div>
      <div className={styles['acts']}>
        <Button look="link" size="small" aria-expanded={isExplained} onPress={() => setIsOpen(!isExplained)}>
          {words('checks.why')}
        </Button>
        <FindingActs finding={finding} onAsk={onAsk} />
      </div>
      {isExplained && <p className={styles['why']}>{why}</p>}
    </li>
  );
}
