import { Packer, type BookmarkListNumber, type PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { pointingEnglishPlan, pointingPlan } from '../draw/report/testing';
import { startDraft } from '../draw/draft';
import { drawPlan } from '../draw/plan';
import { richChinesePlan } from '../draw/testing';
import { paragraph, plan as planOf, section } from '../../core/records/testing';
import { documentOf } from './document';
import { listedHeadings } from './listed-headings';

type Numbers = ReadonlyMap<string, BookmarkListNumber>;

/** The numbers that `docx` reads for the contents: from the whole body, and from its headings alone. */
async function numbersOf(plan: Plan): Promise<{ readonly whole: Numbers; readonly alone: Numbers }> {
  const draft = startDraft(plan, { profile: 'report', purpose: 'issue' });
  const sections = await drawPlan(draft, () => Promise.resolve());
  const estimate: PageNumberEstimator = estimatePageNumbersWith({ guess: true });
  type Asked = Parameters<PageNumberEstimator>;
  const numbersIn = (...of: Asked): Numbers => estimate.listNumbers?.(...of) ?? new Map<string, never>();
  const found: Numbers[] = [];
  const pageNumbers = Object.assign(() => ({ bookmarks: new Map() }), {
    listNumbers: (...[body, context]: Asked) => {
      const alone = numbersIn(listedHeadings(body), context);
      const whole = numbersIn(body, context);
      found.push(alone, whole);
      return whole;
    },
  });
  await Packer.pack(documentOf(draft, sections, { pageNumbers }), 'uint8array');
  const [alone, whole] = found;
  if (!whole || !alone) throw new Error('The contents asked for no numbers.');
  return { whole, alone };
}

const ofContents = (numbers: Numbers): readonly unknown[] => [...numbers].filter(([name]) => name.startsWith('_Toc'));

const blankHeading = (): Plan =>
  planOf(
    section(
      { id: 's1', heading: '总体要求' },
      paragraph('一段'),
      section({ id: 's11', heading: ' ' }, paragraph('二段')),
      section({ id: 's12', heading: '目标' }, paragraph('三段')),
    ),
  );

it.each([
  ['a plan with everything', richChinesePlan],
  ['a plan that points', pointingPlan],
  ['one in English', pointingEnglishPlan],
  ['one with a heading that has no text, which counts', blankHeading],
])('the headings alone have the numbers that they have in the whole body: %s', async (_, plan) => {
  const { whole, alone } = await numbersOf(plan());
  expect(ofContents(alone).length).toBeGreaterThan(1);
  expect(ofContents(alone)).toEqual(ofContents(whole));
});
