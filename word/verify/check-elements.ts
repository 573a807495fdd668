import { copiesText, noteText, printedText, recipientsText, redHead, secrecyText, splitYears } from '#core/derive';
import { formatDate, type Language, type Official } from '#core/model';
import type { Plan } from '#core/records';
import { ENGLISH_GRADES } from '#core/words';
import { signingIssuers } from '../draw/official/signature';
import type { WordProfile } from '../plan-to-docx';
import type { WordText } from '../read/document';
import { blocksText } from '../read/paragraph-text';
import { shownText } from './drawn-items';
import type { Verified } from './verified';

type Values = readonly (string | undefined)[];

/** What stands in the head: its left top, and with a red head the issuers, the number and who signed. */
function headOf(official: Official, language: Language): Values {
  const { copyNumber, urgency, number, goesUp, signers = [] } = official;
  const head = redHead(official);
  return [
    ...[copyNumber, secrecyText(official, language)],
    language === 'en' && urgency ? ENGLISH_GRADES[urgency] : urgency,
    ...(head ? [...head.issuers, head.word, number, ...(goesUp ? signers : [])] : []),
  ];
}

/** What an official document says besides its sections: head, notice, those it is sent to, signature, 附注 and foot. */
function ofOfficial(plan: Plan): Values {
  const { profile, language } = plan;
  const { official = {}, date = '' } = profile;
  const { notice } = official;
  const copies = copiesText(official, language);
  const printed = printedText(official, language);
  return [
    ...headOf(official, language),
    ...(notice ? [notice.title, ...notice.text.split('\n')] : []),
    ...[profile.title, recipientsText(plan)],
    ...(date === '' ? [] : [...signingIssuers(profile), formatDate(date, language)]),
    ...[noteText(official, language), copies && copies.label + copies.text, printed?.by, printed?.on],
  ];
}

/** What the cover of a report says. */
function ofReport({ profile, language }: Plan): Values {
  const { title, issuer, date, official = {} } = profile;
  const { name, years } = splitYears(title);
  return [secrecyText(official, language), name, years, issuer, date && formatDate(date, language)];
}

const ELEMENTS: Readonly<Record<WordProfile, (plan: Plan) => Values>> = { gbt9704: ofOfficial, report: ofReport };

/** Without spaces: names are spread by them, titles broken, and lines set with tabs. */
const squeezed = (text: string): string => text.replace(/\s/g, '');

/** What the profile of the plan says, its title first of all, stands in the file. */
export function checkElements(plan: Plan, text: WordText, profile: WordProfile): Verified {
  const all = squeezed([text.blocks, ...text.boxes].map(blocksText).join('\n'));
  const values = ELEMENTS[profile](plan)
    .map((value = '') => shownText(value).trim())
    .filter((value) => squeezed(value) !== '');
  return { check: 'elements', count: values.length, wrong: values.filter((value) => !all.includes(squeezed(value))) };
}
