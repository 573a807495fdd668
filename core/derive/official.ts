import { ENGLISH_GRADES } from '#core/words';
import { formatDate, type IssuingNotice, type Language, type Official, type Profile } from '#core/model';

/** The red head 发文机关标志 as it is drawn: the issuers one below the other, and the word 文件 beside them, or none. */
export interface RedHead {
  readonly issuers: readonly string[];
  readonly word: string;
}

const FILE_WORD = '文件';

/** The names in the red head; 文件 typed behind one of them stands once, beside all of them. Undefined without a head. */
export function redHead({ head = [] }: Official): RedHead | undefined {
  if (head.length === 0) return undefined;
  const hasWord = head.some((name) => name.endsWith(FILE_WORD));
  return {
    issuers: head.map((name) => (name.endsWith(FILE_WORD) ? name.slice(0, -FILE_WORD.length).trimEnd() : name)),
    word: hasWord ? FILE_WORD : '',
  };
}

/** Who signs a document: the issuers of the profile, one or several. */
export const issuersOf = ({ issuer = '' }: Profile, language: Language): readonly string[] =>
  issuer
    .split(language === 'zh-CN' ? /[\n、，,；;]|\s{2,}|(?<=\p{Script=Han})\s(?=\p{Script=Han})/u : /[\n;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** 密级和保密期限 as printed: 机密★1年, or 机密 alone; in English “Secret, 1 year”. */
export function secrecyText({ secrecy, secrecyTerm }: Official, language: Language): string | undefined {
  if (secrecy === undefined) return undefined;
  const term = secrecyTerm?.replace(/^[★*\s]+/, '') ?? '';
  if (language === 'en') return [ENGLISH_GRADES[secrecy], ...(term === '' ? [] : [term])].join(', ');
  return term === '' ? secrecy : `${secrecy}★${term}`;
}

/** 附注 as printed, in brackets. */
export function noteText({ note }: Official, language: Language): string | undefined {
  const text = note?.trim().replace(/^[（(]([^（()）]*)[）)]$/, '$1') ?? '';
  if (text === '') return undefined;
  return language === 'zh-CN' ? `（${text}）` : `(${text})`;
}

const COPIES: Readonly<Record<Language, { readonly label: string; readonly end: string }>> = {
  'zh-CN': { label: '抄送：', end: '。' },
  en: { label: 'Copies to: ', end: '.' },
};

/** 抄送 as printed: its label, who gets a copy, and the mark at the end. */
export function copiesText(
  { copiesTo }: Official,
  language: Language,
): { readonly label: string; readonly text: string } | undefined {
  const names =
    copiesTo
      ?.trim()
      .replace(/^(?:抄送|copies to|copy to|cc)\s*[：:]\s*/i, '')
      .replace(/[。.；;，,]+$/, '') ?? '';
  if (names === '') return undefined;
  const { label, end } = COPIES[language];
  return { label, text: `${names}${end}` };
}

/** 印发机关 and 印发日期 as printed at the foot: 2026年1月6日印发. */
export function printedText(
  { printedBy, printedOn }: Official,
  language: Language,
): { readonly by: string; readonly on: string } | undefined {
  if (printedBy === undefined && printedOn === undefined) return undefined;
  const date = printedOn === undefined ? '' : formatDate(printedOn, language);
  const on = language === 'zh-CN' ? `${date}印发` : `Printed on ${date}`;
  return { by: printedBy ?? '', on: date === '' ? '' : on };
}

/** The government whose office issues a plan with its consent: of 自贡市人民政府办公室, 自贡市人民政府. */
const governmentOf = (issuer: string): string | undefined =>
  /^(.*(?:人民政府|委员会|管委会|[省市州县区旗]委))办公[厅室]$/.exec(issuer)?.[1];

/** A title as it stands inside book title marks: those within it become single ones. */
const quotedTitle = (title: string): string =>
  `《${title.replaceAll('\n', '').replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** The notice that a plan is usually issued with, as a proposal: its title and its one paragraph. */
export function proposedNotice({ title, issuer = '' }: Profile, language: Language): IssuingNotice {
  if (language === 'en') {
    const name = `“${title.replaceAll('\n', ' ')}”`;
    return {
      title: `Notice${issuer === '' ? '' : ` of the ${issuer.replace(/^the /i, '')}`} on Issuing the ${name}`,
      text: `The ${name} is hereby issued to you. Please carry it out.`,
    };
  }
  const [name, issuers] = [quotedTitle(title), issuersOf({ title, issuer }, language)];
  const government = governmentOf(issuer);
  return {
    title: `${issuers.join(' ')}关于印发${name}的通知`,
    text:
      government === undefined
        ? `现将${name}印发给你们，请认真贯彻落实。`
        : `${name}已经${government}同意，现印发给你们，请认真贯彻落实。`,
  };
}

/** What makes a plan an official document at once: the red head of its issuer, room for the seal, and the usual notice. */
export function proposedOfficial(profile: Profile, language: Language): Official {
  const issuers = issuersOf(profile, language);
  const head = issuers.map((name, index) =>
    language === 'zh-CN' && index === issuers.length - 1 ? `${name}${FILE_WORD}` : name,
  );
  return { ...(head.length > 0 && { head }), hasSeal: true, notice: proposedNotice(profile, language) };
}
