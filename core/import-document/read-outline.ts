import type { Media } from '#core/model';
import { textOf } from '#core/paste';
import { findHeadings, type OldBlock, type OldHeading } from './find-headings';
import type { LeftBehind, OldText, ReadBlock } from './old-text';
import { NOTE, headLine, readHead, signatureAt, type DocumentHead } from './read-head';

type TextBlock = Exclude<OldBlock, OldHeading>;

/** Part 部分: a heading of an old document and what stands below it, up to the next heading; the first may have no heading. */
export interface OldPart {
  readonly heading?: OldHeading;
  readonly blocks: readonly TextBlock[];
}

/** An old document as its headings divide it. */
export interface OldDocument {
  readonly head: DocumentHead;
  readonly parts: readonly OldPart[];
  readonly left: LeftBehind;
  /** The pictures that its blocks show, as a plan keeps them. */
  readonly media: Media;
}

const isHeading = (block: OldBlock): block is OldHeading => block.kind === 'old-heading';

function divide(blocks: readonly OldBlock[]): readonly OldPart[] {
  const parts: { heading: OldHeading; blocks: TextBlock[] }[] = [];
  for (const block of blocks) {
    if (isHeading(block)) parts.push({ heading: block, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** Takes the one who signs, the date and a note 附注 off the end, where nothing before has said them. */
function signedAtEnd(parts: readonly OldPart[], head: DocumentHead): { parts: readonly OldPart[]; head: DocumentHead } {
  const last = parts.at(-1);
  // A seal as a picture stands among the lines that sign.
  const signing = (last?.blocks ?? []).filter(({ kind }) => kind !== 'picture');
  const lines = signing.map((block) => headLine(block, false));
  const note = head.note === undefined ? NOTE.exec(lines.at(-1)?.text ?? '')?.[1] : undefined;
  const signed = signatureAt(lines, lines.length - (note === undefined ? 1 : 2));
  const isSaid = head.date !== undefined || (head.issuer !== undefined && signed?.issuer !== undefined);
  if (!last || !signed || isSaid) return { parts, head };
  const taken = (note === undefined ? 0 : 1) + (signed.issuer === undefined ? 1 : 2);
  const signs = new Set(signing.slice(-taken));
  const kept = { ...last, blocks: last.blocks.filter((block) => !signs.has(block)) };
  return { parts: [...parts.slice(0, -1), kept], head: { ...head, ...signed, ...(note !== undefined && { note }) } };
}

/** Reads an old document: what its head says, and its parts. */
export function readOutline({ name, blocks, left, media }: OldText): OldDocument {
  const found = findHeadings(blocks);
  const first = found.findIndex((block) => isHeading(block) && block.level > 0);
  const begin = first < 0 ? found.length : first;
  const lines = found.slice(0, begin).map((block) => {
    const line = isHeading(block) ? block.was : block;
    return headLine(line, isHeading(block));
  });
  const { head, rest } = readHead(lines);
  const titled = head.title === undefined && name !== undefined ? { ...head, title: name } : head;
  const preamble: readonly OldPart[] = rest.length > 0 ? [{ blocks: rest.map(asPlain) }] : [];
  const whole = signedAtEnd([...preamble, ...divide(found.slice(begin).map(withoutTitles))], titled);
  return { ...whole, left, media };
}

/** A line with the style of a title that is none. */
const asPlain = (block: ReadBlock): TextBlock =>
  block.kind === 'heading' ? { kind: 'paragraph', runs: block.runs } : block;

/** A line with the style of a title inside the text is a line of it. */
const withoutTitles = (block: OldBlock): OldBlock =>
  isHeading(block) && block.level === 0 ? { kind: 'paragraph', runs: block.was.runs } : block;

/** What a part begins with, to be recognised by. */
export const firstLine = ({ heading, blocks }: OldPart): string => {
  const rest = heading ? textOf(heading.rest).trim() : '';
  const [first] = blocks;
  if (rest !== '' || !first) return rest;
  if (first.kind === 'picture') return textOf(first.caption ?? []);
  return first.kind === 'table' ? (first.rows[0] ?? []).map(({ runs }) => textOf(runs)).join(' ') : textOf(first.runs);
};

/** How many paragraphs stand below the heading of a part, a table or picture counted as one. */
export const paragraphsOf = ({ heading, blocks }: OldPart): number =>
  blocks.length + (heading && heading.rest.length > 0 ? 1 : 0);
