import { expect, test } from 'vitest';
import type { Finding } from '#core/checks';
import { findingKey, inOrder, nextFinding } from './finding-order';

const finding = (record: string, level: Finding['level']): Finding => ({
  rule: 'P02',
  name: 'measure-without-lead',
  level,
  at: { record },
  params: { name: record },
});
const [toFill, error, warning] = [finding('a', 'to-fill'), finding('b', 'error'), finding('c', 'warning')];
const findings = [toFill, error, warning];

test('what is wrong comes before what is unfinished', () => {
  expect(inOrder(findings)).toEqual([error, warning, toFill]);
});

test('F8 goes forward and back, and round at the ends', () => {
  expect(nextFinding(findings, undefined, 1)).toBe(error);
  expect(nextFinding(findings, findingKey(error), 1)).toBe(warning);
  expect(nextFinding(findings, findingKey(toFill), 1)).toBe(error);
  expect(nextFinding(findings, findingKey(error), -1)).toBe(toFill);
});

test('after a finding was put right F8 starts at the top again', () => {
  expect(nextFinding(findings, findingKey(finding('gone', 'error')), 1)).toBe(error);
});

test('with nothing found F8 goes nowhere', () => {
  expect(nextFinding([], undefined, 1)).toBeUndefined();
});
