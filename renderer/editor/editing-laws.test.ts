import fc from 'fast-check';
import { Editor, Node, Range, Transforms, type Point } from 'slate';
import { describe, expect, test } from 'vitest';
import {
  SCHEMA,
  blocksOf,
  countingIds,
  makeSmallTable,
  walkSections,
  type Block,
  type Inline,
  type Prose,
  type Section,
} from '#core/model';
import { mapInlines, type Edit } from '#core/edit';
import { parsePlan } from '#core/file';
import { testPicture } from '../../core/picture/testing';
import { readHtml } from '#core/paste';
import { noRecords, type Plan } from '#core/records';
import { PlanStore } from '../store';
import { idsInProse, proseOf } from './binding/prose-of';
import { ProseTaker } from './binding/prose-taker';
import { showProse } from './binding/show-prose';
import { readFragment, writeFragment } from './clipboard/fragment';
import { insertBlocks } from './clipboard/insert-blocks';
import { insertLines } from './clipboard/insert-lines';
import { createSectionEditor } from './create-section-editor';
import { makeMeasures, toggleMeasure } from './measures/commands';
import type { EditorHost } from './model/editor-host';
import { toggleMark } from './model/marks';
import { setStyle } from './model/with-lines';
import { holdPicture, pictureOfSelection, removePicture } from './picture/held-picture';
import { isPicture } from './model/nodes';
import { insertReference } from './references/insert-reference';
import { asProse } from './slate-types';
import { TABLE_ACTS, actOnTable, insertSmallTable } from './small-table/table-commands';
import { tabInTable } from './small-table/table-keys';

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] });
const reference: readonly Inline[] = [
  { text: '' },
  { type: 'ref', of: { kind: 'field', record: 't1', field: 'value' }, children: [{ text: '' }] },
  { text: '' },
];
const measure = (id: string, title: string, body: string): Block => ({
  type: 'measure',
  id,
  children: [
    { type: 'measure-title', id: `${id}t`, children: [{ text: title }] },
    {
      type: 'paragraph',
      id: `${id}p`,
      children: [
        { text: body },
        { type: 'ref', of: { kind: 'field', record: 't1', field: 'value' }, children: [{ text: '' }] },
        { text: '。' },
      ],
    },
  ],
});
const smallTable = makeSmallTable(countingIds('t'), {
  head: true,
  caption: [{ text: '园区表' }],
  rows: [
    [[{ text: '名称' }], [{ text: '产值' }], []],
    [[{ text: '园区' }], reference, [{ text: '甲\n乙' }]],
  ],
});
const kept = testPicture(6, 4);
const picture = (id: string, caption: string): Block => ({
  type: 'picture',
  id,
  media: kept.name,
  children: [{ type: 'picture-caption', id: `${id}c`, children: [{ text: caption }] }],
});
const section = (id: string, ...prose: readonly Block[]): Section => ({ id, heading: id, prose, sections: [] });

const plan: Plan = {
  schema: SCHEMA,
  id: 'plan000000',
  language: 'zh-CN',
  profile: { title: '计划' },
  demands: { template: 't', version: 1, sections: [] },
  sections: [
    section(
      'a',
      paragraph('a1', '开头园区'),
      measure('m1', '建设园区', '第一'),
      measure('m2', '培育企业', '第二'),
      paragraph('a2', '结尾'),
    ),
    section(
      'b',
      paragraph('b1', '1. 甲'),
      { type: 'list-item', id: 'b2', ordered: true, children: [{ text: '（二）乙' }] },
      paragraph('b3', '丙'),
    ),
    section(
      'c',
      paragraph('c1', '表'),
      { type: 'generated-table', id: 'c2', table: 'tasks', children: [{ text: '' }] },
      paragraph('c3', '园区'),
    ),
    section(
      'd',
      paragraph('d1', '前'),
      picture('g1', '园区图'),
      smallTable,
      paragraph('d2', '后'),
      picture('g2', ''),
      measure('m3', '打造品牌', '第三'),
    ),
  ],
  records: {
    ...noRecords,
    target: [{ id: 't1', name: '数量', value: { value: '4', comparator: '=', unit: '家' } }],
    measure: [{ id: 'm1' }, { id: 'm2' }, { id: 'm3' }],
  },
  threads: [],
  waivers: [],
  media: { [kept.name]: kept.content },
};

