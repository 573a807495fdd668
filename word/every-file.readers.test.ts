import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/model';
import { checkReport, reportPlan, runChecks } from '#core/checks';
import { extractFor, linksTo } from '#core/derive';
import type { Plan } from '#core/records';
import { plan } from '../core/records/testing';
import { loadSample } from '../templates/load-sample';
import { SAMPLES } from '../templates/samples';
import { longChinesePlan, richChinesePlan, richEnglishPlan } from './draw/testing';
import { jointOfficial, richEnglishOfficial, richOfficial, upwardOfficial } from './draw/official/testing';
import { exportPlan } from './export-plan';
import { WORD_PROFILES, type WordProfile } from './plan-to-docx';
import type { Purpose } from './purpose';
import { picturedPlan } from './pictures/testing';
import { randomPlans } from './random/testing';
import { needs, pageCounts, sdkErrors } from './testing';

/** How many random plans; 300 for a long look: PLANLOOM_RANDOM_PLANS=300. */
const RANDOM = Number(process.env['PLANLOOM_RANDOM_PLANS'] ?? 30);
const PURPOSES = ['issue', 'return', 'extract'] as const;
const LONG = 1_200_000;

/** The unit that most records name. */
function busiestUnit(whole: Plan): string {
  const links = (id: string): number => linksTo(whole, id).length;
  const [first, ...rest] = whole.records.organisation.map(({ id }) => id);
  if (first === undefined) throw new Error('A plan without units');
  return rest.reduce((busiest, id) => (links(id) > links(busiest) ? id : busiest), first);
}

async function samples(): Promise<Readonly<Record<string, Plan>>> {
  const all = SAMPLES.flatMap(({ name }) =>
    LANGUAGES.map(async (language) => [`${name} ${language}`, await loadSample(language, name)] as const),
  );
  return Object.fromEntries(await Promise.all(all));
}

function reportOn(whole: Plan): Plan {
  return reportPlan(checkReport({ ...whole, waivers: whole.waivers.slice(1) }, runChecks(whole), whole));
}

const built: Readonly<Record<string, Plan>> = {
  'a Chinese plan with everything': richChinesePlan(),
  'an English plan with everything': richEnglishPlan(),
  'a document with a red head': richOfficial(),
  'a document of several issuers': richOfficial(jointOfficial),
  'a document that goes up': richOfficial(upwardOfficial),
  'an English document with a head': richEnglishOfficial(),
  'a Chinese plan with pictures': picturedPlan(),
  'an English plan with pictures': picturedPlan('en'),
  'an empty plan': plan(),
  'a long plan': longChinesePlan(20),
};

interface Order {
  readonly name: string;
  readonly plan: Plan;
  readonly profile: WordProfile;
  readonly purpose: Purpose;
}

const named = (name: string, whole: Plan, profile: WordProfile, purpose: Purpose): Order => ({
  name: `${name}, ${profile}, ${purpose}`,
  plan: purpose === 'extract' ? extractFor(whole, busiestUnit(whole)) : whole,
  profile,
  purpose,
});

/** Every sample in every profile for every purpose, the built ones in both profiles, and each random one in one way. */
async function orders(): Promise<readonly Order[]> {
  const all = await samples();
  const guangdong = LANGUAGES.flatMap((language) => {
    const whole = all[`guangdong-garment ${language}`];
    return whole
      ? [named(`the check report on guangdong-garment ${language}`, reportOn(whole), 'gbt9704', 'issue')]
      : [];
  });
  return [
    ...Object.entries(all).flatMap(([name, whole]) =>
      WORD_PROFILES.flatMap((profile) => PURPOSES.map((purpose) => named(name, whole, profile, purpose))),
    ),
    ...guangdong,
    ...Object.entries(built).flatMap(([name, whole], index) =>
      WORD_PROFILES.map((profile) => named(name, whole, profile, index % 2 === 0 ? 'issue' : 'return')),
    ),
    ...randomPlans(RANDOM).map((whole, index) =>
      named(
        `random plan ${String(index)}`,
        whole,
        WORD_PROFILES[index % 2] ?? 'gbt9704',
        index % 3 === 0 ? 'return' : 'issue',
      ),
    ),
  ];
}

/** Files by name, and what Microsoft's validator says of those of which it says something. */
const files: Record<string, Uint8Array> = {};
const errors: Record<string, readonly string[]> = {};
const refused: Record<string, unknown> = {};
const start = performance.now();
const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0);

/** Writes the files one by one; the validator judges two at a time meanwhile. */
async function writeAndJudge(): Promise<void> {
  const waiting: Promise<void>[] = [];
  for (const { name, plan: whole, profile, purpose } of await orders()) {
    const written = await exportPlan(whole, 'a.docx', { profile, purpose });
    if (!written.ok) {
      refused[name] = written.failure;
      continue;
    }
    const { bytes } = written.value;
    files[name] = bytes;
    if (waiting.length > 1) await waiting.shift();
    waiting.push(
      sdkErrors(bytes).then((found) => {
        if (found.length > 0) errors[name] = found;
      }),
    );
  }
  await Promise.all(waiting);
}

describe('every sample in every profile for every purpose, and random plans', () => {
  beforeAll(writeAndJudge, LONG);
  afterAll(() => {
    console.log(`${String(Object.keys(files).length)} Word files written, checked and judged in ${seconds()} s.`);
  });

  it('are written and pass our own checks when they are read again', () => {
    expect(refused).toEqual({});
    const [inAll, others] = [WORD_PROFILES.length * PURPOSES.length, WORD_PROFILES.length * Object.keys(built).length];
    expect(Object.keys(files).length).toBe(
      SAMPLES.length * LANGUAGES.length * inAll + LANGUAGES.length + others + RANDOM,
    );
  });

  it('have no errors for Microsoft’s Open XML SDK', () => {
    expect(errors).toEqual({});
  });

  it(
    'open in LibreOffice: all random ones, and the samples for issue, in one run',
    async (context) => {
      await needs(context, { soffice: 'libreoffice-writer' });
      const chosen = Object.entries(files).filter(([name]) => /^random|, issue$/.test(name));
      const pages = await pageCounts(Object.fromEntries(chosen));
      expect(Object.entries(pages).filter(([, count]) => count === 0)).toEqual([]);
      expect(Object.keys(pages).length).toBeGreaterThan(RANDOM);
      console.log(
        `LibreOffice set ${String(Object.values(pages).reduce((sum, count) => sum + count, 0))} pages of ${String(chosen.length)} files; ${seconds()} s in all.`,
      );
    },
    LONG,
  );
});
