import { issuersOf, oneLine, periodText, secrecyText, splitYears } from '#core/derive';
import { formatDate } from '#core/model';
import type { Draft } from '../draft';
import { element, line, type Element, type Node } from '../node';

/** The cover of a report: the title large with its years below it, who issues it and when at the foot. */
export function drawCover(draft: Draft): Element {
  const { language, plan } = draft;
  const { title, period, date = '', official = {} } = plan.profile;
  const { name, years } = splitYears(oneLine(title, language));
  const ofPeriod = period ? periodText(period, language).replace(/^[（(]|[）)]$/g, '') : '';
  const set = (look: string, text: string): readonly Node[] => (text === '' ? [] : [line(look, [text])]);
  return element('div', { class: 'cover' }, [
    element('div', { class: 'cover-top' }, [
      ...set('cover-mark', secrecyText(official, language) ?? ''),
      ...set('cover-title', name),
      ...set('cover-years', years ?? ofPeriod),
    ]),
    element('div', { class: 'cover-foot' }, [
      ...issuersOf(plan.profile, language).flatMap((issuer) => set('cover-line', issuer)),
      ...set('cover-line', date === '' ? '' : formatDate(date, language)),
    ]),
  ]);
}
