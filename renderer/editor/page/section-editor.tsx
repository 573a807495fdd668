import { useCallback, useLayoutEffect, useState, type ReactElement } from 'react';
import { Editable, Slate } from 'slate-react';
import type { Plan } from '#core/records';
import type { SectionId } from '#core/model';
import { handlePaste } from '../clipboard/handle-paste';
import { handleCopy, handleCut, handleKey } from '../keys/handle-key';
import { LIST_ID, optionId, useOpenList } from '../references/reference-popup';
import { usePictureMenu } from '../picture/picture-menu';
import { useTableMenu } from '../small-table/table-menu';
import { drawElement, drawLeaf } from './draw-node';
import { usePage, usePlanPart } from './editors-context';
import { keepCaretInView } from './keep-caret-in-view';
import { Prompt } from './prompt';
import { headingId } from './section-heading';
import styles from './prose.module.css';

const readLanguage = (plan: Plan): Plan['language'] => plan.language;

/** Text is moved by cut and paste: a slip of the mouse must not carry a sentence into another section. */
function keepText(event: React.DragEvent): boolean {
  event.preventDefault();
  return true;
}

/** The editor of a section near the view. */
export function SectionEditor({ section }: { readonly section: SectionId }): ReactElement {
  const tools = usePage();
  const { editors, references } = tools;
  const [editor] = useState(() => editors.create(section));
  const language = usePlanPart(readLanguage);
  const open = useOpenList(references);
  const isListing = open?.editor === editor;
  const tables = useTableMenu(editor, editors);
  const pictures = usePictureMenu(editor, tools);
  useLayoutEffect(() => {
    editors.mount(editor);
    return () => editors.unmount(editor);
  }, [editors, editor]);
  return (
    <Slate editor={editor}>
      <Editable
        className={styles['prose']}
        disableDefaultStyles
        role="textbox"
        aria-multiline
        aria-labelledby={headingId(section)}
        {...(isListing && { 'aria-controls': LIST_ID, 'aria-activedescendant': optionId(open.active) })}
        lang={language}
        spellCheck={false}
        data-section-editor={section}
        onDragStart={keepText}
        renderElement={drawElement}
        renderLeaf={drawLeaf}
        scrollSelectionIntoView={keepCaretInView}
        onKeyDown={useCallback((event: React.KeyboardEvent) => handleKey(event, editor, tools), [editor, tools])}
        onCopy={useCallback((event: React.ClipboardEvent) => handleCopy(event, editor), [editor])}
        onCut={useCallback((event: React.ClipboardEvent) => handleCut(event, editor), [editor])}
        onPaste={useCallback((event: React.ClipboardEvent) => handlePaste(event, editor, tools), [editor, tools])}
        onContextMenu={(event) => {
          tables.openMenu(event);
          pictures.openMenu(event);
        }}
      />
      {tables.menu}
      {pictures.menu}
      <Prompt section={section} />
    </Slate>
  );
}
