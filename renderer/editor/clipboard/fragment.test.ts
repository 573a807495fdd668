import { expect, test } from 'vitest';
import { testPicture } from '../../../core/picture/testing';
import { media, paragraph, picture, plan, section } from '../../../core/records/testing';
import type { Plan } from '#core/records';
import type { EditorHost } from '../model/editor-host';
import { asNodes } from '../slate-types';
import { picturesOfFragment, readFragment, writeFragment } from './fragment';
import { proseHtml } from './write-html';
import { proseText } from './write-text';

const kept = testPicture();
const shows = plan(section('a', paragraph('一'), picture(kept.name, { caption: '规划图', alt: '园区' })), media(kept));
const prose = (shows.sections[0]?.prose ?? []).slice(0, 2);

const hostOf = (held: Plan): EditorHost => ({
  newId: () => 'new',
  planId: () => held.id,
  plan: () => held,
  language: () => held.language,
  idsInUse: () => new Set(),
  noteCopy: () => undefined,
  textOf: () => '',
  afterTyping: () => undefined,
});

test('a picture is copied with its content, and goes where that is', () => {
  const text = writeFragment(asNodes(prose), hostOf(shows));
  const other = { ...plan(section('b', paragraph('二'))), id: 'another' };
  expect(picturesOfFragment(text)).toEqual([{ name: kept.name, content: kept.content }]);
  // Without its content it would be a hole in the text.
  expect(readFragment(text, hostOf(other))).toMatchObject([{ type: 'paragraph' }]);
  const took = { ...other, media: { [kept.name]: kept.content } };
  expect(readFragment(text, hostOf(took))).toMatchObject([{ type: 'paragraph' }, { type: 'picture', alt: '园区' }]);
  expect(JSON.parse(writeFragment(asNodes(prose.slice(0, 1)), hostOf(shows)))).not.toHaveProperty('media');
});

test('what is not the picture that it is called is not taken in', () => {
  const forged = { plan: 'x', nodes: [], shown: [], media: { [kept.name]: 'AAAA', 'a.png': kept.content, b: 1 } };
  expect(picturesOfFragment(JSON.stringify(forged))).toEqual([]);
  for (const media of [null, 'x', [1]]) expect(picturesOfFragment(JSON.stringify({ ...forged, media }))).toEqual([]);
  expect(picturesOfFragment('{')).toEqual([]);
});

test('other programs get the picture with its words, and its caption below', () => {
  const html = proseHtml(shows, prose);
  expect(html).toContain(`<img src="data:image/png;base64,${kept.content}" alt="园区">`);
  expect(html).toContain('<figcaption>规划图</figcaption>');
  expect(proseText(shows, prose)).toBe('一\n规划图');
});
