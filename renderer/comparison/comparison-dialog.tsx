import type { ReactElement, ReactNode } from 'react';
import type { Result } from '#core/model';
import type { Plan } from '#core/records';
import { sayFailure } from '#core/words';
import { Dialog, Notice, useLanguage, useWords } from '../ui';
import { ChangeList, type ChangeListProps } from './change-list';
import styles from './change-list.module.css';

/** A plan to compare: what it is called, and the plan, or why there is none; nothing while it is being read. */
export interface Side {
  readonly name: string;
  readonly read: Result<Plan> | undefined;
}

export interface ComparisonDialogProps extends Pick<ChangeListProps, 'onGoTo'> {
  readonly title: string;
  readonly before: Side;
  readonly after: Side;
  /** What stands above the list, for choosing what is compared. */
  readonly children?: ReactNode;
  readonly foot: ReactNode;
  readonly onClose: () => void;
}

/** Two states of a plan compared, with what is added and what is removed explained above the list. */
export function ComparisonDialog({
  title,
  before,
  after,
  onGoTo,
  children,
  foot,
  onClose,
}: ComparisonDialogProps): ReactElement {
  const t = useWords();
  return (
    <Dialog title={title} width="wide" onClose={onClose} foot={foot}>
      {children}
      <p className={styles['legend']}>
        {t('comparison.sides', { before: before.name, after: after.name })} <ins>{t('comparison.added')}</ins>{' '}
        <del>{t('comparison.removed')}</del>
      </p>
      <Differences before={before.read} after={after.read} onGoTo={onGoTo} />
    </Dialog>
  );
}

interface DifferencesProps extends Pick<ChangeListProps, 'onGoTo'> {
  readonly before: Result<Plan> | undefined;
  readonly after: Result<Plan> | undefined;
}

function Differences({ before, after, onGoTo }: DifferencesProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const failed = [before, after].find((read) => read?.ok === false);
  if (failed?.ok === false)
    return (
      <Notice look="failure" kind={t('common.failure')}>
        <span role="alert">{sayFailure(failed.failure, language)}</span>
      </Notice>
    );
  if (!before?.ok || !after?.ok) return <p role="status">{t('comparison.reading')}</p>;
  return <ChangeList before={before.value} after={after.value} onGoTo={onGoTo} />;
}
