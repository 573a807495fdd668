import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlTable } from '#core/paste';
import { writeHtmlTable } from './html-table';

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{mso-number-format:General;}--></style></head>
<body><!--StartFragment--><table border=0><col width=72><tr height=19><td height=19 class=xl65 width=72>入驻园区的彩灯
  企业</td><td>400家</td></tr><tr><td>第一行<br>第二行</td><td style='mso-number-format:"yyyy年m月"'>2026年6月</td></tr><!--EndFragment--></table></body></html>`;

describe('a block as HTML', () => {
  test('is read as Excel writes it: broken lines joined, breaks kept', () => {
    expect(readHtmlTable(EXCEL)).toEqual([
      ['入驻园区的彩灯企业', '400家'],
      ['第一行\n第二行', '2026年6月'],
    ]);
  });

  test('gives merged cells their room', () => {
    const html = '<table><tr><td colspan=2>甲</td><td rowspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(readHtmlTable(html)).toEqual([
      ['甲', '', '乙'],
      ['1', '2', ''],
    ]);
  });

  test('reads paragraphs in a cell as Word writes them, and leaves out what is hidden', () => {
    const html =
      '<table><tr><td><p>第一段</p><p>第二段<span style="display:none">藏</span></p></td></tr><tr style="display:none"><td>藏</td></tr></table>';
    expect(readHtmlTable(html)).toEqual([['第一段\n第二段']]);
  });

  test('is nothing without a table', () => {
    expect(readHtmlTable('<p>400家</p>')).toBeUndefined();
    expect(readHtmlTable('')).toBeUndefined();
  });

  test('is read as it was written', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '<', '&', '，', '1') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (cells) => {
        expect(readHtmlTable(writeHtmlTable(cells))).toEqual(cells);
      }),
    );
  });
});
