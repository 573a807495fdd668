import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { childNamed, elementsIn, readElements, textIn, type XmlElement } from './index';

const prefixes = new Map([
  ['urn:a', 'a'],
  ['urn:strict-a', 'a'],
]);
/** The pieces inside the root, and whether the part was sound. */
function read(xml: string): { readonly isSound: boolean; readonly pieces: readonly XmlElement[] } {
  const pieces: XmlElement[] = [];
  const isSound = readElements(strToU8(xml), {
    prefixes,
    isOpened: (path) => path.length === 1,
    onPiece: (piece) => pieces.push(piece),
  });
  return { isSound, pieces };
}

describe('elements of a part', () => {
  it('carry our prefix whatever the part calls the namespace, and names of others are marked', () => {
    const { pieces } = read(
      '<x:r xmlns:x="urn:a" xmlns:y="urn:b"><x:p x:v="1" y:v="2" v="3">文<x:t/></x:p><y:p/></x:r>',
    );
    const strict = read('<r xmlns="urn:strict-a"><p/></r>');
    expect(pieces.map(({ name }) => name)).toEqual(['a:p', '?:p']);
    expect(pieces[0]?.attributes).toEqual({ 'a:v': '1', '?:v': '2', v: '3' });
    expect(strict.pieces[0]?.name).toBe('a:p');
    const [first] = pieces;
    if (!first) throw new Error('no piece');
    expect([elementsIn(first).length, childNamed(first, 'a:t')?.name, textIn(first)]).toEqual([1, 'a:t', '文']);
  });

  it('come one by one, also from text that is cut between two steps of reading', () => {
    const text = '彩灯'.repeat(100_000);
    const { isSound, pieces } = read(`<r xmlns="urn:a"><p>${text}</p><p><![CDATA[<甲>]]>&amp;</p></r>`);
    expect([isSound, pieces.length]).toEqual([true, 2]);
    expect(pieces.map(textIn)).toEqual([text, '<甲>&']);
  });

  it.each([
    ['no XML', 'text'],
    ['cut short', '<r><p>'],
    ['two roots', '<r/><r/>'],
    ['an entity of its own', '<!DOCTYPE r [<!ENTITY e "x">]><r><p>&e;</p></r>'],
    ['deeper than any document', '<r>'.repeat(400) + '</r>'.repeat(400)],
  ])('are refused: %s', (_, xml) => {
    expect(read(xml).isSound).toBe(false);
  });
});
