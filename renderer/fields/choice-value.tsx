import type { ReactElement } from 'react';
import type { ChoiceField } from '#core/records';
import { Select, useLanguage, useWords } from '../ui';

interface ChoiceValueProps {
  readonly field: ChoiceField;
  readonly value: unknown;
  readonly label: string;
  readonly onChange: (id: string | undefined) => void;
  readonly dataField: string;
}

/** The option that empties the field. */
const CLEAR = ' clear';

/** One of the choices that the field's description names, or none. */
export function ChoiceValue({ field, value, label, onChange, dataField }: ChoiceValueProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const options = Object.entries(field.choices).map(([id, names]) => ({ id, name: names[language] }));
  const shared = { label, dataField, value: typeof value === 'string' ? value : undefined };
  return (
    <Select
      {...shared}
      options={value === undefined ? options : [...options, { id: CLEAR, name: words('fields.clear') }]}
      onChange={(id) => onChange(id === CLEAR ? undefined : id)}
      placeholder={words('common.notChosen')}
    />
  );
}
