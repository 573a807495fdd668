import { Paragraph, type FileChild } from 'docx';
import { noteText } from '#core/derive';
import type { IssuingNotice, Official } from '#core/model';
import { STYLE } from '../../layout/style-ids';
import type { Draft } from '../draft';
import { textRuns } from '../runs';

/** The paragraphs of the notice 印发通知; the last stays with the signature. */
export function drawNoticeText(draft: Draft, { text }: IssuingNotice): readonly FileChild[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: STYLE.text,
        ...(index === lines.length - 1 && { keepNext: true }),
        children: [...textRuns(draft, line.trim())],
      }),
  );
}

/** 附注 below the date, in brackets, two characters in (§7.3.7). */
export function drawNote(draft: Draft, official: Official | undefined): readonly FileChild[] {
  const note = official && noteText(official, draft.language);
  return note === undefined ? [] : [new Paragraph({ style: STYLE.note, children: [...textRuns(draft, note)] })];
}
