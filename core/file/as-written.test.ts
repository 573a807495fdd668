import { describe, expect, it } from 'vitest';
import { applyEdits, withProse } from '#core/edit';
import { media, paragraph, picture, plan, section } from '../records/testing';
import { testPicture } from '../picture/testing';
import { asWritten, patchBetween, recoverDocument, encodeDocument, type PlanDocument } from './index';

const kept = testPicture();
const shown = plan(section('a', paragraph('一'), picture(kept.name)), media(kept));
const prose = shown.sections[0]?.prose ?? [];
const hidden = withProse(shown, 'a', prose.slice(0, 1));
const documentOf = (of: typeof shown): PlanDocument => ({ plan: of, versions: [] });

describe('what leaves a window of a plan with pictures', () => {
  it('has those alone that its text or a version shows', () => {
    expect(asWritten(documentOf(hidden)).plan.media).toBeUndefined();
    expect(asWritten(documentOf(shown)).plan).toBe(shown);
    const version = { id: 'v', kind: 'by-hand', name: '一稿', at: '2026-03-01T08:00:00.000Z', content: '' } as const;
    const kept2 = asWritten({ plan: hidden, versions: [{ ...version, media: [kept.name] }] });
    expect(Object.keys(kept2.plan.media ?? {})).toEqual([kept.name]);
  });

  it('is in the journal once: a picture with what shows it, then only what is typed', () => {
    const bare = asWritten(documentOf(hidden));
    const first = patchBetween(bare, asWritten(documentOf(shown)));
    expect(JSON.stringify(first)).toContain(kept.content);
    const typed = applyEdits(shown, [{ kind: 'rename-section', section: 'a', heading: '甲' }]);
    const second = JSON.stringify(patchBetween(asWritten(documentOf(shown)), asWritten(documentOf(typed))));
    expect(second.length).toBeLessThan(200);
    const patches = [JSON.stringify(first), second];
    const read = recoverDocument({ base: encodeDocument(bare), patches }, 'a.plan');
    expect(read).toMatchObject({ ok: true, value: { applied: 2, document: { plan: { media: typed.media } } } });
  });
});
