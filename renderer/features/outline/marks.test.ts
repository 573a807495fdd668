import { expect, test } from 'vitest';
import { runChecks } from '#core/checks';
import { demanded, demands, measureText, paragraph, plan, section } from '../../../core/records/testing';
import { marksOf, sectionNodes, type Node } from './outline-nodes';

const given = plan(
  demanded({ key: 'a', heading: '甲', required: true }),
  demands({ levels: { P44: 'to-fill', P07: 'error', P08: 'to-fill' } }),
  section({ id: 's1' }, paragraph('文'), measureText('m1', '建园'), section({ id: 's2', key: 'a' })),
);
const findings = runChecks(given);
const [top] = sectionNodes(given, findings);
const say = (node: Node | undefined, isFolded: boolean): unknown => node && marksOf(node, isFolded);

test('an open line bears its own marks, a folded one those of the lines under it with them', () => {
  expect(say(top, false)).toEqual({ isToFill: false, wrong: 0 });
  expect(say(top, true)).toEqual({ isToFill: true, wrong: 1 });
});
