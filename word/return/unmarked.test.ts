import { describe, expect, it } from 'vitest';
import { countingIds } from '#core/model';
import { readWord } from './read-word';
import {
  bambooPlan,
  bambooSent,
  changed,
  differencesIn,
  inShort,
  without,
  withBody,
  withPart,
  withoutMarks,
} from './testing';

type Change = (xml: string) => string;

describe('a file that lost what it was marked with', () => {
  it('finds the same without bookmarks, and without the snapshot beside the plan', async () => {
    const change: Change = (xml) =>
      without(
        withoutMarks(xml).replace('做强竹编产业', '做大做强竹编产业').replace('12亿元', '15亿元'),
        '建设设计中心',
      );
    const found = [
      'edited text: 立足竹资源，做强竹编产业。 → 立足竹资源，做大做强竹编产业。',
      'value text: 12亿元 → 15亿元',
      'deleted text: 建设设计中心。 → ',
    ];
    expect((await changed(change)).map(inShort)).toEqual(found);
    const bare = withPart(withBody(await bambooSent(), change), 'customXml/item1.xml', () => '<other/>');
    expect((await differencesIn(bare, bambooPlan())).map(inShort)).toEqual(found);
  });

  it('says so where the plan in it can no longer be read', async () => {
    const damaged = withPart(await bambooSent(), 'customXml/item1.xml', (xml) => xml.replace('sections', 'sektions'));
    await expect(differencesIn(damaged)).rejects.toThrow('Nothing that went out from here');
  });

  it('knows by its marks that it went out from here, where the plan in it is gone or cut short', async () => {
    for (const change of [(): string => '<other/>', (xml: string): string => xml.slice(0, 2000)]) {
      const lost = withPart(await bambooSent(), 'customXml/item1.xml', change);
      expect(await readWord(lost, 'plan.docx', { newId: countingIds('w') })).toMatchObject({
        value: { kind: 'foreign', isDamaged: true },
      });
      const bare = withBody(lost, withoutMarks);
      expect(await readWord(bare, 'plan.docx', { newId: countingIds('w') })).not.toHaveProperty('value.isDamaged');
    }
  });
});
