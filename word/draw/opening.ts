import { Paragraph, TextRun, type FileChild } from 'docx';
import { countWords } from '#core/derive';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { textRuns } from './runs';

/** The characters of size 2 that a line of the title holds. */
const TITLE_CHARACTERS = 20;
const YEARS = /^(.+?)(（[^（）]*年）)$/;

/** Breaks a long title by sense: its years （2026—2028年） go on a line of their own where the rest fits on one. */
export function breakTitle(title: string): readonly string[] {
  const [, name, years] = YEARS.exec(title) ?? [];
  if (name === undefined || years === undefined) return [title];
  return countWords(title, 'zh-CN') > TITLE_CHARACTERS && countWords(name, 'zh-CN') <= TITLE_CHARACTERS
    ? [name, years]
    : [title];
}

function drawTitle(draft: Draft): Paragraph {
  const lines =
    draft.language === 'zh-CN' ? draft.plan.profile.title.split('\n').flatMap(breakTitle) : [draft.plan.profile.title];
  const children = lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...textRuns(draft, line),
  ]);
  return new Paragraph({ style: STYLE.title, children });
}

function recipientsText(draft: Draft): string {
  const { recipients = '' } = draft.plan.profile;
  const names = recipients.trim().replace(/[:：]$/, '');
  if (names === '') return '';
  return draft.language === 'zh-CN' ? `${names}：` : `To: ${names}`;
}

/** Draws the title, and the line 主送机关 of those it is sent to. */
export function drawOpening(draft: Draft): readonly FileChild[] {
  const recipients = recipientsText(draft);
  const title = drawTitle(draft);
  draft.headings.add(title);
  return [
    title,
    ...(recipients === ''
      ? []
      : [new Paragraph({ style: STYLE.recipients, children: [...textRuns(draft, recipients)] })]),
  ];
}
