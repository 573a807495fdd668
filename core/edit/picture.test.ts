import { describe, expect, it } from 'vitest';
import { paragraph, picture, plan, section } from '../records/testing';
import { applyEdits, pictureAt, setPicture } from './index';

const given = plan(
  section({ id: 's' }, paragraph('前'), { ...picture('x.png', { alt: '厂区', caption: '图' }), id: 'g' }),
);
const at = { section: 's', block: 'g' };

describe('what is said of a picture', () => {
  it('is set and taken away one by one, and its caption stays', () => {
    const wide = applyEdits(given, setPicture(given, at, { width: 50 }));
    expect(pictureAt(wide, at)).toEqual({ ...pictureAt(given, at), width: 50 });
    const bare = applyEdits(wide, setPicture(wide, at, { alt: undefined }));
    expect(Object.keys(pictureAt(bare, at) ?? {}).toSorted()).toEqual(['children', 'id', 'media', 'type', 'width']);
    expect(pictureAt(bare, at)?.children).toBe(pictureAt(given, at)?.children);
    expect(bare.sections[0]?.prose[0]).toBe(given.sections[0]?.prose[0]);
  });

  it('is nothing where there is no picture any more', () => {
    expect(setPicture(given, { section: 's', block: 'gone' }, { width: 50 })).toEqual([]);
    expect(setPicture(given, { section: 'gone', block: 'g' }, { width: 50 })).toEqual([]);
    expect(pictureAt(given, { section: 's', block: given.sections[0]?.prose[0]?.id ?? '' })).toBeUndefined();
  });
});
