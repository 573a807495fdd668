import type { Picture } from '#core/model';
import { inlineText, pictureAlt } from '#core/derive';
import type { Plan } from '#core/records';
import { element, startTag } from './html';
import { inlinesHtml } from './inlines-html';

const TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg' };

/** A picture with its content, which other programs cannot fetch from here, above its caption. */
export function pictureHtml(plan: Plan, picture: Picture): string {
  const { media, width, children } = picture;
  const content = plan.media?.[media];
  const caption = children[0].children;
  const drawn =
    content === undefined
      ? ''
      : startTag('img', {
          src: `data:${TYPES[media.split('.').at(-1) ?? ''] ?? ''};base64,${content}`,
          alt: pictureAlt(plan, picture),
          width: width === undefined ? undefined : `${String(width)}%`,
        });
  const below = inlineText(plan, caption) === '' ? '' : element('figcaption', inlinesHtml(plan, caption));
  return element('figure', drawn + below, { style: 'text-align:center' });
}
