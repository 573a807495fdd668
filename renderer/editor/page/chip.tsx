import { useCallback, type ReactElement, type ReactNode } from 'react';
import { EMPTY_FIELD, GONE } from '#core/words';
import { groundOfRef, refText } from '#core/derive';
import type { Plan } from '#core/records';
import { refKey, type Ref } from '#core/model';
import { usePlanPart } from './editors-context';
import styles from './prose.module.css';

interface ChipProps {
  readonly of: Ref;
  readonly isSelected?: boolean;
  readonly attributes?: object;
  readonly children?: ReactNode;
}

/** The text of a reference, read again when what it is made from changes. */
function useRefText(of: Ref): string {
  const read = useCallback((plan: Plan) => refText(plan, of), [of]);
  return usePlanPart(read, groundOfRef(of));
}

/** A reference in the text. It shows the record's value of now, also while something is composed beside it. */
export function Chip({ of, isSelected = false, attributes, children }: ChipProps): ReactElement {
  const text = useRefText(of);
  const state =
    text === GONE['zh-CN'] || text === GONE.en
      ? 'gone'
      : text === EMPTY_FIELD['zh-CN'] || text === EMPTY_FIELD.en
        ? 'empty'
        : undefined;
  return (
    <span
      {...attributes}
      contentEditable={false}
      className={styles['chip']}
      data-ref={refKey(of.of)}
      {...(state !== undefined && { 'data-state': state })}
      {...(isSelected && { 'data-selected': true })}
    >
      <span data-ref-text="">{text}</span>
      {children}
    </span>
  );
}