/** The editors of a plan without a page: the same plugins, the same taking and showing. */
function open(): {
  readonly store: PlanStore;
  readonly editors: readonly Editor[];
  readonly host: EditorHost;
  readonly settle: () => void;
  readonly show: () => void;
} {
  let clock = 0;
  const store = new PlanStore(plan, () => (clock += 2000));
  const taker = new ProseTaker(store);
  const host: EditorHost = {
    newId: countingIds('x'),
    planId: () => plan.id,
    plan: () => store.plan,
    language: () => 'zh-CN',
    idsInUse: () => idsInProse(store.plan),
    noteCopy: (copy, from) => taker.noteCopy(copy, from),
    textOf: () => '4家',
    afterTyping: (_editor, act) => {
      settle();
      act();
      settle();
    },
  };
  const editors = plan.sections.map(({ id, prose }) => {
    const editor = createSectionEditor(id, host);
    taker.watch(editor);
    showProse(editor, prose, undefined, false);
    return editor;
  });
  const settle = (): void => editors.forEach((editor) => taker.hasNews(editor) && taker.take(editor));
  const show = (): void =>
    editors.forEach((editor) => {
      showProse(editor, proseOf(store.plan, editor.sectionId) ?? [], undefined, true);
      taker.forget(editor);
    });
  return { store, editors, host, settle, show };
}

/** A place in an editor, by two numbers. */
function pointAt(editor: Editor, place: number, offset: number): Point {
  const texts = [...Node.texts(editor)];
  const [node, path] = texts[place % texts.length] ?? [{ text: '' }, [0, 0]];
  return { path, offset: offset % (node.text.length + 1) };
}

type Act = (editor: Editor, host: EditorHost, clipboard: { value: string }) => void;
/** What other programs put on the clipboard. */
const FOREIGN = [
  '<p>粘贴</p>',
  '<h2>一、标题</h2><p>段一</p><p><b>段二</b></p>',
  '<ul><li>甲</li><li>乙</li></ul><p>后</p>',
  '<p>前</p><table><tr><td>指标</td><td>值</td></tr><tr><td>产值</td><td>50</td></tr></table><p>后</p>',
].map((html) => readHtml(html).blocks);

const ACTS: readonly Act[] = [
  ...FOREIGN.map(
    (blocks): Act =>
      (editor, host) =>
        insertBlocks(editor, host, blocks),
  ),
  (editor, host) => insertLines(editor, host, '一行\n二行'),
  (editor) => editor.insertText('字'),
  (editor) => editor.insertText('word '),
  (editor) => editor.insertText('"'),
  (editor) => editor.insertText('- '),
  (editor) => editor.insertBreak(),
  (editor) => editor.insertBreak(),
  (editor) =>
    editor.selection && Range.isExpanded(editor.selection)
      ? editor.deleteFragment()
      : editor.deleteBackward('character'),
  (editor) =>
    editor.selection && Range.isExpanded(editor.selection)
      ? editor.deleteFragment()
      : editor.deleteForward('character'),
  (editor) => toggleMark(editor, 'bold'),
  (editor) => setStyle(editor, 'bullets'),
  (editor) => setStyle(editor, 'run-in-heading'),
  (editor, host) => makeMeasures(editor, host.newId),
  (editor, host) => toggleMeasure(editor, host.newId),
  (editor) => insertReference(editor, { kind: 'field', record: 't1', field: 'value' }),
  (editor, host, clipboard) => {
    clipboard.value = writeFragment(editor.getFragment(), host);
  },
  (editor, host, clipboard) => {
    clipboard.value = writeFragment(editor.getFragment(), host);
    editor.cutting = true;
    Editor.deleteFragment(editor);
    editor.cutting = false;
  },
  (editor, host, clipboard) => editor.insertFragment(readFragment(clipboard.value, host) ?? []),
  (editor) => Transforms.select(editor, Editor.range(editor, [])),
  (editor) => editor.insertSoftBreak(),
  (editor, host) => insertSmallTable(editor, { rows: 2, columns: 2, head: true }, host.newId),
  (editor, host) => tabInTable(editor, false, host.newId),
  (editor, host) => tabInTable(editor, true, host.newId),
  (editor) => {
    const index = pictureOfSelection(editor);
    if (index !== undefined) holdPicture(editor, index);
  },
  (editor) => {
    const index = editor.children.findIndex(isPicture);
    if (index >= 0) removePicture(editor, index);
  },
  ...TABLE_ACTS.map(
    (each): Act =>
      (editor, host) =>
        actOnTable(editor, each, host.newId),
  ),
];

