import { expect, test, undoable } from './editor-test';
import { measure, paragraph, planOf, ref } from './plan-file';

const plan = planOf(
  {
    a: [
      paragraph('p1'),
      measure('m1', ['建设', '园区'].join('')),
      measure('m2', [{ text: '到2028年' }, ref('t1', 'value'), { text: '' }]),
    ],
    b: [paragraph('q1', [{ text: '' }, ref('t1', 'value'), { text: '' }, ref('t2', 'value'), { text: '' }])],
    c: [paragraph('r1', '第一段。'), paragraph('r2', '第二段。'), paragraph('r3', '第三段。')],
  },
  {
    target: [
      { id: 't1', name: '企业数量', value: { value: '400', comparator: '=', unit: '家' } },
      { id: 't2', name: '产值', value: { value: '50', comparator: '=', unit: '亿元' } },
    ],
  },
);

test.use({ plan });

const NI_HAO = ['n', 'ni', 'ni h', 'ni hao'];

test('composes into an empty section, whose prompt goes at once; a commit is one step', async ({ editor }) => {
  const prompt = editor.page.locator('[data-section="a"] [data-prompt]');
  const texts = await undoable(editor, 'a', 1, async () => {
    await editor.caret('p1', 0);
    await editor.compose(NI_HAO, '你好', async () => {
      await expect(prompt).toHaveCount(0);
    });
  });
  expect(texts[0]).toBe('你好');
});

test('a composition that is cancelled is no step', async ({ editor }) => {
  const before = await editor.expectTrue();
  await editor.caret('r1', 4);
  await editor.type('甲');
  await editor.compose(NI_HAO, undefined);
  expect(editor.textsOf(await editor.expectTrue(), 'c')[0]).toBe('第一段。甲');
  await editor.undo();
  expect(await editor.expectTrue()).toEqual(before);
});

for (const [where, offset, expected] of [
  ['before', 0, '你好⟦t1.value⟧⟦t2.value⟧'],
  ['between', 1, '⟦t1.value⟧你好⟦t2.value⟧'],
  ['after', 2, '⟦t1.value⟧⟦t2.value⟧你好'],
] as const) {
  test(`composes ${where} references`, async ({ editor }) => {
    const texts = await undoable(editor, 'b', 1, async () => {
      await editor.caret('q1', offset);
      await editor.compose(NI_HAO, '你好');
    });
    expect(texts).toEqual([expected]);
    await editor.compose(['z', 'zai'], '再');
    expect(editor.textsOf(await editor.expectTrue(), 'b')).toEqual([expected.replace('你好', '你好再')]);
  });
}

test('composes in the title of a measure, and behind a reference in one', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m1t', 2);
      await editor.compose(NI_HAO, '彩灯');
    }),
  ).toEqual(['', '#建设彩灯园区', '#到2028年⟦t1.value⟧']);
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.caret('m2t', 8);
      await editor.compose(NI_HAO, '以上');
    }),
  ).toEqual(['', '#建设彩灯园区', '#到2028年⟦t1.value⟧以上']);
});

test('composes in a new empty title', async ({ editor }) => {
  const texts = await undoable(editor, 'a', 2, async () => {
    await editor.caret('m1t', 0);
    await editor.press('Enter', 'ArrowUp');
    await editor.compose(NI_HAO, '新举措');
  });
  expect(texts).toEqual(['', '#新举措', '#建设园区', '#到2028年⟦t1.value⟧']);
});

test('composes over a selection of three blocks in one step', async ({ editor }) => {
  expect(
    await undoable(editor, 'c', 1, async () => {
      await editor.select(['r1', 2], ['r3', 2]);
      await editor.compose(NI_HAO, '你好');
    }),
  ).toEqual(['第一你好段。']);
});

test('composes over a paragraph and the beginning of a measure', async ({ editor }) => {
  expect(
    await undoable(editor, 'a', 1, async () => {
      await editor.select(['p1', 0], ['m1t', 2]);
      await editor.compose(NI_HAO, '你好');
    }),
  ).toEqual(['你好园区', '#到2028年⟦t1.value⟧']);
});

test('an undo that is asked for while composing waits for the commit', async ({ editor }) => {
  await editor.caret('r1', 4);
  await editor.type('甲');
  await editor.compose(NI_HAO, '你好', () => editor.press('Control+z'));
  expect(editor.textsOf(await editor.expectTrue(), 'c')[0]).toBe('第一段。甲');
});
