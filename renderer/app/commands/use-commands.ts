import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Command } from '#ipc';
import { bridge } from '../../workspace';
import { carryOutCommand } from './carry-out-command';
import type { Situation } from './situation';

/** Where commands come in, from the menu and from features. */
export interface CommandDoor {
  readonly command: (command: Command) => void;
  readonly situationRef: RefObject<Situation | undefined>;
}

export function useCommandDoor(): CommandDoor {
  const situationRef = useRef<Situation>(undefined);
  const command = useCallback((wanted: Command): void => {
    if (situationRef.current) carryOutCommand(wanted, situationRef.current);
  }, []);
  useEffect(() => bridge.on('command', command), [command]);
  return { command, situationRef };
}

/** Commands are carried out in the situation that was drawn last. */
export function useSituation({ situationRef }: CommandDoor, now: Situation): void {
  useEffect(() => {
    situationRef.current = now;
  });
}
