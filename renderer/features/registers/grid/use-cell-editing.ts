import { useRef, useState, type KeyboardEvent } from 'react';
import type { Field } from '#core/records';
import { readField } from '#core/entry';
import { useFields } from '../../../fields';
import { useLanguage, useWords, type Option } from '../../../ui';
import { chooseOption, optionsOf, type OptionsContext } from './cell-options';
import { hasPanel } from './cell-panel';
import { editKeyAct } from './edit-key-act';
import { useGridAccess } from './grid-access';
import type { Cell } from './use-range';

export interface CellFieldProps {
  readonly cell: Cell;
  readonly field: Field;
  /** What the cell holds as text, or the text that it could not take. */
  readonly shown: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
}

/** What is typed: over the cell, where arrows go on to the next cell, or in it, where they move the caret. */
interface Draft {
  readonly text: string;
  readonly how: 'over' | 'in';
}

export interface CellEditing {
  readonly draft: Draft | undefined;
  readonly text: string;
  readonly options: readonly Option[];
  readonly marked: number | undefined;
  readonly isPanelOpen: boolean;
  readonly begin: () => void;
  readonly type: (text: string) => void;
  readonly choose: (option: Option) => void;
  readonly leave: (text: string) => void;
  readonly closePanel: () => void;
  readonly isComposing: () => boolean;
  readonly compositionStart: () => void;
  readonly compositionEnd: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The life of an edit of one cell: begun by typing, by an input method, by F2; taken on Enter, Tab and leaving; given up on Escape. */
export function useCellEditing({ cell, field, shown, isReadOnly }: CellFieldProps): CellEditing {
  const words = useWords();
  const language = useLanguage();
  const { plan, newId } = useFields();
  const { kind, writes, leave: goOn } = useGridAccess();
  const [draft, setDraft] = useState<Draft>();
  const [marked, setMarked] = useState<number>();
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const composing = useRef(false);
  const beganByComposing = useRef(false);
  const context: OptionsContext = {
    ...{ plan, kind, cell, language },
    sayNew: (of, name) => words('fields.new', { kind: of, name }),
  };
  const options = draft ? optionsOf(context, draft.text, draft.text !== shown) : [];
  const put = (next: Draft | undefined): void => {
    setDraft(next);
    setMarked(undefined);
  };
  const take = (text: string): void => {
    put(undefined);
    writes.commit(cell, text);
  };
  const choose = (option: Option): void => {
    put(undefined);
    chooseOption(context, option, { text: draft?.text ?? '', isChanged: draft?.text !== shown }, { writes, newId });
  };
  /** Takes the text; where it names nothing, the option that is marked or the first that fits. */
  const finish = (text: string, takesNew: boolean): void => {
    const first = options.find(({ id }) => takesNew || !id.startsWith(' '));
    const option = marked !== undefined ? options[marked] : readField(plan, kind, cell, text).ok ? undefined : first;
    if (option) choose(option);
    else take(text);
  };
  const begin = (): void => {
    if (isReadOnly) return;
    if (hasPanel(field)) setIsPanelOpen(true);
    else put({ text: shown, how: 'in' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) {
      event.stopPropagation();
      return;
    }
    if (!draft) {
      if (event.key !== 'F2') return;
      begin();
    } else {
      const act = editKeyAct(event, draft.how, options.length > 0);
      event.stopPropagation();
      if (!act) return;
      if (act.kind === 'give-up') put(undefined);
      else if (act.kind === 'how') setDraft({ ...draft, how: 'in' });
      else if (act.kind === 'mark') setMarked(nextMark(marked, act.step, options.length));
      else {
        finish(draft.text, act.takesNew);
        goOn(act.to);
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    ...{ draft, options, marked, isPanelOpen, begin, choose, onKeyDown },
    text: draft?.text ?? shown,
    type: (text) => put({ text, how: draft?.how ?? 'over' }),
    leave: (text) => draft && take(text),
    closePanel: () => setIsPanelOpen(false),
    isComposing: () => composing.current,
    compositionStart: () => {
      composing.current = true;
      beganByComposing.current = draft === undefined;
    },
    compositionEnd: (text) => {
      composing.current = false;
      // Cancelled: nothing was typed over the cell.
      if (beganByComposing.current && text === '') put(undefined);
    },
  };
}

const nextMark = (marked: number | undefined, step: 1 | -1, count: number): number =>
  marked === undefined ? (step === 1 ? 0 : count - 1) : (marked + step + count) % count;
