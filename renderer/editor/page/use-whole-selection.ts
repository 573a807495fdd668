import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { planHtml } from '../clipboard/write-html';
import { planText } from '../clipboard/write-text';
import { usePage } from './editors-context';

/** The whole plan as selected, which no selection of the page can be over several editors. */
export interface WholeSelection {
  readonly isWhole: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onMouseDown: () => void;
}

const isMod = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

/** A second Ctrl+A selects the whole plan, for copying; any other key or the mouse gives that up. */
export function useWholeSelection(): WholeSelection {
  const { store } = usePage().editors;
  const [isWhole, setIsWhole] = useState(false);
  return {
    isWhole,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing || event.key === 'Control' || event.key === 'Meta') return;
      const key = event.key.toLowerCase();
      const isInText = event.target instanceof HTMLElement && event.target.isContentEditable;
      if (isMod(event) && key === 'a' && isInText) {
        event.preventDefault();
        setIsWhole(true);
      } else if (!(isMod(event) && key === 'c')) setIsWhole(false);
    },
    onCopy: (event) => {
      if (!isWhole) return;
      event.preventDefault();
      event.stopPropagation();
      event.clipboardData.setData('text/plain', planText(store.plan));
      event.clipboardData.setData('text/html', planHtml(store.plan));
    },
    onMouseDown: () => setIsWhole(false),
  };
}
