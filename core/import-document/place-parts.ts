import { assertNever, isTextBlock, type Block, type NewId, type Picture, type Section } from '#core/model';
import { fitsText, textOf, toBlocks, type PastedTable } from '#core/paste';
import type { Plan } from '#core/records';
import { growing, mayHold, putIn, sectionWith, type Growing, type GrowingMeasure } from './grow';
import type { ImportNote } from './note';
import { levelOf, type OutlineMapping, type PlaceOfPart } from './place-of-part';
import type { OldHeading } from './find-headings';
import type { OldPicture } from './old-picture';
import type { ReadBlock } from './old-text';
import type { OldPart } from './read-outline';

/** What text goes into now. */
interface Open {
  readonly level: number;
  readonly section: Growing;
  readonly measure?: GrowingMeasure;
}

const rowText = (row: PastedTable['rows'][number]): string =>
  row.map(({ runs }) => textOf(runs).replaceAll('\n', ' ')).join('\t');

/** The lines of a part, its heading first, as they stood. */
const linesOfPart = ({ heading, blocks }: OldPart): readonly string[] => [
  ...(heading ? [wholeLine(heading)] : []),
  ...blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block.caption ? textOf(block.caption) : (block.alt ?? block.name)];
    return block.kind === 'table' ? block.rows.map(rowText) : [textOf(block.runs)];
  }),
];
const wholeLine = ({ number, was }: OldHeading): string =>
  (was.kind === 'heading' ? `${number} ` : '') + textOf(was.runs).trim();

/** A heading as a line of the text: alone it is a run-in heading, else the paragraph that it stood in. */
function headingInText({ was, rest }: OldHeading): ReadBlock {
  if (was.kind !== 'paragraph' || rest.length > 0) return was;
  return { kind: 'heading', level: 1, number: '', runs: was.runs };
}

function pictureBlock({ media, alt, width, caption }: OldPicture, newId: NewId): Picture {
  return {
    ...{ type: 'picture', id: newId(), media },
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && { width }),
    children: [{ type: 'picture-caption', id: newId(), children: caption ?? [{ text: '' }] }],
  };
}

class PartPlacer {
  readonly top: Growing[];
  readonly notes: ImportNote[] = [];
  #numbers = 0;
  #open: readonly Open[] = [];
  readonly #plan: Plan;
  readonly #newId: NewId;

  constructor(plan: Plan, newId: NewId) {
    this.#plan = plan;
    this.#newId = newId;
    this.top = plan.sections.map((section: Section) => growing(section));
  }

  place(part: OldPart, place: PlaceOfPart): void {
    switch (place.kind) {
      case 'section':
        return this.#intoSection(part, sectionWith(this.top, place.key));
      case 'new':
        return this.#asSection(part, place.in === undefined ? undefined : sectionWith(this.top, place.in));
      case 'measure':
        return this.#asMeasure(part);
      case 'prose':
        return this.#asText(part);
      case 'leave-out':
        this.notes.push({ kind: 'left-out', heading: part.heading?.text ?? '', lines: linesOfPart(part) });
        return;
      default:
        return assertNever(place);
    }
  }

  /** What is said of all headings together. */
  finish(): void {
    if (this.#numbers > 0) this.notes.push({ kind: 'numbers', count: this.#numbers });
  }

  #intoSection(part: OldPart, section: Growing | undefined): void {
    if (!section) return this.#asSection(part, undefined);
    const { heading } = part;
    const isSecond = section.isUsed && heading !== undefined;
    this.#begin(part, { level: levelOf(part), section });
    if (isSecond) this.#put([headingInText({ ...heading, rest: [] })]);
    else if (heading) this.#count(heading);
    if (heading && !isSecond && heading.text !== section.heading)
      this.notes.push({ kind: 'renamed', from: heading.text, to: section.heading });
    this.#putBelow(part);
  }

  #asSection(part: OldPart, wanted: Growing | undefined): void {
    const { heading } = part;
    const { demands } = this.#plan;
    const over = wanted ?? this.#open.findLast(({ level }) => level < levelOf(part))?.section;
    if (!heading || (over !== undefined && over.level > 1 && !mayHold(demands, over))) return this.#asText(part);
    const parent = over && mayHold(demands, over) ? over : undefined;
    const section: Growing = {
      ...{ id: this.#newId(), heading: heading.text, level: (parent?.level ?? 0) + 1 },
      ...{ prose: [], tables: [], sections: [], isUsed: true },
    };
    putIn(parent?.sections ?? this.top, section, demands);
    this.#count(heading);
    this.#begin(part, { level: levelOf(part), section });
    this.#putBelow(part);
  }

  #asMeasure(part: OldPart): void {
    const { heading } = part;
    const over = this.#open.findLast(({ level }) => level > 0 && level < levelOf(part)) ?? this.#open.at(-1);
    if (!heading || !over) return this.#asSection(part, undefined);
    const measure: GrowingMeasure = {
      ...{ type: 'growing-measure', id: this.#newId(), title: heading.text, lines: [], isClosed: false },
    };
    over.section.prose.push(measure);
    this.#count(heading);
    this.#begin(part, { level: levelOf(part), section: over.section, measure });
    this.#putBelow(part);
  }

  #asText(part: OldPart): void {
    if (!this.#open.at(-1)) {
      const [first] = this.top;
      if (!first) return this.#asSection(part, undefined);
      this.#begin({ blocks: [] }, { level: 0, section: first });
    }
    this.#put([...(part.heading ? [headingInText(part.heading)] : []), ...part.blocks]);
  }

  #count({ number }: OldHeading): void {
    if (number !== '') this.#numbers++;
  }

  #begin(part: OldPart, open: Open): void {
    open.section.isUsed = true;
    this.#open = [...this.#open.filter(({ level }) => level < levelOf(part)), open];
  }

  #putBelow({ heading, blocks }: OldPart): void {
    const rest = heading?.rest ?? [];
    this.#put([...(rest.length > 0 ? [{ kind: 'paragraph', runs: rest } as const] : []), ...blocks]);
  }

  #put(blocks: readonly ReadBlock[]): void {
    const open = this.#open.at(-1);
    if (!open) return;
    for (const block of blocks) {
      if (block.kind === 'picture') this.#append(pictureBlock(block, this.#newId), open);
      else if (block.kind === 'table' && !fitsText(block)) this.#leaveTable(block);
      else for (const made of toBlocks([block], this.#newId)) this.#append(made, open);
    }
  }

  #append(block: Block, { section, measure }: Open): void {
    if (measure && !measure.isClosed && isTextBlock(block)) measure.lines.push(block);
    else section.prose.push(block);
    if (measure && !isTextBlock(block)) measure.isClosed = true;
  }

  #leaveTable({ rows, caption = [] }: PastedTable): void {
    const lines = [...(caption.length > 0 ? [textOf(caption)] : []), ...rows.map(rowText)];
    this.notes.push({ kind: 'large-table', rows: rows.length, columns: rows[0]?.length ?? 0, lines });
  }
}

/** Puts every part of a document to its place in the sections of a plan that was just begun. */
export function placeParts(
  parts: readonly OldPart[],
  mapping: OutlineMapping,
  plan: Plan,
  newId: NewId,
): { readonly sections: readonly Growing[]; readonly notes: readonly ImportNote[] } {
  const placer = new PartPlacer(plan, newId);
  parts.forEach((part, at) => placer.place(part, mapping[at] ?? { kind: 'prose' }));
  placer.finish();
  return { sections: placer.top, notes: placer.notes };
}
