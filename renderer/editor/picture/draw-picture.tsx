import type { MouseEvent, ReactElement } from 'react';
import {
  ReactEditor,
  useComposing,
  useFocused,
  useSelected,
  useSlateSelector,
  useSlateStatic,
  type RenderElementProps,
} from 'slate-react';
import { useWords } from '../../ui';
import { isBlankLine } from '../model/nodes';
import { usePage } from '../page/editors-context';
import { FrameCaption } from '../small-table/table-frame';
import { asPicture, type BoxNode, type PictureNode } from '../slate-types';
import { holdPicture, isWholeSelected, letGo, placeOfPicture } from './held-picture';
import { PictureFrame } from './picture-frame';

type Drawn<N> = Omit<RenderElementProps, 'element' | 'children'> & {
  readonly element: N;
  readonly children: ReactElement;
};

/** Draws a picture in an editor: a click takes hold of it, a second one goes to what is said of it beside the page. */
export function DrawnPicture({ attributes, element, children }: Drawn<PictureNode>): ReactElement {
  const editor = useSlateStatic();
  const { editors, select } = usePage();
  const hasSelection = useSelected();
  const isSelected = useSlateSelector((now) => hasSelection && isWholeSelected(now, placeOfPicture(now, element.id)));
  const hold = (event: MouseEvent): void => {
    // The browser would put the caret beside the picture, where nothing can be written.
    event.preventDefault();
    editors.whenIdle(() => {
      ReactEditor.focus(editor);
      holdPicture(editor, placeOfPicture(editor, element.id));
    });
  };
  return (
    <PictureFrame
      picture={asPicture(element)}
      attributes={attributes}
      caption={children}
      isSelected={isSelected}
      onMouseDown={hold}
      onDoubleClick={() => select({ kind: 'section', section: editor.sectionId, picture: element.id })}
    />
  );
}

/** Draws the caption of a picture in an editor. */
export function DrawnPictureCaption({ attributes, element, children }: Drawn<BoxNode>): ReactElement {
  const t = useWords();
  const editor = useSlateStatic();
  const hasCaret = useSelected();
  const isComposing = useComposing();
  const isFocused = useFocused();
  const isHinted = hasCaret && isFocused && !isComposing && isBlankLine(element);
  return (
    <FrameCaption
      attributes={{ ...attributes, onMouseDown: () => letGo(editor) }}
      id={element.id}
      hint={isHinted ? t('picture.captionHint') : undefined}
    >
      {children}
    </FrameCaption>
  );
}
