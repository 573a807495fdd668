import { useEffect, useRef, type ReactElement } from 'react';
import { CellInput, TextField, useWords } from '../ui';
import { useWorkspace } from '../workspace';
import type { Reading } from '#core/entry';
import { useDraft, type Draft } from './use-draft';

export interface DraftFieldProps<T> {
  readonly label: string;
  readonly shown: string;
  readonly read: (text: string) => Reading<T>;
  readonly commit: (value: T | undefined) => void;
  readonly isCell?: boolean;
  readonly isLong?: boolean;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly hint?: string | undefined;
  /** Says how a typed text was understood, while it is typed. */
  readonly say?: (value: T) => string;
  readonly dataField?: string;
}

/** A text field whose value is taken on leaving or Enter, with what is wrong in it. */
export function DraftField<T>(props: DraftFieldProps<T>): ReactElement {
  const { label, shown, read, commit, isCell = false, isLong = false, hint, say, dataField } = props;
  const words = useWords();
  const { language } = useWorkspace().plan;
  const draft = useDraft({ shown, read, commit, keepsEnter: isLong });
  const { reading } = draft;
  const composing = useTakenAtPauses(draft, isLong);
  const value = reading?.ok === true ? reading.value : undefined;
  const understood = value === undefined ? undefined : say?.(value);
  const readAs =
    understood === undefined || understood === draft.text ? hint : words('fields.readAs', { text: understood });
  const shared = {
    label,
    isReadOnly: props.isReadOnly ?? false,
    value: draft.text,
    onChange: draft.setText,
    onBlur: draft.leave,
    onKeyDown: draft.onKeyDown,
    ...composing,
    hint: readAs,
    error: draft.isRefused && reading?.ok === false ? words(reading.problem) : undefined,
    ...(dataField !== undefined && { dataField }),
  };
  if (isCell) return <CellInput {...shared} />;
  return <TextField {...shared} lang={language} isLong={isLong} isRequired={props.isRequired ?? false} />;
}

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 500;

/** What can be long is taken at each pause, so that no crash loses it; an input method is never interrupted. */
function useTakenAtPauses<T>(
  { text, takeAtPause }: Draft<T>,
  isLong: boolean,
): { readonly onCompositionStart: () => void; readonly onCompositionEnd: () => void } {
  const isComposing = useRef(false);
  const take = useRef(takeAtPause);
  useEffect(() => {
    take.current = takeAtPause;
  });
  useEffect(() => {
    if (!isLong) return undefined;
    const pauses = setInterval(() => !isComposing.current && take.current(), PAUSE);
    return () => clearInterval(pauses);
  }, [text, isLong]);
  return {
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: () => {
      isComposing.current = false;
    },
  };
}
