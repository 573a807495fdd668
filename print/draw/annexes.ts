import type { Section } from '#core/model';
import { anchorOf, type Draft, type Drawn } from '../draft';
import { element, line, type Element } from '../node';
import { drawAnnexContent } from './sections';

/** The names of the annexes below the text 附件说明, as they stand on them; several have numbers. */
export function drawAnnexList(draft: Draft, annexes: readonly Section[]): readonly Drawn[] {
  const isChinese = draft.language === 'zh-CN';
  const many = annexes.length > 1;
  const label = isChinese ? '附件：' : many ? 'Annexes:' : 'Annex:';
  return annexes.map((annex, index) => {
    const first = element('span', { class: 'annex-label' }, [index === 0 ? label : '']);
    const number = element('span', { class: annexes.length < 10 ? 'annex-number' : 'annex-number two' }, [
      `${String(index + 1)}.`,
    ]);
    const name = element('span', { class: 'annex-name' }, [annex.heading]);
    return { node: line(index === 0 ? 'annex-line first' : 'annex-line', [first, ...(many ? [number] : []), name]) };
  });
}

/** Draws an annex: “附件1” in 黑体 at the left, the title centred on the third line, then its text and tables. */
export function drawAnnex(draft: Draft, annex: Section): readonly Element[] {
  const label = draft.numbers.get(annex.id)?.label ?? '';
  const isInOne = draft.language === 'en' || draft.profile === 'report';
  const gap = draft.language === 'en' ? '. ' : '　';
  const id = anchorOf(annex.id);
  draft.entries.push({ id, level: 1, text: `${label}${gap}${annex.heading}` });
  const title = isInOne
    ? [element('h1', { id, class: 'annex-title' }, [`${label}${gap}${annex.heading}`])]
    : [line('annex-mark', [label]), element('h1', { id, class: 'annex-title' }, [annex.heading])];
  return [...title, ...drawAnnexContent(draft, annex).map(({ node }) => node)];
}
