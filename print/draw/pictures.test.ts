import { expect, it } from 'vitest';
import type { Plan } from '#core/records';
import { testPicture } from '../../core/picture/testing';
import {
  finance,
  inEnglish,
  media,
  paragraph,
  picture,
  plan,
  section,
  table,
  target,
} from '../../core/records/testing';
import type { Orientation, PrintProfile } from '../draft';
import { planSheets } from '../sheets';

const small = testPicture(96, 48);
const wide = testPicture(1200, 60);
const tall = testPicture(60, 1800);

const yuan = (value: string) => ({ value, unit: '亿元', comparator: '=' as const });
const shown: Plan = plan(
  media(small, wide, tall),
  target('target0001', {
    name: '出口额',
    value: yuan('50'),
    deadline: '2028',
    baseline: yuan('20'),
    baselineYear: '2026',
  }),
  finance('finance001', { purpose: '补助', amount: yuan('3') }),
  section(
    'section001',
    picture(small.name, { caption: '产业布局 <图>', alt: '三个园区沿江分布' }),
    table('indicators'),
    picture(wide.name, { width: 50 }),
    paragraph('正文。'),
    picture(tall.name, { caption: '图5 工艺流程' }),
  ),
);

const sheetOf = (whole: Plan, profile: PrintProfile, orientation: Orientation = 'upright') =>
  planSheets(whole, { profile }).sheets[orientation] ?? { html: '', css: '' };
const captionsOf = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/<figcaption>(.*?)<\/figcaption>/g)].map(([, text]) => text);
/** The width and height of each picture on a sheet, in millimetres. */
const sizesOf = ({ html, css }: { readonly html: string; readonly css: string }): readonly (readonly number[])[] =>
  [...html.matchAll(/<img class="(\w+)"/g)].map(([, name = '']) => {
    const [, width, height] = new RegExp(`\\.${name}\\{width:([\\d.]+)mm;height:([\\d.]+)mm\\}`).exec(css) ?? [];
    return [Number(width), Number(height)];
  });

it('prints pictures above their captions, which a report numbers along with its charts', () => {
  const { html } = sheetOf(shown, 'report');
  const captions = captionsOf(html);
  expect(captions[0]).toBe('图1　产业布局 &lt;图&gt;');
  expect(captions.slice(1, -1).every((caption, index) => caption?.startsWith(`图${String(index + 2)}　`))).toBe(true);
  expect(captions.length).toBeGreaterThan(2);
  // The number that the officer typed stays hers.
  expect(captions.at(-1)).toBe('图5　工艺流程');
  expect(captionsOf(sheetOf({ ...shown, language: 'en' }, 'report').html)[0]).toBe('Figure 1. 产业布局 &lt;图&gt;');
});

it('prints captions as they are typed in an official document, and none where there is none', () => {
  expect(captionsOf(sheetOf(shown, 'gbt9704').html)).toEqual(['产业布局 &lt;图&gt;', '图5 工艺流程']);
});

it('says in words what a picture shows', () => {
  const { html } = sheetOf(shown, 'gbt9704');
  expect([...html.matchAll(/ alt="([^"]*)"/g)].map(([, alt]) => alt)).toEqual([
    '三个园区沿江分布',
    '图片',
    '图5 工艺流程',
  ]);
  const english = plan(inEnglish, media(small), section('section001', picture(small.name)));
  expect(sheetOf(english, 'report').html).toContain(' alt="Picture"');
});

it('draws a picture in its own size or as wide as it was made, within the text of the page', () => {
  // 156 × 225 mm of text: an inch of 96 points, half the width, and 55 mm less than the height.
  expect(sizesOf(sheetOf(shown, 'gbt9704'))).toEqual([
    [25.4, 12.7],
    [78, 3.9],
    [5.67, 170],
  ]);
  const annexed = plan(
    { demands: { sections: [{ key: 'annex', heading: '附图', annex: true, unnumbered: true }] } },
    media(wide),
    section({ key: 'annex', id: 'annex00001', heading: '附图' }, picture(wide.name)),
  );
  expect(sizesOf(sheetOf(annexed, 'gbt9704', 'across'))).toEqual([[225, 11.25]]);
});

it('holds the bytes of the pictures that are shown and of no others', () => {
  const other = testPicture(7, 7);
  const { html } = sheetOf({ ...shown, media: { ...shown.media, [other.name]: other.content } }, 'report');
  expect([...html.matchAll(/ src="data:image\/png;base64,([^"]*)"/g)].map(([, content]) => content)).toEqual(
    [small, wide, tall].map(({ content }) => content),
  );
});
