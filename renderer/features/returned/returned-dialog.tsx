import { useMemo, type ReactElement } from 'react';
import type { NewId } from '#core/model';
import type { Plan } from '#core/records';
import { KIND_WORDS, takeDifferences, type Taken } from '#core/returned';
import type { OpenedWord } from '#ipc';
import { Button, Dialog, Notice, Select, useLanguage, useWords } from '../../ui';
import { DifferenceItem } from './difference-item';
import { isAsSent } from './is-as-sent';
import styles from './returned.module.css';
import { canBeTaken, useChoices, type Choices } from './use-choices';

export type ReturnedWord = Extract<OpenedWord, { kind: 'returned' }>;

export interface ReturnedDialogProps {
  readonly word: ReturnedWord;
  /** The plan that stands in the window now. */
  readonly open: Plan | undefined;
  readonly newId: NewId;
  readonly onOpen: (taken: Taken) => void;
  readonly onClose: () => void;
}

/** A Word file that came back: each place in which it differs from the plan that went out, to be taken or left. */
export function ReturnedDialog({ word, open, newId, onOpen, onClose }: ReturnedDialogProps): ReactElement {
  const t = useWords();
  const { plan, differences, name } = word;
  const choices = useChoices(differences);
  const isStill = useMemo(() => open !== undefined && isAsSent(open, plan), [open, plan]);
  const hasMovedOn = open?.id === plan.id && !isStill;
  const finish = (): void => {
    const taken = takeDifferences(plan, choices.taken, newId);
    onOpen({ ...taken, left: differences.filter((each) => !taken.taken.includes(each)) });
  };
  return (
    <Dialog
      title={t('returned.title', { name })}
      width="wide"
      onClose={onClose}
      foot={
        <>
          <span className={styles['count']} role="status">
            {differences.length > 0 && t('returned.taken', { count: choices.taken.length, all: differences.length })}
          </span>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={finish} autoFocus={differences.length === 0}>
            {t(isStill ? (differences.length === 0 ? 'common.close' : 'returned.apply') : 'returned.open')}
          </Button>
        </>
      }
    >
      <div className={styles['tray']}>
        {hasMovedOn && (
          <Notice look="warning" kind={t('common.information')}>
            {t('returned.movedOn')}
          </Notice>
        )}
        {differences.length === 0 ? <p>{t('returned.same')}</p> : <Differences plan={plan} choices={choices} />}
      </div>
    </Dialog>
  );
}

function Differences({ plan, choices }: { readonly plan: Plan; readonly choices: Choices }): ReactElement {
  const t = useWords();
  return (
    <>
      <p>
        {t('returned.about')} <ins className={styles['came']}>{t('comparison.added')}</ins>{' '}
        <del className={styles['went']}>{t('comparison.removed')}</del>
      </p>
      <Tools choices={choices} />
      <ol className={styles['list']} aria-label={t('returned.list')}>
        {choices.listed.map((difference) => (
          <DifferenceItem
            key={difference.id}
            plan={plan}
            difference={difference}
            choice={{
              answer: choices.answerTo(difference),
              onAnswer: (answer) => choices.answer(difference, answer),
            }}
          />
        ))}
      </ol>
    </>
  );
}

/** Which kind is listed, and one answer for all that is. */
function Tools({ choices }: { readonly choices: Choices }): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const { kinds, shown, show, listed, answerAll } = choices;
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const options = [
    { id: 'all', name: t('returned.all', { count: all }) },
    ...kinds.map(({ kind, count }) => ({
      id: kind,
      name: t('returned.ofKind', { kind: KIND_WORDS[kind][language], count }),
    })),
  ];
  const isFixed = !listed.some(canBeTaken);
  return (
    <div className={styles['tools']}>
      <Select
        label={t('returned.show')}
        options={options}
        value={shown}
        placeholder=""
        onChange={(id) => show(kinds.find(({ kind }) => kind === id)?.kind ?? 'all')}
      />
      <Button isDisabled={isFixed} onPress={() => answerAll('take')}>
        {t('returned.takeAll')}
      </Button>
      <Button isDisabled={isFixed} onPress={() => answerAll('keep')}>
        {t('returned.keepAll')}
      </Button>
    </div>
  );
}
