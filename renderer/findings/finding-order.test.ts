import { expect, test } from 'vitest';
import type { Finding } from '#core/checks';
import { findingKey, findingWith } from './finding-key';
import { inOrder, nextFinding } from './finding-order';

const finding = (record: string, level: Finding['level']): Finding => ({
  rule: 'P02',
  name: 'measure-without-lead',
  level,
  at: { record },
  params: { name: record },
});
const [toFill, error, warning] = [finding('a', 'to-fill'), finding('b', 'error'), finding('c', 'warning')];
const findings = [toFill, error, warning];
const keyOf = (of: Finding): string => findingKey(of, findings);

test('what is wrong comes before what is unfinished', () => {
  expect(inOrder(findings)).toEqual([error, warning, toFill]);
});

test('F8 goes forward and back, and round at the ends', () => {
  expect(nextFinding(findings, undefined, 1)).toBe(error);
  expect(nextFinding(findings, keyOf(error), 1)).toBe(warning);
  expect(nextFinding(findings, keyOf(toFill), 1)).toBe(error);
  expect(nextFinding(findings, keyOf(error), -1)).toBe(toFill);
});

test('F8 stays with the level that is shown', () => {
  expect(nextFinding(findings, keyOf(error), 1, 'warning')).toBe(warning);
  expect(nextFinding(findings, keyOf(warning), 1, 'warning')).toBe(warning);
  expect(nextFinding(findings, undefined, 1, 'advice')).toBeUndefined();
});

test('after a finding was put right F8 starts at the top again', () => {
  expect(nextFinding(findings, 'gone', 1)).toBe(error);
});

test('with nothing found F8 goes nowhere', () => {
  expect(nextFinding([], undefined, 1)).toBeUndefined();
});

const doubled = (start: number): Finding => ({
  ...{ rule: 'T05', name: 'doubled-word', level: 'warning' },
  at: { section: 's1', block: 'b1', start, end: start + 2 },
  params: { word: '的' },
});

test('a finding keeps its key while its line is typed in, and two alike in a line have two', () => {
  const before = [doubled(3), doubled(9)];
  const after = [doubled(5), doubled(11)];
  expect(before.map((each) => findingKey(each, before))).toEqual(after.map((each) => findingKey(each, after)));
  expect(new Set(before.map((each) => findingKey(each, before))).size).toBe(2);
  expect(findingWith(undefined, before)).toBeUndefined();
  const [, second] = before;
  expect(second && findingWith(findingKey(second, before), after)).toBe(after[1]);
});
