import { namesInTitle, recipientsText, TITLE_CHARACTERS, titleLines } from '#core/derive';
import type { Draft, Drawn } from '../draft';
import { line } from '../node';

/** Draws a title, in Chinese in lines by sense. */
export function drawTitle(draft: Draft, title: string, look = 'title'): Drawn {
  const room = { width: TITLE_CHARACTERS, names: namesInTitle(draft.plan, title) };
  const lines = draft.language === 'zh-CN' ? titleLines(title, room) : [title];
  return { node: line(look, [lines.join('\n')]), isHeading: true };
}

/** Draws the line 主送机关 of those it is sent to. */
export function drawRecipients(draft: Draft): readonly Drawn[] {
  const recipients = recipientsText(draft.plan);
  return recipients === '' ? [] : [{ node: line('recipients', [recipients]) }];
}
