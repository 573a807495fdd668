import type { ReactElement } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';
import { classNames } from './class-names';

export interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly note?: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** `segments` stand in one row, `lines` one under the other with a note each. */
  readonly look?: 'segments' | 'small' | 'lines';
}

/** One of two or three, all of them in sight. */
export const Choice = <Id extends string>(props: ChoiceProps<Id>): ReactElement => {
  const { label, hideLabel = false, options, value, onChange, look = 'segments' } = props;
  return (
    <RadioGroup
      className={classNames(styles['group'], look === 'small' && styles['small'])}
      value={value}
      orientation={look === 'lines' ? 'vertical' : 'horizontal'}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={styles[look === 'lines' ? 'lines' : 'row']}>
        {options.map(({ id, name, note }) => (
          <RadioField key={id} value={id} className={styles['option'] ?? ''}>
            <RadioButton className={styles[look === 'lines' ? 'line' : 'segment'] ?? ''}>
              {name}
              {note !== undefined && <span className={styles['note']}>{note}</span>}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
};
