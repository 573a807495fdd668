import { useMemo, useState, type ReactElement } from 'react';
import type { Place } from '#core/checks';
import { comparePlans, countChanges, homeName, sayChange, sayCounts, type Change } from '#core/review';
import type { Plan } from '#core/records';
import { Button, useLanguage, useWords } from '../ui';
import { ChangedPictures } from './changed-pictures';
import { MarkedText } from './marked-text';
import styles from './change-list.module.css';

export interface ChangeListProps {
  readonly before: Plan;
  readonly after: Plan;
  /** Leads to a place of the later plan; left out where that is not the plan of the window. */
  readonly onGoTo?: ((place: Place) => void) | undefined;
}

/** More than this nobody reads at once. */
const SHOWN = 400;

/** The differences of two plans in the words of plans, section by section and register by register. */
export function ChangeList({ before, after, onGoTo }: ChangeListProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const changes = useMemo(() => comparePlans(before, after), [before, after]);
  const [isWhole, setIsWhole] = useState(false);
  if (changes.length === 0) return <p role="status">{t('comparison.none')}</p>;
  const groups = groupByHome(isWhole ? changes : changes.slice(0, SHOWN));
  return (
    <div className={styles['list']}>
      <p role="status">
        {t('comparison.counts', { count: changes.length, counts: sayCounts(countChanges(changes), language) })}
      </p>
      {groups.map((group) => (
        <Group
          key={group.key}
          plans={{ before, after }}
          name={homeName(group.home, { before, after }, language)}
          changes={group.changes}
          onGoTo={onGoTo}
        />
      ))}
      {!isWhole && changes.length > SHOWN && (
        <Button onPress={() => setIsWhole(true)}>{t('comparison.more', { count: changes.length - SHOWN })}</Button>
      )}
    </div>
  );
}

interface ChangeGroup {
  readonly key: string;
  readonly home: Change['home'];
  readonly changes: Change[];
}

/** Changes of one home stand together already. */
function groupByHome(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const change of changes) {
    const key = JSON.stringify(change.home);
    const group = groups.get(key) ?? { key, home: change.home, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface GroupProps {
  readonly plans: Pick<ChangeListProps, 'before' | 'after'>;
  readonly name: string;
  readonly changes: readonly Change[];
  readonly onGoTo: ((place: Place) => void) | undefined;
}

const Group = ({ plans, name, changes, onGoTo }: GroupProps): ReactElement => (
  <section className={styles['group']} aria-label={name}>
    <h3 className={styles['heading']}>{name}</h3>
    <ul>
      {changes.map((change, index) => (
        <li key={index} className={styles['change']}>
          <ChangeItem change={change} plans={plans} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  </section>
);

interface ChangeItemProps extends Pick<GroupProps, 'plans' | 'onGoTo'> {
  readonly change: Change;
}

function ChangeItem({ change, plans, onGoTo }: ChangeItemProps): ReactElement {
  const sentence = sayChange(change, useLanguage());
  const { at } = change;
  return (
    <>
      {at && onGoTo ? (
        <Button look="link" onPress={() => onGoTo(at)}>
          {sentence}
        </Button>
      ) : (
        <span>{sentence}</span>
      )}
      {change.of === 'block' && change.media && <ChangedPictures media={change.media} {...plans} />}
      {'pieces' in change && change.pieces.length > 0 && <MarkedText pieces={change.pieces} />}
    </>
  );
}
