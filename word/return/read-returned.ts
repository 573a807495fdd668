import { done, type NewId, type Result } from '#core/model';
import { parsePlan } from '#core/file';
import type { Plan } from '#core/records';
import type { Difference } from '#core/returned';
import type { WordText } from '#core/word-text';
import { startDraft } from '../draw/draft';
import { drawPlan } from '../draw/plan';
import { finishPackage } from '../package/finish';
import { packSections } from '../package/pack';
import { WORD_PROFILES, type WordProfile } from '../plan-to-docx';
import { textHash } from '../package/snapshot';
import { readDocx } from '../read/read-docx';
import { readMedia } from '../read/read-media';
import { compareFiles } from './compare-files';
import { found, type Found } from './compare-line';
import { matchFiles } from './comparison';
import { flatten, type Flat, type Item } from './flatten';

/** The snapshot of a file that went out from here. */
export interface Snapshot {
  readonly plan: Plan;
  readonly profile: WordProfile;
  /** By the id of a heading or line, the hash of its text as it went out. */
  readonly texts: Readonly<Record<string, unknown>>;
}

/** A file that came back: the plan that went out, and all in which the file says something else. */
export interface Returned {
  readonly plan: Plan;
  readonly differences: readonly Difference[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The snapshot in a file; undefined where there is none, or it can no longer be read. */
export function readSnapshot({ snapshot }: WordText, file: string): Snapshot | undefined {
  if (snapshot === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(snapshot);
  } catch {
    return undefined;
  }
  if (!isObject(json)) return undefined;
  const plan = parsePlan(json['plan'], file);
  const profile = WORD_PROFILES.find((name) => name === json['profile']) ?? 'gbt9704';
  return plan.ok ? { plan: plan.value, profile, texts: isObject(json['texts']) ? json['texts'] : {} } : undefined;
}

/** All that a file says: its body, its text boxes, its notes. */
function flattenAll({ blocks, boxes, notes, media = {} }: WordText): Flat {
  const body = flatten(blocks, media);
  const beside = flatten([...boxes.flat(), ...notes.flatMap((note) => note.blocks)]);
  return {
    items: [...body.items, ...beside.items.map((item): Item => ({ ...item, isAside: true }))],
    trackedOf: new Map([...body.trackedOf, ...beside.trackedOf]),
  };
}

type Extras = Pick<WordText['extras'], 'pictures' | 'formulas' | 'embedded'>;

/**
 * What a file holds that neither its text nor the pictures of its body say: pictures in cells, boxes, heads and feet. One
 * that a tracked change took out of the body still stands in the file.
 */
function extrasOf({ extras, blocks }: WordText): Extras {
  const inBody = blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.pictures ?? []) : []));
  return { ...extras, pictures: Math.max(0, extras.pictures - inBody.length) };
}

/** Pictures and the like that came: no text says so. */
const extrasCame = (was: Extras, now: Extras): readonly Omit<Difference, 'id'>[] =>
  (['pictures', 'formulas', 'embedded'] as const)
    .filter((extra) => now[extra] > was[extra])
    .map((extra): Found => {
      const count = String(now[extra] - was[extra]);
      return found({
        kind: 'inserted',
        place: { kind: 'document', extra },
        before: '',
        after: count,
        obstacle: 'not-in-plan',
      });
    });

/** The file as this program draws it, without its page numbers, which take most of the time and say nothing here. */
export async function drawnAgain(plan: Plan, profile: WordProfile): Promise<Uint8Array> {
  const started = startDraft(plan, { profile, purpose: 'return' });
  const draft = { ...started, layout: { ...started.layout, countsPages: false } };
  const sections = await drawPlan(draft, () => Promise.resolve());
  const { bytes } = await packSections(draft, sections);
  return finishPackage(bytes, draft, 'return');
}

/**
 * Compares a file that came back with what the plan that went out says, drawn again: place by place, with the acts that
 * would take each difference into the plan. An unchanged file, also one that another program saved, has none.
 */
export async function compareReturned(text: WordText, sent: Snapshot, newId: NewId): Promise<Result<Returned>> {
  const { plan, profile, texts } = sent;
  const drawn = await drawnAgain(plan, profile);
  const out = readDocx(drawn, plan.profile.title);
  if (!out.ok) return out;
  const was = flattenAll({ ...out.value, media: readMedia(drawn, out.value) });
  const now = flattenAll(text);
  const comparison = matchFiles(plan, was, now, newId);
  const known = new Set(out.value.comments.map(({ author, at, text: said }) => `${author ?? ''} ${at ?? ''} ${said}`));
  const differences = compareFiles(comparison, {
    comments: text.comments.filter(({ author, at, text: said }) => !known.has(`${author ?? ''} ${at ?? ''} ${said}`)),
    isAsSent: ({ shown }, now) => {
      const id = shown.kind === 'heading' ? shown.section.id : shown.kind === 'line' ? shown.line.id : undefined;
      return id !== undefined && texts[id] === textHash(now.text);
    },
  });
  const came = extrasCame(extrasOf(out.value), extrasOf(text));
  const more = came.map((extra, index) => ({ id: `x${String(index + 1)}`, ...extra }));
  return done({ plan, differences: [...differences, ...more] });
}
