import { useState, type ChangeEvent, type CompositionEvent } from 'react';
import type { Query } from '#core/find';

export type Option = 'matchCase' | 'wholeWords' | 'matchWidth' | 'isPattern';

/** What is looked for. What an input method is still composing is shown and not looked for. */
export interface QueryState {
  readonly text: string;
  readonly query: Query;
  readonly field: {
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
  };
  readonly setText: (text: string) => void;
  readonly toggle: (option: Option) => void;
}

const isComposing = ({ nativeEvent }: ChangeEvent): boolean =>
  nativeEvent instanceof InputEvent && nativeEvent.isComposing;

export function useQuery(): QueryState {
  const [text, setShown] = useState('');
  const [query, setQuery] = useState<Query>({ text: '' });
  const setText = (next: string): void => {
    setShown(next);
    setQuery((now) => ({ ...now, text: next }));
  };
  return {
    text,
    query,
    setText,
    toggle: (option) => setQuery((now) => ({ ...now, [option]: now[option] !== true })),
    field: {
      onChange: (event) => {
        if (isComposing(event)) setShown(event.target.value);
        else setText(event.target.value);
      },
      onCompositionEnd: (event) => setText(event.currentTarget.value),
    },
  };
}
