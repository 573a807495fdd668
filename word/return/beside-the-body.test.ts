import { describe, expect, it } from 'vitest';
import { changed, differencesIn, bambooPlan, inShort, paragraphSaying, sentOut, typed, withBody } from './testing';

const boxSaying = (text: string): string =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${typed(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

describe('what was written beside the text', () => {
  it('lists the text of a box that came, and does not take it into the text', async () => {
    const found = await changed((xml) =>
      xml.replace(paragraphSaying(xml, '加强组织领导'), (was) => was.replace('</w:p>', boxSaying('请补充牵头单位。'))),
    );
    expect(found.map(inShort)).toEqual(['inserted aside (not-in-plan):  → 请补充牵头单位。']);
  });

  it('lists what was typed on the cover, and takes it into no section', async () => {
    const sent = await sentOut(bambooPlan(), 'report');
    const found = await differencesIn(
      withBody(sent, (xml) =>
        xml.replace(paragraphSaying(xml, '石桥县人民政府'), (was) => `${was}${typed('请于月底前反馈。')}`),
      ),
    );
    expect(found.map(inShort)).toEqual(['inserted around (generated):  → 请于月底前反馈。']);
  });

  it('says both that a paragraph became a heading and that its text was changed', async () => {
    const found = await changed((xml) =>
      xml.replace(paragraphSaying(xml, '加强组织领导'), (was) =>
        was
          .replace(/<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s, '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
          .replace('加强组织领导', '切实加强组织领导'),
      ),
    );
    expect(found.map(inShort)).toEqual([
      'edited text: 加强组织领导。 → 切实加强组织领导。',
      'restyled text (structure): 加强组织领导。 → 切实加强组织领导。',
    ]);
  });
});
