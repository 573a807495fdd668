import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { Result } from '#core/model';
import type { OpenedPlan, UnsavedPlan } from '#ipc';
import { Button, useWords } from '../../ui';
import { bridge } from '../../workspace';
import { DiscardDialog } from './discard-dialog';
import styles from './recovery.module.css';
import { useChangedAtText, useChangesText } from './use-changes-text';

interface UnsavedListProps {
  readonly onRestored: (result: Result<OpenedPlan>) => void;
}

/** The plans that were not saved when the program ended, on the start screen; nothing where there are none. */
export function UnsavedList({ onRestored }: UnsavedListProps): ReactElement | null {
  const words = useWords();
  const [plans, setPlans] = useState<readonly UnsavedPlan[]>([]);
  const [discarding, setDiscarding] = useState<UnsavedPlan>();
  const ask = useCallback(() => void bridge.request('recovery:list').then(setPlans), []);
  useEffect(ask, [ask]);
  const restore = async ({ id }: UnsavedPlan): Promise<void> => {
    onRestored(await bridge.request('recovery:restore', id));
    ask();
  };
  const discard = async ({ id }: UnsavedPlan): Promise<void> => {
    setDiscarding(undefined);
    await bridge.request('recovery:discard', id);
    ask();
  };
  if (plans.length === 0) return null;
  return (
    <section className={styles['list']} aria-label={words('recovery.title')}>
      <h2 className={styles['heading']}>{words('recovery.title')}</h2>
      <p className={styles['note']}>{words('recovery.note')}</p>
      <ul>
        {plans.map((plan) => (
          <UnsavedItem
            key={plan.id}
            plan={plan}
            onRestore={() => void restore(plan)}
            onDiscard={() => setDiscarding(plan)}
          />
        ))}
      </ul>
      {discarding && (
        <DiscardDialog
          name={discarding.name}
          onDiscard={() => void discard(discarding)}
          onClose={() => setDiscarding(undefined)}
        />
      )}
    </section>
  );
}

interface UnsavedItemProps {
  readonly plan: UnsavedPlan;
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

function UnsavedItem({ plan, onRestore, onDiscard }: UnsavedItemProps): ReactElement {
  const words = useWords();
  const [changesText, changedAtText] = [useChangesText(), useChangedAtText()];
  const { name, folder } = plan;
  return (
    <li className={styles['item']}>
      <div className={styles['plan']}>
        <p className={styles['name']}>{name}</p>
        <p>{changesText(plan)}</p>
        <p className={styles['note']}>
          {changedAtText(plan)} · {folder ?? words('recovery.neverSaved')}
        </p>
      </div>
      <Button look="quiet" aria-label={words('recovery.discardOf', { name })} onPress={onDiscard}>
        {words('recovery.discard')}
      </Button>
      <Button look="plain" aria-label={words('recovery.restoreOf', { name })} onPress={onRestore}>
        {words('recovery.restore')}
      </Button>
    </li>
  );
}
