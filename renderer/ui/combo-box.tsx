import type { KeyboardEvent, ReactElement } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import { Icon } from './icon';
import list from './list.module.css';
import type { Option } from './select';

export interface ComboBoxProps {
  readonly label: string;
  readonly isCell?: boolean;
  /** The options that fit what was typed; the caller filters, because one of them may be "new …". */
  readonly options: readonly Option[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onUse?: () => void;
  readonly onLeave?: () => void;
  /** Escape. */
  readonly onGiveUp?: () => void;
  /** The option that Enter takes when none is marked in the list. */
  readonly enterChooses?: string | undefined;
  readonly openWords: string;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly dataField?: string;
}

/** A field that one types into and chooses from. Choosing is told once; the text is the caller's. */
export function ComboBox(props: ComboBoxProps): ReactElement {
  const { label, isCell = false, options, error, enterChooses, onChoose, dataField } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') props.onGiveUp?.();
    const marked = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || enterChooses === undefined || marked) return;
    event.preventDefault();
    onChoose(enterChooses);
  };
  return (
    <AriaComboBox
      className={classNames(field['field'], isCell && field['cell'])}
      items={options}
      inputValue={props.text}
      onInputChange={props.onText}
      value={null}
      onChange={(key) => key !== null && onChoose(String(key))}
      allowsCustomValue
      menuTrigger="focus"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      {...(props.onUse && { onFocus: props.onUse })}
      {...(props.onLeave && { onBlur: props.onLeave })}
      {...(isCell && { 'aria-label': label })}
    >
      {!isCell && <Label className={field['label'] ?? ''}>{label}</Label>}
      <Group className={field['box'] ?? ''}>
        <Input
          className={field['input'] ?? ''}
          spellCheck={false}
          onKeyDownCapture={onKeyDown}
          {...(dataField !== undefined && { 'data-field': dataField })}
        />
        <Button className={field['opener'] ?? ''} aria-label={props.openWords}>
          <Icon name="down" />
        </Button>
      </Group>
      <FieldError className={field['error'] ?? ''}>{error}</FieldError>
      <Popover className={list['popover'] ?? ''}>
        <ListBox<Option> className={list['list'] ?? ''}>
          {(option) => (
            <ListBoxItem className={list['item'] ?? ''} textValue={option.name}>
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
