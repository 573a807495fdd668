import { scanXml } from '#core/opc';

/** How a number of a cell is shown: as it is, in per cent, as a date as far as the format names one; with words around it. */
export interface NumberLook {
  readonly kind: 'plain' | 'percent' | 'day' | 'month' | 'year';
  readonly before?: string;
  readonly behind?: string;
}

const PLAIN: NumberLook = { kind: 'plain' };

/** The formats that programs know by number; in Chinese ones 27 to 58 are dates too. */
const BUILT_IN: ReadonlyMap<number, NumberLook['kind']> = new Map([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 'day'] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
]);

const QUOTED = /"([^"]*)"|\\(.)/g;

/** Words that a format writes beside the number: 0"亿元", "第"0"名". */
function wordsOf(section: string): Pick<NumberLook, 'before' | 'behind'> {
  const digits = /[0#?][0#?,.]*/.exec(section.replace(QUOTED, (all) => ' '.repeat(all.length)));
  if (!digits) return {};
  const texts = (part: string): string =>
    [...part.matchAll(QUOTED)]
      .map((hit) => hit[1] ?? hit[2] ?? '')
      .join('')
      .trim();
  const [before, behind] = [
    texts(section.slice(0, digits.index)),
    texts(section.slice(digits.index + digits[0].length)),
  ];
  return { ...(before !== '' && { before }), ...(behind !== '' && { behind }) };
}

/** What a format makes of a number. */
export function lookOfFormat(format: string): NumberLook {
  const section = format.split(';')[0] ?? '';
  const signs = section
    .replace(QUOTED, '')
    .replace(/\[[^\]]*\]|_./g, '')
    .toLowerCase();
  if (/y|e{2,}/.test(signs) || /m.*d|d.*m/.test(signs))
    return { kind: signs.includes('d') ? 'day' : signs.includes('m') ? 'month' : 'year' };
  if (signs.includes('%')) return { kind: 'percent' };
  return { kind: 'plain', ...wordsOf(section) };
}

/** The look of each cell style, by its place in the styles part. */
export function readNumberLooks(styles: Uint8Array | undefined): readonly NumberLook[] | undefined {
  if (!styles) return [];
  const formats = new Map<number, NumberLook>();
  const looks: NumberLook[] = [];
  let isInCells = false;
  const isSound = scanXml(styles, {
    open: (name, { numFmtId, formatCode }) => {
      const id = Number(numFmtId ?? 0);
      if (name === 'numFmt') formats.set(id, lookOfFormat(formatCode ?? ''));
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) {
        const kind = BUILT_IN.get(id);
        looks.push(formats.get(id) ?? (kind ? { kind } : PLAIN));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return isSound ? looks : undefined;
}
