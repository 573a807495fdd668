import { parseDate } from '#core/model';
import { textOf } from '#core/paste';
import type { ReadBlock } from './old-text';

/** What stands before the text of a document, as official documents have it (GB/T 9704 §7.2–7.3). */
export interface DocumentHead {
  readonly title?: string;
  /** 发文字号. */
  readonly number?: string;
  /** 发文机关标志: 自贡市人民政府 of 自贡市人民政府文件. */
  readonly mark?: string;
  /** 主送机关. */
  readonly recipients?: string;
  readonly issuer?: string;
  /** 成文日期, as it was typed. */
  readonly date?: string;
  /** 附注, without its brackets. */
  readonly note?: string;
  /** 印发通知: the notice that the document came with. */
  readonly notice?: { readonly title: string; readonly text: string };
}

/** A line before the first heading: a block, or the heading that is the title. */
export interface HeadLine {
  readonly block: ReadBlock;
  readonly text: string;
  readonly isTitle: boolean;
}

export const headLine = (block: ReadBlock, isTitle: boolean): HeadLine => ({
  ...{ block, isTitle },
  text: block.kind === 'table' || block.kind === 'picture' ? '' : textOf(block.runs).trim(),
});

/** 附注: （此件公开发布）. */
export const NOTE = /^[（(](此件.*)[）)]$/;
const NUMBER = /^[\u4e00-\u9fffA-Za-z]{1,14}\s*[〔[【(（]\s*\d{4}\s*[〕\]】)）]\s*第?\s*\d{1,4}\s*号$/;
const MARK = /^(.{2,30}?)文件$/;
const TYPE =
  /(?:计划|方案|规划|纲要|意见|通知|办法|措施|细则|决定|批复|报告|要点|清单|指南|规定|条例|政策|公告|通告)(?:[（(][^（）()]{1,20}[）)])*$/;
const SHORT = 45;
const MOST_LINES = 4;
const isShort = ({ text, isTitle, block }: HeadLine): boolean =>
  isTitle ||
  (block.kind === 'paragraph' && text.length <= SHORT && !/[。；：，;:,.]$/.test(text) && !/^[（(].*[）)]$/.test(text));

/** How many lines from a place on are a title: those with the style of one, or short ones that end as documents are called. */
function titleLines(lines: readonly HeadLine[], from: number): number {
  const styled = lines.slice(from).findIndex(({ isTitle }) => !isTitle);
  if (lines[from]?.isTitle) return styled < 0 ? lines.length - from : styled;
  for (let count = 1; count <= MOST_LINES; count++) {
    const taken = lines.slice(from, from + count);
    if (taken.length < count || !taken.every(isShort)) return 0;
    if (TYPE.test(taken.map(({ text }) => text).join(''))) return count;
  }
  return 0;
}

/** The lines of a title as one, in a language with spaces between words parted by one. */
const joined = (lines: readonly HeadLine[]): string =>
  lines.map(({ text }) => text).reduce((title, text) => title + (/[A-Za-z]$/.test(title) ? ' ' : '') + text, '');

const bare = (title: string): string => title.replace(/[“”"《》〈〉\s]/g, '');

/** The date alone on a line, and the one who signs in the line before it. */
export function signatureAt(lines: readonly HeadLine[], at: number): Pick<DocumentHead, 'issuer' | 'date'> | undefined {
  const text = lines[at]?.text ?? '';
  const isDate = /^[（(]?[\d〇○零一二三四五六七八九]{4}\s*年.{2,8}日[）)]?$/.test(text);
  const before = lines[at - 1];
  if (!isDate || parseDate(text)?.length !== 10) return undefined;
  const isUnit = before !== undefined && isShort(before) && !before.isTitle && before.text.length <= 30;
  return { date: text, ...(isUnit && { issuer: before.text }) };
}

/** Reads the lines from the first on, and keeps which of them it understood. */
class HeadReader {
  readonly taken = new Set<HeadLine>();
  readonly #lines: readonly HeadLine[];

  constructor(lines: readonly HeadLine[]) {
    this.#lines = lines;
  }

  #take(...lines: readonly HeadLine[]): string {
    for (const line of lines) this.taken.add(line);
    return joined(lines);
  }

  left(): readonly HeadLine[] {
    return this.#lines.filter((line) => !this.taken.has(line));
  }

  one(shape: RegExp): string | undefined {
    const line = this.left().find(({ text, isTitle }) => !isTitle && shape.test(text));
    return line && this.#take(line);
  }

  title(): string | undefined {
    const left = this.left();
    const count = titleLines(left, 0);
    if (count > 0) return this.#take(...left.slice(0, count));
    const [first, second] = left;
    return first && second && isShort(first) ? this.#take(first) : undefined;
  }

  recipients(): string | undefined {
    const [first] = this.left();
    const isSalutation =
      first && /^.{2,200}[：:]$/.test(first.text) && /政府|部门|单位|机构|[委局厅办会县区市]/.test(first.text);
    return isSalutation ? this.#take(first).slice(0, -1) : undefined;
  }

  /** The title of the text that a notice brings. */
  inner(notice: string): { readonly title: string; readonly before: readonly HeadLine[] } | undefined {
    const left = this.left();
    for (let at = 1; at < left.length; at++) {
      const count = titleLines(left, at);
      const title = joined(left.slice(at, at + count));
      if (count > 0 && bare(notice).includes(bare(title))) {
        this.#take(...left.slice(at, at + count));
        return { title, before: left.slice(0, at) };
      }
    }
    return undefined;
  }

  signature(lines: readonly HeadLine[]): Pick<DocumentHead, 'issuer' | 'date'> {
    for (let at = 0; at < lines.length; at++) {
      const found = signatureAt(lines, at);
      if (found) {
        this.#take(...lines.slice(found.issuer === undefined ? at : at - 1, at + 1));
        return found;
      }
    }
    return {};
  }

  text(lines: readonly HeadLine[]): string {
    const rest = lines.filter((line) => !this.taken.has(line) && line.block.kind !== 'table');
    for (const line of rest) this.taken.add(line);
    return rest.map(({ text }) => text).join('\n');
  }
}

/** Reads what stands before the first heading; `rest` is what it holds besides: the preamble. */
export function readHead(lines: readonly HeadLine[]): {
  readonly head: DocumentHead;
  readonly rest: readonly ReadBlock[];
} {
  // A logo above the title, or a seal, is no line of the head.
  const reader = new HeadReader(lines.filter(({ block }) => block.kind !== 'picture'));
  const number = reader.one(NUMBER);
  const mark = reader.one(MARK);
  const first = reader.title();
  const recipients = first === undefined ? undefined : reader.recipients();
  const note = reader.one(NOTE);
  const inner = first !== undefined && /印发.*通知$/.test(first) ? reader.inner(first) : undefined;
  const signed = reader.signature(inner?.before ?? reader.left());
  const notice = inner && first !== undefined ? { title: first, text: reader.text(inner.before) } : undefined;
  const title = inner?.title ?? first;
  return {
    head: {
      ...signed,
      ...(title !== undefined && { title }),
      ...(number !== undefined && { number }),
      ...(mark !== undefined && { mark: mark.replace(MARK, '$1') }),
      ...(recipients !== undefined && { recipients }),
      ...(note !== undefined && { note: note.slice(1, -1) }),
      ...(notice && { notice }),
    },
    rest: lines.filter((line) => !reader.taken.has(line)).map(({ block }) => block),
  };
}
