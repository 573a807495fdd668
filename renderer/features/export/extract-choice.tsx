import { useMemo, type ReactElement } from 'react';
import { linksTo, recordName, unitParts } from '#core/derive';
import type { Plan } from '#core/records';
import { Select, useLanguage, useWords } from '../../ui';
import styles from './export-sheet.module.css';

interface ExtractChoiceProps {
  readonly plan: Plan;
  readonly unit: string | undefined;
  readonly onUnit: (unit: string) => void;
}

/** The units that have something to do with in a plan, those with the most first. */
function unitsOf(plan: Plan): readonly { readonly id: string; readonly name: string }[] {
  return plan.records.organisation
    .map((record) => ({
      id: record.id,
      name: recordName(plan, 'organisation', record),
      links: linksTo(plan, record.id).length,
    }))
    .filter(({ links }) => links > 0)
    .sort((one, other) => other.links - one.links);
}

/** Asks for which unit the extract is, and says what it will hold. */
export function ExtractChoice({ plan, unit, onUnit }: ExtractChoiceProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const units = useMemo(() => unitsOf(plan), [plan]);
  const parts = useMemo(() => (unit === undefined ? undefined : unitParts(plan, unit)), [plan, unit]);
  if (units.length === 0) return <p>{words('extract.noUnits')}</p>;
  return (
    <section className={styles['before']} aria-label={words('extract.unit')}>
      <Select
        label={words('extract.unit')}
        options={units}
        value={unit}
        placeholder={words('common.notChosen')}
        onChange={onUnit}
      />
      {parts && (
        <>
          <h3 className={styles['heading']}>{words('extract.holds')}</h3>
          <ul>
            {[...parts].flatMap(([kind, list]) =>
              list.map((part) => (
                <li key={`${kind} ${part.words.en}`}>
                  {words('extract.part', {
                    part: part.words[language],
                    count: part.records.length,
                  })}
                </li>
              )),
            )}
          </ul>
          <p className={styles['more']}>{words('extract.namesOnly')}</p>
        </>
      )}
    </section>
  );
}
