import type { KeyboardEvent, ReactElement } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  readonly onCompositionStart?: () => void;
  readonly onCompositionEnd?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly isLong?: boolean;
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** `record.field`: what undo looks for to put the focus back. */
  readonly dataField?: string;
  /** The language of what is written in it, where that is not the window's. */
  readonly lang?: string;
}

/** A field of one or several lines with its label, its hint and what is wrong with it. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, isLong = false, rows = 3, hint, error, placeholder, dataField, onKeyDown } = props;
  const shared = {
    placeholder: placeholder ?? '',
    spellCheck: false,
    ...(dataField !== undefined && { 'data-field': dataField }),
    ...(props.lang !== undefined && { lang: props.lang }),
  };
  return (
    <AriaTextField
      className={styles['field'] ?? ''}
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      {...(props.onBlur && { onBlur: props.onBlur })}
      {...(props.onFocus && { onFocus: props.onFocus })}
      {...(props.onCompositionStart && { onCompositionStart: props.onCompositionStart })}
      {...(props.onCompositionEnd && { onCompositionEnd: props.onCompositionEnd })}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {isLong ? (
        <TextArea
          {...shared}
          rows={rows}
          className={classNames(styles['input'], styles['area'])}
          onKeyDown={onKeyDown}
        />
      ) : (
        <Input {...shared} className={styles['input'] ?? ''} onKeyDown={onKeyDown} />
      )}
      {hint !== undefined && error === undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
