import { useEffect } from 'react';
import { checksFor, type Finding, type HousePack } from '#core/checks';
import type { Plan } from '#core/records';
import { bridge } from '../workspace';

/** The installed house rules as main told last; one list for the window, so that its checks remember. */
let packs: readonly HousePack[] = [];
const listeners = new Set<() => void>();

function take(next: readonly HousePack[]): void {
  if (packs.length === 0 && next.length === 0) return;
  packs = next;
  for (const listen of listeners) listen();
}

/** How a plan is checked in this window: by the rules of the program, the installed house rules and the plan's own. */
export const checkPlan = (plan: Plan): readonly Finding[] => checksFor(packs)(plan);

/** Calls back when plans are checked by other house rules, until the returned function is called. */
export function onOtherRules(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** Follows what is installed, here or in another window. */
export function useInstalledRules(): void {
  useEffect(() => {
    void bridge.request('house-rules:list').then((installed) => take(installed.packs));
    return bridge.on('house-rules-changed', take);
  }, []);
}
