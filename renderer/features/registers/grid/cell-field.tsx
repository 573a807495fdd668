import {
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ChangeEvent,
  type CompositionEvent,
  type FocusEvent,
  type ReactElement,
} from 'react';

import { CellOptions, optionId } from './cell-options-list';
import { hasOptions } from './cell-options';
import { CellPanel } from './cell-panel';
import { useGridAccess } from './grid-access';
import styles from './grid.module.css';
import { useCellEditing, type CellFieldProps } from './use-cell-editing';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * The one text field of the grid: it lies over the active cell, unseen until something is typed into it, and has the
 * focus. So an input method finds a field to compose in, and its first letter begins the edit.
 */
export function CellField(props: CellFieldProps): ReactElement {
  const { cell, field, label, describedBy, isReadOnly, isInvalid } = props;
  const { hasFocus, editorRef } = useGridAccess();
  const elementRef = useRef<TextElement>(null);
  const listId = useId();
  const editing = useCellEditing(props);
  const { draft, options, marked } = editing;
  useImperativeHandle(editorRef, () => ({ edit: editing.begin }));
  useLayoutEffect(() => {
    const element = elementRef.current;
    if (!element || !hasFocus || editing.isComposing()) return;
    if (document.activeElement !== element) element.focus({ preventScroll: true });
    // All of it, so that whatever is typed or composed takes its place.
    if (!draft) element.select();
  });
  const isWithin = draft?.how === 'in';
  useLayoutEffect(() => {
    const element = elementRef.current;
    if (isWithin) element?.setSelectionRange(element.value.length, element.value.length);
  }, [isWithin]);
  useGrowing(elementRef, draft?.text);
  const isList = hasOptions(field);
  const shared = {
    ref: (element: TextElement | null) => {
      elementRef.current = element;
    },
    className: styles['field'],
    'data-editing': draft?.how,
    'data-field': `${cell.record}.${cell.field}`,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    'aria-readonly': isReadOnly,
    readOnly: isReadOnly,
    spellCheck: false,
    autoComplete: 'off',
    value: editing.text,
    onChange: ({ target }: ChangeEvent<TextElement>) => editing.type(target.value),
    onCompositionStart: editing.compositionStart,
    onCompositionEnd: ({ currentTarget }: CompositionEvent<TextElement>) => editing.compositionEnd(currentTarget.value),
    onKeyDown: editing.onKeyDown,
    onBlur: ({ currentTarget }: FocusEvent<TextElement>) => {
      // The window alone lost the focus: the officer comes back to where she was.
      if (document.activeElement !== currentTarget) editing.leave(currentTarget.value);
    },
  };
  const isOpen = options.length > 0;
  return (
    <>
      {isList ? (
        <input
          {...shared}
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && marked !== undefined ? optionId(listId, marked) : undefined}
        />
      ) : (
        <textarea {...shared} rows={1} />
      )}
      {isOpen && (
        <CellOptions
          id={listId}
          label={label}
          at={elementRef}
          options={options}
          marked={marked}
          onChoose={editing.choose}
        />
      )}
      {editing.isPanelOpen && (
        <CellPanel
          record={cell.record}
          name={cell.field}
          field={field}
          label={label}
          at={elementRef}
          onClose={editing.closePanel}
        />
      )}
    </>
  );
}

/** A field of several lines is as high as its text while it is edited. */
function useGrowing(ref: { readonly current: TextElement | null }, text: string | undefined): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.style.setProperty('height', '');
    if (text !== undefined && element.scrollHeight > element.clientHeight)
      element.style.setProperty('height', `${String(Math.min(240, element.scrollHeight + 2))}px`);
  }, [ref, text]);
}
