import { Paragraph, TextRun, type FileChild, type IParagraphOptions } from 'docx';
import { namesInTitle, recipientsText, TITLE_CHARACTERS, titleLines } from '#core/derive';
import { STYLE } from '../layout/style-ids';
import type { Draft } from './draft';
import { textRuns } from './runs';

/** Draws a title, in Chinese in lines by sense. */
export function drawTitle(draft: Draft, title: string, more: IParagraphOptions = {}): Paragraph {
  const names = namesInTitle(draft.plan, title);
  const lines = draft.language === 'zh-CN' ? titleLines(title, { width: TITLE_CHARACTERS, names }) : [title];
  const children = lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...textRuns(draft, line),
  ]);
  const drawn = new Paragraph({ style: STYLE.title, ...more, children });
  draft.headings.add(drawn);
  return drawn;
}

/** Draws the line 主送机关 of those it is sent to. */
export function drawRecipients(draft: Draft): readonly FileChild[] {
  const recipients = recipientsText(draft.plan);
  return recipients === ''
    ? []
    : [new Paragraph({ style: STYLE.recipients, children: [...textRuns(draft, recipients)] })];
}
