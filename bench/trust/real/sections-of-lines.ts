import {
  emptyParagraph,
  makeSmallTable,
  type Block,
  type MeasureBlock,
  type Section,
  type TextBlock,
} from '#core/model';
import type { Recipe, RecipeLine } from './recipe';

/** A section while it is written; its level is its place in the stack of open ones. */
interface Draft {
  readonly id: string;
  readonly key?: string;
  readonly heading: string;
  readonly prose: Block[];
  readonly sections: Draft[];
}

/** Numbers and marks that the program writes itself before and behind headings. */
const FRONT = /^(?:#+\s*|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．]\s*(?!\d))/;
const plainHeading = (text: string): string =>
  text
    .replace(FRONT, '')
    .replace(/[。.：:]$/, '')
    .trim();

const text = (type: 'paragraph' | 'list-item', id: string, content: string): TextBlock => {
  const children = [{ text: content }];
  return type === 'list-item' ? { type, id, ordered: false, children } : { type, id, children };
};

class Writer {
  readonly top: Draft[] = [];
  private open: Draft[] = [];
  private measure: MeasureBlock | undefined;

  section(level: number, id: string, heading: string, key?: string): void {
    const draft: Draft = { id, heading, ...(key !== undefined && { key }), prose: [], sections: [] };
    this.open = this.open.slice(0, level - 1);
    (this.open.at(-1)?.sections ?? this.top).push(draft);
    this.open.push(draft);
    this.measure = undefined;
  }

  startMeasure(id: string, title: string): void {
    this.measure = {
      type: 'measure',
      id,
      children: [{ type: 'measure-title', id: `${id}title`, children: [{ text: title }] }],
    };
    this.prose().push(this.measure);
  }

  write(block: TextBlock): void {
    if (!this.measure) {
      this.prose().push(block);
      return;
    }
    const prose = this.prose();
    const [title, ...rest] = this.measure.children;
    this.measure = { ...this.measure, children: [title, ...rest, block] };
    prose[prose.length - 1] = this.measure;
  }

  table(id: string, rows: readonly (readonly string[])[], head: boolean): void {
    let cell = 0;
    const newId = (): string => `${id}c${String(cell++)}`;
    this.prose().push(
      makeSmallTable(newId, { head, rows: rows.map((row) => row.map((each) => [{ text: each }])) }),
      emptyParagraph(`${id}after`),
    );
    this.measure = undefined;
  }

  private prose(): Block[] {
    const last = this.open.at(-1);
    if (!last) throw new Error('text before the first section');
    return last.prose;
  }
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Without a word of the recipe a line is a paragraph, and what begins with a dash an item. */
const usual = (line: string): readonly string[] => [line.startsWith('- ') ? 'item' : 'text'];

function writeLine(writer: Writer, line: string, number: number, parts: readonly string[]): void {
  let rest = line;
  for (const [index, part] of parts.entries()) {
    const [what, level = '1', key] = part.split(' ');
    const id = `${String(number)}${index === 0 ? '' : String.fromCharCode(96 + index)}`;
    if (what === 'skip') return;
    if (what === 'text' || what === 'item') {
      const content = rest.replace(/^- /, '');
      if (content !== '') writer.write(text(what === 'item' ? 'list-item' : 'paragraph', `L${id}`, content));
      return;
    }
    const end = rest.indexOf('。') + 1 || rest.length;
    const heading = plainHeading(rest.slice(0, end).replace(/^- /, ''));
    rest = rest.slice(end);
    if (what === 'measure') writer.startMeasure(`M${id}`, heading);
    else writer.section(Number(level), `S${id}`, heading, key);
  }
}

const entryFor = (lines: readonly RecipeLine[], number: number): RecipeLine | undefined =>
  lines.find(({ at, to = at, heading }) => heading === undefined && at <= number && number <= to);

const finished = ({ id, key, heading, prose, sections }: Draft): Section => {
  const isOpen = prose.length > 0 && prose[0]?.type !== 'measure' && prose[0]?.type !== 'table';
  return {
    ...{ id, heading },
    ...(key !== undefined && { key }),
    prose: isOpen ? prose : [emptyParagraph(`${id}p`), ...prose],
    sections: sections.map(finished),
  };
};

/** Writes the lines of a published plan as sections, measures and blocks, by its recipe. */
export function sectionsOfLines(lines: readonly string[], { from, to, lines: entries }: Recipe): readonly Section[] {
  const writer = new Writer();
  for (let number = from; number <= to; number++) {
    const line = lines[number - 1] ?? '';
    for (const { heading, as } of entries.filter(({ at, heading }) => at === number && heading !== undefined))
      writeLine(writer, heading ?? '', number + 0.5, as);
    const entry = entryFor(entries, number);
    if (entry?.at === number && entry.starts !== undefined && !line.startsWith(entry.starts))
      throw new Error(`line ${String(number)} does not begin with “${entry.starts}”`);
    if (line.startsWith('|') && !entry) {
      const rows: (readonly string[])[] = [];
      const first = number;
      while (lines[number - 1]?.startsWith('|')) rows.push(cellsOf(lines[number++ - 1] ?? ''));
      number--;
      writer.table(`T${String(first)}`, rows, /^\| Milestone/.test(lines[first - 1] ?? ''));
    } else if (line.trim() !== '') writeLine(writer, line, number, entry?.as ?? usual(line));
  }
  return writer.top.map(finished);
}
