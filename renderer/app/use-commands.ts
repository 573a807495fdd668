import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Command } from '#ipc';
import { bridge } from '../workspace';
import { carryOutCommand, type Situation } from './carry-out-command';

/** Where commands come in, from the menu and from features. */
export interface CommandDoor {
  readonly command: (command: Command) => void;
  readonly situation: RefObject<Situation | undefined>;
}

export function useCommandDoor(): CommandDoor {
  const situation = useRef<Situation>(undefined);
  const command = useCallback((wanted: Command): void => {
    if (situation.current) carryOutCommand(wanted, situation.current);
  }, []);
  useEffect(() => bridge.on('command', command), [command]);
  return { command, situation };
}

/** Commands are carried out in the situation that was drawn last. */
export function useSituation({ situation }: CommandDoor, now: Situation): void {
  useEffect(() => {
    situation.current = now;
  });
}
