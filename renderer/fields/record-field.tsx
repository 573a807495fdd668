import type { ReactElement } from 'react';
import { assertNever, formatDate, formatQuantity } from '#core/model';
import { fieldText, recordName } from '#core/derive';
import { fieldsOf, isKindName, type Field, type KindName, type PlanRecord } from '#core/records';
import { useLanguage, useWords } from '../ui';
import { ChoiceValue } from './choice-value';
import { DraftField } from './draft-field';
import { useFields } from './fields-context';
import { FundingValue } from './funding-value';
import { LinkValue } from './link-value';
import { LinksValue } from './links-value';
import { mayRetitle, retitle } from './measure-title';
import { readDate, readNames, readQuantity, readText } from './readings';

export interface RecordFieldProps {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly name: string;
  /** A cell of the register: no visible label, no hint. */
  readonly isCell?: boolean;
}

/** One field of one record, typed by its kind's description: the same in the register and in the record pane. */
export function RecordField({ kind, record, name, isCell = false }: RecordFieldProps): ReactElement {
  const language = useLanguage();
  const { plan, edit } = useFields();
  const field = fieldsOf(kind)[name];
  if (!field) throw new Error(`No field ${kind}.${name}`);
  const own = field.words[language];
  const label = isCell ? `${own} · ${recordName(plan, kind, record)}` : own;
  const set = (value: unknown): void =>
    edit(
      [{ kind: 'set-field', record: record.id, field: name, ...(value !== undefined && { value }) }],
      { name: 'set-field' },
      { record: record.id, field: name },
    );
  if (kind === 'measure' && name === 'title')
    return <MeasureTitleField record={record} label={label} isCell={isCell} />;
  return <ValueField {...{ field, kind, record, name, label, isCell, set }} />;
}

interface ValueFieldProps extends Required<RecordFieldProps> {
  readonly field: Field;
  readonly label: string;
  readonly set: (value: unknown) => void;
}

function ValueField({ field, kind, record, name, label, isCell, set }: ValueFieldProps): ReactElement {
  const language = useLanguage();
  const { plan } = useFields();
  const hint = isCell ? undefined : field.hint?.[language];
  const shared = {
    label,
    isCell,
    shown: fieldText(plan, kind, record, name),
    hint,
    dataField: `${record.id}.${name}`,
    commit: set,
  };
  const value = record[name];
  switch (field.type) {
    case 'text':
      return <DraftField {...shared} read={readText} isLong={field.long === true && !isCell} />;
    case 'names':
      return <DraftField {...shared} read={readNames} />;
    case 'quantity':
      return <DraftField {...shared} read={readQuantity} say={(quantity) => formatQuantity(quantity, plan.language)} />;
    case 'date':
      return <DraftField {...shared} read={readDate} say={(date) => formatDate(date, plan.language)} />;
    case 'choice':
      return <ChoiceValue {...{ field, value, label, isCell }} onChange={set} dataField={shared.dataField} />;
    case 'link':
      return (
        <LinkValue record={record} name={name} label={label} to={kindOf(field.to)} isCell={isCell} onChange={set} />
      );
    case 'links':
      return <LinksValue record={record} name={name} label={label} to={kindOf(field.to)} isCell={isCell} />;
    case 'funding':
      return <FundingValue record={record} label={label} isCell={isCell} onChange={set} />;
    default:
      return assertNever(field);
  }
}

function kindOf(name: string): KindName {
  if (!isKindName(name)) throw new Error(`No kind ${name}`);
  return name;
}

function MeasureTitleField({
  record,
  label,
  isCell,
}: {
  readonly record: PlanRecord;
  readonly label: string;
  readonly isCell: boolean;
}): ReactElement {
  const words = useWords();
  const { plan, edit } = useFields();
  const may = mayRetitle(plan, record.id);
  return (
    <DraftField
      label={label}
      isCell={isCell}
      isReadOnly={!may}
      hint={may ? undefined : words('fields.titleHasRefs')}
      shown={fieldText(plan, 'measure', record, 'title')}
      read={readText}
      commit={(title) =>
        edit((now) => retitle(now, record.id, title), { name: 'retitle' }, { record: record.id, field: 'title' })
      }
      dataField={`${record.id}.title`}
    />
  );
}
