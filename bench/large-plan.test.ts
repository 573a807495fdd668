import { expect, it } from 'vitest';
import { blocksOf, isRef, linesOf, walkSections } from '#core/model';
import { canonicalJson, parsePlan } from '#core/file';
import { inlineText } from '#core/derive';
import { TYPING_PLACE, largePlan } from './large-plan';

it('makes a plan of the size asked for that the program would open as it is', () => {
  const plan = largePlan({ blocks: 10_000, sections: 100 });
  const sections = [...walkSections(plan.sections)].map(({ section }) => section);
  const lines = sections.flatMap(({ prose }) => [...linesOf(prose)]);
  expect(sections).toHaveLength(100);
  expect(sections.flatMap(({ prose }) => [...blocksOf(prose)])).toHaveLength(10_000);
  expect(lines.filter(({ children }) => children.some(isRef)).length).toBeGreaterThan(2000);
  expect(lines.filter(({ children }) => inlineText(plan, children).startsWith(TYPING_PLACE))).toHaveLength(1);
  const read = parsePlan(JSON.parse(JSON.stringify(plan)), 'large.json');
  expect(read.ok && canonicalJson(read.value)).toBe(canonicalJson(plan));
});
