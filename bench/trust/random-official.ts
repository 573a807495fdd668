import fc from 'fast-check';
import type { Language, Profile } from '#core/model';
import { text } from './random-text';

const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const without = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What a profile has as an official document, right and wrong, or nothing of it. */
export const randomOfficial = (language: Language): fc.Arbitrary<Partial<Profile>> =>
  fc
    .record({
      issuer: sometimes(fc.constantFrom('自贡市商务局', '自贡市人民政府办公室')),
      date: sometimes(fc.constantFrom('2026-01-05', '2027-12-31')),
      official: sometimes(
        fc
          .record({
            head: sometimes(fc.constantFrom(['自贡市商务局文件'], ['自贡市商务局', '自贡市财政局文件'])),
            number: sometimes(fc.constantFrom('自府发〔2026〕5号', '自府发[2026]第005号', '自府发（2025）12', '无号')),
            secrecy: sometimes(fc.constantFrom('秘密', '绝密')),
            goesUp: sometimes(fc.constant(true)),
            notice: sometimes(
              fc.record({ title: text(language), text: fc.array(text(language)).map((lines) => lines.join('\n')) }),
            ),
            note: sometimes(text(language)),
            copiesTo: sometimes(text(language)),
            printedOn: sometimes(fc.constantFrom('2026-01-01', '2026-01-06')),
          })
          .map(without),
      ),
    })
    .map(without);
