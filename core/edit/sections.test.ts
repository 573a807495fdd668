import { describe, expect, it } from 'vitest';
import { demanded, plan, section } from '../records/testing';
import { mayMove, mayRemove, mayRename, mayStand, placeOf, sectionOf } from './index';

const whole = plan(
  demanded(
    { key: 'preamble', heading: '引言', locked: true, required: true, unnumbered: true },
    { key: 'tasks', heading: '重点任务', locked: true, required: true },
    { key: 'projects', heading: '重点项目', required: true },
    { key: 'annex', heading: '指标表', locked: true, unnumbered: true, annex: true },
  ),
  section({ id: 's0', key: 'preamble' }),
  section({ id: 's1', key: 'tasks' }, section('own1', section('own2', section('own3')))),
  section({ id: 's2', key: 'projects' }),
  section('own4'),
  section({ id: 's3', key: 'annex' }),
);

describe('the template’s rules for sections', () => {
  it('let the officer rename what is not locked', () => {
    expect(['s0', 's1', 's2', 'own1'].map((id) => mayRename(whole, id))).toEqual([false, false, true, true]);
  });

  it('let the officer remove what is neither locked nor required, nor holds such a section', () => {
    expect(['s0', 's1', 's2', 'own1', 'own4'].map((id) => mayRemove(whole, id))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('let own sections go anywhere but inside themselves, too deep, into the preamble, before it or behind an annex', () => {
    expect(mayMove(whole, 'own4', { index: 1 })).toBe(true);
    expect(mayMove(whole, 'own4', { parent: 's1', index: 0 })).toBe(true);
    expect(mayMove(whole, 'own4', { parent: 'own3', index: 0 }), 'five levels').toBe(false);
    expect(mayMove(whole, 'own1', { parent: 'own2', index: 0 }), 'inside itself').toBe(false);
    expect(mayMove(whole, 'own1', { parent: 'own4', index: 0 }), 'four levels').toBe(true);
    expect(mayMove(whole, 'own4', { parent: 's0', index: 0 }), 'into the preamble').toBe(false);
    expect(mayMove(whole, 'own4', { index: 0 }), 'before the preamble').toBe(false);
    expect(mayMove(whole, 'own4', { index: 4 }), 'behind the annex').toBe(false);
    expect(mayMove(whole, 'own4', { parent: 'gone', index: 0 })).toBe(false);
    expect(mayMove(whole, 's1', { index: 3 }), 'locked').toBe(false);
  });

  it('say the same of a new section', () => {
    expect(mayStand(whole, { index: 2 })).toBe(true);
    expect(mayStand(whole, { index: 0 })).toBe(false);
    expect(mayStand(whole, { index: 5 })).toBe(false);
    expect(mayStand(whole, { parent: 'own3', index: 0 })).toBe(false);
  });

  it('find a section and its place, and throw for one that is not there', () => {
    expect(placeOf(whole, 'own2')).toEqual({ parent: 'own1', index: 0 });
    expect(placeOf(whole, 's2')).toEqual({ index: 2 });
    expect(sectionOf(whole, 'own3').heading).toBe('own3');
    expect(() => sectionOf(whole, 'gone')).toThrow('No section gone');
  });
});
