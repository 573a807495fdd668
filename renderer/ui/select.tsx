import type { ReactElement } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import { Icon } from './icon';
import list from './list.module.css';

export interface Option {
  readonly id: string;
  readonly name: string;
}

export interface SelectProps {
  readonly label: string;
  /** In a row of tools: no frame, and the label is only read aloud. */
  readonly isCell?: boolean;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  /** What stands there while nothing is chosen. */
  readonly placeholder: string;
  readonly dataField?: string;
}

/** One of a few choices. */
export const Select = ({
  label,
  isCell = false,
  options,
  value,
  onChange,
  placeholder,
  dataField,
}: SelectProps): ReactElement => (
  <AriaSelect
    className={classNames(field['field'], isCell && field['cell'])}
    value={value ?? null}
    onChange={(key) => onChange(String(key))}
    placeholder={placeholder}
    {...(isCell && { 'aria-label': label })}
  >
    {!isCell && <Label className={field['label'] ?? ''}>{label}</Label>}
    <Button className={field['trigger'] ?? ''} {...(dataField !== undefined && { 'data-field': dataField })}>
      <SelectValue />
      <Icon name="down" />
    </Button>
    <Popover className={list['popover'] ?? ''}>
      <ListBox className={list['list'] ?? ''} items={options}>
        {(option) => (
          <ListBoxItem className={list['item'] ?? ''} textValue={option.name}>
            {option.name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
);
