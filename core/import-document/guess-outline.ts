import type { SectionDemand } from '#core/model';
import type { Template } from '#core/template';
import { ANNEX_RANK, LIST_RANK, rankOf } from './heading-form';
import { likeness } from './likeness';
import { above, below, levelOf, type OutlineMapping, type PlaceOfPart } from './place-of-part';
import type { OldDocument, OldPart } from './read-outline';

/** A section of a template with where it stands among the others, and the keys of those above it. */
export interface Standing {
  readonly demand: SectionDemand;
  readonly at: number;
  readonly above: readonly string[];
}

/** The sections of a template in reading order. */
export function sectionsOf(template: Template): readonly Standing[] {
  const found: Standing[] = [];
  const walk = (demands: readonly SectionDemand[], keys: readonly string[]): void => {
    for (const demand of demands) {
      found.push({ demand, at: found.length, above: keys });
      walk(demand.sections ?? [], [...keys, demand.key]);
    }
  };
  walk(template.sections, []);
  return found;
}

const LIKE = 0.55;
const SURE = 0.8;
const BELOW_ITS_PARENT = 0.25;

const isAnnex = ({ heading }: OldPart): boolean => heading !== undefined && rankOf(heading.number) === ANNEX_RANK;
const isRunIn = ({ heading }: OldPart): boolean => heading !== undefined && heading.rest.length > 0;

/** Guesses places one after the other; what was guessed for those above tells about those below. */
class Guess {
  readonly places: PlaceOfPart[] = [];
  readonly #parts: readonly OldPart[];
  readonly #sections: readonly Standing[];
  readonly #taken = new Map<string, number>();

  constructor(parts: readonly OldPart[], template: Template) {
    this.#parts = parts;
    this.#sections = sectionsOf(template);
    const matches = parts.map((_, at) => (levelOf(parts[at] ?? { blocks: [] }) === 1 ? this.#match(at) : undefined));
    // What is of the first level is sure before anything below it is looked at.
    matches.forEach((match, at) => match && this.#taken.set(match.demand.key, at));
    parts.forEach((_, at) => this.places.push(this.#placeOf(at)));
  }

  #sectionTaken(at: number): Standing | undefined {
    return this.#sections.find(({ demand }) => this.#taken.get(demand.key) === at);
  }

  /** The section that a heading is most like; those below the section of the part above it come first. */
  #match(at: number): Standing | undefined {
    const part = this.#parts[at];
    if (!part?.heading) return undefined;
    const { heading } = part;
    const over = above(this.#parts, at).flatMap((each) => this.#sectionTaken(each)?.demand.key ?? []);
    const scored = this.#sections
      .filter(({ demand }) => !this.#taken.has(demand.key) && (demand.annex === true) === isAnnex(part))
      .map((section) => {
        const isBelow = section.above.some((key) => over.includes(key));
        // What is of the first level in the document goes into a lower section only by its name.
        const isLower =
          levelOf(part) === 1 && section.above.length > 0 && likeness(heading.text, section.demand.heading) < SURE;
        const isFar = isLower || (over.length > 0 && !isBelow);
        const score = likeness(heading.text, section.demand.heading) + (isBelow ? BELOW_ITS_PARENT : 0);
        return { section, score: isFar ? 0 : score };
      })
      .sort((one, other) => other.score - one.score);
    const [best] = scored;
    return best && best.score >= LIKE ? best.section : undefined;
  }

  #placeOf(at: number): PlaceOfPart {
    const part = this.#parts[at];
    if (!part?.heading) return this.#opening();
    const level = levelOf(part);
    const found = level === 1 ? this.#sectionTaken(at) : this.#isAmongTasks(at) ? undefined : this.#match(at);
    if (found) {
      this.#taken.set(found.demand.key, at);
      return { kind: 'section', key: found.demand.key };
    }
    if (level === 1) return this.#ofFirstLevel(at, part);
    if (this.#isAmongTasks(at)) return this.#amongTasks(at);
    return this.#inText(at, part) ? { kind: 'prose' } : { kind: 'new' };
  }

  /** What stands before the first heading: the first section without a number is for it. */
  #opening(): PlaceOfPart {
    const [first] = this.#sections;
    const opening = this.#sections.find(({ demand }) => demand.unnumbered === true && demand.annex !== true) ?? first;
    return opening ? { kind: 'section', key: opening.demand.key } : { kind: 'new' };
  }

  get #tasks(): Standing | undefined {
    return this.#sections.find(({ demand }) => demand.measures === true);
  }

  /** A heading of the first level that the template does not have: between what comes before the tasks and what comes after them it is one of them. */
  #ofFirstLevel(at: number, part: OldPart): PlaceOfPart {
    const tasks = this.#tasks;
    const sections = [...this.#taken.entries()].flatMap(([key, where]) => {
      const section = this.#sections.find(({ demand }) => demand.key === key);
      return section ? [{ section, where }] : [];
    });
    // Where nothing is known, what is divided further is a task.
    const isLikely = sections.length > 0 || below(this.#parts, at).length > 0;
    const isOpen = tasks !== undefined && !this.#taken.has(tasks.demand.key) && isLikely && !isAnnex(part);
    const isBetween = sections.every(({ section, where }) => where < at === section.at < (tasks?.at ?? 0));
    return isOpen && isBetween ? { kind: 'new', in: tasks.demand.key } : { kind: 'new' };
  }

  /** Whether a part stands below one that holds measures. */
  #isAmongTasks(at: number): boolean {
    return above(this.#parts, at).some((each) => {
      const place = this.places[each];
      const key = place?.kind === 'section' ? place.key : place?.kind === 'new' ? place.in : undefined;
      return this.#sections.some(({ demand }) => demand.key === key && demand.measures === true);
    });
  }

