import { useCallback, useMemo, useRef, useState } from 'react';
import type { Failure } from '#core/model';

/** A sentence, or a failure that becomes one in the language of the window. */
type Said = string | Failure;

/** What can be done about a message at once: a button on it. */
export interface Offer {
  readonly name: string;
  readonly act: () => void;
}

/** Something to tell the officer that asks nothing of her. */
export interface Message {
  readonly id: number;
  readonly look: 'failure' | 'success' | 'information';
  readonly said: Said;
  /** The act it is about: the next message about that act takes its place, and its success takes it away. */
  readonly about?: string;
  readonly offer?: Offer;
}

/** A success is read in passing; the rest stays until it is put away. In milliseconds. */
const SHOWN_FOR = 6000;
const AT_MOST = 4;

const isSame = (a: Said, b: Said): boolean => JSON.stringify(a) === JSON.stringify(b);

const isReplacedBy = (old: Message, next: Message): boolean =>
  isSame(old.said, next.said) || (next.about !== undefined && old.about === next.about);

/** The messages of a window, and how to add them and put them away. */
export interface Messages {
  readonly messages: readonly Message[];
  readonly say: (look: Message['look'], said: Said, more?: Pick<Message, 'about' | 'offer'>) => void;
  readonly dismiss: (id: number) => void;
  /** Puts away what was said about an act, which has succeeded now. */
  readonly settle: (about: string) => void;
}

export function useMessages(): Messages {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const lastId = useRef(0);
  const dismiss = useCallback(
    (id: number): void => setMessages((now) => now.filter((message) => message.id !== id)),
    [],
  );
  const settle = useCallback(
    (about: string): void => setMessages((now) => now.filter((message) => message.about !== about)),
    [],
  );
  const say = useCallback<Messages['say']>(
    (look, said, more = {}) => {
      const next: Message = { id: ++lastId.current, look, said, ...more };
      setMessages((now) => [...now.filter((old) => !isReplacedBy(old, next)), next].slice(-AT_MOST));
      if (look === 'success') setTimeout(() => dismiss(next.id), SHOWN_FOR);
    },
    [dismiss],
  );
  return useMemo(() => ({ messages, say, dismiss, settle }), [messages, say, dismiss, settle]);
}
