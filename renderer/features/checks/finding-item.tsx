import { useEffect, useRef, useState, type ReactElement } from 'react';
import { sayFinding, type Finding } from '#core/checks';
import { fixEdits } from '#core/edit';
import { Button, LevelMark, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';

/** One finding: its sentence leads to the place, its reason unfolds, and what is certain can be corrected here. */
export function FindingItem({
  finding,
  isCurrent,
}: {
  readonly finding: Finding;
  readonly isCurrent: boolean;
}): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { edit, goTo } = useWorkspace();
  const [isOpen, setIsOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { message, why } = sayFinding(finding, language);
  const { fix } = finding;
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
        <Button look="link" size="small" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {words('checks.why')}
        </Button>
        {fix && (
          <Button look="link" size="small" onPress={() => edit((plan) => fixEdits(plan, fix), { name: 'fix' })}>
            {words('checks.fix')}
          </Button>
        )}
      </div>
      {isOpen && <p className={styles['why']}>{why}</p>}
    </li>
  );
}
