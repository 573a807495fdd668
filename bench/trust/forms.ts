import { readFileSync } from 'node:fs';
import {
  LANGUAGES,
  linesOf,
  walkSections,
  type BlockId,
  type FieldRef,
  type Inline,
  type Language,
  type SectionId,
} from '#core/model';
import { inlineText } from '#core/derive';
import { applyEdits, mapInlines, normalInlines } from '#core/edit';
import type { Plan } from '#core/records';
import { parsePlan } from '#core/file';
import { SAMPLES } from '../../templates/samples';

/** What was a reference and is typed now, and where. */
export interface TypedRef {
  readonly section: SectionId;
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
  readonly of: FieldRef;
}

/** A plan in which defects are made: a sample as it is, or with most of its references typed out. */
export interface Form {
  readonly name: string;
  readonly language: Language;
  readonly plan: Plan;
  readonly typed: readonly TypedRef[];
}

/** Tells of a block the same way on every run whether its references are typed out: of two thirds of them. */
const isTypedOut = (block: BlockId): boolean =>
  Array.from(block).reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973, 7) % 3 !== 0;

const isFieldRef = (inline: Inline): inline is Extract<Inline, { type: 'ref' }> & { readonly of: FieldRef } =>
  'type' in inline && inline.of.kind === 'field';

function typedOut(plan: Plan): { readonly plan: Plan; readonly typed: readonly TypedRef[] } {
  const typed: TypedRef[] = [];
  const edits = [...walkSections(plan.sections)].flatMap(({ section }) => {
    const changed = new Map<BlockId, readonly Inline[]>();
    for (const line of linesOf(section.prose)) {
      if (line.type === 'measure-title' || !isTypedOut(line.id) || !line.children.some(isFieldRef)) continue;
      let at = 0;
      const children = line.children.map((inline): Inline => {
        const text = inlineText(plan, [inline]);
        const [start, end] = [at, at + text.length];
        at = end;
        if (!isFieldRef(inline)) return inline;
        typed.push({ section: section.id, block: line.id, start, end, of: inline.of });
        return { text };
      });
      changed.set(line.id, normalInlines(children));
    }
    if (changed.size === 0) return [];
    const prose = mapInlines(section.prose, (children, line) => changed.get(line) ?? children);
    return [{ kind: 'replace-prose' as const, section: section.id, prose }];
  });
  return { plan: applyEdits(plan, edits), typed };
}

const fileOf = (name: string): URL => new URL(`../../templates/samples/${name}.json`, import.meta.url);

function sampleCalled(name: string): Plan {
  const read = parsePlan(JSON.parse(readFileSync(fileOf(name), 'utf8')), name);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.failure)}`);
  return { ...read.value, waivers: [] };
}

/** Every sample in both languages and both forms, without the waivers that its editor gave. */
export const allForms = (): readonly Form[] =>
  SAMPLES.flatMap(({ name }) =>
    LANGUAGES.flatMap((language): readonly Form[] => {
      const called = `${name}.${language}`;
      const plan = sampleCalled(called);
      return [
        { name: called, language, plan, typed: [] },
        { name: `${called}, typed out`, language, ...typedOut(plan) },
      ];
    }),
  );
