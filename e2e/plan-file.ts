import { readFileSync, writeFileSync } from 'node:fs';
import { SCHEMA, countingIds, type Block, type Inline, type Prose, type Section } from '../core/model';
import { noRecords, type Plan, type Records } from '../core/records';
import { decodeDocument, encodeDocument, type PlanDocument } from '../core/file';

/** A plan of test sections: no template demands anything of them. */
export function planOf(sections: Readonly<Record<string, Prose>>, records: Partial<Records> = {}): Plan {
  const list = Object.entries(sections).map(([id, prose]): Section => ({
    id,
    heading: `章节${id}`,
    prose,
    sections: [],
  }));
  return {
    schema: SCHEMA,
    id: 'testplan00',
    language: 'zh-CN',
    profile: { title: '测试计划' },
    demands: { template: 'none', version: 1, sections: [] },
    sections: list,
    records: { ...noRecords, ...records },
    threads: [],
    waivers: [],
  };
}

const inlines = (content: string | readonly Inline[]): readonly Inline[] =>
  typeof content === 'string' ? [{ text: content }] : content;

export const paragraph = (id: string, content: string | readonly Inline[] = ''): Block => ({
  type: 'paragraph',
  id,
  children: inlines(content),
});
export const item = (id: string, text: string, ordered = false): Block => ({
  type: 'list-item',
  id,
  ordered,
  children: inlines(text),
});
export const measure = (
  id: string,
  title: string | readonly Inline[],
  ...body: readonly (readonly [string, string])[]
): Block => ({
  type: 'measure',
  id,
  children: [
    { type: 'measure-title', id: `${id}t`, children: inlines(title) },
    ...body.map(([block, text]) => ({ type: 'paragraph' as const, id: block, children: inlines(text) })),
  ],
});
export const ref = (record: string, field: string): Inline => ({
  type: 'ref',
  of: { kind: 'field', record, field },
  children: [{ text: '' }],
});

/** `count` paragraphs with ids of their own. */
export function paragraphs(prefix: string, count: number): Prose {
  const newId = countingIds(prefix);
  return Array.from({ length: count }, (_, index) =>
    paragraph(newId(), `${prefix}第${String(index + 1)}段，内容较长，用来占满页面，使后面的章节离视野很远。`.repeat(3)),
  );
}

export function writePlan(file: string, plan: Plan): void {
  writeFileSync(file, encodeDocument({ plan, versions: [] }));
}

/** What stands in a saved file, read as the program reads it. */
export function readDocument(file: string): PlanDocument {
  const read = decodeDocument(readFileSync(file), file);
  if (!read.ok) throw new Error(`${file}: ${read.failure.kind}`);
  return read.value;
}

/** The plan of a saved file. */
export const readPlan = (file: string): Plan => readDocument(file).plan;
