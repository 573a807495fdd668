import fc from 'fast-check';
import {
  SCHEMA,
  emptyParagraph,
  makeSmallTable,
  type Block,
  type Inline,
  type Language,
  type NewId,
  type Section,
} from '#core/model';
import { parsePlan } from '#core/file';
import type { Plan } from '#core/records';
import { templateFor } from '#templates';
import { testPicture } from '../../core/picture/testing';
import { randomOfficial } from './random-official';
import { registers } from './random-records';
import { name, text } from './random-text';

const REFS: readonly Inline[] = [
  { type: 'ref', of: { kind: 'field', record: 'target-r1', field: 'value' }, children: [{ text: '' }] },
  { type: 'ref', of: { kind: 'field', record: 'organisation-r1', field: 'name' }, children: [{ text: '' }] },
  { type: 'ref', of: { kind: 'field', record: 'target-gone', field: 'value' }, children: [{ text: '' }] },
  { type: 'ref', of: { kind: 'computed', name: 'record-count', args: { kind: 'target' } }, children: [{ text: '' }] },
];

const SHOWN = testPicture(6, 4);

/** The inlines of a line: text, with a reference in it now and then. */
export const inlines = (language: Language): fc.Arbitrary<readonly Inline[]> =>
  fc
    .tuple(text(language), fc.option(fc.constantFrom(...REFS)), text(language))
    .map(([front, ref, back]) => (ref === null ? [{ text: front + back }] : [{ text: front }, ref, { text: back }]));

type Made<T> = (newId: NewId) => T;

function block(language: Language): fc.Arbitrary<Made<Block>> {
  const line = inlines(language);
  return fc.oneof(
    line.map((children): Made<Block> => (newId) => ({ type: 'paragraph', id: newId(), children })),
    line.map((children): Made<Block> => (newId) => ({ type: 'list-item', id: newId(), ordered: false, children })),
    line.map((children): Made<Block> => (newId) => ({ type: 'run-in-heading', id: newId(), children })),
    fc.tuple(fc.constantFrom('r1', 'r2', 'r3'), line, line).map(([id, title, body]): Made<Block> => (newId) => ({
      type: 'measure',
      id: `measure-${id}`,
      children: [
        { type: 'measure-title', id: newId(), children: title },
        { type: 'paragraph', id: newId(), children: body },
      ],
    })),
    fc.array(fc.array(line, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 4 }).map(
      (rows): Made<Block> =>
        (newId) =>
          makeSmallTable(newId, { head: true, rows }),
    ),
    fc.option(line).map((children): Made<Block> => (newId) => ({
      type: 'picture',
      id: newId(),
      media: SHOWN.name,
      children: [{ type: 'picture-caption', id: newId(), children: children ?? [{ text: '' }] }],
    })),
  );
}

const NO_SECTIONS: fc.Arbitrary<readonly Made<Section>[]> = fc.constant([]);

const section = (language: Language, depth: number): fc.Arbitrary<Made<Section>> =>
  fc
    .record({
      heading: fc.oneof(name(language), text(language)),
      key: fc.constantFrom('goals', 'tasks', 'annex-indicators', undefined),
      blocks: fc.array(block(language), { maxLength: 4 }),
      sections: depth === 0 ? NO_SECTIONS : fc.array(section(language, depth - 1), { maxLength: 2 }),
    })
    .map(({ heading, key, blocks, sections }): Made<Section> => (newId) => ({
      id: newId(),
      heading,
      ...(key !== undefined && { key }),
      prose: [emptyParagraph(newId()), ...blocks.map((make) => make(newId)), emptyParagraph(newId())],
      sections: sections.map((make) => make(newId)),
    }));

/** Each measure stands in the text once. */
function withoutTwins(sections: readonly Section[], seen: Set<string>): readonly Section[] {
  return sections.map((each) => ({
    ...each,
    prose: each.prose.filter(({ type, id }) => type !== 'measure' || (!seen.has(id) && seen.add(id).has(id))),
    sections: withoutTwins(each.sections, seen),
  }));
}

/** Any plan: of either language, with any records, sections three deep and text that rules look at. */
export const randomPlan: fc.Arbitrary<Plan> = fc.constantFrom('zh-CN' as const, 'en' as const).chain((language) =>
  fc
    .record({
      title: fc.constantFrom('自贡市彩灯产业转型升级行动计划（2026—2028年）', 'Lantern Action Plan (draft)'),
      period: fc.option(fc.constant({ from: 2026, to: 2028 })),
      more: randomOfficial(language),
      records: registers(language),
      sections: fc.array(section(language, 2), { minLength: 1, maxLength: 3 }),
    })
    .map(({ title, period, more, records, sections }) => {
      let count = 0;
      const made = sections.map((make) => make(() => `n${String(count++)}`));
      const whole = withoutTwins(made, new Set());
      const { id, version, ...template } = templateFor('action-plan', language) ?? { id: '', version: 1, sections: [] };
      const {
        sections: demanded,
        fields,
        kinds,
        columns,
        levels,
      } = { fields: {}, kinds: [], columns: {}, levels: {}, ...template };
      return parsed({
        ...{ schema: SCHEMA, id: 'plan000000', language, profile: { title, ...(period && { period }), ...more } },
        demands: { template: id, version, sections: demanded, fields, kinds, columns, levels },
        ...{ sections: whole, records, threads: [], waivers: [], media: { [SHOWN.name]: SHOWN.content } },
      });
    }),
);

function parsed(value: unknown): Plan {
  const read = parsePlan(JSON.parse(JSON.stringify(value)), 'random');
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}