  /** The lowest headings are the measures; numbers inside a measure are its text. */
  #amongTasks(at: number): PlaceOfPart {
    const isInMeasure = above(this.#parts, at).some((each) => this.places[each]?.kind === 'measure');
    if (isInMeasure) return { kind: 'prose' };
    const inside = below(this.#parts, at);
    const part = this.#parts[at];
    // （一）… with text of its own is the measure, and 1. 2. below it are its steps.
    const isMeasure = inside.length === 0 || (part !== undefined && (isRunIn(part) || part.blocks.length > 0));
    return isMeasure ? { kind: 'measure' } : { kind: 'new' };
  }

  /** Numbers that count inside a text: 1. 2. below a section, or points of a section that the template does not divide. */
  #inText(at: number, part: OldPart): boolean {
    const rank = rankOf(part.heading?.number ?? '');
    const [parent] = above(this.#parts, at);
    const place = parent === undefined ? undefined : this.places[parent];
    if (place?.kind === 'prose') return true;
    const isUndivided =
      place?.kind === 'section' && this.#sections.every(({ above: keys }) => keys.at(-1) !== place.key);
    const counts = part.heading?.was.kind === 'item' || (rank !== undefined && rank >= LIST_RANK);
    return isRunIn(part) && (counts || isUndivided);
  }
}

/** Offers a place in a plan of this template for each part of an old document. */
export const guessOutline = ({ parts }: OldDocument, template: Template): OutlineMapping =>
  new Guess(parts, template).places;

/** The template whose sections the upper headings are most like; of equal ones the first. */
export function guessTemplate(document: OldDocument, templates: readonly Template[]): Template | undefined {
  const parts = document.parts.filter((part) => levelOf(part) <= 2);
  const likes = templates.map((template) => ({
    template,
    count: guessOutline({ ...document, parts }, template).filter(
      ({ kind }, at) => kind === 'section' && parts[at]?.heading,
    ).length,
  }));
  return likes.sort((one, other) => other.count - one.count)[0]?.template;
}
