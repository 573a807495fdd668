import type { ReactElement } from 'react';
import type { Result } from '#core/model';
import type { Place } from '#core/checks';
import type { Plan } from '#core/records';
import { ComparisonDialog } from '../../comparison';
import { Button, useWords } from '../../ui';

interface CompareDialogProps {
  readonly name: string;
  /** What stands in the file, while it is read nothing, and what stands in the window. */
  readonly theirs: Result<Plan> | undefined;
  readonly mine: Plan;
  /** The file of another officer, which is not replaced. */
  readonly isReadOnly: boolean;
  readonly onGoTo: (place: Place) => void;
  readonly onReload: () => void;
  readonly onSaveCopy: () => void;
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

/** What stands in the file beside what stands in the window, and what can be done about it then. */
export function CompareDialog({ name, theirs, mine, isReadOnly, ...acts }: CompareDialogProps): ReactElement {
  const t = useWords();
  const isUnread = theirs?.ok !== true;
  return (
    <ComparisonDialog
      title={t('fileState.compareTitle', { name })}
      before={{ name: t('fileState.inFile'), read: theirs }}
      after={{ name: t('fileState.inWindow'), read: { ok: true, value: mine } }}
      onGoTo={acts.onGoTo}
      onClose={acts.onClose}
      foot={
        <>
          <Button onPress={acts.onClose}>{t('common.cancel')}</Button>
          {!isReadOnly && (
            <Button look="danger" isDisabled={isUnread} onPress={acts.onOverwrite}>
              {t('fileState.overwrite')}
            </Button>
          )}
          <Button isDisabled={isUnread} onPress={acts.onReload}>
            {t('fileState.reload')}
          </Button>
          <Button look="primary" onPress={acts.onSaveCopy}>
            {t('fileState.keepMine')}
          </Button>
        </>
      }
    />
  );
}
