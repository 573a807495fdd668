import { useEffect } from 'react';
import type { StartInfo } from '#ipc';
import type { Messages } from '../../features/messages';
import { useWords } from '../../ui';

interface InterruptionProps extends Pick<Messages, 'say'> {
  readonly what: StartInfo['interrupted'];
}

/** Says once, in the language of the window, that it was interrupted and what became of the unsaved work. */
export function Interruption({ what, say }: InterruptionProps): null {
  const words = useWords();
  useEffect(() => {
    if (what) say(what === 'lost' ? 'failure' : 'information', words(`recovery.${what}`), { about: 'interruption' });
  }, [what, say, words]);
  return null;
}
