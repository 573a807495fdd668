import { beforeEach, expect, it } from 'vitest';
import { LANGUAGES, countingIds } from '#core/model';
import { parsePlan } from '#core/file';
import type { Plan } from '#core/records';
import { loadSample } from '../../templates/load-sample';
import { SAMPLES } from '../../templates/samples';
import { richOfficial } from '../draw/official/testing';
import { richChinesePlan, richEnglishPlan } from '../draw/testing';
import { WORD_PROFILES } from '../plan-to-docx';
import { needs, savedByLibreOffice } from '../testing';
import { inShort, picturePlan, sentOut } from './testing';
import { readWord } from './read-word';

beforeEach((context) => needs(context, { soffice: 'libreoffice-writer' }));

/** A plan as a file holds it. */
function asRead(whole: Plan): Plan {
  const read = parsePlan(whole, '');
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

async function plans(): Promise<Readonly<Record<string, Plan>>> {
  const samples = SAMPLES.flatMap(({ name }) =>
    LANGUAGES.map(async (language) => [`${name} ${language}`, await loadSample(language, name)] as const),
  );
  return {
    'a Chinese plan with everything': asRead(richChinesePlan()),
    'an English plan with everything': asRead(richEnglishPlan()),
    'a document with a red head': asRead(richOfficial()),
    'a plan with pictures': asRead(picturePlan()),
    ...Object.fromEntries(await Promise.all(samples)),
  };
}

it('every sample in every profile comes back the same plan without a difference after LibreOffice saved it', async () => {
  const whole = await plans();
  const files: Record<string, Uint8Array> = {};
  for (const profile of WORD_PROFILES)
    for (const [name, plan] of Object.entries(whole)) files[`${name}, ${profile}`] = await sentOut(plan, profile);
  const saved = await savedByLibreOffice(files);
  for (const file of Object.keys(files)) {
    const read = await readWord(saved(file), file, { newId: countingIds() });
    if (!read.ok || read.value.kind !== 'returned') throw new Error(`${file} did not come back`);
    expect(read.value.differences.map(inShort), file).toEqual([]);
    expect(read.value.plan, file).toEqual(whole[file.slice(0, file.lastIndexOf(', '))]);
  }
}, 300_000);
