import { useCallback, useRef, useState } from 'react';
import type { Failure } from '#core/model';

/** A sentence, or a failure that becomes one in the language of the window. */
type Said = string | Failure;

/** Something to tell the officer that asks nothing of her. */
export interface Message {
  readonly id: number;
  readonly look: 'failure' | 'success';
  readonly said: Said;
}

/** A success is read in passing; a failure stays until it is put away. In milliseconds. */
const SHOWN_FOR = 6000;
const AT_MOST = 4;

const isSame = (a: Said, b: Said): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The messages of a window, how to add one and how to put one away. */
export function useMessages(): {
  readonly messages: readonly Message[];
  readonly say: (look: Message['look'], said: Said) => void;
  readonly dismiss: (id: number) => void;
} {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const lastId = useRef(0);
  const dismiss = useCallback(
    (id: number): void => setMessages((now) => now.filter((message) => message.id !== id)),
    [],
  );
  const say = useCallback(
    (look: Message['look'], said: Said): void => {
      const id = ++lastId.current;
      setMessages((now) =>
        [...now.filter((message) => !isSame(message.said, said)), { id, look, said }].slice(-AT_MOST),
      );
      if (look === 'success') setTimeout(() => dismiss(id), SHOWN_FOR);
    },
    [dismiss],
  );
  return { messages, say, dismiss };
}
