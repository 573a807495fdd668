import { Editor, Transforms, type Path } from 'slate';
import { describe, expect, test } from 'vitest';
import { countingIds, linesOf, type Block } from '#core/model';
import { plan } from '../../../core/records/testing';
import { createSectionEditor } from '../create-section-editor';
import type { EditorHost } from '../model/editor-host';
import { setStyle } from '../model/with-lines';
import { asNodes, asProse } from '../slate-types';
import { heldPicture, holdPicture, isWholeSelected, letGo } from './held-picture';

const whole = plan();
const host = (): EditorHost => ({
  newId: countingIds('n'),
  planId: () => whole.id,
  plan: () => whole,
  language: () => 'zh-CN',
  idsInUse: () => new Set(),
  noteCopy: () => undefined,
  textOf: () => '',
  afterTyping: () => undefined,
});
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] });
const picture = (id: string, caption: string): Block => ({
  type: 'picture',
  id,
  media: 'x.png',
  children: [{ type: 'picture-caption', id: `${id}c`, children: [{ text: caption }] }],
});

/** 前文, a picture 园区图, 后文, a picture without a caption, and an empty line. */
function open(): Editor {
  const editor = createSectionEditor('s', host());
  editor.children = asNodes([
    paragraph('p1', '前文'),
    picture('g1', '园区图'),
    paragraph('p2', '后文'),
    picture('g2', ''),
    paragraph('p3', ''),
  ]);
  return editor;
}

const point = (path: Path, offset: number) => ({ path, offset });
const CAPTION = [1, 0, 0];
const caret = (editor: Editor, path: Path, offset: number): void => Transforms.select(editor, point(path, offset));

/** The blocks of the section as text: pictures as 图 with their caption in brackets. */
const drawn = (editor: Editor): readonly string[] =>
  asProse(editor.children).map((block) => {
    const text = [...linesOf([block])]
      .flatMap((line) => line.children.map((inline) => ('text' in inline ? inline.text : '')))
      .join('');
    return block.type === 'picture' ? `图(${text})` : text;
  });
const START = ['前文', '图(园区图)', '后文', '图()', ''];

describe('a picture in an editor', () => {
  test('is joined with nothing, and the caret comes in and out', () => {
    const editor = open();
    caret(editor, [2, 0], 0);
    editor.deleteBackward('character');
    expect(editor.selection?.focus).toEqual(point(CAPTION, 3));
    editor.deleteForward('character');
    editor.deleteForward('word');
    setStyle(editor, 'bullets');
    expect(drawn(editor)).toEqual(START);
    editor.insertBreak();
    expect(editor.selection?.focus).toEqual(point([2, 0], 0));
    expect(drawn(editor)).toEqual(START);
  });

  test('is held before it is removed, in one act', () => {
    const editor = open();
    caret(editor, [0, 0], 2);
    editor.deleteForward('character');
    expect([heldPicture(editor), isWholeSelected(editor, 1)]).toEqual([1, true]);
    Transforms.move(editor);
    expect(heldPicture(editor)).toBeUndefined();
    caret(editor, CAPTION, 0);
    editor.deleteBackward('character');
    expect([heldPicture(editor), drawn(editor)]).toEqual([1, START]);
    expect(editor.getFragment()).toEqual([editor.children[1]]);
    editor.deleteForward('character');
    expect(drawn(editor)).toEqual(['前文', '后文', '图()', '']);
    caret(editor, [2, 0, 0], 0);
    editor.deleteBackward('character');
    expect(drawn(editor)).toEqual(['前文', '后文', '']);
  });

  test('goes with a selection that covers its caption and text beside it, else keeps what was not selected', () => {
    const without = (from: readonly [Path, number], to: readonly [Path, number]): readonly string[] => {
      const editor = open();
      Transforms.select(editor, { anchor: point(...from), focus: point(...to) });
      editor.deleteFragment();
      expect(editor.selection && editor.selection.anchor).toEqual(editor.selection?.focus);
      return drawn(editor);
    };
    expect(without([[0, 0], 1], [[2, 0], 1])).toEqual(['前文', '图()', '']);
    expect(without([[0, 0], 1], [CAPTION, 3])).toEqual(['前', '后文', '图()', '']);
    expect(without([CAPTION, 0], [[2, 0], 1])).toEqual(['前文', '文', '图()', '']);
    expect(without([[0, 0], 1], [CAPTION, 1])).toEqual(['前', '图(区图)', '后文', '图()', '']);
    expect(without([CAPTION, 1], [[2, 0], 1])).toEqual(['前文', '图(园)', '文', '图()', '']);
    expect(without([CAPTION, 0], [CAPTION, 3])).toEqual(['前文', '图()', '后文', '图()', '']);
    expect(without([CAPTION, 1], [[3, 0, 0], 0])).toEqual(['前文', '图(园)', '', '']);
  });

  test('that is pasted into a caption or a cell stands behind it, the text beside it goes in', () => {
    const editor = open();
    caret(editor, CAPTION, 3);
    editor.insertFragment(asNodes([paragraph('x1', '分布'), picture('g9', '新图')]));
    expect(drawn(editor)).toEqual(['前文', '图(园区图分布)', '图(新图)', '后文', '图()', '']);
  });

  test('that foreign data brings in another shape is put right, and nothing of it is lost', () => {
    const editor = open();
    const [p1, , p2] = editor.children;
    editor.children = [
      { type: 'picture', id: 'g1', media: 'x.png', children: [] },
      {
        type: 'picture',
        id: 'g2',
        media: 'x.png',
        children: [
          { type: 'table-cell', id: 'c1', children: [{ text: '题' }] },
          { type: 'picture-caption', id: 'c2', children: [{ text: '多' }] },
        ],
      },
      { type: 'picture-caption', id: 'c3', children: [{ text: '散' }] },
      ...(p1 && p2 ? [p1, p2] : []),
      { type: 'picture', id: 'g3', media: 'x.png', children: [{ type: 'picture-caption', id: 'c4', children: [] }] },
    ];
    Editor.normalize(editor, { force: true });
    expect(drawn(editor)).toEqual(['', '图()', '图(题)', '多', '散', '前文', '后文', '图()', '']);
  });

  test('that is held is drawn so even where the selection was the same before, and is let go', () => {
    const editor = open();
    let changes = 0;
    editor.onChange = () => (changes += 1);
    caret(editor, CAPTION, 0);
    holdPicture(editor, 1);
    expect([heldPicture(editor), changes > 0]).toEqual([1, true]);
    letGo(editor);
    expect(heldPicture(editor)).toBeUndefined();
  });
});
