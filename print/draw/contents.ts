import { REPORT_WORDS } from '#core/words';
import type { Draft, Drawn } from '../draft';
import { element, line } from '../node';

/** The deepest headings that contents name. */
const DEEPEST = 3;

/** Draws the contents: each heading leads to its page, whose number stands at the right once it is known. */
export function drawContents(draft: Draft): readonly Drawn[] {
  const entries = draft.entries.filter(({ level }) => level <= DEEPEST);
  return [
    { node: line('contents-heading', [REPORT_WORDS.contents[draft.language]]) },
    ...entries.map(({ id, level, text }) => {
      return {
        node: element('a', { class: `entry level-${String(level)}`, href: `#${id}` }, [
          element('span', { class: 'entry-text' }, [text.replaceAll('\n', ' ')]),
          element('span', { class: 'dots' }),
          element('span', { class: 'entry-page' }, [draft.places[id]?.label ?? '']),
        ]),
      };
    }),
  ];
}
