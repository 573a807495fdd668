import { Paragraph, type FileChild } from 'docx';
import type { Section } from '#core/model';
import { CHARACTER, LINE } from '../layout/measures';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { textRuns } from './runs';

const inCharacters = (count: number): number => Math.round(count * CHARACTER);

/** How one line of the list of annexes begins, in twips where its lines and its first line do, and its tab stops. */
interface AnnexLine {
  readonly label: string;
  readonly left: number;
  readonly hanging: number;
  readonly stops: readonly number[];
}

/** “附件：1. …”, indented by two characters; the names stand below one another. A single annex has no number. */
function chineseLine(index: number, count: number): AnnexLine {
  const numberWidth = count === 1 ? 0 : count < 10 ? 1 : 1.5;
  const left = inCharacters(5 + numberWidth);
  const label = `${index === 0 ? '附件：' : ''}${count === 1 ? '' : `${String(index + 1)}.\t`}`;
  return { label, left, hanging: inCharacters(numberWidth + (index === 0 ? 3 : 0)), stops: [left] };
}

function englishLine(index: number, count: number): AnnexLine {
  const label = `${index > 0 ? '' : count === 1 ? 'Annex:' : 'Annexes:'}\t${count === 1 ? '' : `${String(index + 1)}.\t`}`;
  const [first, second] = [1100, 1500];
  const left = count === 1 ? first : second;
  return { label, left, hanging: left, stops: [first, second] };
}

/**
 * 附件说明, one empty line below the text: the names of the annexes as they stand on them, wrapping under the first
 * character of the name, without a mark at the end.
 */
export function drawAnnexList(draft: Draft, annexes: readonly Section[]): readonly FileChild[] {
  const lineOf = draft.language === 'zh-CN' ? chineseLine : englishLine;
  return annexes.map((annex, index) => {
    const { label, left, hanging, stops } = lineOf(index, annexes.length);
    return new Paragraph({
      style: STYLE.annexList,
      indent: { left, hanging },
      tabStops: stops.map((position) => ({ type: 'left', position })),
      keepNext: index < annexes.length - 1,
      ...(index === 0 && { spacing: { before: LINE } }),
      children: [...textRuns(draft, label), ...textRuns(draft, annex.heading)],
    });
  });
}
