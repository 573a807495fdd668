import { expect, test } from 'vitest';
import { PICTURE_LIMITS } from '#core/picture';
import { media, paragraph, picture, plan, section } from '../../../core/records/testing';
import { PictureRoom } from './picture-room';

const named = (digit: string): string => `${digit.repeat(64)}.png`;
const half = 'A'.repeat((PICTURE_LIMITS.total / 2 / 3) * 4);

test('pictures have room together that the plan and its versions leave, each once', () => {
  const held = plan(
    section('a', paragraph('一'), picture(named('1'))),
    media({ name: named('1'), content: half }, { name: named('2'), content: half }),
  );
  const version = { id: 'v', kind: 'by-hand', name: '', at: '2026-03-01T08:00:00.000Z', content: '' } as const;
  const other = { name: named('3'), content: half };
  const small = { name: named('4'), content: 'AAAA' };

  const room = new PictureRoom({ plan: held, versions: [] });
  expect(room.take(other, '丙.png').ok).toBe(true);
  expect(room.take(small, '丁.png')).toMatchObject({
    failure: { kind: 'pictures-too-large', params: { file: '丁.png', limit: '60 MB' } },
  });
  // What is there already takes no more room.
  expect(room.take({ name: named('1'), content: half }, '甲.png').ok).toBe(true);
  expect(new PictureRoom({ plan: held, versions: [{ ...version, media: [named('2')] }] }).take(small, '').ok).toBe(
    false,
  );
});
