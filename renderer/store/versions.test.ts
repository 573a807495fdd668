import { describe, expect, it } from 'vitest';
import type { PlanVersion } from '#core/file';
import { withProse } from '#core/edit';
import { asWritten } from '#core/file';
import { testPicture } from '../../core/picture/testing';
import { paragraph, picture, plan, section } from '../../core/records/testing';
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

  it('keep their pictures when undo takes these out of the plan', () => {
    const kept = testPicture();
    const store = new PlanStore(plan(section('s1', paragraph('一'))), () => 0);
    const shows = withProse(
      store.plan,
      's1',
      plan(section('s1', paragraph('一'), picture(kept.name))).sections[0]?.prose ?? [],
    );
    store.edit([{ kind: 'add-media', name: kept.name, content: kept.content }], { name: 'insert' });
    store.take(
      { ...shows, ...(store.plan.media && { media: store.plan.media }) },
      { before: undefined, after: undefined, intent: { name: 'insert' } },
    );
    store.setVersions([{ ...version, media: [kept.name] }]);
    const after = store.plan;
    while (store.undo());
    expect(asWritten(store.document).plan.media).toEqual({ [kept.name]: kept.content });
    store.setVersions([]);
    expect(asWritten(store.document).plan.media).toBeUndefined();
    while (store.redo());
    expect(store.plan).toBe(after);
  });
});
