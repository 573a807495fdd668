import { useCallback, useRef, useState } from 'react';

/** Something to tell the officer that asks nothing of her. */
export interface Message {
  readonly id: number;
  readonly look: 'failure' | 'success';
  readonly text: string;
}

/** A success is read in passing; a failure stays until it is put away. In milliseconds. */
const SHOWN_FOR = 6000;
const AT_MOST = 4;

/** The messages of a window, how to add one and how to put one away. */
export function useMessages(): {
  readonly messages: readonly Message[];
  readonly say: (look: Message['look'], text: string) => void;
  readonly dismiss: (id: number) => void;
} {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const lastId = useRef(0);
  const dismiss = useCallback(
    (id: number): void => setMessages((now) => now.filter((message) => message.id !== id)),
    [],
  );
  const say = useCallback(
    (look: Message['look'], text: string): void => {
      const id = ++lastId.current;
      setMessages((now) => [...now.filter((message) => message.text !== text), { id, look, text }].slice(-AT_MOST));
      if (look === 'success') setTimeout(() => dismiss(id), SHOWN_FOR);
    },
    [dismiss],
  );
  return { messages, say, dismiss };
}
