import { describe, expect, it } from 'vitest';
import { isRef, linesOf, walkSections, type Prose } from '#core/model';
import { paragraph, plan, profile, section } from '../core/records/testing';
import { longChinesePlan, richChinesePlan, richEnglishPlan } from './draw/testing';
import { exportPlan } from './export-plan';
import { planToDocx } from './plan-to-docx';
import { partsOf } from './testing';

const issue = { profile: 'gbt9704', purpose: 'issue' } as const;
const forReturn = { profile: 'gbt9704', purpose: 'return' } as const;
const documentOf = async (whole: Parameters<typeof planToDocx>[0], options: Parameters<typeof planToDocx>[1] = issue) =>
  partsOf((await planToDocx(whole, options)).bytes);

describe('the same plan', () => {
  it.each([
    ['in Chinese for issue', richChinesePlan, issue],
    ['in Chinese for return', richChinesePlan, forReturn],
    ['in English for issue', richEnglishPlan, issue],
    ['in English for return', richEnglishPlan, forReturn],
  ])('%s gives the same bytes', async (_, whole, options) => {
    const first = await planToDocx(whole(), options);
    await planToDocx(longChinesePlan(2), options);
    const second = await planToDocx(whole(), options);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });
});

describe('the parts of the file', () => {
  it('are for issue only those that Word needs', async () => {
    expect(Object.keys(await documentOf(richChinesePlan())).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/footer3.xml',
      'word/footer4.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
  });

  it('hold for return the plan itself and a hash of each text', async () => {
    const whole = richChinesePlan();
    const item = (await documentOf(whole, forReturn))['customXml/item1.xml'] ?? '';
    const json = item
      .replace(/^.*?<p:snapshot[^>]*>|<\/p:snapshot>$/gs, '')
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    const snapshot = JSON.parse(json) as { readonly plan: unknown; readonly texts: Readonly<Record<string, string>> };
    expect(snapshot.plan).toEqual(whole);
    expect(snapshot.texts['section001']).toMatch(/^[0-9a-f]{16}$/);
    expect(snapshot.texts['section001']).not.toBe(snapshot.texts['section002']);
  });

  it('name the title and neither people nor times', async () => {
    const core = (await documentOf(plan(profile({ title: '“甲”<乙>&丙' }))))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>“甲”&lt;乙&gt;&amp;丙</dc:title>');
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|revision/);
  });
});

describe('the layout', () => {
  const styleOf = (styles: string, id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';

  it('is that of GB/T 9704: A4, its margins mirrored, 579 twips a line, fonts by name', async () => {
    const parts = await documentOf(richChinesePlan());
    const [document = '', styles = ''] = [parts['word/document.xml'], parts['word/styles.xml']];
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" [^>]*w:footer="1417"/);
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    expect(parts['word/settings.xml']).toContain('<w:mirrorMargins/>');
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toMatch(/<w:rFonts w:ascii="Times New Roman"[^>]* w:eastAsia="仿宋_GB2312"/);
    expect(defaults).toContain('<w:sz w:val="32"/>');
    expect(defaults).toContain('w:line="579" w:lineRule="exact"');
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong"/>');
    expect(styleOf(styles, 'BodyText')).toContain('<w:spacing w:val="-5"/>');
    expect(styleOf(styles, 'BodyText')).toMatch(/<w:ind (?=[^>]*w:firstLineChars="200")(?=[^>]*w:firstLine="630")/);
    const eastAsia = (id: string): string => /w:eastAsia="([^"]*)"/.exec(styleOf(styles, id))?.[1] ?? '';
    expect(['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'].map(eastAsia)).toEqual([
      '方正小标宋简体',
      '黑体',
      '楷体_GB2312',
      '仿宋_GB2312',
      '仿宋_GB2312',
    ]);
    for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])
      expect(styleOf(styles, id)).not.toContain('<w:b/>');
  });

  it('numbers headings with one multilevel list that belongs to the heading styles', async () => {
    const parts = await documentOf(richChinesePlan());
    const numbering = parts['word/numbering.xml'] ?? '';
    expect(numbering).not.toContain('hybridMultilevel');
    const texts = [...numbering.matchAll(/<w:pStyle w:val="(Heading[1-4])"\/>.*?<w:lvlText w:val="([^"]*)"\/>/gs)];
    expect(texts.map(([, style, text]) => [style, text])).toEqual([
      ['Heading1', '%1、'],
      ['Heading2', '（%2）'],
      ['Heading3', '%3.'],
      ['Heading4', '（%4）'],
    ]);
    expect(styleOf(parts['word/styles.xml'] ?? '', 'Heading2')).toMatch(/<w:numPr><w:ilvl w:val="1"\/><w:numId /);
  });

  it('tags the languages and gives each run of shared marks to the Chinese font', async () => {
    const chinese = await documentOf(richChinesePlan());
    const english = await documentOf(richEnglishPlan());
    expect(chinese['word/styles.xml']).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(english['word/styles.xml']).toContain('<w:lang w:val="en-GB" w:eastAsia="zh-CN"/>');
    const quoted = /<w:r>(?:(?!<\/w:r>).)*“中国彩灯之乡”/s.exec(chinese['word/document.xml'] ?? '')?.[0];
    expect(quoted).toContain('<w:rFonts w:hint="eastAsia"/>');
    expect(english['word/document.xml']).not.toContain('w:hint');
  });

  it('writes a table with its grid, the width of every cell, a repeated head and rows that do not break', async () => {
    const document = (await documentOf(richChinesePlan()))['word/document.xml'] ?? '';
    const finance = document.slice(document.lastIndexOf('<w:tbl>'), document.lastIndexOf('</w:tbl>'));
    const sum = (pattern: RegExp): number =>
      [...finance.matchAll(pattern)].reduce((total, [, width]) => total + Number(width), 0);
    expect(sum(/<w:gridCol w:w="(\d+)"\/>/g)).toBe(16838 - 2041 - 2041);
    expect(finance).toContain('<w:tblLayout w:type="fixed"/>');
    expect(finance.match(/<w:tc>/g)?.length).toBe(finance.match(/<w:tcW w:type="dxa"/g)?.length);
    expect(finance.match(/<w:tblHeader\/>/g)?.length).toBe(2);
    expect(finance.match(/<w:cantSplit\/>/g)?.length).toBe(finance.match(/<w:tr>/g)?.length);
    for (const row of finance.split('<w:tr>').slice(1)) {
      const widths = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)];
      expect(widths.reduce((total, [, width]) => total + Number(width), 0)).toBe(16838 - 2041 - 2041);
    }
  });

  it('says in a table without records that there is nothing yet', async () => {
    const document = await documentOf(
      plan(
        section('s1', paragraph('甲'), {
          type: 'generated-table',
          id: 't1',
          table: 'talent',
          children: [{ text: '' }],
        }),
      ),
    );
    expect(document['word/document.xml']).toContain('（暂无人才）');
  });
});

