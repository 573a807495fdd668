import { useState, type MouseEvent, type ReactElement } from 'react';
import { Node, type Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { ContextMenu, useWords, whenClosed, type MenuAct } from '../../ui';
import { takeSelection } from '../keys/take-selection';
import { blockAt, isPicture } from '../model/nodes';
import type { PageTools } from '../page/editors-context';
import { pictureOfSelection, removePicture } from './held-picture';

function useActs(editor: Editor, { editors, select }: PageTools): (index: number, id: string) => readonly MenuAct[] {
  const t = useWords();
  const remove = (index: number): void =>
    editors.whenIdle(() => {
      removePicture(editor, index);
      editors.showCaret(editor);
    });
  return (index, picture) => [
    {
      id: 'describe',
      words: t('picture.describe'),
      act: () => whenClosed(() => select({ kind: 'section', section: editor.sectionId, picture })),
    },
    { id: 'remove', words: t('picture.remove'), act: () => whenClosed(() => remove(index)), apart: true },
  ];
}

/** The menu that a right click or the menu key opens at a picture. */
export function usePictureMenu(
  editor: Editor,
  tools: PageTools,
): { readonly openMenu: (event: MouseEvent) => void; readonly menu: ReactElement | null } {
  const t = useWords();
  const actsAt = useActs(editor, tools);
  const [open, setOpen] = useState<{ readonly at: Element; readonly acts: readonly MenuAct[] }>();
  const openMenu = (event: MouseEvent): void => {
    takeSelection(editor);
    const index = pictureOfSelection(editor);
    const picture = index === undefined ? undefined : blockAt(editor, index);
    if (index === undefined || !isPicture(picture)) return;
    event.preventDefault();
    // As wide as the text of its caption: the picture itself would make a menu as wide as the page.
    const [text] = Node.first(picture, []);
    setOpen({ at: ReactEditor.toDOMNode(editor, text), acts: actsAt(index, picture.id) });
  };
  const menu = open ? (
    <ContextMenu label={t('picture.menu')} acts={open.acts} at={open.at} onClose={() => setOpen(undefined)} />
  ) : null;
  return { openMenu, menu };
}
