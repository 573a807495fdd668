import { describe, expect, it } from 'vitest';
import type { PlanVersion } from '#core/file';
import { plan, section } from '../../core/records/testing';
import { PlanStore } from './index';

const version: PlanVersion = { id: 'v1', kind: 'by-hand', name: '初稿', at: '2026-03-01T08:00:00.000Z', content: '' };

describe('the versions of a plan', () => {
  it('make the file unsaved until they are written, and are not taken back by undoing', () => {
    const store = new PlanStore(plan(section('s1')), () => 0);
    let told = 0;
    store.subscribe(() => told++);
    store.edit([{ kind: 'rename-section', section: 's1', heading: '甲' }], { name: 'rename' });
    store.setVersions([version]);
    expect([store.isUnsaved, told]).toEqual([true, 2]);
    store.undo();
    expect([store.isUnsaved, store.versions]).toEqual([true, [version]]);
    store.markSaved(store.document);
    expect(store.isUnsaved).toBe(false);
    store.setVersions([]);
    expect(store.isUnsaved).toBe(true);
  });
});