const bookmarksIn = (document: string): readonly string[] =>
  [...document.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]*)"\/>/g)].map(([, name = '']) => name);
/** What is marked in prose: every line in which something stands, and the tables made from records. */
const markedIn = (prose: Prose): readonly string[] => [
  ...[...linesOf(prose)]
    .filter(({ children }) => children.some((inline) => isRef(inline) || inline.text !== ''))
    .map(({ id }) => id),
  ...prose.filter(({ type }) => type === 'generated-table').map(({ id }) => id),
];

describe('marks for return', () => {
  it('stand once around each heading, line and table, and in each cell that shows a field', async () => {
    const whole = richChinesePlan();
    const document = (await documentOf(whole, forReturn))['word/document.xml'] ?? '';
    const names = bookmarksIn(document);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.length <= 40)).toBe(true);
    const sections = [...walkSections(whole.sections)].map(({ section }) => section);
    const headings = sections.slice(1).map(({ id }) => id);
    const expected = [...headings, ...sections.flatMap(({ prose }) => markedIn(prose))].map((id) => `_pb_${id}`);
    expect(names.filter((name) => name.startsWith('_pb_')).sort()).toEqual(expected.sort());
    expect(names).toEqual(
      expect.arrayContaining(['_pr_target0001_value', '_pr_target0001_value_2', '_pr_finance001_parts']),
    );
  });

  it('are left out, and said so, where an id makes no bookmark name', async () => {
    const whole = plan(
      section({ id: 'an id with spaces', heading: '甲' }),
      section({ id: 'x'.repeat(60), heading: '乙' }),
    );
    expect((await planToDocx(whole, forReturn)).notes).toEqual([{ kind: 'place-not-marked', count: 2 }]);
    expect((await planToDocx(whole, issue)).notes).toEqual([]);
  });
});

describe('what is written', () => {
  it('leaves out characters that XML cannot hold, and says how many', async () => {
    const written = await planToDocx(plan(section('s1', paragraph('甲\u0001乙\ud800丙\ufffe😀'))), issue);
    expect(partsOf(written.bytes)['word/document.xml']).toContain('甲乙丙😀');
    expect(written.notes).toEqual([{ kind: 'characters-left-out', count: 3 }]);
  });

  it('keeps line breaks and tabs as Word has them, and text as it is', async () => {
    const document = await documentOf(plan(section('s1', paragraph('甲\n乙\t{{丙}} & <丁>'))));
    expect(document['word/document.xml']).toMatch(
      /甲<\/w:t><\/w:r><w:r><w:br\/>.*乙<\/w:t><w:tab\/><w:t[^>]*>\{\{丙\}\} &amp; &lt;丁&gt;/,
    );
  });

  it('shows references as their text and no comment', async () => {
    const document = await documentOf(plan(section('s1', paragraph({ text: '甲', c_thread0001: true }, '乙'))));
    expect(document['word/document.xml']).not.toContain('thread0001');
    expect(document['word/document.xml']).toContain('甲');
  });
});

describe('an export', () => {
  it('tells how far it is, up to the whole', async () => {
    const parts: number[] = [];
    const result = await exportPlan(richChinesePlan(), 'a.docx', { ...issue, onProgress: (part) => parts.push(part) });
    expect(result.ok).toBe(true);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });

  it.each([0, 0.4, 0.8])('can be cancelled when %d is done', async (when) => {
    const stop = new AbortController();
    const onProgress = (part: number): void => {
      if (part >= when) stop.abort();
    };
    const result = await exportPlan(richEnglishPlan(), 'a.docx', { ...issue, onProgress, signal: stop.signal });
    expect(result).toEqual({ ok: false, failure: { kind: 'cancelled', params: {} } });
  });

  it('knows its pages where it has a table of contents', async () => {
    const english = await exportPlan(richEnglishPlan(), 'a.docx', issue);
    expect(english.ok && english.value.pages).toBe(7);
  });
});
