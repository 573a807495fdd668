import type { ReactElement } from 'react';
import type { Plan } from '#core/records';
import { sayDifference, type Difference } from '#core/returned';
import { MarkedText } from '../../comparison';
import { Choice, useLanguage, useWords } from '../../ui';
import styles from './returned.module.css';
import { canBeTaken, type Answer } from './use-choices';

interface DifferenceItemProps {
  /** The plan that went out. */
  readonly plan: Plan;
  readonly difference: Difference;
  /** Left out where there is nothing to choose any more. */
  readonly choice?: { readonly answer: Answer; readonly onAnswer: (answer: Answer) => void };
}

/** A value in a question, which must stay short. */
const LONGEST_VALUE = 24;
const isShort = ({ kind, before, after }: Difference): boolean =>
  kind === 'value' && before.length <= LONGEST_VALUE && after.length <= LONGEST_VALUE;

/** One place: where it is, what happened there and by whom, both texts marked, and what is to become of it. */
export function DifferenceItem({ plan, difference, choice }: DifferenceItemProps): ReactElement {
  const t = useWords();
  const { place, what, by, why } = sayDifference(plan, difference, useLanguage());
  const { pieces, after } = difference;
  const isValue = isShort(difference);
  const before = difference.before === '' ? t('returned.empty') : difference.before;
  return (
    <li className={styles['difference']}>
      <div className={styles['place']}>
        <span className={styles['where']}>{place}</span>
        <span className={styles['what']}>{what}</span>
        {by.length > 0 && <span className={styles['by']}>{by.join(' · ')}</span>}
      </div>
      {difference.place.extra === undefined && <MarkedText pieces={pieces} />}
      {why !== undefined && <p className={styles['why']}>{why}</p>}
      {choice && canBeTaken(difference) && (
        <Choice
          label={t('returned.choiceAt', { place, what })}
          hideLabel
          look="small"
          value={choice.answer}
          onChange={choice.onAnswer}
          options={[
            { id: 'keep', name: isValue ? t('returned.keepValue', { value: before }) : t('returned.keep') },
            {
              id: 'take',
              name: isValue
                ? t('returned.takeValue', { value: after === '' ? t('returned.empty') : after })
                : t('returned.take'),
            },
          ]}
        />
      )}
    </li>
  );
}
