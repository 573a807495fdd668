import { describe, expect, it } from 'vitest';
import type { SmallTable } from '#core/model';
import { paragraph, plan, section, smallTable } from '../../core/records/testing';
import { planToDocx } from '../plan-to-docx';
import type { Purpose } from '../purpose';
import { partsOf } from '../testing';

/** The body of the Word file of a plan with these tables. */
async function drawn(purpose: Purpose, ...tables: readonly SmallTable[]): Promise<string> {
  const whole = plan(section({ id: 's1', heading: '名单' }, paragraph('如下：'), ...tables));
  const { bytes } = await planToDocx(whole, { profile: 'gbt9704', purpose });
  return partsOf(bytes)['word/document.xml'] ?? '';
}

const rows = (xml: string): readonly string[] => xml.split('<w:tr>').slice(1);

describe('a small table in Word', () => {
  it('has its caption above it, its first row as the head of every page, and rows that do not break', async () => {
    const xml = await drawn('issue', smallTable({ caption: '企业名单' }, ['企业', '产品'], ['灯彩集团', '大型灯组']));
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/>.*企业名单.*<w:tbl>/s);
    const [head = '', body = ''] = rows(xml);
    expect(head).toContain('<w:tblHeader/>');
    expect(head.match(/w:val="TableHeadSmall"/g)).toHaveLength(2);
    expect(body).not.toContain('<w:tblHeader/>');
    expect(body.match(/w:val="TableTextSmall"/g)).toHaveLength(2);
    for (const row of [head, body]) expect(row).toContain('<w:cantSplit/>');
  });

  it('without a head or a caption has neither, and breaks lines in a cell as Word does', async () => {
    const xml = await drawn('issue', smallTable({ head: false }, ['甲\n乙', '']));
    expect(xml).not.toContain('<w:tblHeader/>');
    expect(xml).not.toContain('w:val="Caption"');
    expect(xml).toMatch(/甲.*<w:br\/>.*乙/s);
  });

  it('in which nothing stands is not drawn', async () => {
    expect(await drawn('return', smallTable({}, ['', ' '], ['', '']))).not.toContain('<w:tbl>');
  });

  it('marks its caption and its cells for return, and nothing for issue', async () => {
    const small = smallTable({ caption: '名单' }, ['企业', '']);
    expect([...(await drawn('return', small)).matchAll(/w:name="_pb_(\w+)"/g)].map(([, id]) => id)).toHaveLength(4);
    expect(await drawn('issue', small)).not.toContain('_pb_');
  });
});
