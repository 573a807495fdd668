import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFailure } from '#core/words';
import { paragraph, plan, section } from '../records/testing';
import { decodeDocument, encodeDocument, packState, type PlanVersion } from './index';

const sent: PlanVersion = {
  id: 'v1',
  kind: 'sent',
  name: '征求意见稿',
  at: '2026-03-01T08:00:00.000Z',
  content: packState(plan(section('s', paragraph('自贡')))),
};
const whole = encodeDocument({ plan: plan(section('s', paragraph('自贡彩灯'.repeat(500)))), versions: [sent] });
const kind: Zippable = { mimetype: [strToU8('application/vnd.planloom.plan+zip'), { level: 0 }] };

/** The sentence that the officer reads; fails where the file opens. */
function refusal(bytes: Uint8Array, file = 'a.plan'): string {
  const read = decodeDocument(bytes, file);
  expect(read.ok).toBe(false);
  return read.ok ? '' : `${read.failure.kind}: ${sayFailure(read.failure, 'en')}`;
}

/** The bytes with every place where `find` stands replaced; both must be of one length. */
function replaced(bytes: Uint8Array, find: string, put: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(find, put);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

describe('a file that is not a plan', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('自贡市彩灯产业')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['another zip', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
    ['another kind', zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }] })],
    ['other JSON', strToU8('{"name":"planloom","version":"0.1.0"}')],
    ['a list', strToU8('[1,2,3]')],
  ])('is refused: %s', (_, bytes) => {
    expect(refusal(bytes)).toBe('not-a-plan: “a.plan” is not a plan. Choose a .plan file or a plan.json.');
  });
});

describe('a damaged file', () => {
  it('says so wherever it was cut', () => {
    for (let length = 80; length < whole.length; length += 7)
      expect(refusal(whole.slice(0, length))).toContain('damaged: “a.plan” is damaged');
  });

  it('never throws and never passes for another plan, whichever byte is wrong', () => {
    const original = decodeDocument(whole, 'a.plan');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const read = decodeDocument(bytes, 'a.plan');
        if (read.ok) expect(read).toEqual(original);
      }),
      { numRuns: 500 },
    );
  });

  it('names the part that is not what was saved', () => {
    const bytes = zipSync({
      ...kind,
      'manifest.json': strToU8('{"parts":{"plan.json":{"sha256":"00"}}}'),
      'plan.json': strToU8('{}'),
    });
    expect(refusal(bytes)).toContain('“plan.json” is not what was saved');
  });

  it('names the part that is missing', () => {
    expect(refusal(zipSync({ ...kind, 'plan.json': strToU8('{}') }))).toContain('“manifest.json” is missing');
  });

  it('does not open what saving would lose: parts of a newer program, parts from nobody', () => {
    const { 'manifest.json': manifest = new Uint8Array(), ...parts } = unzipSync(whole);
    const withPicture = { ...parts, ...kind, 'media/a.png': strToU8('picture') };
    expect(refusal(zipSync({ ...kind, 'manifest.json': manifest, ...withPicture }))).toContain(
      '“media/a.png” is not in the list of parts',
    );
    const listed = strFromU8(manifest).replace('"parts":{', '"parts":{"media/a.png":{"sha256":"00"},');
    expect(refusal(zipSync({ ...kind, 'manifest.json': strToU8(listed), ...withPicture }))).toMatch(/^newer-schema/);
  });

  it('refuses two parts of one name', () => {
    const twice = zipSync({ ...kind, 'plan.json': strToU8('{}'), 'plan.jsom': strToU8('[]') });
    expect(refusal(replaced(twice, 'plan.jsom', 'plan.json'))).toContain('“plan.json” is there twice');
  });

  it('says where the JSON breaks off, in both languages', () => {
    const read = decodeDocument(strToU8('{"schema":1,"profile":{'), 'plan.json');
    expect(!read.ok && sayFailure(read.failure, 'zh-CN')).toContain('“plan.json”不是有效的 JSON');
    expect(!read.ok && sayFailure(read.failure, 'en')).toContain('“plan.json” is not valid JSON');
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(
      refusal(new Uint8Array([...strToU8('{"schema":1,"profile":{"title":"'), 0xff, 0xfe, ...strToU8('"}}')])),
    ).toContain('not UTF-8');
  });
});

describe('a file that would exhaust the machine', () => {
  it('is refused for what it would unpack to', () => {
    expect(refusal(zipSync({ ...kind, 'plan.json': new Uint8Array(20_000_000) }))).toContain(
      'compressed far more than a plan can be',
    );
  });

  it('is refused when it says that it holds less than it does', () => {
    const bytes = zipSync({ ...kind, 'manifest.json': strToU8('{}'), 'plan.json': new Uint8Array(20_000_000) });
    const view = new DataView(bytes.buffer);
    // The last entry of the directory is the plan; its size stands 24 bytes behind the signature.
    for (let at = bytes.length - 22; at > 0; at--) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 24, 1000, true);
      break;
    }
    expect(refusal(bytes)).toMatch(/^damaged/);
    const manifest = '{"parts":{"plan.json":{"sha256":"00"}}}';
    const again = zipSync({ ...kind, 'manifest.json': strToU8(manifest), 'plan.json': new Uint8Array(2_000_000) });
    const sizes = new DataView(again.buffer);
    const end = sizes.getUint32(again.length - 6, true);
    let entry = end;
    while (sizes.getUint32(entry + 24, true) !== 2_000_000) entry++;
    sizes.setUint32(entry + 24, 1000, true);
    expect(refusal(again)).toContain('“plan.json” cannot be unpacked');
  });

  it('is refused for a part that is too large', () => {
    const bytes = encodeDocument({ plan: plan(), versions: [] });
    const view = new DataView(bytes.buffer);
    let entry = view.getUint32(bytes.length - 6, true);
    entry += 46 + 'mimetype'.length;
    view.setUint32(entry + 24, 65 * 1024 * 1024, true);
    expect(refusal(bytes)).toBe('too-large: “a.plan” is larger than can be read (limit 64 MB) and was not opened.');
  });

  it('is refused for too many parts', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`media/${String(index)}`, new Uint8Array()]),
    );
    expect(refusal(zipSync({ ...kind, ...parts }))).toContain('more than 2000 parts');
  });

  it('is refused for depth', () => {
    const deep = `{"schema":1,"profile":{},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(refusal(strToU8(deep), 'plan.json')).toContain('nested deeper than 256 levels');
  });
});
