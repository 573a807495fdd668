import { copiesText, printedText } from '#core/derive';
import type { Draft } from '../draft';
import { element, line, type Element } from '../node';

/** The foot 版记 at the bottom of a page of its own: who gets a copy, who printed it and when. Undefined where there is nothing. */
export function drawImprint(draft: Draft): Element | undefined {
  const { official } = draft.plan.profile;
  const copies = official && copiesText(official, draft.language);
  const printed = official && printedText(official, draft.language);
  if (!copies && !printed) return undefined;
  return element('div', { class: 'imprint', id: IMPRINT }, [
    element('div', { class: 'imprint-lines' }, [
      ...(copies ? [line('copies', [element('span', {}, [copies.label]), element('span', {}, [copies.text])])] : []),
      ...(printed ? [line('printed', [element('span', {}, [printed.by]), element('span', {}, [printed.on])])] : []),
    ]),
  ]);
}

/** The anchor of the page of the foot. */
export const IMPRINT = 'imprint';
