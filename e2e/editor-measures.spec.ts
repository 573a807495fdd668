import { expect, test, undoable } from './editor-test';
import { measure, paragraph, planOf } from './plan-file';

const plan = planOf({
  a: [
    paragraph('p1', '开头一段。'),
    measure('m1', '建设园区', ['m1a', '第一段。']),
    measure('m2', '培育企业', ['m2a', '第二段。']),
    measure('m3', '引进人才', ['m3a', '第三段。']),
    paragraph('p2', '结尾一段。'),
  ],
  b: [paragraph('q1', '另一章节。')],
});

test.use({ plan });

const START = [
  '开头一段。',
  '#建设园区',
  '  第一段。',
  '#培育企业',
  '  第二段。',
  '#引进人才',
  '  第三段。',
  '结尾一段。',
];
const changed = (from: number, remove: number, ...put: readonly string[]): readonly string[] => [
  ...START.slice(0, from),
  ...put,
  ...START.slice(from + remove),
];

test('Enter at the end of a title begins a paragraph of the measure; in its middle the rest becomes one', async ({
  editor,
}) => {
  expect(
    await undoable(editor, 'a', 2, async () => {
      await editor.caret('m1t', 4);
      await editor.press('Enter');
      await editor.type('新');
    }),
  ).toEqual(changed(2, 0, '  新'));
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m2t', 2);
      await editor.press('Enter');
    }),
  ).toEqual(['开头一段。', '#建设园区', '  新', '  第一段。', '#培育', '  企业', ...START.slice(4)]);
});

test('Enter at the start of a title puts an empty measure before it, and the text keeps its id', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m2t', 0);
      await editor.press('Enter');
    }),
  ).toEqual(changed(3, 0, '#'));
  const saved = await editor.saved();
  expect(saved.sections[0]?.prose[3]?.id).toBe('m2');
  expect(saved.records.measure.map(({ id }) => id)).toContain('m2');
});

test('Enter on the empty last paragraph begins the next measure, and on its empty title an ordinary paragraph', async ({
  editor,
}) => {
  const texts = await undoable(editor, 'a', 4, async () => {
    await editor.caret('m3a', 4);
    await editor.press('Enter', 'Enter');
    await editor.type('下');
    await editor.press('Enter');
  });
  expect(texts).toEqual(changed(7, 0, '#下', '  '));
  await editor.undo(2);
  expect(
    await undoable(editor, 'a', 2, async () => {
      await editor.press('Enter');
      await editor.type('完');
    }),
  ).toEqual(changed(7, 0, '完'));
});

test('Backspace at the start of a title takes the number off, a second one joins the text; the record stays', async ({
  editor,
}) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m2t', 0);
      await editor.press('Backspace');
    }),
  ).toEqual(changed(3, 1, '  培育企业'));
  expect(await undoable(editor, 'a', 1, () => editor.press('Backspace'))).toEqual(changed(2, 2, '  第一段。培育企业'));
  const saved = await editor.saved();
  expect(saved.records.measure.find(({ id }) => id === 'm2')?.title).toBe('培育企业');
});

test('Backspace in the first measure lets its blocks stand in the section', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m1t', 0);
      await editor.press('Backspace');
    }),
  ).toEqual(changed(1, 2, '建设园区', '第一段。'));
});

test('Delete at the end before a title takes the number off and joins, in one step', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m1a', 4);
      await editor.press('Delete');
    }),
  ).toEqual(changed(2, 2, '  第一段。培育企业'));
});

