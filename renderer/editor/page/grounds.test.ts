import { describe, expect, it } from 'vitest';
import { plan, section, target } from '../../../core/records/testing';
import { PlanStore } from '../../store';
import { allRecords, followGround, wholePlan } from './grounds';

describe('following a ground of the plan', () => {
  it('tells all who stand on it when it changes, and nobody else', () => {
    const store = new PlanStore(plan(section('s1'), target('t1', { name: '研发强度' })), () => 0);
    const told: string[] = [];
    const stop = followGround(store, allRecords, () => told.push('chip'));
    followGround(store, allRecords, () => told.push('other chip'));
    followGround(store, wholePlan, () => told.push('heading'));

    store.edit([{ kind: 'rename-section', section: 's1', heading: '总体要求' }], { name: 'rename-section' });
    expect(told.splice(0)).toEqual(['heading']);

    store.edit([{ kind: 'set-field', record: 't1', field: 'name', value: '研发投入' }], { name: 'set-field' });
    expect(told.splice(0).sort()).toEqual(['chip', 'heading', 'other chip']);

    stop();
    store.undo();
    expect(told.sort()).toEqual(['heading', 'other chip']);
  });
});
