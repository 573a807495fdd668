import type { Language } from '#core/model';
import type { Plan } from '#core/records';
import { SAMPLES, type SampleName } from './samples';

/** A sample plan in this language; left unnamed, the upgrading of Zigong's lantern industry. */
export async function loadSample(language: Language, name: SampleName = 'zigong-lantern'): Promise<Plan> {
  const sample = SAMPLES.find((one) => one.name === name);
  if (!sample) throw new Error(`No sample ${name}`);
  const [{ parsePlan }, value] = await Promise.all([import('#core/file'), sample.load[language]()]);
  const read = parsePlan(value, `${name}.${language}.json`);
  if (!read.ok) throw new Error(`The sample ${name} in ${language} is not right: ${JSON.stringify(read.failure)}`);
  return read.value;
}
