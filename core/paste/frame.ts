import { DRAWINGS, UNSEEN } from './elements';
import type { Marks } from './line-builder';
import type { LeftOut } from './pasted';
import { styleOf, type Style } from './style';

/** What the lines inside an element are. The first line of an item is the item; what follows in it are paragraphs. */
export type Role =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly ordered: boolean; isUsed: boolean }
  /** A paragraph of Word that is numbered; by its number it shows what it is. */
  | { readonly kind: 'numbered'; isUsed: boolean };

/** Why the content of an element is not taken in: counted, of no interest, or the number of a list that Word wrote out. */
export type Dropped = keyof LeftOut | 'unseen' | 'marker';

/** An open element: what its content inherits. */
export interface Frame {
  readonly name: string;
  readonly marks: Marks;
  readonly role: Role;
  readonly raised?: 'sup' | 'sub';
  readonly keepsLines: boolean;
  readonly isLink: boolean;
  readonly isOrdered: boolean;
  readonly dropped?: Dropped;
}

export interface Tag {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
}

export const ROOT: Frame = {
  name: '',
  marks: { bold: false, italic: false, underline: false },
  role: { kind: 'paragraph' },
  keepsLines: false,
  isLink: false,
  isOrdered: false,
};

const isBold = (style: Style, name: string, inherited: boolean): boolean => {
  const weight = style.get('font-weight');
  if (weight === undefined || weight === 'inherit') return inherited || name === 'b' || name === 'strong';
  return weight.startsWith('bold') || Number(weight) >= 600;
};

const isItalic = (style: Style, name: string, inherited: boolean): boolean => {
  const slope = style.get('font-style');
  if (slope === undefined || slope === 'inherit') return inherited || name === 'i' || name === 'em';
  return slope.startsWith('italic') || slope.startsWith('oblique');
};

/** Links are underlined in their own right; as text they are not. */
function isUnderlined(style: Style, name: string, inherited: boolean, isLink: boolean): boolean {
  const decoration = style.get('text-decoration-line') ?? style.get('text-decoration') ?? '';
  return !isLink && (inherited || name === 'u' || decoration.includes('underline'));
}

const LINES = /^(?:pre|break-spaces|preserve)/;
const NOTES = /^(?:comment-list|(?:foot|end)note(?:-list)?|header|footer)$/;

function droppedBy({ name, attribute }: Tag, style: Style): Dropped | undefined {
  const classes = attribute('class') ?? '';
  if (DRAWINGS.has(name)) return 'pictures';
  if (name === 'del' || /\bmsoDel\b/i.test(classes)) return 'deletions';
  if (UNSEEN.has(name) || attribute('hidden') !== undefined) return 'unseen';
  if (/^none/.test(style.get('display') ?? '') || style.get('visibility') === 'hidden') return 'unseen';
  if (style.get('mso-hide') === 'all' || NOTES.test(style.get('mso-element') ?? '')) return 'unseen';
  if (/^sd(?:foot|end)note\d+$/.test(attribute('id') ?? '')) return 'unseen';
  if (style.has('mso-footnote-id') || style.has('mso-endnote-id')) return 'footnotes';
  if (/\bsd(?:foot|end)note(?:anc|sym)\b/.test(classes)) return 'footnotes';
  if (/\b(?:MsoCommentReference|msocomanchor)\b/.test(classes)) return 'comments';
  return style.get('mso-list') === 'ignore' ? 'marker' : undefined;
}

function headingLevel({ name, attribute }: Tag, style: Style): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name.slice(1));
  const outline = /^[1-9]$/.exec(style.get('mso-outline-level') ?? '')?.[0];
  const named = /\b(?:Mso)?Heading ?([1-9])\b/i.exec(attribute('class') ?? '')?.[1];
  const spoken = attribute('role') === 'heading' ? (attribute('aria-level') ?? '2') : undefined;
  const level = Number(outline ?? named ?? spoken);
  return level >= 1 && level <= 9 ? level : undefined;
}

function roleOf(tag: Tag, style: Style, parent: Frame): Role {
  const { name } = tag;
  const level = name === 'span' || name === 'a' ? undefined : headingLevel(tag, style);
  if (level !== undefined) return { kind: 'heading', level };
  if (name === 'li') return { kind: 'item', ordered: parent.isOrdered, isUsed: false };
  if (name === 'td' || name === 'th' || name === 'caption') return { kind: 'paragraph' };
  const list = style.get('mso-list') ?? '';
  if (/^l\d+ level\d/.test(list) && parent.role.kind !== 'item') return { kind: 'numbered', isUsed: false };
  return parent.role;
}

/** What the content of an element inherits from it and from what is around it. */
export function openFrame(tag: Tag, parent: Frame, sheet: ReadonlyMap<string, Style>): Frame {
  const { name } = tag;
  if (parent.dropped !== undefined) return { ...parent, name };
  const style = styleOf(tag.attribute('style'), tag.attribute('class'), sheet);
  const isLink = parent.isLink || (name === 'a' && tag.attribute('href') !== undefined);
  const dropped = droppedBy(tag, style);
  const raised = name === 'sup' || name === 'sub' ? name : parent.raised;
  const space = style.get('white-space');
  return {
    name,
    marks: {
      bold: isBold(style, name, parent.marks.bold),
      italic: isItalic(style, name, parent.marks.italic),
      underline: isUnderlined(style, name, parent.marks.underline, isLink),
    },
    role: roleOf(tag, style, parent),
    keepsLines: space === undefined ? parent.keepsLines || name === 'pre' : LINES.test(space),
    isLink,
    isOrdered: name === 'ol' || (name !== 'ul' && name !== 'dir' && name !== 'menu' && parent.isOrdered),
    ...(raised && { raised }),
    ...(dropped && { dropped }),
  };
}
