import { useEffect } from 'react';
import type { SectionId } from '#core/model';
import type { Command } from '#ipc';
import { bridge } from '../../workspace';
import type { OutlineActs } from './use-outline-acts';

/** Carries out the menu's commands about sections, on the section that the officer is in. */
export function useOutlineCommands(acts: OutlineActs, here: SectionId | undefined): void {
  useEffect(() => {
    if (here === undefined) return undefined;
    const commands: Partial<Record<Command, () => void>> = {
      'add-section': () => acts.add(here, 'after'),
      'rename-section': () => acts.rename(here),
      'remove-section': () => acts.remove(here),
      'move-section-up': () => acts.move(here, 'up'),
      'move-section-down': () => acts.move(here, 'down'),
    };
    return bridge.on('command', (command) => commands[command]?.());
  }, [acts, here]);
}