/** Replaces a word in every section, and a record beside it: an act that no editor makes. */
const fromElsewhere = (now: Plan): readonly Edit[] => [
  { kind: 'set-field', record: 't1', field: 'name', value: '新' },
  ...[...walkSections(now.sections)].map(({ section: { id, prose } }): Edit => ({
    kind: 'replace-prose',
    section: id,
    prose: mapInlines(prose, (children) =>
      children.some((inline) => 'text' in inline && inline.text.includes('园区'))
        ? children.map((inline) =>
            'text' in inline ? { ...inline, text: inline.text.replaceAll('园区', '园') } : inline,
          )
        : children,
    ),
  })),
];

/** A small table has a caption and rows of equally many cells with text in each, and a line after it. */
function expectRectangles(prose: Prose): void {
  for (const [index, block] of prose.entries()) {
    if (block.type !== 'table') continue;
    const [caption, ...rows] = block.children;
    expect(caption.type).toBe('table-caption');
    expect(rows.map(({ type }) => type)).toEqual(rows.map(() => 'table-row'));
    expect(new Set(rows.map((row) => row.children.length)).size).toBe(1);
    for (const cell of rows.flatMap((row) => row.children)) {
      expect(cell.type).toBe('table-cell');
      expect(cell.children.every((inline) => 'text' in inline || 'of' in inline)).toBe(true);
    }
    expect(index).toBeLessThan(prose.length - 1);
  }
}

/** A picture has one caption with text in it, stands in the section itself, and has a line after it. */
function expectCaptions(prose: Prose): void {
  for (const [index, block] of prose.entries()) {
    if (block.type !== 'picture') continue;
    expect(block.children.map(({ type }) => type)).toEqual(['picture-caption']);
    expect(block.children[0].children.every((inline) => 'text' in inline || 'of' in inline)).toBe(true);
    expect(index).toBeLessThan(prose.length - 1);
  }
}

/** What must be true after every act: the editors show the plan itself, and the plan is one that a file may hold. */
function expectTrue(store: PlanStore, editors: readonly Editor[]): void {
  for (const editor of editors) {
    const prose = proseOf(store.plan, editor.sectionId);
    expect(asProse(editor.children)).toBe(prose);
    const first = prose?.[0]?.type;
    expect(['generated-table', 'table', 'picture', undefined]).not.toContain(first);
    expectRectangles(prose ?? []);
    expectCaptions(prose ?? []);
    for (const block of prose ?? [])
      if (block.type === 'measure')
        expect(block.children.map(({ type }) => type === 'measure-title')).toEqual(
          block.children.map((_, index) => index === 0),
        );
    if (editor.selection)
      for (const point of [editor.selection.anchor, editor.selection.focus]) {
        const node = Node.get(editor, point.path);
        expect('text' in node && point.offset <= node.text.length).toBe(true);
      }
  }
  const ids = [...walkSections(store.plan.sections)].flatMap(({ section: { prose } }) =>
    [...blocksOf(prose)].map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  const records = new Set(store.plan.records.measure.map(({ id }) => id));
  for (const {
    section: { prose },
  } of walkSections(store.plan.sections))
    for (const block of prose) if (block.type === 'measure') expect(records.has(block.id)).toBe(true);
}

const act = fc.record({
  section: fc.nat(3),
  kind: fc.nat(ACTS.length + 1),
  place: fc.nat(30),
  offset: fc.nat(9),
  place2: fc.nat(30),
  expanded: fc.boolean(),
});

describe('editing by the plugins, taken into the plan and shown from it', () => {
  test('keeps the plan whole, and is undone to the first and redone to the last plan', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 20 }), (acts) => {
        const { store, editors, host, settle, show } = open();
        const clipboard = { value: '' };
        for (const { section: which, kind, place, offset, place2, expanded } of acts) {
          const editor = editors[which];
          const perform = ACTS[kind];
          if (!editor || !perform) {
            store.edit(fromElsewhere(store.plan), { name: 'replace-all' });
            show();
          } else {
            const anchor = pointAt(editor, place, offset);
            Transforms.select(editor, { anchor, focus: expanded ? pointAt(editor, place2, offset) : anchor });
            perform(editor, host, clipboard);
            settle();
          }
          expectTrue(store, editors);
        }
        for (const editor of editors) Editor.normalize(editor, { force: true });
        expectTrue(store, editors);
        const last = store.plan;
        expect(parsePlan(JSON.parse(JSON.stringify(last)), 'plan.json')).toMatchObject({ ok: true });
        while (store.undo()) {
          show();
          expectTrue(store, editors);
        }
        expect(store.plan).toBe(plan);
        while (store.redo()) show();
        expect(store.plan).toBe(last);
        expectTrue(store, editors);
      }),
      { numRuns: 300 },
    );
  });
});