for (const [name, keys] of [
  ['Delete', async (editor) => editor.press('Delete')],
  ['typing', async (editor) => editor.type('换')],
  ['an input method', async (editor) => editor.compose(['h', 'hu', 'huan'], '换')],
  ['Enter', async (editor) => editor.press('Enter')],
] as readonly (readonly [string, (editor: Parameters<typeof undoable>[0]) => Promise<void>])[]) {
  test(`${name} over several measures: the first keeps its id, what lost its title follows the text before it`, async ({
    editor,
  }) => {
    const texts = await undoable(editor, 'a', 1, async () => {
      await editor.select(['m1t', 2], ['m3t', 2]);
      await keys(editor);
    });
    const rest: Readonly<Record<string, readonly string[]>> = { Delete: ['#建设人才'], Enter: ['#建设', '  人才'] };
    expect(texts).toEqual(changed(1, 5, ...(rest[name] ?? ['#建设换人才'])));
    const saved = await editor.saved();
    expect(saved.sections[0]?.prose.map(({ id }) => id)).toEqual(['p1', 'm1', 'p2']);
    expect(saved.records.measure.map(({ id }) => id).sort()).toEqual(['m1', 'm2', 'm3']);
  });
}

test('typing over a title from its start keeps the measure and its record', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.select(['m2t', 0], ['m2t', 4]);
      await editor.type('新');
    }),
  ).toEqual(changed(3, 1, '#新'));
  expect((await editor.saved()).sections[0]?.prose[2]?.id).toBe('m2');
});

test('cut and pasted into another section a measure keeps its id; copied it gets a new one with its record', async ({
  editor,
}) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.select(['m2t', 0], ['m3t', 0]);
      await editor.press('Control+x');
    }),
  ).toEqual(changed(3, 2));
  expect(
    await undoable(editor, 'b', 1, async () => {
      await editor.caret('q1', 5);
      await editor.press('Control+v');
    }),
  ).toEqual(['另一章节。', '#培育企业', '  第二段。']);
  expect((await editor.saved()).sections[1]?.prose[1]?.id).toBe('m2');
  const texts = await undoable(editor, 'a', 1, async () => {
    await editor.caret('p2', 5);
    await editor.press('Control+v');
  });
  expect(texts).toEqual([...changed(3, 2), '#培育企业', '  第二段。']);
  const saved = await editor.saved();
  const copy = saved.sections[0]?.prose.at(-1)?.id;
  expect(copy).not.toBe('m2');
  expect(saved.records.measure.map(({ id }) => id)).toContain(copy);
});

test('a piece of a measure is pasted as text; whole measures pasted inside one land after it', async ({ editor }) => {
  await editor.select(['m1t', 0], ['m1t', 2]);
  await editor.press('Control+c');
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m3a', 0);
      await editor.press('Control+v');
    }),
  ).toEqual(changed(6, 1, '  建设第三段。'));
  await editor.undo();
  await editor.select(['m1t', 0], ['m3t', 0]);
  await editor.press('Control+c');
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m3t', 2);
      await editor.press('Control+v');
    }),
  ).toEqual(changed(7, 0, '#建设园区', '  第一段。', '#培育企业', '  第二段。'));
});

test('twelve numbered lines are pasted as paragraphs and become measures by command', async ({ editor, program }) => {
  const lines = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}. 举措${String(index + 1)}`);
  const text = [...lines.slice(0, 2), '补充说明', ...lines.slice(2)].join('\n');
  await program.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
  await editor.caret('q1', 0);
  await editor.select(['q1', 0], ['q1', 5]);
  const texts = await undoable(editor, 'b', 2, async () => {
    await editor.press('Control+v', 'Control+a');
    await editor.page.getByRole('button', { name: '举措', exact: true }).click();
  });
  expect(texts).toEqual([
    '#举措1',
    '#举措2',
    '  补充说明',
    ...lines.slice(2).map((line) => `#${line.replace(/^\d+\. /, '')}`),
  ]);
});

test('Alt with the arrows moves a measure; the whole section is deleted and pasted back', async ({ editor }) => {
  const moved = [...START.slice(0, 1), '#培育企业', '  第二段。', '#建设园区', '  第一段。', ...START.slice(5)];
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m2t', 1);
      await editor.press('Alt+ArrowUp');
    }),
  ).toEqual(moved);
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.press('Control+a', 'Control+x');
    }),
  ).toEqual(['']);
  expect(await undoable(editor, 'a', 1, () => editor.press('Control+v'))).toEqual(moved);
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.press('Control+a', 'Delete');
    }),
  ).toEqual(['']);
});
