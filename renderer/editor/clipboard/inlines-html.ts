import { isRef, type Inline } from '#core/model';
import { refText } from '#core/derive';
import type { Plan } from '#core/records';
import { element, escaped } from './html';

/** Text with its bold, italic and underline; references as the text they show; line ends, which cells have, as breaks. */
export const inlinesHtml = (plan: Plan, inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (isRef(inline)) return escaped(refText(plan, inline));
      const tags = [inline.underline && 'u', inline.italic && 'i', inline.bold && 'b'];
      return tags.reduce<string>(
        (inside, tag) => (tag ? element(tag, inside) : inside),
        escaped(inline.text).replaceAll('\n', '<br>'),
      );
    })
    .join('');
