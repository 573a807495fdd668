import type { Language } from '#core/model';
import type { Plan } from '#core/records';

// Loaded when asked for, so that a window starts without them.
const SAMPLES = {
  'zh-CN': async (): Promise<unknown> => (await import('./samples/zigong-lantern.zh-CN.json')).default,
  en: async (): Promise<unknown> => (await import('./samples/zigong-lantern.en.json')).default,
} satisfies Readonly<Record<Language, () => Promise<unknown>>>;

/** The sample plan in this language: the upgrading of Zigong's lantern industry, with every register filled. */
export async function loadSample(language: Language): Promise<Plan> {
  const [{ parsePlan }, value] = await Promise.all([import('#core/file'), SAMPLES[language]()]);
  const read = parsePlan(value, `zigong-lantern.${language}.json`);
  if (!read.ok) throw new Error(`The sample in ${language} is not right: ${JSON.stringify(read.failure)}`);
  return read.value;
}
