import { redHead, secrecyText, type RedHead } from '#core/derive';
import type { Official } from '#core/model';
import { ENGLISH_GRADES, SIGNED_BY } from '#core/words';
import type { Draft, Drawn } from '../draft';
import { element, line, type Element } from '../node';

/** The type area in points, and the largest that names in the red head are set: alone, together. */
const WIDTH = 442;
const LARGEST = { one: 60, joint: 40 } as const;
/** What a character of a name in Latin letters takes of its size. */
const LATIN = 0.62;

function gradesOf(draft: Draft, official: Official): readonly (readonly [text: string, isStrong: boolean])[] {
  const { copyNumber = '', urgency } = official;
  const isEnglish = draft.language === 'en';
  const secret = secrecyText(official, draft.language);
  const urgent = urgency && (isEnglish ? ENGLISH_GRADES[urgency] : urgency);
  const strong = [secret, urgent].filter((text) => text !== undefined).map((text) => [text, true] as const);
  return [...(copyNumber === '' ? [] : [[copyNumber, false] as const]), ...strong];
}

/** The red mark 发文机关标志: the names one below the other, as large as the line takes, and 文件 beside them. */
function drawMark(draft: Draft, { issuers, word }: RedHead): Element {
  const longest = Math.max(...issuers.map((name) => name.length)) * (draft.language === 'en' ? LATIN : 1);
  const isJoint = issuers.length > 1;
  const size = Math.min(isJoint ? LARGEST.joint : LARGEST.one, (0.98 * WIDTH) / (longest + word.length));
  const look = draft.styled(
    `font-size:${size.toFixed(1)}pt;line-height:${(size * (isJoint ? 1.3 : 1.1)).toFixed(1)}pt`,
  );
  if (!isJoint) return line(`mark ${look}`, [issuers.join('') + word]);
  const names = issuers.map((name) => line(draft.language === 'zh-CN' ? 'issuer spread' : 'issuer', [name]));
  return element('div', { class: `mark joint ${look}` }, [
    element('div', { class: 'issuers' }, names),
    ...(word === '' ? [] : [line('issuer', [word])]),
  ]);
}

/** The line of 发文字号: centred, or at the left with 签发人 at the right where the document goes up. */
function drawNumber({ language }: Draft, { number = '', goesUp, signers = [] }: Official): Element {
  if (!goesUp) return line('document-number', [number]);
  const gap = language === 'zh-CN' ? '　' : ', ';
  const signed = [SIGNED_BY[language], element('span', { class: 'signers' }, [signers.join(gap)])];
  return line('document-number up', [
    element('span', {}, [number]),
    element('span', {}, signers.length === 0 ? [] : signed),
  ]);
}

/** Draws the head 版头: what stands at the top left, the red mark, 发文字号 with 签发人, and the red line. */
export function drawHead(draft: Draft, official: Official): readonly Drawn[] {
  const grades = gradesOf(draft, official).map(([text, isStrong]) => line(isStrong ? 'grade strong' : 'grade', [text]));
  const head = redHead(official);
  const mark = head ? [drawMark(draft, head), drawNumber(draft, official), line('red-line', [])] : [];
  if (grades.length + mark.length === 0) return [];
  const above = element('div', { class: head ? 'grades' : '' }, grades);
  return [{ node: element('div', { class: 'head' }, [above, ...mark]), isHeading: true }];
}
