import type { WordParagraph, WordText } from '../read/document';
import { paragraphText } from '../read/paragraph-text';
import type { DrawnItem, DrawnLine } from './drawn-items';
import type { Verified } from './verified';

/** The paragraphs that stand in no table, in order. */
const freeParagraphs = ({ blocks }: WordText): readonly WordParagraph[] =>
  blocks.filter((block): block is WordParagraph => block.kind === 'paragraph');

/** 表1 市级资金 says 市级资金 too. */
const CAPTION_NUMBER = /^(?:[表图]|Table |Figure )\d+[.:：]?/;

/** Where each text stands: headings apart from the rest, so that a name that is repeated is not taken for a heading. */
class Places {
  readonly #headings = new Map<string, number[]>();
  readonly #texts = new Map<string, number[]>();

  constructor(paragraphs: readonly WordParagraph[]) {
    for (const [index, paragraph] of paragraphs.entries()) {
      const text = paragraphText(paragraph);
      const places = paragraph.heading === undefined ? this.#texts : this.#headings;
      const keys = CAPTION_NUMBER.test(text) ? [text, text.replace(CAPTION_NUMBER, '').trim()] : [text];
      for (const key of keys) {
        const known = places.get(key);
        if (known) known.push(index);
        else places.set(key, [index]);
      }
    }
  }

  /** The first place of a line that is not before `from`. */
  find(line: DrawnLine, from: number): number | undefined {
    const places = line.kind === 'heading' ? this.#headings : this.#texts;
    return writings(line)
      .flatMap((text) => places.get(text)?.find((place) => place >= from) ?? [])
      .sort((one, other) => one - other)[0];
  }
}

/** The ways in which a line may be written: the number of an annex may stand in its heading. */
function writings({ kind, text, number }: DrawnLine): readonly string[] {
  if (kind === 'caption') return [text, text.trim()];
  if (kind !== 'heading' || !number) return [text];
  return [text, ...['', ' ', '. ', '\u3000'].map((gap) => number.label + gap + text)];
}

/** More levels than these no list of Word has. */
const DEEPEST = 9;
const squeezed = (text: string): string => text.replace(/\s/g, '');

/** Whether a heading has the number that the plan counts; that of an annex may stand on the line above. */
function hasNumber(line: DrawnLine, at: WordParagraph, above: WordParagraph | undefined): boolean {
  const { label, level } = line.number ?? { label: '', level: DEEPEST + 1 };
  const shown = squeezed((at.list?.number ?? '') + paragraphText(at));
  if (level > DEEPEST) return true;
  if (level > 0) return shown === squeezed(label + line.text);
  return shown.startsWith(squeezed(label)) || squeezed(above ? paragraphText(above) : '') === squeezed(label);
}

/** Long enough to know a line by. */
const quoted = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** Every line of the plan stands in the file, in order; headings have their numbers, references show their values. */
export function checkLines(items: readonly DrawnItem[], text: WordText): readonly Verified[] {
  const lines = items.filter((item): item is DrawnLine => 'text' in item);
  const paragraphs = freeParagraphs(text);
  const places = new Places(paragraphs);
  const [missing, misnumbered, unseen] = [[] as string[], [] as string[], [] as string[]];
  // A heading that is not there has no number that could be right.
  let [next, numbered] = [0, 0];
  for (const line of lines) {
    const place = places.find(line, next);
    const paragraph = place === undefined ? undefined : paragraphs[place];
    if (place === undefined || !paragraph) {
      missing.push(quoted(line.text));
      if (line.references > 0) unseen.push(quoted(line.text));
      continue;
    }
    next = place + 1;
    if (!line.number) continue;
    numbered++;
    if (!hasNumber(line, paragraph, paragraphs[place - 1])) misnumbered.push(quoted(line.number.label + line.text));
  }
  const references = lines.reduce((sum, line) => sum + line.references, 0);
  return [
    { check: 'text', count: lines.length, wrong: missing },
    { check: 'numbers', count: numbered, wrong: misnumbered },
    { check: 'references', count: references, wrong: unseen },
  ];
}
