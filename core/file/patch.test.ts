import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '#core/edit';
import { paragraph, plan, section, target } from '../records/testing';
import { patchBetween, patchSchema, patched, type Patch } from './patch';
import { anyDocument } from './testing';

/** A patch as it comes back from a file. */
const written = (patch: Patch): Patch => patchSchema.parse(JSON.parse(JSON.stringify(patch)));
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const anyJson = fc.jsonValue({ maxDepth: 4 }).map(json);
const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.string(), inside: anyJson });
/** Values that share keys and ids often enough to change in every way. */
const anyValue = fc.oneof(
  anyJson,
  fc.dictionary(fc.constantFrom('x', 'y', '__proto__'), fc.oneof(anyJson, fc.array(item))),
  fc.array(item),
  fc.uniqueArray(item, { selector: ({ id }) => id }),
);

function expectPatched(before: unknown, after: unknown): void {
  const patch = patchBetween(before, after);
  expect(json(patch ? patched(before, written(patch)) : before)).toEqual(json(after));
}

describe('a patch', () => {
  it('makes the later document of the earlier one', () => {
    fc.assert(fc.property(anyDocument, anyDocument, expectPatched), { numRuns: 150 });
  });

  it('makes any JSON value of any other', () => {
    fc.assert(fc.property(anyValue, anyValue, expectPatched), { numRuns: 1000 });
  });

  it('is none for equal values that are not the same', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(patchBetween(document, structuredClone(document))).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('never throws on another value than it was made for', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, (before, after, other) => {
        const patch = patchBetween(before, after);
        if (patch) JSON.stringify(patched(other, written(patch)));
      }),
      { numRuns: 500 },
    );
  });

  it('of one typed letter holds the line and nothing else', () => {
    const before = plan(
      section('s', paragraph('一'), paragraph('二')),
      section('t', paragraph('三')),
      target('t1', {}),
    );
    const [first] = before.sections;
    const after = applyEdits(before, [
      {
        kind: 'replace-prose',
        section: 's',
        prose: (first?.prose ?? []).map((block, index) =>
          index === 1 && block.type === 'paragraph' ? { ...block, children: [{ text: '二二' }] } : block,
        ),
      },
    ]);
    const id = first?.prose[1]?.id ?? '';
    const line: Patch = { kind: 'object', keys: [['children', { kind: 'set', value: [{ text: '二二' }] }]] };
    const prose: Patch = { kind: 'object', keys: [['prose', { kind: 'list', items: [[id, line]] }]] };
    expect(patchBetween(before, after)).toEqual({
      kind: 'object',
      keys: [['sections', { kind: 'list', items: [['s', prose]] }]],
    });
  });
});
