import { useState, type ReactElement, type ReactNode } from 'react';
import { progressOf } from '#core/checks';
import { Button, LevelMark, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';

interface ToFillProps {
  /** Whether the finding that the officer is at is one of these. */
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

/** How far the plan is filled in, the way to the next place, and folded behind it the list of what is left. */
export function ToFill({ isCurrent, children }: ToFillProps): ReactElement | null {
  const t = useWords();
  const { plan, findings, command } = useWorkspace();
  const [isOpen, setIsOpen] = useState<boolean>();
  const { filled, all } = progressOf(plan, findings);
  if (all === 0) return null;
  const left = all - filled;
  const isListed = left > 0 && (isOpen ?? isCurrent);
  const words = t('checks.filled', { filled, all });
  return (
    <section aria-label={t('checks.toFill')} className={styles['toFill']}>
      <h3 className={styles['progress']}>
        <LevelMark level="to-fill" />
        <span>{words}</span>
        <progress max={all} value={filled} aria-label={words} />
      </h3>
      {left > 0 && (
        <div className={styles['acts']}>
          <Button look="link" size="small" onPress={() => command('next-to-fill')}>
            {t('checks.nextToFill')}
          </Button>
          <Button look="link" size="small" aria-expanded={isListed} onPress={() => setIsOpen(!isListed)}>
            {isListed ? t('checks.less') : t('checks.listToFill', { count: left })}
          </Button>
        </div>
      )}
      {isListed && children}
    </section>
  );
}
