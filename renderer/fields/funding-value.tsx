import type { ReactElement } from 'react';
import { formatQuantity } from '#core/model';
import { sumParts } from '#core/derive';
import {
  FUNDING_SOURCES,
  partsIn,
  quantityIn,
  type FundingField,
  type FundingPart,
  type PlanRecord,
} from '#core/records';
import { FUNDING_SOURCE_WORDS } from '#core/words';
import { Button, CellSelect, Icon, classNames, useLanguage, useWords } from '../ui';
import { useFields } from './fields-context';
import { DraftField } from './draft-field';
import styles from './funding-value.module.css';
import { readDecimal, readYear } from '#core/entry';

interface FundingValueProps {
  readonly record: PlanRecord;
  readonly name: string;
  readonly field: FundingField;
  readonly label: string;
  readonly onChange: (parts: readonly FundingPart[]) => void;
}

/** The parts of a sum of money by source and year, and how their exact sum stands to what they are parts of. */
export function FundingValue({ record, name, field, label, onChange }: FundingValueProps): ReactElement {
  const words = useWords();
  const parts = partsIn(record, name);
  const change = (at: number, part: FundingPart): void =>
    onChange(parts.map((now, index) => (index === at ? part : now)));
  return (
    <div role="group" aria-label={label} className={styles['group']}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      {parts.length > 0 && (
        <div className={styles['row']} aria-hidden="true">
          <span className={styles['head']}>{words('fields.source')}</span>
          <span className={styles['head']}>{words('fields.year')}</span>
          <span className={styles['head']}>{words('fields.value')}</span>
        </div>
      )}
      {parts.map((part, index) => (
        <PartRow
          key={index}
          part={part}
          row={index + 1}
          onChange={(next) => change(index, next)}
          onRemove={() => onChange(parts.filter((_, other) => other !== index))}
        />
      ))}
      <div>
        <Button
          look="quiet"
          size="small"
          onPress={() => onChange([...parts, { value: '0' }])}
          data-field={`${record.id}.${name}`}
        >
          <Icon name="plus" />
          {words('fields.addPart')}
        </Button>
      </div>
      {parts.length > 0 && <PartsSum record={record} name={name} field={field} />}
    </div>
  );
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

interface PartRowProps {
  readonly part: FundingPart;
  readonly row: number;
  readonly onChange: (part: FundingPart) => void;
  readonly onRemove: () => void;
}

function PartRow({ part, row, onChange, onRemove }: PartRowProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const change = ({ source, year, value }: Loose<FundingPart>): void =>
    onChange({ value: value ?? '0', ...(source && { source }), ...(year !== undefined && { year }) });
  const name = words('fields.part', { row });
  return (
    <div className={styles['row']}>
      <CellSelect
        label={`${name} ${words('fields.source')}`}
        options={FUNDING_SOURCES.map((id) => ({ id, name: FUNDING_SOURCE_WORDS[id][language] }))}
        value={part.source}
        onChange={(id) => change({ ...part, source: FUNDING_SOURCES.find((known) => known === id) })}
      />
      <DraftField
        label={`${name} ${words('fields.year')}`}
        isCell
        shown={part.year === undefined ? '' : String(part.year)}
        read={readYear}
        commit={(year) => change({ ...part, year })}
      />
      <DraftField
        label={`${name} ${words('fields.value')}`}
        isCell
        shown={part.value}
        read={readDecimal}
        commit={(value) => change({ ...part, value })}
      />
      <Button look="quiet" size="icon" aria-label={words('fields.removePart', { row })} onPress={onRemove}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function PartsSum({ record, name, field }: Pick<FundingValueProps, 'record' | 'name' | 'field'>): ReactElement {
  const words = useWords();
  const { plan } = useFields();
  const { sum, rest } = sumParts(record, name, field);
  const unit = quantityIn(record, field.of)?.unit;
  const money = (value: string): string =>
    formatQuantity({ value, comparator: '=', ...(unit !== undefined && { unit }) }, plan.language);
  const verdict =
    rest === undefined
      ? words('fields.partsNoAmount')
      : rest === '0'
        ? words('fields.partsMatch')
        : rest.startsWith('-')
          ? words('fields.partsOver', { rest: money(rest.slice(1)) })
          : words('fields.partsShort', { rest: money(rest) });
  return (
    <p role="status" className={classNames(styles['sum'], rest?.startsWith('-') === true && styles['wrong'])}>
      {words('fields.partsSum', { sum: money(sum) })} · {verdict}
    </p>
  );
}
