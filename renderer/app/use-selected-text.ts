import { useCallback, useRef, useSyncExternalStore } from 'react';
import { linesOf } from '#core/model';
import { inlineText } from '#core/derive';
import { proseOf, selectedParts, type PlanEditors } from '../editor';

interface Read {
  readonly children?: unknown;
  readonly selection?: unknown;
  readonly text: string;
}

/** What is selected in the page, a line for each line; empty for a caret alone. Read again only when text or selection changed. */
export function useSelectedText(editors: PlanEditors): string {
  const last = useRef<Read>({ text: '' });
  const read = useCallback((): string => {
    const { active, store, host } = editors;
    if (last.current.children === active?.children && last.current.selection === active?.selection)
      return last.current.text;
    const text = active ? textOf(selectedParts(active, host.textOf), store.plan) : '';
    last.current = { children: active?.children, selection: active?.selection, text };
    return text;
  }, [editors]);
  return useSyncExternalStore(editors.subscribe, read);
}

function textOf(parts: ReturnType<typeof selectedParts>, plan: PlanEditors['store']['plan']): string {
  const [first] = parts;
  const prose = first && proseOf(plan, first.section);
  const lines = new Map([...linesOf(prose ?? [])].map((line) => [line.id, inlineText(plan, line.children)]));
  return parts
    .map(({ block, before, after }) => {
      const text = lines.get(block) ?? '';
      return text.slice(before, Math.max(before, text.length - after));
    })
    .join('\n');
}
