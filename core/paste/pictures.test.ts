import { describe, expect, it } from 'vitest';
import { countingIds } from '#core/model';
import { readHtml, toBlocks } from './index';
import { sketch } from './testing';

const DATA = 'data:image/png;base64,iVBORw0KGgo=';
const read = (html: string): readonly string[] => sketch(readHtml(html).blocks);

describe('pictures in what was copied', () => {
  it('come with their content and their words, below the line that they stood in', () => {
    expect(read(`<p>园区<img src="${DATA}" alt="规划图">布局</p><ul><li>一<img src="${DATA}"></li></ul>`)).toEqual([
      ...['p 园区布局', 'picture 规划图', '• 一', 'picture '],
    ]);
    const [picture] = readHtml(`<img src=" data:image/jpeg;base64,/9j/\n4AAQ " alt=" ">`).blocks;
    expect(picture).toEqual({ kind: 'picture', data: '/9j/4AAQ' });
  });

  it('are counted where they stand elsewhere, in a table or as anything but base64', () => {
    const { blocks, left } = readHtml(
      `<p>甲<img src="https://example.invalid/a.png"><img src="file:///C:/a.png"><img src="data:image/svg+xml,%3Csvg/%3E"></p>` +
        `<table><tr><td>乙<img src="${DATA}"></td><td>丙</td></tr></table>`,
    );
    expect([sketch(blocks), left.pictures]).toEqual([['p 甲', 'table', '| 乙 | 丙 |'], 4]);
  });

  it('are none outside what was copied, and none where they are hidden', () => {
    const hidden = `<div style="display:none"><img src="${DATA}"></div>`;
    const html = `<img src="${DATA}"><!--StartFragment--><p>甲</p>${hidden}<!--EndFragment--><img src="${DATA}">`;
    expect(read(html)).toEqual(['p 甲']);
  });

  it('are blocks of the text once they were made ready', () => {
    const picture = { kind: 'picture', data: '', alt: '规划图' } as const;
    const media = `${'0'.repeat(64)}.png`;
    expect(toBlocks([picture], countingIds())).toEqual([]);
    expect(toBlocks([{ ...picture, media }], countingIds())).toMatchObject([
      { type: 'picture', media, alt: '规划图', children: [{ type: 'picture-caption', children: [{ text: '' }] }] },
    ]);
  });
});
