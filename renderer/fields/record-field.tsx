import type { ReactElement } from 'react';
import { assertNever, formatDate, formatQuantity } from '#core/model';
import { fieldText } from '#core/derive';
import { mayRetitle, readDate, readNames, readQuantity, readText, retitle } from '#core/entry';
import { fieldsOf, isKindName, type Field, type KindName, type PlanRecord } from '#core/records';
import { useLanguage, useWords } from '../ui';
import { ChoiceValue } from './choice-value';
import { DraftField } from './draft-field';
import { useFields } from './fields-context';
import { FundingValue } from './funding-value';
import { LinkValue } from './link-value';
import { LinksValue } from './links-value';
import { RowsValue } from './rows-value';

export interface RecordFieldProps {
  readonly kind: KindName;
  readonly record: PlanRecord;
  readonly name: string;
}

/** One field of one record in a form, typed by its kind's description. */
export function RecordField({ kind, record, name }: RecordFieldProps): ReactElement {
  const language = useLanguage();
  const { edit } = useFields();
  const field = fieldsOf(kind)[name];
  if (!field) throw new Error(`No field ${kind}.${name}`);
  const label = field.words[language];
  const set = (value: unknown): void =>
    edit(
      [{ kind: 'set-field', record: record.id, field: name, ...(value !== undefined && { value }) }],
      { name: 'set-field' },
      { record: record.id, field: name },
    );
  if (kind === 'measure' && name === 'title') return <MeasureTitleField record={record} label={label} />;
  return <ValueField {...{ field, kind, record, name, label, set }} />;
}

interface ValueFieldProps extends RecordFieldProps {
  readonly field: Field;
  readonly label: string;
  readonly set: (value: unknown) => void;
}

function ValueField({ field, kind, record, name, label, set }: ValueFieldProps): ReactElement {
  const language = useLanguage();
  const { plan } = useFields();
  const hint = field.hint?.[language];
  const shared = {
    label,
    shown: fieldText(plan, kind, record, name),
    hint,
    dataField: `${record.id}.${name}`,
    commit: set,
  };
  const value = record[name];
  switch (field.type) {
    case 'text':
      return <DraftField {...shared} read={readText} isLong={field.long === true} />;
    case 'names':
      return <DraftField {...shared} read={readNames} />;
    case 'quantity':
      return <DraftField {...shared} read={readQuantity} say={(quantity) => formatQuantity(quantity, plan.language)} />;
    case 'date':
      return <DraftField {...shared} read={readDate} say={(date) => formatDate(date, plan.language)} />;
    case 'choice':
      return <ChoiceValue {...{ field, value, label }} onChange={set} dataField={shared.dataField} />;
    case 'link':
      return <LinkValue record={record} name={name} label={label} to={kindOf(field.to)} onChange={set} />;
    case 'links':
      return <LinksValue record={record} name={name} label={label} to={kindOf(field.to)} />;
    case 'funding':
      return <FundingValue {...{ record, name, field, label }} onChange={set} />;
    case 'rows':
      return <RowsValue {...{ record, name, field, label }} />;
    default:
      return assertNever(field);
  }
}

function kindOf(name: string): KindName {
  if (!isKindName(name)) throw new Error(`No kind ${name}`);
  return name;
}

function MeasureTitleField({ record, label }: { readonly record: PlanRecord; readonly label: string }): ReactElement {
  const words = useWords();
  const { plan, edit } = useFields();
  const may = mayRetitle(plan, record.id);
  return (
    <DraftField
      label={label}
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
