import fc from 'fast-check';
import type { Editor } from 'slate';
import { Node, Transforms } from 'slate';
import { expect, test } from 'vitest';
import { countingIds, makeSmallTable, type Block } from '#core/model';
import { plan } from '../../../core/records/testing';
import { createSectionEditor } from '../create-section-editor';
import type { EditorHost } from '../model/editor-host';
import { isRow, isSmallTable } from '../model/nodes';
import { setStyle } from '../model/with-lines';
import { asNodes } from '../slate-types';
import { toggleMeasure } from '../measures/commands';

const newId = countingIds('n');
const whole = plan();
const host: EditorHost = {
  newId,
  planId: () => whole.id,
  plan: () => whole,
  language: () => 'zh-CN',
  idsInUse: () => new Set(),
  noteCopy: () => undefined,
  textOf: () => '',
  afterTyping: () => undefined,
};
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] });

function open(): Editor {
  const editor = createSectionEditor('s', host);
  const table = makeSmallTable(countingIds('t'), {
    head: true,
    caption: [{ text: '园区' }],
    rows: [
      [[{ text: '名称' }], []],
      [[], [{ text: '甲\n乙' }]],
    ],
  });
  editor.children = asNodes([paragraph('p1', '前文'), table, paragraph('p2', ''), paragraph('p3', '后文')]);
  return editor;
}

const ACTS: readonly ((editor: Editor) => void)[] = [
  (editor) => editor.insertText('字'),
  (editor) => editor.insertText('- '),
  (editor) => editor.insertBreak(),
  (editor) => editor.insertSoftBreak(),
  (editor) => editor.deleteBackward('character'),
  (editor) => editor.deleteBackward('word'),
  (editor) => editor.deleteBackward('line'),
  (editor) => editor.deleteForward('character'),
  (editor) => editor.deleteForward('word'),
  (editor) => editor.deleteFragment(),
  (editor) => setStyle(editor, 'bullets'),
  (editor) => setStyle(editor, 'run-in-heading'),
  (editor) => toggleMeasure(editor, newId),
];

/** The ids of the caption and the cells, in their places. */
const shapeOf = (editor: Editor): string | undefined => {
  const table = editor.children.find(isSmallTable);
  if (!table) return undefined;
  return table.children.map((part) => (isRow(part) ? part.children.map(({ id }) => id).join() : part.id)).join(' / ');
};

const act = fc.record({
  kind: fc.nat(ACTS.length - 1),
  from: fc.nat(20),
  to: fc.nat(20),
  offset: fc.nat(4),
  isCaret: fc.boolean(),
});

test('no key changes the caption and the cells of a small table: it stays, or goes as a whole', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const editor = open();
      const before = shapeOf(editor);
      for (const { kind, from, to, offset, isCaret } of acts) {
        const texts = [...Node.texts(editor)];
        const pointAt = (place: number) => {
          const [text, path] = texts[place % texts.length] ?? [{ text: '' }, [0, 0]];
          return { path, offset: offset % (text.text.length + 1) };
        };
        Transforms.select(editor, { anchor: pointAt(from), focus: pointAt(isCaret ? from : to) });
        ACTS[kind]?.(editor);
        const shape = shapeOf(editor);
        if (shape === undefined) return;
        expect(shape).toBe(before);
      }
    }),
    { numRuns: 400 },
  );
});
