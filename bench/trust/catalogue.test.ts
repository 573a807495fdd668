import { describe, expect, it } from 'vitest';
import { RULES } from '#core/checks';
import type { Plan } from '#core/records';
import { checkerOf } from '../../core/checks/checker';
import { CATALOGUE } from './catalogue';

const finds = (id: string, given: Plan): boolean => checkerOf(RULES)(given).some(({ rule }) => rule === id);

it('has examples for every rule, and only for rules that there are', () => {
  expect(Object.keys(CATALOGUE).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(Object.entries(CATALOGUE))('%s', (id, examples) => {
  it.each(Object.entries(examples))('speaks of its bad example in %s, and not of the good one', (_, { bad, good }) => {
    expect(finds(id, bad), 'bad').toBe(true);
    expect(finds(id, good), 'good').toBe(false);
  });
});
